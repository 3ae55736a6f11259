from datetime import timedelta

from sendjourney.domain.visibility import NOBODY
from sendjourney.services import page_person, sharing
from tests.builders import (
    TODAY,
    a_contact_note,
    a_family,
    a_person,
    a_promise,
    a_story_part,
    an_appointment,
)
from tests.export.reading import text_of
from tests.services.page_requests import a_request
from tests.storing import Clock, a_file

PEOPLE = (a_person(id="jo", name="Jo Mensah"), a_person(id="aga", name="Aga Nowak"))
LAST_WEEK = TODAY - timedelta(days=7)


def a_talk(person, days, **values):
    return an_appointment(person_ids=(person,), on=TODAY + timedelta(days=days), **values)


def likely(**nouns):
    family = a_family(people=PEOPLE, **nouns)
    return page_person.likely_person(family, family.children[0], TODAY)


def last_met(person="jo", reader=None, **nouns):
    family = a_family(people=PEOPLE, **nouns)
    return page_person.last_met(family, family.children[0], person, today=TODAY, reader=reader)


def test_whom_the_family_meets_next_is_the_likely_person():
    talks = (a_talk("jo", 9), a_talk("aga", 5), a_talk("jo", 1, cancelled=True))

    assert likely(appointments=talks) == "aga"


def test_with_nothing_ahead_it_is_who_was_met_last():
    note = a_contact_note(on=TODAY - timedelta(days=1), person_ids=("gone", "jo"))

    assert likely(appointments=(a_talk("aga", -2),), contact_notes=(note,)) == "jo"


def test_nobody_met_is_nobody():
    assert likely() == ""


def test_the_last_day_is_that_of_a_talk_or_a_note_before_today():
    notes = (a_contact_note(on=LAST_WEEK, person_ids=("jo",)),)
    talks = (a_talk("jo", 0), a_talk("jo", -9), a_talk("jo", -1, cancelled=True), a_talk("aga", -1))

    assert last_met(appointments=talks, contact_notes=notes) == LAST_WEEK


def test_a_private_note_does_not_tell_when_we_met():
    assert last_met(appointments=(a_talk("jo", -3, visibility=NOBODY),)) is None


def test_the_page_is_for_the_person_chosen():
    promises = (a_promise(what="Hers", person_id="jo"), a_promise(what="Agas", person_id="aga"))
    family = a_family(people=PEOPLE, promises=promises, appointments=(a_talk("aga", 5),))

    pages = [
        text_of(sharing.make_page(a_request(family, "since-we-last-met", person_id=chosen)))
        for chosen in ("jo", "")
    ]

    assert ["Hers" in page for page in pages] == [True, False]
    assert ["Agas" in page for page in pages] == [False, True]


def test_a_person_who_is_private_has_no_page():
    people = (a_person(id="jo", name="Jo Mensah", visibility=NOBODY),)
    request = a_request(a_family(people=people), "since-we-last-met", person_id="jo")

    text = text_of(sharing.make_page(request))

    assert "Nobody is chosen" in text
    assert "Mensah" not in text


def test_the_usual_request_knows_what_changed_since_we_met(tmp_path):
    clock = Clock()
    today = clock.now.date()
    part = a_story_part(id="part")
    record = a_family(
        people=PEOPLE, story_parts=(part, a_story_part(id="same", heading="support")),
        contact_notes=(a_contact_note(on=today - timedelta(days=7), person_ids=("jo",)),),
    )  # fmt: skip
    family = a_file(tmp_path, record=record, clock=clock)
    with family.change("Write") as change:
        change.save(part.changed(text="New words."))

    request = sharing.usual_request(family, "since-we-last-met", record.children[0], today)
    family.close()

    assert (request.person_id, request.changed) == ("jo", {"part"})
    assert "New words." in sharing.page_text(request)
