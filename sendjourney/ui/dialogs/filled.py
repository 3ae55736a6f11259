"""What a form announces when it makes more than one record."""

from dataclasses import dataclass

from sendjourney.domain.record import Record


@dataclass(frozen=True, kw_only=True, slots=True)
class Filled:
    """The record that was filled in, and others that belong to it and are saved in one change."""

    record: Record
    also: tuple[Record, ...] = ()

    def everything(self) -> tuple[Record, ...]:
        """Return all of the records."""
        return (self.record, *self.also)
