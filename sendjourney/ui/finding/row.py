"""A line of what was found, and where it leads."""

from dataclasses import dataclass
from enum import Enum, auto

from sendjourney.ui.desk import Place


class Deed(Enum):
    """What can be done from where one is, without going anywhere."""

    LOCK = auto()
    UNDO = auto()
    LARGER = auto()
    SMALLER = auto()
    PRINT = auto()
    ADD_CHILD = auto()
    OTHER_FILE = auto()


@dataclass(frozen=True, kw_only=True, slots=True)
class Begin:
    """Going to a page to add something there."""

    page: str


Aim = Place | Deed | Begin
"""Where a row leads."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """Something that was found. ``child_id`` is whose it is; empty when it is nobody's alone."""

    group: str
    title: str
    icon: str
    aim: Aim
    detail: str = ""
    child_id: str = ""
    phone: str = ""
    email: str = ""

    def to_copy(self) -> str:
        """Return what Ctrl+C copies: the number, or else the address."""
        return self.phone or self.email

    def spoken(self) -> str:
        """Return the row as it is read out."""
        return ", ".join(part for part in (self.title, self.detail, self.group) if part)
