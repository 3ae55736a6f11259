"""The first evening's questions: in what order, how long, and where a family stopped."""

import pytest

from sendjourney.services.family import Protection
from sendjourney.services.interview import (
    Standing,
    keep_standing,
    minutes_left,
    questions,
    standing,
)
from sendjourney.services.page_sections import sections
from sendjourney.services.story_guide import heading
from tests.builders import a_child, a_family
from tests.storing import files_in


@pytest.fixture
def family(tmp_path):
    path = tmp_path / "f.sendjourney"
    family = files_in(tmp_path).create(path, Protection.NONE, record=a_family())
    yield family
    family.close()


@pytest.fixture
def child():
    return a_child(known_as="Amina")


def test_what_stands_on_the_first_page_is_asked_first():
    on_the_page = [h for s in sections("one-page-profile") for h in s.headings]

    assert [q.heading for q in questions()[: len(on_the_page)]] == on_the_page


def test_after_the_story_come_whom_to_ring_the_school_and_the_plan():
    assert [q.kind for q in questions()][-4:] == ["person", "school", "person", "plan"]


def test_every_question_about_the_story_has_its_heading():
    assert all(heading(q.heading) for q in questions() if q.kind == "words")


def test_all_of_it_takes_about_ten_minutes():
    assert len(questions()) == 12
    assert minutes_left(0) == 10
    assert minutes_left(12) == 0


def test_each_question_says_the_name(child):
    assert questions()[0].asked_about(child) == "What do people like about Amina?"


def test_where_one_stopped_is_kept_in_the_file(family, child):
    now = Standing(helping=True, said_by="Mum").moved_to(4)

    keep_standing(family, child, now)

    assert standing(family, child) == now
    assert not family.undo_label


def test_going_back_does_not_make_it_less_far(family, child):
    keep_standing(family, child, Standing().moved_to(12).moved_to(2))

    assert standing(family, child).is_done


def test_a_note_that_says_nothing_clear_begins_anew(family, child):
    family.set_note(f"interview {child.id}", "not json")

    assert standing(family, child) == Standing()


def test_a_place_from_a_version_with_more_questions_is_the_end(family, child):
    keep_standing(family, child, Standing(at=40, furthest=40))

    assert standing(family, child).at == len(questions())
