"""The questions for a review: plain, whole, and about growing up only when it is time."""

import re
from datetime import date

import pytest

from sendjourney.domain.review_question import ReviewQuestion
from sendjourney.errors import BugError
from sendjourney.services import review_guide
from sendjourney.services.resource_files import read_toml
from tests.builders import TODAY, a_child
from tests.reading_age import reading_age

ALL = pytest.mark.parametrize("question", review_guide.questions(), ids=lambda q: q.id)


def ids(questions):
    return {question.id for question in questions}


def test_each_section_of_the_plan_that_a_family_can_speak_of_has_one_question():
    sections = [q.section for q in review_guide.questions() if q.section]

    assert sections == list("ABCDEFGHIJ")


def test_the_year_comes_first_and_growing_up_last():
    groups = review_guide.groups(review_guide.questions())

    assert groups == ("The year", "The plan, part by part", "Growing up")


def test_all_four_paths_into_adult_life_are_there():
    grown = [q for q in review_guide.questions() if q.growing_up]

    assert ids(grown) == {"adult_work", "adult_home", "adult_community", "adult_health"}


@pytest.mark.parametrize(
    ("school_year", "born", "asked"),
    [
        ("", date(2012, 9, 1), True),  # turns 14 in the school year 2026: Year 9
        ("", date(2013, 9, 1), False),  # Year 8
        ("Year 9", date(2013, 9, 1), True),  # the family's correction goes first
        ("Year 8", date(2012, 9, 1), False),
        ("After Year 13", date(2005, 9, 1), True),
        ("Reception", date(2022, 1, 1), False),
        ("", None, False),
    ],
)
def test_growing_up_is_asked_about_from_year_9(school_year, born, asked):
    child = a_child(birth_date=born, school_year=school_year)

    found = ids(review_guide.questions_for(child, TODAY))

    assert ("adult_work" in found) is asked
    assert "went_well" in found


def test_a_question_is_found_by_its_id():
    assert review_guide.question("section_f").section == "F"
    assert review_guide.question("long-gone") is None


@ALL
def test_the_childs_name_is_filled_in_everywhere(question):
    child = a_child(known_as="Zoë")
    said = [
        review_guide.title_for(question, child),
        review_guide.hint_for(question, child),
        *review_guide.prompts_for(question, child),
    ]

    assert not re.search(r"[{}]", " ".join(said))


@ALL
def test_a_question_is_short_and_plain(question):
    assert 3 <= len(question.prompts) <= 6
    for prompt in question.prompts:
        assert prompt.endswith("?")
        assert len(prompt.split()) <= 16
    assert reading_age(" ".join([question.hint, *question.prompts])) <= 11


def test_all_questions_together_read_at_the_age_of_nine():
    said = " ".join(" ".join([q.title, q.hint, *q.prompts]) for q in review_guide.questions())

    assert reading_age(said) <= 9


def test_the_file_says_when_it_was_checked():
    assert read_toml(*review_guide.FILE)["checked_on"] <= TODAY


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ([{}, {}], "q is there twice"),
        ([{"section": "Z"}], "q has no section Z"),
        ([{"id": "a"}, {"id": "b", "group": "B"}, {"id": "c"}], "a group stands apart"),
    ],
)
def test_a_broken_list_of_questions_is_refused(changes, fault):
    usual = {"id": "q", "title": "T", "hint": "H", "prompts": ("P?",), "group": "A"}
    questions = [ReviewQuestion(**(usual | change)) for change in changes]

    with pytest.raises(BugError) as caught:
        review_guide.checked(questions)

    assert fault in caught.value.detail
