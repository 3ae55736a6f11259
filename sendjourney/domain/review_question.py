"""A question that a family may want to get ready for an annual review."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class ReviewQuestion:
    """One question of ``resources/reviews/views.toml``; “{child}” stands for the child's name.

    ``section`` is the letter of the plan's section that it is about, empty for the rest.
    ``growing_up``: it is asked only from Year 9 on. ``source`` is the law behind it, if any.
    """

    id: str
    title: str
    hint: str
    prompts: tuple[str, ...]
    group: str
    section: str = ""
    source: str = ""
    growing_up: bool = False
