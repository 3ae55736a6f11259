"""Pages as files, without a window: one page of a family, or everything there is to look at."""

import shutil
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from sendjourney.domain.child import Child
from sendjourney.domain.person import Person
from sendjourney.domain.visibility import Reader
from sendjourney.errors import (
    CouldNotWritePageError,
    FileExistsAlreadyError,
    UnknownChoiceError,
    WhichChildError,
)
from sendjourney.page_errors import PageTellsPrivateError, WhichPersonError
from sendjourney.services.family import Family, Protection
from sendjourney.services.family_files import FamilyFiles
from sendjourney.services.last_look import not_allowed
from sendjourney.services.page_kinds import KINDS, page_kind
from sendjourney.services.people import named

SUFFIX = ".sendjourney"


def kinds() -> dict[str, str]:
    """Return the name of every kind of page by its id."""
    return {kind.id: kind.name for kind in KINDS}


@dataclass(frozen=True, kw_only=True, slots=True)
class Wanted:
    """A page as it is asked for by name.

    Without a name, ``called``, the only child is meant; without a reader it is for whom such pages
    usually are. ``person`` is the name of whom a page for one person is made for. ``allowed`` are
    private words that it may say. ``also_in`` is the tag of a second language for fixed words.
    """

    kind: str
    today: date
    called: str = ""
    reader: Reader | None = None
    person: str = ""
    carries_itself: bool = False
    allowed: frozenset[str] = frozenset()
    also_in: str = ""


def page(family: Family, wanted: Wanted) -> bytes:
    """Return one page as PDF, with all in it that such a page holds at first for its reader.

    Raises:
        UnknownChoiceError: There is no such kind of page, or not in that language.
        WhichChildError: No child is called so, or no name was given and there are several.
        PageTooLongError: It has to fit on one side and does not.
        WhichPersonError: None of the child's people is called so, or several are.
        PageTellsPrivateError: It says what its reader may not see.
    """
    from sendjourney.services import sharing  # noqa: PLC0415 - slow to load, not always wanted

    kind, child = page_kind(wanted.kind), the_child(family, wanted.called)
    reader = wanted.reader or kind.usual_reader
    person = the_person(family, child, wanted.person) if wanted.person else ""
    usual = sharing.usual_request(
        family, kind.id, child, wanted.today, reader=reader, person_id=person
    )
    if wanted.also_in and not kind.in_languages:
        raise UnknownChoiceError(kind.id, ", ".join(k.id for k in KINDS if k.in_languages))
    request = replace(usual, carries_itself=wanted.carries_itself, second_language=wanted.also_in)
    made = sharing.made_page(request)
    if leaks := not_allowed(sharing.last_look(request, made), wanted.allowed):
        raise PageTellsPrivateError(leaks)
    return made.data


def save(data: bytes, path: Path, *, password: str | None = None) -> None:
    """Write a page to a place that is free; it gets its name only when it is whole.

    With a password, the page opens with that only.

    Raises:
        FileExistsAlreadyError: Something is there already.
        PagePasswordError: The password is empty, too weak, or cannot be typed everywhere.
        CouldNotWritePageError: The place cannot be written, or there is no room.
    """
    from sendjourney.services import sharing  # noqa: PLC0415 - slow to load, not always wanted

    if path.exists():
        raise FileExistsAlreadyError(path)
    sharing.save_page(data if password is None else sharing.lock_page(data, password), path)


def write_demo(files: FamilyFiles, folder: Path, today: date, *, words: str) -> list[Path]:
    """Write the sample family's file, opened by the words, and every page of it as PDF.

    Returns the paths, the family file first. When one thing fails, nothing is left behind.

    Raises:
        SendJourneyError: One of the files is there already, or the folder cannot be written.
    """
    from sendjourney.services.sample_family import sample  # noqa: PLC0415 - slow to load

    whole = sample(today)
    children = whole.record.children
    family_path = folder / f"{children[0].called}{SUFFIX}"
    pages = {folder / f"{c.called} {kind}.pdf": (c, kind) for c in children for kind in kinds()}
    made_folder = _make(folder, [family_path, *pages])
    try:
        family = files.create(
            family_path,
            Protection.WORDS,
            words=words,
            record=whole.record,
            attachments=whole.attachments,
        )
        try:
            for path, (child, kind) in pages.items():
                save(page(family, Wanted(kind=kind, today=today, called=child.name)), path)
        finally:
            family.close()
    except BaseException:
        _take_away(made_folder, [family_path, *pages])
        raise
    return [family_path, *pages]


def the_child(family: Family, called: str) -> Child:
    """Return the child of a name; the only one when none is given.

    Raises:
        WhichChildError: no child is called so, or no name was given and there are several.
    """
    wanted = called.casefold().strip()
    fitting = [
        child
        for child in family.all(Child)
        if not wanted or wanted in (child.called.casefold(), child.name.casefold())
    ]
    if len(fitting) != 1:
        raise WhichChildError(child.name for child in family.all(Child))
    return fitting[0]


def the_person(family: Family, child: Child, called: str) -> str:
    """Return the id of the person of a name among a child's people.

    Raises:
        WhichPersonError: None of them is called so, or several are.
    """
    found = named(family.of_child(Person, child.id), called)
    if found is None:
        raise WhichPersonError
    return found.id


def _make(folder: Path, wanted: list[Path]) -> Path | None:
    """Make the folder if need be, and return it if it was made; every wanted name must be free."""
    for path in wanted:
        if path.exists():
            raise FileExistsAlreadyError(path)
    if folder.is_dir():
        return None
    try:
        folder.mkdir(parents=True)
    except OSError:
        raise CouldNotWritePageError(folder) from None
    return folder


def _take_away(folder: Path | None, made: list[Path]) -> None:
    for path in made:
        path.unlink(missing_ok=True)
    if folder is not None:
        shutil.rmtree(folder, ignore_errors=True)
