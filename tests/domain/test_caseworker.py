from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from sendjourney.domain.caseworker import Gap, current_caseworker, gaps, in_order
from tests.builders import TODAY, a_caseworker, the_record

DAY = timedelta(days=1)
MARCH = date(2026, 3, 1)
JUNE = date(2026, 6, 1)


def test_the_sample_family_has_one_gap_and_a_caseworker_now():
    found = the_record().caseworkers

    assert [gap.days(TODAY) for gap in gaps(found, TODAY)] == [132]
    assert current_caseworker(found, TODAY).person_id == "priya"


def test_a_caseworker_holds_the_case_from_the_first_to_the_last_day():
    worker = a_caseworker(since=MARCH, until=JUNE)

    assert [worker.holds_case(day) for day in (MARCH - DAY, MARCH, JUNE, JUNE + DAY)] == [
        False, True, True, False,
    ]  # fmt: skip


def test_the_one_begun_last_is_the_caseworker_when_the_family_named_two():
    old, new = a_caseworker(since=None, person_id="gareth"), a_caseworker(since=JUNE)

    assert current_caseworker([new, old], TODAY) == new
    assert in_order([new, old]) == [old, new]


def test_nobody_holds_the_case_when_all_have_left_or_not_begun():
    workers = [a_caseworker(until=JUNE), a_caseworker(since=TODAY + DAY)]

    assert current_caseworker(workers, TODAY) is None


def test_a_gap_lies_between_two_caseworkers():
    workers = [a_caseworker(since=JUNE), a_caseworker(since=None, until=MARCH)]

    assert gaps(workers, TODAY) == [Gap(since=MARCH + DAY, until=JUNE - DAY)]


def test_one_following_the_other_the_next_day_leaves_no_gap():
    workers = [a_caseworker(since=MARCH, until=JUNE), a_caseworker(since=JUNE + DAY)]

    assert gaps(workers, TODAY) == []


def test_a_gap_goes_on_while_nobody_has_begun():
    workers = [a_caseworker(since=MARCH, until=JUNE), a_caseworker(since=TODAY + DAY)]

    [gap] = gaps(workers, TODAY)

    assert (gap.since, gap.until, gap.days(JUNE + DAY)) == (JUNE + DAY, None, 1)


def test_two_without_an_end_leave_no_gap():
    assert gaps([a_caseworker(since=MARCH), a_caseworker(since=JUNE)], TODAY) == []


def test_a_short_time_inside_a_long_one_makes_no_gap():
    workers = [
        a_caseworker(since=MARCH, until=JUNE),
        a_caseworker(since=MARCH + DAY, until=MARCH + DAY),
        a_caseworker(since=JUNE + DAY),
    ]

    assert gaps(workers, TODAY) == []


def test_a_family_that_never_had_a_caseworker_has_no_gap():
    assert gaps([], TODAY) == []
    assert gaps([a_caseworker(since=TODAY + DAY)], TODAY) == []


DAYS = st.dates(date(2026, 1, 1), date(2026, 3, 1))


@given(st.lists(st.tuples(st.none() | DAYS, st.none() | DAYS), max_size=5), DAYS)
def test_a_day_is_in_a_gap_when_somebody_had_left_and_nobody_holds_the_case(spans, today):
    workers = [a_caseworker(since=s, until=u) for s, u in spans if not (s and u) or s <= u]
    ends = [w.until for w in workers if w.until and (w.since is None or w.since <= today)]
    start = min(ends, default=today)
    days = [start + DAY * n for n in range(1, (today - start).days + 1)]
    empty = [day for day in days if not any(w.holds_case(day) for w in workers)]

    found = [day for gap in gaps(workers, today) for day in days
             if gap.since <= day <= (gap.until or today)]  # fmt: skip

    assert found == empty
