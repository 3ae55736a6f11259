from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendjourney.domain.child import birth_date_problem, nhs_number_problem, tidy_nhs_number
from tests.builders import TODAY, a_child


@pytest.mark.parametrize(
    ("name", "known_as", "called"),
    [
        ("Idris O’Donnell-Mirza", "", "Idris"),
        ("Idris O’Donnell-Mirza", "Idi", "Idi"),
        ("  رخسانہ مرزا", " ", "رخسانہ"),
        ("", "", "your child"),
    ],
)
def test_a_child_is_called_by_the_short_name_or_the_first(name, known_as, called):
    assert a_child(name=name, known_as=known_as).called == called


@pytest.mark.parametrize(
    ("born", "word"),
    [(date(2026, 11, 26), "future"), (date(1989, 12, 31), "long ago"), (date(1990, 1, 1), "")],
)
def test_an_impossible_birth_date_is_said_in_words(born, word):
    problem = birth_date_problem(born, TODAY)

    assert word in problem
    assert bool(problem) == bool(word)


def test_today_is_a_birth_date_that_can_be():
    assert birth_date_problem(TODAY, TODAY) == ""


def with_check_digit(nine):
    total = sum((10 - place) * int(digit) for place, digit in enumerate(nine))
    return nine + str({10: "X", 11: 0}.get(11 - total % 11, 11 - total % 11))


@given(st.from_regex(r"[0-9]{9}", fullmatch=True).map(with_check_digit), st.integers(1, 9))
def test_any_slip_of_one_digit_in_an_nhs_number_is_found(number, slip):
    last = number[9]
    wrong = number[:9] + str((int(last) + slip) % 10) if last != "X" else number[:9] + str(slip)

    assert nhs_number_problem(wrong) != ""
    assert last == "X" or nhs_number_problem(number) == ""


@pytest.mark.parametrize(
    "number", ["", " ", "943 476 5919", "943-476-5919", "943\u00a0476\u00a05919"]
)
def test_an_nhs_number_may_be_written_in_several_ways_or_not_at_all(number):
    assert nhs_number_problem(number) == ""


@pytest.mark.parametrize("number", ["943 476 591", "943 476 591A", "94347659190", "٩٤٣٤٧٦٥٩١٩"])
def test_an_nhs_number_has_ten_numbers(number):
    assert "10 numbers" in nhs_number_problem(number)


def test_an_nhs_number_is_tidied_as_letters_print_it():
    assert tidy_nhs_number(" 943-4765919 ") == "943 476 5919"
    assert tidy_nhs_number(" 943 47 ") == "943 47"
