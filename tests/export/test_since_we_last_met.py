from datetime import date, timedelta

from sendjourney.domain.promise import Outcome
from sendjourney.export import since_we_last_met
from sendjourney.export.plain_text import document_text
from tests.builders import (
    TODAY,
    a_contact_note,
    a_family,
    a_person,
    a_promise,
    a_sign,
    a_story_part,
    an_appointment,
)
from tests.export.materials import material

JO = a_person(id="jo", name="Jo Mensah")
SINCE = date(2026, 11, 3)


def told(*, person=JO, since=SINCE, changed=(), **nouns):
    family = a_family(**({"people": (JO,)} | nouns))
    found = material(family, person=person, since=since, changed=frozenset(changed))
    return document_text(since_we_last_met.compose(found))


def test_it_says_for_whom_it_is_and_when_we_last_met():
    text = told()

    assert "For Jo Mensah, SENCO, Copperbeck Primary School" in text
    assert "We last met or were in touch on Tuesday 3 November 2026, 22 days ago." in text


def test_only_the_parts_of_the_story_that_changed_are_told():
    parts = (
        a_story_part(id="new", text="New words."),
        a_story_part(id="old", heading="support", text="Old words."),
    )
    text = told(changed={"new"}, story_parts=parts, signs=(a_sign(id="s"), a_sign(id="t")))

    assert "New words." in text
    assert "Old words." not in text
    assert "Signs" not in text


def test_a_changed_sign_is_told():
    text = told(changed={"s"}, signs=(a_sign(id="s"), a_sign(id="t", when="hum")))

    assert "• When I hold up a flat hand: No, or stop. Stop, even if you do not know why" in text
    assert "hum" not in text


def test_what_was_asked_about_again_is_said_to_be_still_true():
    again = a_story_part(heading="support", text="Old.", confirmed_on=SINCE + timedelta(days=1))
    before = a_story_part(text="Older.", confirmed_on=SINCE)

    text = told(story_parts=(again, before))

    assert "Still true\n• How best to support Idris" in text
    assert "What people like" not in text


def test_only_what_happened_since_then_is_told():
    notes = (
        a_contact_note(on=SINCE, what_was_said="That talk."),
        a_contact_note(on=SINCE + timedelta(days=1), what_was_said="A later call."),
    )
    text = told(contact_notes=notes)

    assert "A later call." in text
    assert "That talk." not in text


def test_promises_between_us_are_told_and_nobody_elses():
    talk = a_contact_note(id="talk", on=SINCE, person_ids=("jo",))
    promises = (
        a_promise(what="Hers", person_id="jo"),
        a_promise(what="Ours to her", who="Us", source_id="talk"),
        a_promise(what="Of others"),
        a_promise(what="Kept", person_id="jo", outcome=Outcome.KEPT, closed_on=TODAY),
        a_promise(
            what="Long ago", person_id="jo", outcome=Outcome.KEPT, closed_on=date(2026, 1, 1)
        ),
    )
    text = told(promises=promises, contact_notes=(talk,))

    assert text.index("Still open between us") < text.index("Hers") < text.index("Done since then")
    assert "Ours to her" in text
    assert "What: Kept" in text
    assert "Of others" not in text
    assert "Long ago" not in text


def test_new_people_are_told():
    new = a_person(id="aga", name="Aga Nowak")

    text = told(people=(JO, new), changed={"aga"})

    assert "Name: Aga Nowak" in text
    assert "Name: Jo" not in text


def test_the_next_appointment_together_closes_the_page():
    ours = an_appointment(title="Talk", person_ids=("jo",))

    text = told(appointments=(ours, an_appointment(title="Dentist")))

    assert text.index("When we meet next") < text.index("Talk")
    assert "Dentist" not in text


def test_a_person_never_met_is_pointed_to_the_pages_that_begin_at_the_beginning():
    text = told(since=None, changed={"new"}, story_parts=(a_story_part(id="new"),))

    assert "We have written nothing down yet of an earlier talk with Jo Mensah." in text
    assert "bus route" not in text


def test_nothing_new_is_said_in_a_sentence():
    assert "Nothing more has been written down about Idris since then." in told()


def test_without_a_person_nothing_is_told():
    text = told(person=None, since=None, promises=(a_promise(),))

    assert "Nobody is chosen whom this page about Idris is for." in text
    assert "What is new?\n[8 lines to write on]" in text
    assert "list" not in text
