"""Pages as files, without a window: one page of a family, or everything there is to look at."""

import shutil
from datetime import date
from pathlib import Path

from sendjourney.domain.child import Child
from sendjourney.domain.visibility import Reader
from sendjourney.errors import CouldNotWritePageError, FileExistsAlreadyError, WhichChildError
from sendjourney.services.family import Family, Protection
from sendjourney.services.family_files import FamilyFiles
from sendjourney.services.page_kinds import KINDS, page_kind

SUFFIX = ".sendjourney"


def kinds() -> dict[str, str]:
    """Return the name of every kind of page by its id."""
    return {kind.id: kind.name for kind in KINDS}


def page(
    family: Family, kind: str, today: date, *, called: str = "", reader: Reader | None = None
) -> bytes:
    """Return one page as PDF, with all in it that such a page holds at first for this reader.

    Without a reader it is for whom such pages usually are.

    Raises:
        UnknownChoiceError: There is no such kind of page.
        WhichChildError: No child is called so, or no name was given and there are several.
        PageTooLongError: It has to fit on one side and does not.
    """
    page_kind(kind)
    return _page(family, kind, the_child(family, called), today, reader)


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
                save(_page(family, kind, child, today), path)
        finally:
            family.close()
    except BaseException:
        _take_away(made_folder, [family_path, *pages])
        raise
    return [family_path, *pages]


def _page(
    family: Family, kind: str, child: Child, today: date, reader: Reader | None = None
) -> bytes:
    from sendjourney.services import sharing  # noqa: PLC0415 - slow to load, not always wanted

    reads = reader or page_kind(kind).usual_reader
    return sharing.make_page(sharing.usual_request(family, kind, child, today, reader=reads))


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
        raise WhichChildError
    return fitting[0]


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
