from datetime import date

from sendjourney.export import meeting_summary
from sendjourney.export.event_parts import events_table
from sendjourney.export.plain_text import document_text
from tests.builders import a_family, an_event
from tests.export.materials import material

WORDS = {"tribunal_order": "The Tribunal’s order", "tribunal_order=amend": "change the plan"}


def told(*events):
    family = a_family(events=events)
    return document_text(meeting_summary.compose(material(family, event_words=WORDS)))


def test_each_date_of_a_letter_is_told():
    event = an_event(on=None, letter_on=date(2026, 2, 19), received_on=date(2026, 2, 20))

    assert "Letter dated 19 February 2026, arrived 20 February 2026" in told(event)


def test_an_event_is_told_by_its_title_its_kinds_and_the_familys_notes():
    text = told(an_event(event="tribunal_order", word="amend odd", notes="Read it twice."))

    assert "The Tribunal’s order: change the plan and odd" in text
    assert "Read it twice." in text


def test_an_event_nobody_has_words_for_is_told_by_its_name():
    assert "new kind" in told(an_event(event="new_kind"))


def test_events_come_oldest_first_and_those_without_a_day_last():
    text = told(
        an_event(event="third", on=None),
        an_event(event="second", on=date(2026, 3, 1)),
        an_event(event="first", on=None, sent_on=date(2026, 2, 1)),
    )

    assert text.index("first") < text.index("second") < text.index("third")
    assert "Not known" in text


def test_without_events_there_is_no_table():
    assert events_table(material()) == []
