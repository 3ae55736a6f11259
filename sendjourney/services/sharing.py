"""How pages leave: what there is, what may go on them, how they are made, read and saved."""

import os
import stat
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sendjourney.domain.child import Child
from sendjourney.domain.plan import Plan
from sendjourney.domain.visibility import Reader
from sendjourney.errors import CouldNotWritePageError
from sendjourney.export.document import Document
from sendjourney.export.plain_text import Line as Line  # noqa: PLC0414 - for the pages
from sendjourney.export.plain_text import document_lines, document_text
from sendjourney.export.second_language import in_two_languages
from sendjourney.services import page_choices, page_languages, page_person, reviews, story_guide
from sendjourney.services.family import Family
from sendjourney.services.last_look import Leak, leaks
from sendjourney.services.page_choices import ChoiceGroup
from sendjourney.services.page_facts import page_facts
from sendjourney.services.page_kinds import KINDS, PageKind, page_kind
from sendjourney.services.page_locks import lock_page as lock_page  # noqa: PLC0414 - found here
from sendjourney.services.page_material import NAMELESS, material
from sendjourney.services.page_request import PageRequest


def page_kinds() -> tuple[PageKind, ...]:
    """Return every kind of page, in the order in which to offer them."""
    return KINDS


def choices(request: PageRequest) -> list[ChoiceGroup]:
    """Return what can go on a page, in groups, in the order of the page; whatever is ticked.

    What the reader may not see is there too, not ticked, with the reason.

    Raises:
        UnknownChoiceError: There is no such kind.
    """
    return page_choices.choices(request, page_kind(request.kind))


def usual_request(
    family: Family,
    kind: str,
    child: Child,
    today: date,
    *,
    reader: Reader | None = None,
    person_id: str = "",
) -> PageRequest:
    """Return the request for a page with all that is ticked at first.

    ``person_id`` is whom it is made for, where the kind is for one; the likely one if not given.
    """
    plans = family.of_child(Plan, child.id)
    found = [deadline for plan in plans if (deadline := reviews.review_deadline(plan))]
    record = family.record()
    person, since = "", None
    if page_kind(kind).for_person:
        person = person_id or page_person.likely_person(record, child, today)
        since = page_person.last_met(record, child, person, today=today, reader=reader)
    return PageRequest(
        kind=kind,
        child=child,
        record=record,
        headings=story_guide.headings(),
        today=today,
        reader=reader,
        photo=family.attachment(child.photo) if child.photo else b"",
        review=found[-1] if found else None,
        person_id=person,
        changed=family.changed_since(since) if since else frozenset(),
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class MadePage:
    """A page as a PDF, and every text in the finished file, for ``last_look``."""

    data: bytes
    lines: tuple[str, ...]


def make_page(request: PageRequest) -> bytes:
    """Return a page as a PDF; raises what ``made_page`` raises."""
    return made_page(request).data


def made_page(request: PageRequest) -> MadePage:
    """Return a page as a PDF with its texts, those of what it carries among them.

    Raises:
        PageTooLongError: It has to fit on one side of paper, and does not.
        UnknownChoiceError: There is no such kind.
    """
    from sendjourney.export.pdf.writer import written  # noqa: PLC0415 - slow to load

    kind = page_kind(request.kind)
    found = material(request, kind)
    document = kind.compose(found)
    carries = request.carries_itself and kind.takes  # a blank form has nothing to tell, no name
    facts = page_facts(request, found, document) if carries else b""
    made = written(_in_languages(document, request, kind), carries=facts)
    return MadePage(data=made.data, lines=(*made.lines, *facts.decode("utf-8").splitlines()))


def last_look(request: PageRequest, page: MadePage) -> tuple[Leak, ...]:
    """Return where a made page says what its reader may not see.

    ``request.record`` has to be the whole family's: what is not in there is not looked for.
    """
    return leaks(page.lines, request.record, request.child, request.reader)


def make_word(request: PageRequest) -> bytes:
    """Return a page as a Word file (docx), for those who have to change it by hand.

    Raises:
        UnknownChoiceError: There is no such kind.
    """
    from sendjourney.export.word import write  # noqa: PLC0415 - slow to load

    return write(_document(request))


def lines_too_many(request: PageRequest) -> int:
    """Return by about how many lines a page for one side is too long; nought when it fits."""
    from sendjourney.export.pdf import writer  # noqa: PLC0415 - slow to load

    document = _document(request)
    return writer.lines_too_many(document) if document.one_side else 0


def page_text(request: PageRequest) -> str:
    """Return what a page says, in reading order, to be read on the screen or aloud."""
    return document_text(_document(request))


def page_lines(request: PageRequest) -> tuple[Line, ...]:
    """Return what a page says, line by line in reading order, with its headings and lists."""
    return document_lines(_document(request))


def save_page(data: bytes, path: Path) -> None:
    """Write a page to a place; an older page there is replaced only when the new one is whole.

    Raises:
        CouldNotWritePageError: The place cannot be written, or there is no room, or the older
            page is protected from writing.
    """
    part = ""
    try:
        if path.exists() and not path.stat().st_mode & stat.S_IWRITE:
            raise PermissionError
        handle, part = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
        with os.fdopen(handle, "wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        Path(part).replace(path)
    except OSError:
        with suppress(OSError):
            Path(part).unlink(missing_ok=True)
        raise CouldNotWritePageError(path) from None


def _document(request: PageRequest) -> Document:
    kind = page_kind(request.kind)
    return _in_languages(kind.compose(material(request, kind)), request, kind)


def _in_languages(document: Document, request: PageRequest, kind: PageKind) -> Document:
    """Return a document with its fixed words in a second language too, where one is wanted."""
    if not (request.second_language and kind.in_languages):
        return document
    book = page_languages.phrase_book(request.second_language)
    visible = request.child.visibility.allows(request.reader)
    return in_two_languages(document, book, request.child.called if visible else NAMELESS)
