from datetime import timedelta

import pytest

from sendjourney.domain.promise import Outcome
from sendjourney.export import appointments_and_promises
from sendjourney.export.plain_text import document_text
from tests.builders import TODAY, a_family, a_person, a_promise, an_appointment
from tests.export.materials import material


def told(**nouns):
    return document_text(appointments_and_promises.compose(material(a_family(**nouns))))


def in_days(days, **values):
    return an_appointment(on=TODAY + timedelta(days=days), **values)


def test_the_next_appointment_stands_on_top_with_its_questions():
    text = told(
        appointments=(in_days(9, title="Later"), in_days(5, title="Soon", questions="Why?"))
    )

    assert text.index("Next") < text.index("Soon") < text.index("After that") < text.index("Later")
    assert "Mon 30 Nov 2026, 9:15am\nIn 5 days" in text
    assert "We want to ask\nWhy?" in text


def test_an_appointment_called_off_is_not_the_next():
    text = told(appointments=(in_days(1, title="Off", cancelled=True), in_days(2, title="On")))

    assert text.index("On") < text.index("After that") < text.index("Cancelled: Off")


@pytest.mark.parametrize(
    ("days", "said"), [(-6, "6 days late"), (0, "Today"), (1, "1 day left"), (13, "13 days left")]
)
def test_an_open_promise_says_its_days(days, said):
    promise = a_promise(due=TODAY + timedelta(days=days))

    assert f"Days: {said}" in told(promises=(promise,))


def test_an_open_promise_without_a_day_says_how_old_it_is():
    text = told(promises=(a_promise(due=None, made_on=TODAY - timedelta(days=9)),))

    assert "By when: No day was named\nDays: 9 days old" in text


def test_promises_stand_by_what_became_of_them():
    kept = a_promise(what="Key", outcome=Outcome.KEPT, closed_on=TODAY, due=TODAY)
    broken = a_promise(what="Name", outcome=Outcome.NOT_KEPT, closed_on=TODAY)

    text = told(promises=(broken, kept, a_promise(what="List")))

    order = ["not done yet", "List", "and done", "Key", "and not kept", "Name"]
    assert [text.index(words) for words in order] == sorted(text.index(words) for words in order)


def test_a_promise_kept_late_says_by_how_much():
    kept = a_promise(outcome=Outcome.KEPT, due=TODAY - timedelta(days=3), closed_on=TODAY)

    assert "Done: Wed 25 Nov 2026, 3 days late" in told(promises=(kept,))


def test_a_promise_closed_on_a_day_not_known_is_told():
    assert "What: Key" in told(promises=(a_promise(what="Key", outcome=Outcome.KEPT),))


def test_the_promise_of_a_known_person_has_their_name():
    people = (a_person(id="jo", name="Jo Mensah"),)

    assert "Who: Jo Mensah" in told(people=people, promises=(a_promise(person_id="jo", who=""),))


def test_a_family_with_nothing_written_can_begin_by_hand():
    text = told()

    assert "You can begin here by hand" in text
    assert "Dates to come" in text
    assert "What was promised" in text
