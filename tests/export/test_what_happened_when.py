from dataclasses import replace
from datetime import date

from sendjourney.export import what_happened_when
from sendjourney.export.material import HistoryStep, LastDay
from sendjourney.export.plain_text import document_text
from tests.builders import a_family
from tests.export.materials import material

LAST = LastDay(
    title="The final plan",
    says="The plan must come within 20 weeks.",
    provision="SEND Regulations 2014, regulation 13(2)",
    due=date(2024, 7, 22),
    days_late=3,
    source="https://example.org",
    checked_on=date(2026, 11, 23),
)


def text(*steps):
    filled = replace(material(a_family()), history=steps, law_note="So the law stood.")
    return " ".join(document_text(what_happened_when.compose(filled)).split())


def test_a_step_stands_beside_its_rule_its_last_day_and_its_days_late():
    said = text(HistoryStep(on=date(2024, 7, 25), title="The plan was made", last_days=(LAST,)))

    for words in ("The plan was made", "25 July 2024", "22 July 2024", "3 days late", "13(2)"):
        assert words in said


def test_a_step_in_time_is_called_on_time():
    in_time = replace(LAST, days_late=0)

    assert "On time" in text(HistoryStep(on=LAST.due, title="Made", last_days=(in_time,)))


def test_a_step_still_awaited_has_no_day():
    assert "Not yet" in text(HistoryStep(on=None, title=LAST.title, last_days=(LAST,)))


def test_an_empty_page_says_so_and_how_the_law_stood():
    said = text()

    assert "Nothing is written down for this page yet." in said
    assert "So the law stood." in said


def test_the_foot_says_how_many_last_days_were_missed_and_the_longest():
    worst = replace(LAST, title="The annual review", days_late=65)
    in_time = replace(LAST, days_late=0)
    step = HistoryStep(on=LAST.due, title="Made", last_days=(LAST, worst, in_time))

    said = text(step)

    assert "In all: 2 of 3 last days were missed." in said
    assert "The longest: The annual review, 65 days late." in said


def test_the_foot_of_a_page_where_all_was_in_time_says_so():
    in_time = replace(LAST, days_late=0)

    said = text(HistoryStep(on=LAST.due, title="Made", last_days=(in_time,)))

    assert "In all: none of the last days was missed." in said
