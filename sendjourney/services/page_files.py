"""Pages as files, without a window: one page of a family, or everything there is to look at."""

import shutil
from datetime import date
from pathlib import Path

from sendjourney.domain.child import Child
from sendjourney.errors import (
    CouldNotWritePageError,
    FileExistsAlreadyError,
    UnknownChoiceError,
    WhichChildError,
)
from sendjourney.services.family import Family, Protection
from sendjourney.services.family_files import FamilyFiles

SUFFIX = ".sendjourney"


def kinds() -> dict[str, str]:
    """Return the name of every kind of page by its id."""
    from sendjourney.services import sharing  # noqa: PLC0415 - slow to load, not always wanted

    return {kind.id: kind.name for kind in sharing.page_kinds()}


def page(family: Family, kind: str, *, called: str, today: date) -> bytes:
    """Return one page as PDF, with everything in it that it usually holds for anybody.

    Raises:
        UnknownChoiceError: there is no such kind of page.
        WhichChildError: no child is called so, or no name was given and there are several.
        PageTooLongError: it has to fit on one side and does not.
    """
    known = kinds()
    if kind not in known:
        raise UnknownChoiceError(kind, ", ".join(known))
    return _page(family, kind, _child(family, called), today)


def write(data: bytes, path: Path) -> None:
    """Write a page to a place that is free; the file gets its name only when it is whole.

    Raises:
        FileExistsAlreadyError: something is there already.
        CouldNotWritePageError: the place cannot be written, or there is no room.
    """
    if path.exists():
        raise FileExistsAlreadyError(path)
    part = path.with_name(path.name + ".new")
    try:
        try:
            part.write_bytes(data)
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
    except OSError:
        raise CouldNotWritePageError(path) from None


def write_demo(files: FamilyFiles, folder: Path, today: date, *, words: str) -> list[Path]:
    """Write the sample family's file, opened by the words, and every page of it as PDF.

    Returns the paths, the family file first. When one thing fails, nothing is left behind.

    Raises:
        SendJourneyError: one of the files is there already, or the folder cannot be written.
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
                write(_page(family, kind, child, today), path)
        finally:
            family.close()
    except BaseException:
        _take_away(made_folder, [family_path, *pages])
        raise
    return [family_path, *pages]


def _page(family: Family, kind: str, child: Child, today: date) -> bytes:
    from sendjourney.services import sharing  # noqa: PLC0415 - slow to load, not always wanted

    request = sharing.usual_request(family, kind, child, today)
    return sharing.make_page(request)


def _child(family: Family, called: str) -> Child:
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
