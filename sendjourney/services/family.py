"""The open family file: everything the rest of the app may ask of it, and the one way to write."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, TypeVar

from typing_extensions import override

from sendjourney.domain.family_record import FamilyRecord
from sendjourney.domain.labelled import Labelled
from sendjourney.domain.record import Record
from sendjourney.domain.story import StoryPart
from sendjourney.errors import FileDamagedError
from sendjourney.services.family_readings import Done as Done  # noqa: PLC0414 - for the pages
from sendjourney.services.family_readings import Found as Found  # noqa: PLC0414 - as above
from sendjourney.services.family_readings import Version as Version  # noqa: PLC0414 - as above
from sendjourney.services.kept_records import KeptRecords
from sendjourney.services.open_file import OpenFile
from sendjourney.storage.change_log import Kind, Step
from sendjourney.storage.changes_since import changed_since
from sendjourney.storage.family_file import FamilyFile, Progress
from sendjourney.storage.record_book import Binned as Binned  # noqa: PLC0414 - for the pages
from sendjourney.storage.record_book import RecordBook, Writing

R = TypeVar("R", bound=Record)

BIN_DAYS = 30


class Protection(Labelled):
    """How a family file is kept from strangers."""

    WORDS = "words", "Words that we choose"
    COMPUTER = "computer", "This computer opens it"
    NONE = "none", "Not protected"


@dataclass(frozen=True, kw_only=True, slots=True)
class Changed:
    """News: records of these nouns are not what they were."""

    nouns: frozenset[type[Record]]


class Change:
    """One change being made: one transaction, one step of undo, one piece of news."""

    def __init__(self, writing: Writing) -> None:
        """Begin."""
        self._writing = writing

    def save(self, *records: Record) -> None:
        """Save records, new or changed. Saving what is there already changes nothing."""
        self._writing.save(records)

    def delete(self, *records: Record) -> None:
        """Move records to the bin, where they stay for 30 days."""
        self._writing.delete(records)

    def attach(self, data: bytes) -> str:
        """Keep the bytes of a paper or photo, and return the SHA-256 that names them."""
        return self._writing.attach(data)


class Family(OpenFile):
    """One open family file. Reading gives plain records; writing is ``with family.change(...)``."""

    def __init__(
        self, file: FamilyFile, *, clock: Callable[[], datetime], computer: str, backup_to: Path
    ) -> None:
        """Take an open file of today's schema; ``backup_to`` is the folder for backups."""
        super().__init__(file, clock=clock, backup_to=backup_to)
        self._book = RecordBook(file, computer)
        self._kept = KeptRecords(self._book.stores)
        self._listeners: list[Callable[[Changed], None]] = []
        self._steps = self._book.undo_stacks()

    @property
    def protection(self) -> Protection:
        """How the file is kept from strangers."""
        return Protection[self._file.profile.name]

    # Reading

    def all(self, noun: type[R]) -> list[R]:
        """Return every record of a noun, in that noun's own order."""
        with self._file.reading():
            return list(self._kept.all(noun))

    def get(self, noun: type[R], record_id: str) -> R | None:
        """Return one record, or None when it is in the bin or never was."""
        with self._file.reading():
            return self._book.stores.of(noun).get(record_id)

    def of_child(self, noun: type[R], child_id: str) -> list[R]:
        """Return the records of one child, in the noun's own order; of people, those who help."""
        with self._file.reading():
            return self._kept.of_child(noun, child_id)

    def story_part(self, child_id: str, heading: str) -> StoryPart:
        """Return what is written under a heading; an empty part when nothing is yet."""
        for part in self.of_child(StoryPart, child_id):
            if part.heading == heading:
                return part
        return StoryPart(child_id=child_id, heading=heading)

    def record(self) -> FamilyRecord:
        """Return the whole record, as plain records that may cross threads."""
        stores, kept = self._book.stores, self._kept
        with self._file.reading():
            held: dict[str, Any] = {store.collection: kept.all(store.noun) for store in stores}
        return FamilyRecord(**held)

    def attachment(self, sha256: str) -> bytes:
        """Return the bytes of a paper or photo.

        Raises:
            FileDamagedError: They are not in the file, or cannot be read.
        """
        with self._file.reading():
            data = self._book.attachments.get(sha256)
        if data is None:
            raise FileDamagedError(self.path)
        return data

    def attachments(self) -> list[str]:
        """Return the SHA-256 of all attachments that a live record names, sorted."""
        records = self.record().everything()
        named = {getattr(r, "photo", "") or getattr(r, "sha256", "") for r in records}
        with self._file.reading():
            return sorted(named & set(self._book.attachments.names()))

    def find(self, words: str, *, limit: int = 50) -> list[Found]:
        """Return the records that hold all the words, best first; the last may be a beginning."""
        with self._file.reading():
            hits = self._book.search.find(words, limit)
        return [
            Found(
                noun=self._book.stores.named(hit.noun).noun,
                record_id=hit.record,
                child_id=hit.child_id,
                title=hit.title,
                snippet=hit.snippet,
            )
            for hit in hits
        ]

    def history(self, record_id: str, field: str) -> list[Version]:
        """Return every value one field of a record had, oldest first; typing is one value."""
        with self._file.reading():
            entries = self._book.log.history(record_id, field)
        return [Version(value=e.value, at=e.at, label=e.label) for e in entries]

    def changed_since(self, day: date) -> frozenset[str]:
        """Return the ids of all records that say something else than when a day began."""
        midnight = datetime.combine(day, time.min, self._clock().tzinfo)
        with self._file.reading():
            return changed_since(self._file.db, midnight)

    # Writing

    @contextmanager
    def change(self, label: str, *, continues: str = "") -> Iterator[Change]:
        """Make one change: all of it is saved when the block ends, or nothing.

        ``label`` is what undo will show, such as “Add Jo Mensah”. Changes in a row with the same
        ``continues`` are one step of undo and one value in the history, as with typing.

        Raises:
            FileReadOnlyError: The file can only be read here.
            CouldNotSaveError: The disk did not take it; nothing was written.
        """
        self._may_write()
        with (
            self._kept.changing(),
            self._book.writing(label, at=self._clock(), grows=continues) as writing,
        ):
            yield Change(writing)
        self._tell(writing)

    @property
    def undo_label(self) -> str:
        """What undo would take back; empty when there is nothing."""
        return self._steps.undo[-1].label if self._steps.undo else ""

    @property
    def redo_label(self) -> str:
        """What redo would bring again; empty when there is nothing."""
        return self._steps.redo[-1].label if self._steps.redo else ""

    def latest(self, most: int) -> list[Done]:
        """Return the latest changes that were not taken back, newest first."""
        steps = self._steps.undo[: -most - 1 : -1]
        return [Done(label=step.label, at=step.at) for step in steps]

    def undo(self) -> str:
        """Take back the latest step, also one from before the file was last closed.

        Returns the step's label; empty when there was nothing to take back.
        """
        return self._take_back(self._steps.undo, Kind.UNDO)

    def redo(self) -> str:
        """Bring again what undo took back last; returns its label, or an empty text."""
        return self._take_back(self._steps.redo, Kind.REDO)

    # The bin

    def bin(self) -> list[Binned]:
        """Return what was deleted in the last 30 days, deleted last first."""
        oldest = self._clock() - timedelta(days=BIN_DAYS)
        with self._file.reading():
            return [binned for binned in self._book.bin() if binned.deleted_at >= oldest]

    def restore(self, binned: Binned) -> None:
        """Bring back a deleted record with everything deleted in the same change."""
        self._may_write()
        with self._book.writing("Bring back", at=self._clock()) as writing:
            together = [b.record for b in self._book.bin() if b.change == binned.change]
            writing.bring_back(together)
        self._tell(writing)

    def empty_bin(self) -> int:
        """Let go for good of what was deleted more than 30 days ago; returns how many records."""
        if self.read_only:
            return 0
        with self._file.reading():
            let_go = self._book.purge(self._clock() - timedelta(days=BIN_DAYS))
            self._steps = self._book.undo_stacks()
        return let_go

    # News and checking

    def listen(self, listener: Callable[[Changed], None]) -> Callable[[], None]:
        """Have every change told to ``listener``; returns what to call to stop."""
        self._listeners.append(listener)

        def stop() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    def check(self) -> list[str]:
        """Read and check everything; returns what does not fit, which should be nothing.

        Raises:
            FileDamagedError: A part of the file is not what was written.
        """
        self._file.verify()
        with self._file.reading():
            return self._book.disagreements()

    @override
    def close(self, progress: Progress | None = None) -> None:
        self._listeners.clear()
        super().close(progress)

    def _take_back(self, steps: list[Step], kind: Kind) -> str:
        self._may_write()
        while steps:
            step = steps[-1]
            writing = self._book.take_back(step, kind, self._clock())
            if writing.step:
                self._tell(writing)
                return step.label
            steps.pop()  # words typed and taken out again: nothing is left of the step
        return ""

    def _tell(self, writing: Writing) -> None:
        if writing.step is None:
            return
        self._kept.forget(writing.nouns)
        self._wants_backup = True
        self._steps.add(writing.step)
        for listener in list(self._listeners):
            listener(Changed(nouns=writing.nouns))
