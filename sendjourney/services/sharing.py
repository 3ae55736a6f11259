"""How pages leave: what there is, what may go on them, how they are made, read and saved.

What is private is left out before a page is composed, so no composer or writer ever holds it.
"""

import os
import tempfile
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

from sendjourney.domain.caseworker import Gap, current_caseworker, gaps
from sendjourney.domain.child import Child
from sendjourney.domain.family_record import FamilyRecord
from sendjourney.domain.law.next_review import NextReview
from sendjourney.domain.plan import Plan
from sendjourney.domain.record import Record
from sendjourney.domain.story import Heading
from sendjourney.domain.visibility import Reader
from sendjourney.errors import CouldNotWritePageError
from sendjourney.export import (
    meeting_summary,
    one_page_profile,
    people_sheet,
    what_happened_when,
)
from sendjourney.export.document import Document
from sendjourney.export.material import Material, ReviewDate
from sendjourney.export.plain_text import Line as Line  # noqa: PLC0414 - for the pages
from sendjourney.export.plain_text import document_lines, document_text
from sendjourney.services import happenings, law_rules, page_choices, reviews, story_guide
from sendjourney.services.family import Family
from sendjourney.services.history import history
from sendjourney.services.page_choices import CHILD_FACTS, CHILD_PREFIX, ChoiceGroup
from sendjourney.services.page_kinds import (
    KINDS,
    MEETING_SUMMARY,
    ONE_PAGE_PROFILE,
    PEOPLE_SHEET,
    WHAT_HAPPENED_WHEN,
    PageKind,
    page_kind,
)
from sendjourney.services.page_locks import lock_page as lock_page  # noqa: PLC0414 - found here

NAMELESS = "Our child"
"""What a page says when even the child's name is private to its reader."""

COMPOSERS = MappingProxyType({
    MEETING_SUMMARY.id: meeting_summary.compose,
    ONE_PAGE_PROFILE.id: one_page_profile.compose,
    PEOPLE_SHEET.id: people_sheet.compose,
    WHAT_HAPPENED_WHEN.id: what_happened_when.compose,
})  # fmt: skip

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, kw_only=True, slots=True)
class PageRequest:
    """All that a page is made of, as plain records: safe to hand to another thread.

    ``kind`` is the id of a kind of page. ``record`` may be the whole family's. ``reader`` is whom
    the page is for, None for anybody. ``ticked`` are ids of choices; None stands for what is ticked
    at first. What is private to the reader never goes, ticked or not.
    """

    kind: str
    child: Child
    record: FamilyRecord
    headings: tuple[Heading, ...]
    today: date
    reader: Reader | None = None
    ticked: frozenset[str] | None = None
    photo: bytes = b""
    review: NextReview | None = None


def page_kinds() -> tuple[PageKind, ...]:
    """Return every kind of page, in the order in which to offer them."""
    return KINDS


def choices(
    record: FamilyRecord,
    child: Child,
    kind: str,
    reader: Reader | None,
    headings: Sequence[Heading],
) -> list[ChoiceGroup]:
    """Return what can go on a kind of page about a child, in groups, in the order of the page.

    What the reader may not see is there too, not ticked, with the reason.

    Raises:
        UnknownChoiceError: There is no such kind.
    """
    return page_choices.choices(record, child, page_kind(kind), reader, headings)


def usual_request(
    family: Family, kind: str, child: Child, today: date, *, reader: Reader | None = None
) -> PageRequest:
    """Return the request for a page with all that is ticked at first."""
    plans = family.of_child(Plan, child.id)
    found = [deadline for plan in plans if (deadline := reviews.review_deadline(plan))]
    return PageRequest(
        kind=kind,
        child=child,
        record=family.record(),
        headings=story_guide.headings(),
        today=today,
        reader=reader,
        photo=family.attachment(child.photo) if child.photo else b"",
        review=found[-1] if found else None,
    )


def make_page(request: PageRequest) -> bytes:
    """Return a page as a PDF.

    Raises:
        PageTooLongError: It has to fit on one side of paper, and does not.
        UnknownChoiceError: There is no such kind.
    """
    from sendjourney.export.pdf.writer import write  # noqa: PLC0415 - slow to load

    return write(_document(request))


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
        CouldNotWritePageError: The place cannot be written, or there is no room.
    """
    part = ""
    try:
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
    return COMPOSERS[page_kind(request.kind).id](_material(request))


def _material(request: PageRequest) -> Material:
    """Return what a composer may use: ticked, and not private to the reader."""
    own = request.record.of_child(request.child)
    ticked = request.ticked
    if ticked is None:
        groups = choices(own, request.child, request.kind, request.reader, request.headings)
        ticked = page_choices.ticked_at_first(groups)
    record = _chosen(own, ticked, request.reader)
    child = _child(request.child, ticked, request.reader)
    tells_history = request.kind == WHAT_HAPPENED_WHEN.id
    return Material(
        child=child,
        record=record,
        headings=request.headings,
        today=request.today,
        reader=request.reader,
        photo=request.photo if child.photo else b"",
        review=_review(request.review) if record.plans else None,
        caseworker=current_caseworker(record.caseworkers, request.today),
        gaps=_gaps(own, request),
        event_words=happenings.event_words() if record.events else {},
        history=history(own, record, request.child, request.today) if tells_history else (),
        law_note=f"{law_rules.status_note()} {law_rules.not_advice()}" if tells_history else "",
    )


def _chosen(own: FamilyRecord, ticked: frozenset[str], reader: Reader | None) -> FamilyRecord:
    def kept(records: Iterable[R]) -> tuple[R, ...]:
        return tuple(r for r in records if r.id in ticked and r.visibility.allows(reader))

    return FamilyRecord(**{noun.name: kept(getattr(own, noun.name)) for noun in fields(own)})


def _child(child: Child, ticked: frozenset[str], reader: Reader | None) -> Child:
    """Return the child with only the facts that may go; the name goes unless it is private."""
    if not child.visibility.allows(reader):
        return Child(id=child.id, name=NAMELESS, known_as=NAMELESS)
    chosen: dict[str, Any] = {
        name: getattr(child, name) for name in CHILD_FACTS if CHILD_PREFIX + name in ticked
    }
    if "birth_date" in chosen:
        chosen["school_year"] = child.school_year
    return Child(id=child.id, name=child.name, known_as=child.known_as, **chosen)


def _review(found: NextReview | None) -> ReviewDate | None:
    if found is None:
        return None
    return ReviewDate(
        due=found.due,
        says=found.rule.says,
        provision=found.rule.provision,
        source=found.rule.source,
        checked_on=found.rule.checked_on,
        counted_from=reviews.counted_from(found),
        counted_from_day=found.event_on,
        is_a_guess=reviews.is_a_guess(found),
    )


def _gaps(own: FamilyRecord, request: PageRequest) -> tuple[Gap, ...]:
    """Return the times without a caseworker, unless part of that story is private.

    A gap worked out from the rest would be a claim that is not true.
    """
    seen = {person.id for person in own.people if person.visibility.allows(request.reader)}
    whole = all(
        worker.visibility.allows(request.reader) and worker.person_id in seen
        for worker in own.caseworkers
    )
    return tuple(gaps(own.caseworkers, request.today)) if whole else ()
