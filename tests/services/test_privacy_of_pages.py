from io import BytesIO

import pikepdf
import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sendjourney.domain.page_choice import PageChoice
from sendjourney.domain.page_given import PageGiven
from sendjourney.domain.plan_outcome import PlanOutcome
from sendjourney.domain.review_report import ReviewReport
from sendjourney.domain.review_view import ReviewView
from sendjourney.domain.support_cycle import SupportCycle
from sendjourney.domain.visibility import NOBODY, Level, Reader, Visibility
from sendjourney.services import sharing
from tests.builders import (
    IDRIS,
    TODAY,
    a_caseworker,
    a_child,
    a_family,
    a_person,
    a_plan,
    a_story_part,
    an_appointment,
    the_sample,
)
from tests.export.reading import everything_in, letters_of, text_of
from tests.services.marked import marked, words_in
from tests.services.page_requests import KINDS, a_request

VISIBILITIES = st.sampled_from(
    [
        Visibility(),
        NOBODY,
        Visibility(level=Level.SOME, readers=(Reader.HEALTH,)),
        Visibility(level=Level.SOME),
    ]
)

NOT_ON_THE_SUMMARY = (
    ReviewReport, ReviewView, PlanOutcome, SupportCycle, PageGiven, PageChoice,
)  # fmt: skip
"""They have pages of their own, or are about pages."""


def test_what_is_not_ticked_stays_at_home():
    people = (a_person(id="a", name="Adaeze"), a_person(id="b", name="Bogdan"))
    request = a_request(a_family(people=people), ticked=frozenset({"a"}))

    text = text_of(sharing.make_page(request))

    assert "Adaeze" in text
    assert "Bogdan" not in text


def test_a_private_fact_does_not_go_even_when_it_is_ticked():
    people = (a_person(id="b", name="Bogdan", visibility=NOBODY),)
    request = a_request(a_family(people=people), ticked=frozenset({"b"}))

    assert "Bogdan" not in everything_in(sharing.make_page(request))


def test_a_private_person_is_not_named_by_an_appointment_they_were_at():
    family = a_family(
        people=(a_person(id="b", name="Bogdan", visibility=NOBODY),),
        appointments=(an_appointment(title="Talk", person_ids=("b",)),),
    )

    text = text_of(sharing.make_page(a_request(family)))

    assert "Talk" in text
    assert "Bogdan" not in text


def test_a_fact_for_health_goes_to_health_and_nobody_else():
    for_health = Visibility(level=Level.SOME, readers=(Reader.HEALTH,))
    family = a_family(story_parts=(a_story_part(text="Melatonin.", visibility=for_health),))

    pages = {
        reader: text_of(sharing.make_page(a_request(family, reader=reader)))
        for reader in (Reader.HEALTH, Reader.EDUCATION, None)
    }

    assert [reader for reader, text in pages.items() if "Melatonin" in text] == [Reader.HEALTH]


def test_even_the_name_of_the_child_can_be_private():
    family = a_family(children=(a_child(visibility=NOBODY),))

    told = everything_in(sharing.make_page(a_request(family)))

    assert "Idris" not in told
    assert "Our child" in told


@pytest.mark.parametrize("kind", KINDS)
@given(data=st.data())
@settings(max_examples=12)
def test_no_word_of_a_private_record_is_anywhere_in_the_file(kind, data):
    family = marked(lambda: data.draw(VISIBILITIES))
    reader = data.draw(st.sampled_from([None, Reader.HEALTH, Reader.EDUCATION]))
    every_id = frozenset(record.id for record in family.everything())
    ticked = every_id | {f"child.{name}" for name in ("languages", "address", "nhs_number")}

    told = letters_of(
        everything_in(sharing.make_page(a_request(family, kind, reader=reader, ticked=ticked)))
    )

    hidden = [r for r in family.everything() if not r.visibility.allows(reader)]
    assert [word for record in hidden for word in words_in(record) if word in told] == []


def test_every_word_that_is_ticked_is_on_the_meeting_summary():
    family = marked(Visibility)
    ticked = frozenset(record.id for record in family.everything())
    ticked |= {f"child.{name}" for name in ("languages", "interpreter", "address", "nhs_number",
               "faith_and_culture", "legal_status", "pronouns", "birth_date")}  # fmt: skip

    told = letters_of(text_of(sharing.make_page(a_request(family, ticked=ticked))))

    told_there = [r for r in family.everything() if not isinstance(r, NOT_ON_THE_SUMMARY)]
    missing = [w for record in told_there for w in words_in(record) if w not in told]
    assert missing == []


TOLD = {
    "review-views": ("plan_outcomes", "review_views", "review_reports"),
    "appointments-and-promises": ("promises",),
    "waiting-list": ("referrals",),
    "chronology": ("contact_notes", "papers", "events", "settings"),
}


@pytest.mark.parametrize("kind", TOLD)
def test_every_word_of_what_a_page_is_about_is_on_it(kind):
    family = marked(Visibility)
    ticked = frozenset(record.id for record in family.everything())

    told = letters_of(text_of(sharing.make_page(a_request(family, kind, ticked=ticked))))

    records = [record for noun in TOLD[kind] for record in getattr(family, noun)]
    assert records
    assert [w for record in records for w in words_in(record) if w not in told] == []


def test_there_is_nothing_attached_to_a_page():
    with pikepdf.open(BytesIO(sharing.make_page(a_request(the_sample().record)))) as pdf:
        assert not pdf.attachments
        assert "/AF" not in pdf.Root


def test_no_review_is_told_of_a_private_plan():
    family = a_family(plans=(a_plan(visibility=NOBODY),))

    assert "review" not in text_of(sharing.make_page(a_request(family))).casefold()


def gone(**values):
    return a_caseworker(person_id="lorna", since=None, until=TODAY.replace(month=4), **values)


def test_a_time_without_a_caseworker_is_told():
    people = (a_person(id="lorna", name="Lorna"),)
    family = a_family(people=people, caseworkers=(gone(),))

    assert "Nobody is named now." in text_of(sharing.make_page(a_request(family)))


def test_no_gap_is_claimed_when_part_of_its_story_is_private():
    people = (a_person(id="lorna"), a_person(id="priya", visibility=NOBODY))
    family = a_family(people=people, caseworkers=(gone(), a_caseworker()))

    assert "Nobody" not in text_of(sharing.make_page(a_request(family)))


def test_a_photo_that_is_not_ticked_stays_at_home():
    sample = the_sample()
    photo = sample.attachments[sample.record.children[0].photo]

    data = sharing.make_page(
        a_request(sample.record, "people-sheet", photo=photo, ticked=frozenset())
    )

    assert not pypdf.PdfReader(BytesIO(data)).pages[0].images


def test_only_the_child_asked_for_is_on_the_page():
    people = (a_person(name="Adaeze", child_ids=("someone-else",)),)
    family = a_family(people=people, story_parts=(a_story_part(child_id="x", text="Other"),))

    text = text_of(sharing.make_page(a_request(family)))

    assert IDRIS.capitalize() in text
    assert "Adaeze" not in text
    assert "Other" not in text
