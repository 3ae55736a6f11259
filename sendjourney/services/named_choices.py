"""Choices that a family keeps under a name: what goes on a kind of page for a reader."""

from collections.abc import Iterable

from sendjourney.domain.page_choice import PageChoice
from sendjourney.domain.visibility import Reader
from sendjourney.services.people import folded

LONGEST_NAME = 60


def with_ticks(
    choice: PageChoice, *, ticked: frozenset[str], at_first: frozenset[str]
) -> PageChoice:
    """Return a choice with other ticks; only what differs from the usual is kept."""
    return choice.changed(
        left_out=tuple(sorted(at_first - ticked)), added=tuple(sorted(ticked - at_first))
    )


def ticks_of(choice: PageChoice, at_first: frozenset[str]) -> frozenset[str]:
    """Return what a choice ticks now: a new fact comes in as it does on any such page."""
    return (at_first - set(choice.left_out)) | set(choice.added)


def fitting(choices: Iterable[PageChoice], kind: str, reader: Reader | None) -> list[PageChoice]:
    """Return the choices for one kind of page and reader, in their order."""
    return [choice for choice in choices if (choice.kind, choice.reader) == (kind, reader)]


def name_problem(name: str, choice: PageChoice, others: Iterable[PageChoice]) -> str:
    """Return what is wrong with a name for a choice, as a sentence; empty when it is fine."""
    if not name.strip():
        return "Give it a name, such as “For school”"
    if len(name) > LONGEST_NAME:
        return "This name is too long. A few words are enough"
    taken = {folded(other.name) for other in others if other.id != choice.id}
    return "You have a choice of this name already" if folded(name) in taken else ""
