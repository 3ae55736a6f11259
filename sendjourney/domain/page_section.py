"""A section of a kind of page, and the parts of the story that stand in it."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class PageSection:
    """A section from ``resources/pages``: its title, and which headings of the story it takes.

    “{child}” in the title stands for the child's name. ``more`` are headings that may stand in it
    too, when the family adds them. ``says`` is a line under the title for whoever reads the page.
    """

    id: str
    title: str
    says: str = ""
    headings: tuple[str, ...] = ()
    more: tuple[str, ...] = ()

    @property
    def takes(self) -> tuple[str, ...]:
        """Every heading that may stand here, in the order of the page."""
        return self.headings + self.more
