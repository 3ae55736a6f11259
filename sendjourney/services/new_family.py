"""What a family answers before their file is made, and the making of it."""

from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from sendjourney.domain.child import Child
from sendjourney.domain.family_record import FamilyRecord
from sendjourney.domain.law import ages
from sendjourney.domain.setting import Setting, SettingKind
from sendjourney.services.family import Family, Protection
from sendjourney.services.family_files import FamilyFiles
from sendjourney.services.interview import ask_first
from sendjourney.services.passphrases import suggest_file_name
from sendjourney.services.ways_in import WayIn

SUFFIX = ".sendjourney"
SCHOOL_BEGINS, SCHOOL_ENDS = 4, 16
PLACES_WITHOUT_A_NAME = {SettingKind.HOME, SettingKind.NONE}


@dataclass(frozen=True, kw_only=True, slots=True)
class NewFamily:
    """The answers so far.

    Without ``path``, the file goes where we suggest. With ``archive``, the records come from there,
    and not from the answers about a child.
    """

    name: str = ""
    known_as: str = ""
    birth_date: date | None = None
    setting_name: str = ""
    setting_kind: SettingKind | None = None
    area: str = ""
    protection: Protection = Protection.WORDS
    words: str = field(default="", repr=False)
    path: Path | None = None
    archive: Path | None = None
    then_questions: bool = False

    def changed(self, **values: Any) -> "NewFamily":  # noqa: ANN401 - the fields' types are checked by replace
        """Return the answers with some of them changed."""
        return replace(self, **values)

    def child(self) -> Child:
        """Return the child as answered so far."""
        return Child(
            name=self.name, known_as=self.known_as, birth_date=self.birth_date, area=self.area
        )

    def setting(self, child: Child) -> Setting | None:
        """Return where the child learns; None when that was not answered."""
        kind = self.setting_kind
        if not self.setting_name and kind not in PLACES_WITHOUT_A_NAME:
            return None
        kind = kind or SettingKind.SCHOOL
        return Setting(child_id=child.id, name=self.setting_name or kind.label, kind=kind)

    def record(self) -> FamilyRecord:
        """Return the first records of the new file."""
        child = self.child()
        setting = self.setting(child)
        return FamilyRecord(children=(child,), settings=(setting,) if setting else ())

    def place(self, folder: Path) -> Path:
        """Return where the file will be: the place chosen, or a free one in this folder."""
        if self.path is not None:
            return self.path
        wish = self.child().called if self.name else self.archive.stem if self.archive else ""
        return suggest_file_name(wish, folder)


def usual_kind(born: date | None, today: date) -> SettingKind:
    """Return where most children of this age learn, to begin the question with."""
    years = ages.age(born, today) if born else SCHOOL_BEGINS
    if years < SCHOOL_BEGINS:
        return SettingKind.EARLY_YEARS
    return SettingKind.COLLEGE if years >= SCHOOL_ENDS else SettingKind.SCHOOL


def with_suffix(path: Path) -> Path:
    """Return a place for a family file, with the ending it must have."""
    return path if path.suffix.casefold() == SUFFIX else path.with_name(path.name + SUFFIX)


def make_family(files: FamilyFiles, answers: NewFamily, path: Path) -> WayIn:
    """Make the file, close it, and return the quick way into it. Slow: it may run on any thread.

    Raises:
        SendJourneyError: The file could not be made, or the archive not be read; nothing is there.
    """
    with suppress(OSError):  # if the folder cannot be made, the file's own error says so better
        path.parent.mkdir(parents=True, exist_ok=True)
    family = _made(files, answers, path)
    try:
        if answers.then_questions:
            ask_first(family)
        return WayIn(path=path, code=family.recovery_code())
    finally:
        family.close()


def _made(files: FamilyFiles, answers: NewFamily, path: Path) -> Family:
    if answers.archive is None:
        return files.create(path, answers.protection, words=answers.words, record=answers.record())
    from sendjourney.services import archiving  # noqa: PLC0415 - rarely wanted and slow to load

    return archiving.from_archive(
        files, answers.archive, path, protection=answers.protection, words=answers.words
    )
