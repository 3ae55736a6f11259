"""Records as they were last read, noun by noun: a page asks for the same ones many times."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from sendjourney.domain.record import Record
from sendjourney.storage.stores import Stores

R = TypeVar("R", bound=Record)


class KeptRecords:
    """Reads each noun once, and anew after it was changed. Records are frozen, so they are shared.

    While a change is being made, everything is read from the file: it may still come to nothing.
    """

    def __init__(self, stores: Stores) -> None:
        """Take the stores of an open file."""
        self._stores = stores
        self._kept: dict[type[Record], tuple[Any, ...]] = {}
        self._is_changing = False

    def all(self, noun: type[R]) -> tuple[R, ...]:
        """Return every record of a noun, in that noun's own order."""
        if self._is_changing:
            return tuple(self._stores.of(noun).all())
        if noun not in self._kept:
            self._kept[noun] = tuple(self._stores.of(noun).all())
        return self._kept[noun]

    def of_child(self, noun: type[R], child_id: str) -> list[R]:
        """Return the records of one child, in the noun's own order."""
        is_of = self._stores.of(noun).is_of
        return [record for record in self.all(noun) if is_of(record, child_id)]

    def forget(self, nouns: Iterable[type[Record]]) -> None:
        """Have these nouns read anew."""
        for noun in nouns:
            self._kept.pop(noun, None)

    @contextmanager
    def changing(self) -> Iterator[None]:
        """Keep nothing that is read while a change is being made."""
        self._is_changing = True
        try:
            yield
        finally:
            self._is_changing = False
