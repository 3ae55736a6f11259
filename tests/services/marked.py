"""A family in which every word of every record is like no other, to see what of it leaves."""

from collections.abc import Callable
from dataclasses import fields
from itertools import count

from sendjourney.domain.family_record import FamilyRecord
from sendjourney.domain.record import Record
from sendjourney.domain.visibility import Visibility
from tests.builders import (
    IDRIS,
    a_caseworker,
    a_child,
    a_contact_note,
    a_page_choice,
    a_page_given,
    a_paper,
    a_person,
    a_plan,
    a_plan_outcome,
    a_promise,
    a_referral,
    a_review_report,
    a_review_view,
    a_school_term,
    a_setting,
    a_sign,
    a_story_part,
    a_support_cycle,
    an_appointment,
    an_event,
)

NOT_WORDS = {"id", "child_id", "person_id", "source_id", "heading", "time_zone", "area", "photo",
             "sha256", "media_type", "file_name", "school_year", "question", "section"}  # fmt: skip


def marked(visibility: Callable[[], Visibility]) -> FamilyRecord:
    """Return a family of which each record has its own words, and a visibility asked for it."""
    numbers = count()

    def own(record: Record) -> Record:
        words = {name: f"zq{next(numbers)}qz" for name in _texts(record)}
        if hasattr(record, "phones"):
            words["phones"] = (f"zq{next(numbers)}qz",)
        return record.changed(visibility=visibility(), **words)

    return FamilyRecord(
        children=(own(a_child(id=IDRIS)),),
        settings=(own(a_setting()),),
        story_parts=tuple(own(a_story_part(heading=h)) for h in ("admire", "support", "strange")),
        signs=(own(a_sign()),),
        people=(own(a_person(id="jo")), own(a_person(id="priya"))),
        caseworkers=(own(a_caseworker(person_id="priya")),),
        appointments=(
            own(an_appointment(person_ids=("jo",))),
            own(an_appointment(on=a_contact_note().on, person_ids=("priya",))),
        ),
        contact_notes=(own(a_contact_note(person_ids=("jo",))),),
        promises=(own(a_promise()), own(a_promise(person_id="jo"))),
        plans=(own(a_plan()),),
        papers=(own(a_paper()),),
        referrals=(
            own(a_referral(person_id="jo")),
            own(a_referral(first_seen_on=a_contact_note().on)),
        ),
        events=(own(an_event()),),
        school_terms=(own(a_school_term()),),
        review_reports=(own(a_review_report()), own(a_review_report(person_id="jo"))),
        review_views=(own(a_review_view()),),
        plan_outcomes=(own(a_plan_outcome()),),
        support_cycles=(own(a_support_cycle()),),
        pages_given=(own(a_page_given()),),
        page_choices=(own(a_page_choice()),),
    )


def _texts(record: Record) -> list[str]:
    return [
        field.name
        for field in fields(record)
        if isinstance(getattr(record, field.name), str)
        and type(getattr(record, field.name)) is str
        and field.name not in NOT_WORDS
    ]


def words_in(record: Record) -> list[str]:
    """Return the words that only this record has."""
    found = [getattr(record, name) for name in _texts(record)]
    found += getattr(record, "phones", ())
    return [word for word in found if not (word == getattr(record, "who", "") and record.person_id)]
