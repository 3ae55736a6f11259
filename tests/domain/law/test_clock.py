"""Which rule applies to what happened, from which day, and what meets it."""

from dataclasses import replace
from datetime import date

import pytest

from sendjourney.domain.law.counting import Unit
from sendjourney.domain.law.days import Calendar
from sendjourney.domain.law.happening import Aspect, Happening
from sendjourney.domain.law.rules import Actor, Combine, Roll
from tests.domain.law.making import a_rule, a_time, clock, it, only

ASKED = it("asked", 2026, 3, 2)
YEARLY = a_time("reviewed", "made", length=12, unit=Unit.MONTH, beginning_with=True)
REVIEW = a_rule(YEARLY, met_by=("reviewed",))
CHANGED = a_rule(
    a_time("meeting", length=12),
    a_time("notice", length=8, unit=Unit.WEEK),
    met_by=("changed",),
    only_if={"decided": ("amend",)},
)
TWELVE_WEEKS = a_time("meeting", length=12, unit=Unit.WEEK)
EARLIER = a_rule(TWELVE_WEEKS, a_time("notice", length=8, unit=Unit.WEEK), met_by=("changed",))
LATER = a_rule(
    a_time("sent", length=2, unit=Unit.MONTH),
    a_time("certificate", length=1, unit=Unit.MONTH),
    combine=Combine.LATER,
    roll=Roll.TRIBUNAL,
    by=Actor.FAMILY,
)
MOVE = a_rule(
    a_time("moved", length=0),
    a_time("aware", length=15, unit=Unit.WORKING_DAY, beginning_with=True, may_come_before=True),
    combine=Combine.LATER,
)


def test_nothing_happened_gives_no_deadline():
    assert clock(a_rule()) == []
    assert clock(a_rule(), it("other", 2026, 3, 2)) == []


def test_a_rule_counts_from_its_event():
    found = only(a_rule(), ASKED)

    assert (found.due, found.unextended, found.met_on) == (
        date(2026, 4, 13),
        date(2026, 4, 13),
        None,
    )
    assert (found.counted_from.event, found.counted_from.on) == ("asked", date(2026, 3, 2))


def test_a_rule_that_is_off_or_has_no_last_day_says_nothing():
    assert clock(a_rule(enabled=False, why_off="Not sure."), ASKED) == []
    assert clock(replace(a_rule(), times=()), ASKED) == []


def test_what_meets_a_rule_is_its_day():
    assert only(a_rule(), ASKED, it("answered", 2026, 5, 4)).met_on == date(2026, 5, 4)


def test_an_answer_from_before_the_question_meets_nothing():
    assert only(a_rule(), ASKED, it("answered", 2026, 3, 1)).met_on is None


def test_deadlines_come_by_day_and_unknown_ones_last():
    school = a_rule(a_time(length=5, unit=Unit.SCHOOL_DAY), id="school")
    far = a_rule(a_time(length=20, unit=Unit.WEEK), id="far")

    found = clock([school, far, a_rule()], ASKED, calendar=Calendar())

    assert [deadline.rule.id for deadline in found] == ["made.up", "far", "school"]
    assert found[-1].due is None


def test_each_event_begins_a_round_and_the_next_review_meets_the_last():
    found = clock(
        REVIEW, it("made", 2024, 1, 5), it("reviewed", 2025, 2, 3), it("reviewed", 2026, 1, 9)
    )

    assert [(d.due, d.met_on) for d in found] == [
        (date(2025, 1, 4), date(2025, 2, 3)),
        (date(2026, 2, 2), date(2026, 1, 9)),
        (date(2027, 1, 8), None),
    ]


def test_the_same_day_counts_once():
    assert len(clock(REVIEW, it("made", 2024, 1, 5), it("reviewed", 2024, 1, 5))) == 1


def test_the_real_day_of_a_step_takes_the_place_of_the_forecast():
    meeting = it("meeting", 2026, 1, 5)

    assert only(EARLIER, meeting).due == date(2026, 3, 30)
    assert only(EARLIER, meeting, it("notice", 2026, 1, 19)).due == date(2026, 3, 16)
    late = only(EARLIER, meeting, it("notice", 2026, 3, 2))
    assert (late.due, [way.ends for way in late.ways]) == (
        date(2026, 3, 30), [date(2026, 3, 30), date(2026, 4, 27)],
    )  # fmt: skip


def test_a_notice_belongs_to_its_own_years_meeting():
    found = clock(
        EARLIER,
        it("notice", 2024, 3, 4),
        it("meeting", 2025, 1, 6),
        it("notice", 2025, 1, 20),
        it("meeting", 2026, 1, 5),
    )

    assert [d.due for d in found] == [date(2024, 4, 29), date(2025, 3, 17), date(2026, 3, 30)]


def test_the_later_of_two_days_rolls_on_for_the_tribunal():
    found = only(LATER, it("sent", 2026, 10, 1), it("certificate", 2026, 11, 29))

    assert (found.due, found.unextended) == (date(2027, 1, 4), date(2026, 12, 29))
    assert found.work_to == date(2026, 12, 29)


def test_what_may_come_before_is_found_before_and_after():
    knew_late = only(MOVE, it("moved", 2027, 1, 4), it("aware", 2026, 12, 14))
    knew_early = only(MOVE, it("moved", 2027, 1, 4), it("aware", 2026, 10, 1))
    knew_after = only(MOVE, it("moved", 2027, 1, 4), it("aware", 2027, 1, 11))

    assert [d.due for d in (knew_late, knew_early, knew_after)] == [
        date(2027, 1, 6), date(2027, 1, 4), date(2027, 1, 29),
    ]  # fmt: skip


def test_a_way_that_begins_nothing_needs_the_other_one():
    last_review = a_time("reviewed", length=12, begins_nothing=True, may_come_before=True)
    rule = a_rule(a_time("transferred", length=3, unit=Unit.MONTH), last_review)

    assert clock(rule, it("reviewed", 2026, 1, 1)) == []
    assert len(only(rule, it("reviewed", 2026, 1, 1), it("transferred", 2026, 5, 1)).ways) == 2


def test_the_first_known_of_the_wanted_dates_counts():
    rule = a_rule(a_time(aspects=(Aspect.LETTER, Aspect.SENT)))
    letter = it("asked", letter_on=date(2026, 3, 2), sent_on=date(2026, 3, 4))

    found = only(rule, letter)

    assert (found.counted_from.on, found.counted_from.aspect) == (date(2026, 3, 2), Aspect.LETTER)


@pytest.mark.parametrize(("by", "day"), [(Actor.FAMILY, 2), (Actor.COUNCIL, 6)])
def test_the_family_is_told_early_and_nobody_else_called_late_too_soon(by, day):
    letter = it("asked", letter_on=date(2026, 3, 2), received_on=date(2026, 3, 6))

    assert only(a_rule(by=by), letter).counted_from.on == date(2026, 3, day)


def test_a_missing_date_is_not_guessed():
    found = only(a_rule(), it("asked", sent_on=date(2026, 3, 2)))

    assert (found.due, found.counted_from.on) == (None, None)
    assert found.counted_from.aspect is Aspect.RECEIVED


def test_only_events_of_the_kind_count_and_unknown_ones_make_an_if():
    rule = a_rule(a_time("order=amend|school"), a_time("conceded=amend"))

    assert only(rule, it("order", 2026, 3, 2, words="amend keep")).is_if is False
    assert clock(rule, it("order", 2026, 3, 2, words="keep")) == []
    assert only(rule, it("order", 2026, 3, 2)).is_if is True


@pytest.mark.parametrize(("words", "is_if"), [("amend", False), ("", True)])
def test_a_condition_that_is_not_known_yet_makes_an_if(words, is_if):
    meeting, decided = it("meeting", 2026, 1, 5), it("decided", 2026, 1, 9, words=words)

    assert only(CHANGED, meeting, decided).is_if is is_if
    assert only(CHANGED, meeting).is_if is True


def test_a_later_step_may_show_that_a_condition_is_met():
    rule, notice = replace(CHANGED, shown_by=("notice",)), it("notice", 2026, 2, 2)

    assert only(rule, notice).is_if is False
    assert only(rule, it("meeting", 2026, 1, 5)).is_if is True
    assert clock(rule, notice, it("decided", 2026, 2, 9, words="keep")) == []


def test_a_rule_for_those_who_have_something_is_an_if_for_all_others():
    rule = a_rule(given=("plan",))

    assert only(rule, ASKED).is_if is True
    assert only(rule, ASKED, it("plan", 2020, 1, 6)).is_if is False


def test_a_condition_that_is_not_so_takes_the_rule_away():
    assert clock(CHANGED, it("meeting", 2026, 1, 5), it("decided", 2026, 1, 9, words="keep")) == []


def test_a_rule_is_moot_only_after_what_makes_it_so_in_its_own_round():
    rule = a_rule(moot_after=("refused",))

    assert clock(rule, ASKED, it("refused", 2026, 3, 20)) == []
    assert only(rule, ASKED, it("refused", 2026, 3, 1))
    answered = only(rule, ASKED, it("answered", 2026, 3, 10), it("refused", 2026, 3, 20))
    assert answered.met_on


def test_a_rule_waits_for_what_it_needs():
    rule = a_rule(needs=("extended",))

    assert clock(rule, ASKED) == []
    assert only(rule, ASKED, it("extended", 2026, 3, 20))


def test_a_later_step_and_a_new_beginning_overtake():
    rule = a_rule(overtaken_by=("drafted",))

    assert only(rule, ASKED, it("drafted", 2026, 6, 1)).overtaken_on == date(2026, 6, 1)
    first, second = clock(rule, ASKED, it("asked", 2026, 9, 1))
    assert (first.overtaken_on, second.overtaken_on) == (date(2026, 9, 1), None)


def test_what_runs_side_by_side_does_not_end_with_the_next():
    rule = a_rule(side_by_side=True)
    asked = ASKED, it("asked", 2026, 3, 9), it("asked", 2026, 3, 16)

    found = clock(rule, *asked, it("answered", 2026, 4, 30), it("answered", 2026, 4, 30))

    assert [d.met_on for d in found] == [date(2026, 4, 30), date(2026, 4, 30), None]
    assert [d.overtaken_on for d in found] == [None, None, None]


def test_a_guess_of_the_day_tells_that_it_was_done_and_not_when():
    found = only(a_rule(), ASKED, it("answered", 2026, 6, 1, guess=True))

    assert (found.met_on, found.overtaken_on) == (None, date(2026, 6, 1))


def test_papers_belong_to_the_meeting_they_are_nearest_to():
    rule = a_rule(a_time("meeting", length=2, unit=Unit.WEEK, back=True), met_by=("papers",))
    meetings = it("meeting", 2026, 1, 29), it("meeting", 2027, 1, 21)

    found = clock(rule, *meetings, it("papers", 2026, 1, 30), it("papers", 2027, 1, 4))

    assert [(d.due, d.met_on) for d in found] == [
        (date(2026, 1, 15), date(2026, 1, 30)),
        (date(2027, 1, 7), date(2027, 1, 4)),
    ]


def test_what_came_too_long_before_does_not_meet_a_rule():
    rule = a_rule(a_time("moves", before_day="02-15"), met_by=("changed",), reach=12)

    assert only(rule, it("moves", 2028, 9, 1), it("changed", 2027, 8, 31)).met_on is None
    assert only(rule, it("moves", 2028, 9, 1), it("changed", 2027, 9, 1)).met_on


def test_a_plan_from_before_makes_moot_what_is_to_come():
    rule = a_rule(a_time("moves", before_day="02-15"), moot_after=("planned",))
    moves = it("moves", 2021, 9, 1), it("moves", 2028, 9, 1)

    found = clock(rule, *moves, it("planned", 2023, 1, 9))

    assert [d.due for d in found] == [date(2021, 2, 14)]


def test_what_is_not_yet_so_is_foreseen_from_the_last_day_of_the_step_before():
    draft = a_rule(id="draft", met_by=("drafted",))
    reply = a_rule(a_time("drafted", length=15), id="reply", foreseen_from=("draft",))

    _, expected = clock([draft, reply], ASKED)
    assert expected.counted_from.forecast
    assert (expected.counted_from.on, expected.due) == (date(2026, 4, 13), date(2026, 4, 28))
    _, real = clock([draft, reply], ASKED, it("drafted", 2026, 5, 4))
    assert (real.counted_from.forecast, real.due) == (False, date(2026, 5, 19))


def test_an_expected_step_neither_meets_nor_overtakes():
    decided = a_rule(a_time("meeting", length=4, unit=Unit.WEEK), id="d", met_by=("reviewed",))
    review = a_rule(YEARLY, id="review", met_by=("reviewed",), foreseen_from=("d",))

    found = clock([review, decided], it("made", 2025, 3, 10), it("meeting", 2026, 2, 10))

    first = next(d for d in found if d.rule.id == "review")
    assert (first.due, first.met_on, first.overtaken_on) == (date(2026, 3, 9), None, None)


def test_what_rests_on_an_if_is_one_too():
    changes = a_rule(a_time("meeting"), id="c", met_by=("notice",), only_if={"decided": ("amend",)})
    reply = a_rule(a_time("notice"), id="reply", foreseen_from=("c",))

    assert [d.is_if for d in clock([changes, reply], it("meeting", 2026, 1, 5))] == [True, True]


def test_a_step_foreseen_from_an_unknown_day_is_not_known_either():
    first = a_rule(a_time(length=15, unit=Unit.SCHOOL_DAY), id="first", met_by=("met",))
    then = a_rule(a_time("met"), id="then", foreseen_from=("first",))

    assert [d.due for d in clock([first, then], ASKED, calendar=Calendar())] == [None, None]


def test_a_rule_for_the_youngest_needs_the_birth_date():
    rule = a_rule(a_time(length=6, unit=Unit.MONTH), under_age=5)

    assert clock(rule, ASKED) == []
    assert only(rule, ASKED, it("born", 2022, 1, 1))
    assert clock(rule, ASKED, it("born", 2021, 9, 2)) == []


OLD = a_rule(YEARLY, valid_to=date(2029, 8, 31), met_by=("reviewed",))
BY_STAGE = a_time("reviewed", "made", length=24, unit=Unit.MONTH, beginning_with=True)
NEW = a_rule(BY_STAGE, valid_from=date(2029, 9, 1), met_by=("reviewed",))


def test_two_versions_of_a_law_stand_side_by_side():
    before = only([OLD, NEW], it("made", 2029, 8, 31))
    after = only([OLD, NEW], it("made", 2029, 9, 1))

    assert (before.due, after.due) == (date(2030, 8, 30), date(2031, 8, 31))


def test_a_child_changes_regime_without_a_line_of_code():
    reviews = it("reviewed", 2029, 3, 1), it("reviewed", 2030, 2, 1)

    found = clock([OLD, NEW], it("made", 2028, 3, 1), *reviews)

    assert [(d.due, d.met_on) for d in found] == [
        (date(2029, 2, 28), date(2029, 3, 1)),
        (date(2030, 2, 28), date(2030, 2, 1)),
        (date(2032, 1, 31), None),
    ]


def test_the_law_of_an_age_is_that_of_the_day_it_is_reached():
    old = a_rule(a_time("born", birthday=25), valid_to=date(2029, 8, 31))
    new = a_rule(a_time("born", birthday=21), valid_from=date(2029, 9, 1))

    [reached] = clock([old, new], it("born", 2004, 5, 1))
    [reformed] = clock([old, new], it("born", 2010, 5, 1))

    assert (reached.due, reformed.due) == (date(2029, 5, 1), date(2031, 5, 1))


def test_an_event_before_the_law_began_gives_no_deadline():
    assert clock(a_rule(), it("asked", 2014, 8, 31)) == []


def test_a_day_later_than_calendars_go_is_not_known():
    assert only(a_rule(), it("asked", 9999, 12, 30)).due is None


def test_what_has_no_day_at_all_begins_nothing():
    assert clock(a_rule(), Happening(event="asked")) == []
