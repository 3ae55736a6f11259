"""Which facts of a page say something private: what to take out, or to change."""

from collections.abc import Iterator

from sendjourney.domain.child import Child
from sendjourney.domain.family_record import FamilyRecord
from sendjourney.domain.record import Record, field_values
from sendjourney.services.last_look import Leak
from sendjourney.services.page_takes import CHILD_FACTS, CHILD_PREFIX
from sendjourney.services.private_words import What, digits_of, folded


def told_by(
    leak: Leak, record: FamilyRecord, child: Child, ticked: frozenset[str]
) -> tuple[str, ...]:
    """Return the ids of what is ticked and says what a leak says; empty when nothing is found.

    ``record`` is one child's. The child's own name is on every page, and is not a tick.
    """
    own = {CHILD_PREFIX + name: str(getattr(child, name)) for name in CHILD_FACTS}
    told = {each.id: " ".join(_texts(each)) for each in record.everything()} | own
    return tuple(id_ for id_, text in told.items() if id_ in ticked and _says(text, leak))


def _says(text: str, leak: Leak) -> bool:
    if leak.what is What.NUMBER:
        return digits_of(leak.words) in digits_of(text)
    return f" {_plain(leak.words)} " in f" {_plain(text)} "


def _plain(text: str) -> str:
    """Return the words of a text alone, with single spaces."""
    letters = "".join(c if c.isalnum() else " " for c in folded(text))
    return " ".join(letters.split())


def _texts(record: Record) -> Iterator[str]:
    for value in field_values(record).values():
        if isinstance(value, str):
            yield value
        elif isinstance(value, tuple):
            yield from (each for each in value if isinstance(each, str))
