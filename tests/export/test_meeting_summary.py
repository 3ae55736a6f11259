from datetime import date, timedelta

import pytest

from sendjourney.domain.promise import Outcome
from sendjourney.export import meeting_summary
from sendjourney.export.document import Heading, Table
from sendjourney.export.plain_text import document_text
from tests.builders import (
    TODAY,
    a_caseworker,
    a_child,
    a_contact_note,
    a_family,
    a_paper,
    a_person,
    a_plan,
    a_promise,
    a_setting,
    a_sign,
    a_story_part,
    an_appointment,
    the_record,
)
from tests.export.materials import a_review, material


def told(record=None, **values):
    return document_text(meeting_summary.compose(material(record, **values)))


def headings_of(document):
    return ["".join(run.text for run in b.words) for b in document.blocks if isinstance(b, Heading)]


def test_it_has_the_order_a_meeting_needs():
    record = the_record()
    document = meeting_summary.compose(material(record, review=a_review()))

    assert [h for h in headings_of(document) if h in ORDER] == ORDER


ORDER = [
    "What matters most now",
    "About Idris",
    "The plan",
    "Meet our child",
    "How to help",
    "People around Idris",
    "Dates to come",
    "Appointments so far",
    "Calls, emails and letters",
    "What was promised",
    "Letters and reports we have",
]


def test_a_family_with_nothing_written_gets_no_heading_over_nothing():
    child = a_child(birth_date=None, pronouns="", known_as="")
    document = meeting_summary.compose(material(a_family(children=(child,))))

    assert headings_of(document) == []
    assert "The family has written nothing more for it yet." in document_text(document)


def test_late_promises_come_before_the_others_and_say_so():
    late = a_promise(what="List", due=TODAY - timedelta(days=6))
    open_ = a_promise(what="Letter", due=TODAY + timedelta(days=6))

    text = told(a_family(promises=(open_, late)))

    assert text.index("Late, was due 19 November 2026: List") < text.index(
        "By 1 December 2026: Letter"
    )


def test_what_became_of_a_promise_is_told():
    kept = a_promise(outcome=Outcome.KEPT, closed_on=date(2026, 11, 20))
    late = a_promise(due=TODAY - timedelta(days=1))

    text = told(a_family(promises=(kept, late)))

    assert "Done?: Done, 20 November 2026" in text
    assert "Done?: Late, 1 day" in text


def test_many_promises_are_counted_above_and_listed_below():
    text = told(a_family(promises=tuple(a_promise(what=f"Thing {n}.") for n in range(9))))

    assert "3 more promises further on." in text
    assert text.count("Thing 8.") == 1


def test_signs_stand_in_their_place_in_the_story():
    parts = (a_story_part(heading="communication"), a_story_part(heading="medicines"))
    text = told(a_family(story_parts=parts, signs=(a_sign(when="hum"),)))

    assert text.index("How Idris communicates") < text.index("When I …: hum")
    assert text.index("When I …: hum") < text.index("Medicines and allergies")


def test_signs_alone_have_their_heading():
    assert "What Idris’s signs mean" in told(a_family(signs=(a_sign(),)))


def test_a_part_under_a_heading_we_do_not_know_is_not_lost():
    text = told(a_family(story_parts=(a_story_part(heading="from_then", text="Words."),)))

    assert "From then" in text
    assert "Words." in text


def test_a_part_says_who_said_it_and_when_it_was_confirmed():
    part = a_story_part(said_by="Nani", confirmed_on=date(2026, 11, 8))

    assert "Said by Nani · Last confirmed 8 November 2026" in told(a_family(story_parts=(part,)))


def test_the_review_stands_on_top():
    plan = a_plan()
    text = told(a_family(plans=(plan,)), review=a_review())

    assert "Due by Tuesday 23 February 2027 (in 90 days)." in text
    assert "Counted from the day the last review ended: 24 February 2026." in text
    assert text.index("Annual review") < text.index("The plan")


@pytest.mark.parametrize(("days", "said"), [(0, "today"), (1, "1 day ago"), (30, "30 days ago")])
def test_a_review_that_is_late_is_said_to_be(days, said):
    plan = a_plan()
    review = a_review()
    today = review.due + timedelta(days=days)

    text = told(a_family(plans=(plan,)), review=review, today=today)

    assert f"({said})" in text


def test_a_review_counted_from_a_later_day_says_so():
    text = told(a_family(plans=(a_plan(),)), review=a_review(is_a_guess=True))

    assert "The true day may be earlier" in text


def test_the_day_of_the_review_meeting_stands_with_the_review():
    plan = a_plan()
    meeting = an_appointment(is_review_meeting=True, place="the library")

    text = told(a_family(plans=(plan,), appointments=(meeting,)), review=a_review())

    assert "The meeting: Tue 1 Dec 2026, 9:15am, the library" in text


def test_the_caseworker_stands_before_the_other_people_and_only_once():
    people = (a_person(id="priya", name="Priya"), a_person(id="jo", name="Jo"))
    text = told(a_family(people=people, caseworkers=(a_caseworker(),)))

    assert text.index("Caseworker at the council") < text.index("Jo")
    assert text.count("Priya") == 1


def test_earlier_caseworkers_and_the_time_with_nobody_are_told():
    people = (a_person(id="lorna", name="Lorna"), a_person(id="priya"))
    earlier = a_caseworker(person_id="lorna", since=date(2025, 1, 1), until=date(2026, 4, 20))

    text = told(a_family(people=people, caseworkers=(earlier, a_caseworker())))

    assert "1 January 2025 to 20 April 2026" in text
    assert "Nobody was named for 132 days" in text


def test_what_was_said_is_told_newest_first_and_by_year_when_there_is_much():
    days = [TODAY - timedelta(days=40 * n + 1) for n in range(20)]
    past = tuple(an_appointment(title=f"Talk {n}.", on=day) for n, day in enumerate(days))
    document = meeting_summary.compose(material(a_family(appointments=past)))

    text = document_text(document)
    assert text.index("Talk 1.") < text.index("Talk 12.")
    assert {"2026", "2025", "2024"} <= set(headings_of(document))


def test_a_meeting_earlier_today_keeps_what_was_said():
    today = an_appointment(on=TODAY, what_was_said="Yes to the key.", how_it_went="Kindly")

    text = told(a_family(appointments=(today,)))

    assert "What was said:" in text
    assert "Yes to the key." in text
    assert "How it went: Kindly" in text


def test_a_cancelled_appointment_says_so_and_is_no_next_date():
    text = told(a_family(appointments=(an_appointment(title="Dentist", cancelled=True),)))

    assert "Cancelled: Dentist" in text
    assert "Next dates" not in text


def test_a_column_that_nothing_stands_in_is_left_out():
    document = meeting_summary.compose(material(a_family(appointments=(an_appointment(),))))

    (table,) = [block for block in document.blocks if isinstance(block, Table)]
    assert table.header == ("When", "What")


def test_school_notes_and_papers_are_told():
    family = a_family(
        settings=(a_setting(notes="By the kitchen door"),),
        contact_notes=(a_contact_note(),),
        papers=(a_paper(notes="Ask for page 3"),),
    )

    text = told(family)

    assert "Copperbeck Primary School (School, since 1 September 2021). By the kitchen door" in text
    assert "Asked for the list of reports." in text
    assert "Ask for page 3" in text
