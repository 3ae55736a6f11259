"""What the open family answers with, beside its records."""

from dataclasses import dataclass
from datetime import datetime

from sendjourney.domain.record import Record


@dataclass(frozen=True, kw_only=True, slots=True)
class Found:
    """A record that holds the words. ``snippet`` marks them with ‹ and ›."""

    noun: type[Record]
    record_id: str
    child_id: str
    title: str
    snippet: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Version:
    """What one field of a record held from a moment on."""

    value: object
    at: datetime
    label: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Done:
    """A change that was made and not taken back."""

    label: str
    at: datetime
