from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from sendjourney.domain.law.counting import Unit
from sendjourney.domain.law.rules import Basis, Rule, deadline

REVIEWED, MADE = "last_review_on", "first_made_on"


def a_rule(**values):
    given = {
        "id": "ar.complete",
        "says": "The council must review the plan within 12 months.",
        "by": "The council",
        "basis": Basis.LAW,
        "provision": "CFA 2014 s.44(1)",
        "counts_from": (REVIEWED, MADE),
        "length": 12,
        "unit": Unit.MONTH,
        "beginning_with": True,
        "source": "https://law.example",
        "checked_on": date(2026, 11, 23),
        "valid_from": date(2014, 9, 1),
    }
    return Rule(**(given | values))


OLD = a_rule(valid_to=date(2029, 8, 31))
NEW = a_rule(valid_from=date(2029, 9, 1), length=24)


def test_the_first_event_that_happened_counts():
    events = {MADE: date(2024, 1, 5), REVIEWED: date(2026, 2, 24)}

    found = deadline([a_rule()], "ar.complete", events)

    assert (found.event, found.event_on) == (REVIEWED, date(2026, 2, 24))
    assert found.due == date(2027, 2, 23)


def test_a_later_event_in_the_list_stands_in_for_one_that_has_not_happened():
    found = deadline([a_rule()], "ar.complete", {MADE: date(2024, 1, 5)})

    assert (found.event, found.due) == (MADE, date(2025, 1, 4))


def test_nothing_happened_gives_no_deadline():
    assert deadline([a_rule()], "ar.complete", {}) is None


def test_an_unknown_rule_gives_no_deadline():
    assert deadline([a_rule()], "ar.papers", {MADE: date(2024, 1, 5)}) is None


def test_an_event_before_the_law_began_gives_no_deadline():
    assert deadline([a_rule()], "ar.complete", {MADE: date(2014, 8, 31)}) is None


def test_the_version_of_a_rule_is_the_one_in_force_on_the_day_of_its_event():
    old = deadline([OLD, NEW], "ar.complete", {MADE: date(2029, 8, 31)})
    new = deadline([OLD, NEW], "ar.complete", {MADE: date(2029, 9, 1)})

    assert (old.due, new.due) == (date(2030, 8, 30), date(2031, 8, 31))


def test_an_early_event_does_not_bring_back_an_old_rule_when_a_later_one_counts():
    events = {MADE: date(2024, 1, 5), REVIEWED: date(2030, 2, 24)}

    found = deadline([OLD, NEW], "ar.complete", events)

    assert (found.event, found.due) == (REVIEWED, date(2032, 2, 23))


def test_a_day_later_than_calendars_go_gives_no_deadline():
    assert deadline([a_rule()], "ar.complete", {MADE: date(9999, 6, 1)}) is None


@given(st.dates(date(2014, 9, 1), date(2100, 1, 1)), st.integers(-400, 400))
def test_days_left_count_down_to_the_last_day(made, away):
    found = deadline([a_rule()], "ar.complete", {MADE: made})
    today = date.fromordinal(found.due.toordinal() - away)

    assert found.days_left(today) == away
