"""What the family chose to put on a kind of page, kept under a name: “for school”."""

from dataclasses import dataclass

from sendjourney.domain.record import Record
from sendjourney.domain.visibility import Reader


@dataclass(frozen=True, kw_only=True, slots=True)
class PageChoice(Record):
    """A named choice. ``left_out`` and ``added`` are ids of choices that differ from the usual."""

    child_id: str
    name: str
    kind: str
    reader: Reader | None = None
    left_out: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
