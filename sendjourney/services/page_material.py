"""What a page may hold: of what it was asked to be made of, the ticked and not private part.

What is private is left out here, before a page is composed, so no composer or writer holds it.
"""

from typing import Any

from sendjourney.domain.caseworker import Gap, current_caseworker, gaps
from sendjourney.domain.child import Child
from sendjourney.domain.family_record import FamilyRecord
from sendjourney.domain.law.next_review import NextReview
from sendjourney.domain.visibility import Reader
from sendjourney.export.material import Material, ReviewDate
from sendjourney.services import (
    happenings,
    law_rules,
    page_choices,
    page_person,
    page_sections,
    review_guide,
    reviews,
)
from sendjourney.services.history import history
from sendjourney.services.page_kinds import PageKind
from sendjourney.services.page_request import PageRequest
from sendjourney.services.page_takes import CHILD_FACTS, CHILD_PREFIX

NAMELESS = "Our child"
"""What a page says when even the child's name is private to its reader."""


def material(request: PageRequest, kind: PageKind) -> Material:
    """Return what the composer of a kind of page may use: ticked, and not private to the reader."""
    own = request.record.of_child(request.child)
    ticked = request.ticked
    if ticked is None:
        ticked = page_choices.ticked_at_first(page_choices.choices(request, kind))
    record = _chosen(own, ticked, request.reader)
    child = _child(request.child, ticked, request.reader)
    told = history(own, record, request.child, request.today) if kind.with_history else ()
    whom = page_person.made_for(request) if kind.for_person else None
    person = whom if whom in record.people else None
    return Material(
        child=child,
        record=record,
        headings=request.headings,
        sections=page_sections.sections(kind.id) if kind.in_sections else (),
        today=request.today,
        reader=request.reader,
        photo=request.photo if child.photo else b"",
        review=_review(request.review) if record.plans else None,
        caseworker=current_caseworker(record.caseworkers, request.today),
        gaps=_gaps(own, request),
        event_words=happenings.event_words() if record.events else {},
        history=told,
        law_note=law_rules.note() if kind.with_history else "",
        questions=review_guide.questions() if kind.with_questions else (),
        person=person,
        since=page_person.met_before(request, person),
        changed=request.changed,
    )


def _chosen(own: FamilyRecord, ticked: frozenset[str], reader: Reader | None) -> FamilyRecord:
    return own.only(lambda record: record.id in ticked and record.visibility.allows(reader))


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
        law_note=law_rules.note(),
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
