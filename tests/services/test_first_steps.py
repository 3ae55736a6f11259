"""Where a family begins."""

import pytest

from sendjourney.services.family import Protection
from sendjourney.services.first_steps import first_steps
from tests.builders import (
    a_child,
    a_family,
    a_person,
    a_plan,
    a_sign,
    a_story_part,
    an_appointment,
    the_record,
)
from tests.storing import files_in


def steps(tmp_path, record):
    family = files_in(tmp_path).create(tmp_path / "f.sendjourney", Protection.NONE, record=record)
    found = first_steps(family, a_child())
    family.close()
    return found


def test_a_new_child_has_everything_to_do(tmp_path):
    found = steps(tmp_path, a_family())

    assert (found.story, found.people, found.dates) == (False, False, False)
    assert found.are_needed


@pytest.mark.parametrize(
    "record",
    [
        {"story_parts": (a_story_part(),)},
        {"signs": (a_sign(),)},
        {"people": (a_person(),)},
        {"appointments": (an_appointment(),)},
        {"plans": (a_plan(),)},
    ],
)
def test_one_thing_is_a_beginning_and_help_is_still_shown(tmp_path, record):
    found = steps(tmp_path, a_family(**record))

    assert found.done == 1
    assert found.are_needed


def test_an_empty_part_and_a_plan_without_dates_are_not_a_beginning(tmp_path):
    empty = a_family(
        story_parts=(a_story_part(text=" "),),
        plans=(a_plan(first_made_on=None, last_review_on=None),),
    )

    assert steps(tmp_path, empty).done == 0


def test_a_family_that_is_well_under_way_is_not_told_where_to_begin(tmp_path):
    assert not steps(tmp_path, the_record()).are_needed
