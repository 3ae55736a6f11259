"""The headings and prompts that help a family to write the story."""

from functools import cache

from sendjourney.domain.child import Child
from sendjourney.domain.story import Heading
from sendjourney.services.resource_files import read_records

FILE = ("story", "headings.toml")


@cache
def headings() -> tuple[Heading, ...]:
    """Return every heading, in the order of writing: warm and easy ones first."""
    return read_records(Heading, "headings", *FILE)


@cache
def groups() -> tuple[str, ...]:
    """Return the names of the groups of headings, each once, in the order of writing."""
    return tuple(dict.fromkeys(heading.group for heading in headings()))


def heading(heading_id: str) -> Heading | None:
    """Return the heading of an id; None when this version of the app has none."""
    return next((h for h in headings() if h.id == heading_id), None)


def title_for(heading: Heading, child: Child) -> str:
    """Return the heading's title with the child's name in it."""
    return heading.title.replace("{child}", child.called)


def hint_for(heading: Heading, child: Child) -> str:
    """Return the heading's hint with the child's name in it."""
    return heading.hint.replace("{child}", child.called)


def prompts_for(heading: Heading, child: Child) -> tuple[str, ...]:
    """Return the heading's prompts with the child's name in them."""
    return tuple(prompt.replace("{child}", child.called) for prompt in heading.prompts)
