"""Who holds the case, one after another."""

from datetime import date

from sendjourney.domain.caseworker import Caseworker, Gap
from sendjourney.domain.person import Service
from sendjourney.services import caseworkers
from sendjourney.services.caseworkers import left_with_the_case
from tests.builders import TODAY, a_caseworker, a_person, the_record

CASE = the_record().caseworkers


def test_a_new_caseworker_ends_the_earlier_one_the_day_before():
    priya = a_caseworker()
    anna = a_caseworker(person_id="anna", since=date(2026, 11, 9))

    saved = caseworkers.taken_over([priya], anna)

    assert saved == (priya.changed(until=date(2026, 11, 8)), anna)


def test_a_last_day_that_is_known_leaves_a_gap():
    anna = a_caseworker(person_id="anna", since=date(2026, 11, 9))

    earlier, _ = caseworkers.taken_over([a_caseworker()], anna, last_day=date(2026, 10, 1))

    assert earlier.until == date(2026, 10, 1)


def test_who_had_ended_before_is_left_alone():
    anna = a_caseworker(person_id="anna", since=date(2026, 11, 9))

    saved = caseworkers.taken_over(CASE, anna)

    assert [w.person_id for w in saved] == ["priya", "anna"]


def test_who_began_on_no_known_day_is_ended_too():
    unknown = a_caseworker(since=None)
    anna = a_caseworker(person_id="anna", since=date(2026, 11, 9))

    assert caseworkers.taken_over([unknown], anna)[0].until == date(2026, 11, 8)


def test_a_new_one_cannot_begin_before_the_one_there_is():
    problem = caseworkers.taking_over_problem(a_caseworker(), date(2026, 8, 31), None)

    assert problem == "The caseworker you have now began on 31 August 2026. Write a later day."


def test_a_last_day_has_to_come_between():
    now, since = a_caseworker(), date(2026, 11, 9)

    assert "earlier than" in caseworkers.taking_over_problem(now, since, since)
    assert "before the first" in caseworkers.taking_over_problem(now, since, date(2026, 8, 1))
    assert not caseworkers.taking_over_problem(now, since, date(2026, 11, 1))
    assert not caseworkers.taking_over_problem(None, since, None)


def test_the_story_so_far_tells_the_gaps_newest_first():
    spells = caseworkers.earlier(CASE, TODAY)

    assert [getattr(spell, "person_id", "gap") for spell in spells] == ["gap", "lorna", "gareth"]
    assert isinstance(spells[0], Gap)
    assert spells[0].days(TODAY) == 132


def test_a_gap_that_goes_on_is_not_part_of_the_past():
    ended = a_caseworker(until=date(2026, 11, 1))

    assert caseworkers.earlier([ended], TODAY) == [ended]


def test_who_begins_later_is_named_as_coming():
    anna = a_caseworker(person_id="anna", since=date(2026, 12, 1))

    assert caseworkers.coming([a_caseworker(), anna], TODAY) == anna
    assert caseworkers.coming([a_caseworker()], TODAY) is None


def test_a_time_is_said_in_words():
    say = caseworkers.words_for_span

    assert say(date(2025, 6, 2), date(2025, 7, 14)) == "2 June to 14 July 2025"
    assert say(date(2024, 6, 2), date(2025, 7, 14)) == "2 June 2024 to 14 July 2025"
    assert say(date(2025, 6, 2), None) == "since 2 June 2025"
    assert say(None, date(2025, 6, 2)) == "until 2 June 2025"
    assert say(None, None) == ""


def test_a_first_caseworker_without_a_day_ends_nobody():
    first = Caseworker(child_id="idris", person_id="anna")

    assert caseworkers.taken_over(CASE, first) == (first,)


def test_who_ends_with_the_case_is_no_longer_among_those_who_help():
    maya = a_person(id="maya", service=Service.COUNCIL)
    ended = a_caseworker(person_id="maya", until=date(2026, 2, 28))

    (left,) = left_with_the_case([ended], [maya, a_person()], [ended])

    assert left.until == date(2026, 2, 28)


def test_who_holds_a_brothers_case_or_works_elsewhere_stays():
    maya = a_person(id="maya", service=Service.COUNCIL)
    nurse = a_person(id="nurse", service=Service.HEALTH)
    ended = [
        a_caseworker(person_id=person, until=date(2026, 2, 28)) for person in ("maya", "nurse")
    ]
    brothers = a_caseworker(child_id="mimi", person_id="maya")

    assert left_with_the_case(ended, [maya, nurse], [*ended, brothers]) == ()


def test_the_days_somebody_held_the_case_count_the_first_and_the_last():
    # 31 August to 25 November 2026: 1 + 30 + 31 + 25
    assert caseworkers.days_held(a_caseworker(since=date(2026, 8, 31)), TODAY) == 87
    over = a_caseworker(since=date(2026, 9, 1), until=date(2026, 9, 30))
    assert caseworkers.days_held(over, TODAY) == 30


def test_days_held_are_not_made_up():
    assert caseworkers.days_held(a_caseworker(since=None), TODAY) is None
    assert caseworkers.days_held(a_caseworker(since=date(2026, 12, 1)), TODAY) is None
    ends_soon = a_caseworker(since=date(2026, 11, 24), until=date(2026, 12, 24))
    assert caseworkers.days_held(ends_soon, TODAY) == 2


def test_days_with_nobody_are_those_of_every_gap_and_of_today():
    first = a_caseworker(since=date(2026, 9, 1), until=date(2026, 9, 30))
    second = a_caseworker(since=date(2026, 10, 11), until=date(2026, 11, 20))

    assert caseworkers.days_alone([first, second], TODAY) == 10 + 5
    assert caseworkers.days_alone([], TODAY) == 0
