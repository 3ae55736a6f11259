"""What one event tells of another, and what a birth date lets one look for."""

from datetime import date

import pytest

from sendjourney.domain.law.events import Expected, Implied, with_expected, with_implied
from sendjourney.domain.law.happening import Aspect, Happening, parsed
from tests.domain.law.making import it

BORN = it("born", 2017, 3, 11)
MOVES = [Expected(event="moves", school_year_of=12, word="secondary")]
NOTICE_TELLS = [Implied(event="decided", by="notice", word="amend", since="meeting")]
MEETING, NOTICE = it("meeting", 2026, 1, 5), it("notice", 2026, 2, 2)


def decisions(*happenings):
    return [h for h in with_implied(happenings, NOTICE_TELLS) if h.event == "decided"]


def test_the_next_school_is_looked_for_from_the_birth_date():
    [_, moves] = with_expected([BORN], MOVES)

    assert (moves.on, moves.expected) == (date(2028, 9, 1), True)
    assert moves.words == {"secondary"}


def test_without_a_birth_date_nothing_is_looked_for():
    assert with_expected([MEETING], MOVES) == [MEETING]


def test_the_real_first_day_takes_the_place_of_the_one_looked_for():
    assert len(with_expected([BORN, it("moves", 2028, 9, 5)], MOVES)) == 2
    assert len(with_expected([BORN, it("moves", 2026, 9, 3)], MOVES)) == 3


def test_a_move_later_than_calendars_go_is_not_looked_for():
    born = it("born", 9990, 5, 5)

    assert with_expected([born], MOVES) == [born]


def test_a_child_taught_a_year_behind_moves_a_year_later():
    assert with_expected([BORN], MOVES, years_later=1)[-1].on == date(2029, 9, 1)


def test_a_notice_after_a_meeting_tells_of_the_decision():
    [decided] = decisions(MEETING, NOTICE)

    assert (decided.on, decided.words) == (date(2026, 2, 2), {"amend"})


def test_a_decision_that_was_written_down_only_learns_its_kind():
    [decided] = decisions(MEETING, it("decided", 2026, 1, 20), NOTICE)
    assert (decided.on, decided.words) == (date(2026, 1, 20), {"amend"})

    [kept] = decisions(MEETING, it("decided", 2026, 1, 20, words="keep"), NOTICE)
    assert kept.words == {"keep"}


def test_what_a_later_step_tells_is_a_guess():
    tells = [Implied(event="decided", by="changed", word="amend", since="meeting", guess=True)]

    [*_, decided] = with_implied([MEETING, it("changed", 2026, 4, 1)], tells)

    assert (decided.event, decided.on, decided.guess) == ("decided", date(2026, 4, 1), True)


def test_a_notice_without_a_meeting_tells_nothing():
    assert decisions(NOTICE) == []
    assert decisions(NOTICE, it("meeting", 2026, 3, 2)) == []


def test_last_years_decision_is_not_this_years():
    found = decisions(it("meeting", 2025, 1, 6), it("decided", 2025, 2, 3), MEETING, NOTICE)

    assert [d.on for d in found] == [date(2025, 2, 3), date(2026, 2, 2)]


@pytest.mark.parametrize(
    ("name", "event", "words"),
    [("asked", "asked", set()), ("decided=keep|cease", "decided", {"keep", "cease"})],
)
def test_names_may_carry_words(name, event, words):
    assert parsed(name) == (event, words)


def test_the_kindest_date_says_when_a_step_was_taken():
    letter = Happening(
        event="notice",
        letter_on=date(2026, 2, 2),
        sent_on=date(2026, 2, 4),
        received_on=date(2026, 2, 6),
    )

    assert letter.done_on() == date(2026, 2, 4)
    assert len(letter.days()) == 3
    assert letter.day(Aspect.ON) is None
    assert Happening(event="notice").done_on() is None
