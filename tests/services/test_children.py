"""A child as one thing: moving school, and leaving the file with everything."""

from datetime import date, timedelta

import pytest

from sendjourney.domain.child import Child
from sendjourney.domain.person import Person
from sendjourney.domain.setting import SettingKind
from sendjourney.services.children import (
    ChildAnswers,
    SavingChild,
    WithoutChild,
    earlier_settings,
    moved_problem,
    next_position,
    place_name,
    school_now,
)
from sendjourney.services.family import Protection
from tests.builders import IDRIS, TODAY, a_child, a_family, a_person, a_setting, the_record
from tests.storing import files_in

NEW_SCHOOL = a_setting(name="Millbrook School", since=date(2026, 9, 1))
OLD_SCHOOL = a_setting(since=date(2021, 9, 1))


@pytest.fixture
def family(tmp_path):
    path = tmp_path / "family.sendjourney"
    family = files_in(tmp_path).create(path, Protection.NONE, record=the_record())
    yield family
    family.close()


def test_a_first_school_is_where_the_child_learns_now():
    now, left = school_now(None, NEW_SCHOOL, moved=False, today=TODAY)

    assert (now, left) == (NEW_SCHOOL, None)


def test_nothing_is_made_of_no_answer():
    assert school_now(None, a_setting(name=""), moved=False, today=TODAY) == (None, None)


def test_being_taught_at_home_needs_no_name():
    at_home = a_setting(name="", kind=SettingKind.HOME)

    now, _ = school_now(None, at_home, moved=False, today=TODAY)

    assert now.name == "Taught at home"


def test_a_child_who_moved_left_the_old_school_on_the_day_before():
    now, left = school_now(OLD_SCHOOL, NEW_SCHOOL, moved=True, today=TODAY)

    assert now == NEW_SCHOOL
    assert left == OLD_SCHOOL.changed(until=date(2026, 8, 31))


def test_a_child_who_moved_nobody_knows_when_had_left_by_yesterday():
    _, left = school_now(OLD_SCHOOL, NEW_SCHOOL.changed(since=None), moved=True, today=TODAY)

    assert left.until == TODAY - timedelta(days=1)


def test_putting_a_name_right_changes_the_school_of_now():
    now, left = school_now(OLD_SCHOOL, NEW_SCHOOL, moved=False, today=TODAY)

    assert (now.id, now.name, left) == (OLD_SCHOOL.id, "Millbrook School", None)


def test_nobody_moves_before_they_came():
    assert "later" in moved_problem(OLD_SCHOOL, date(2021, 9, 1))
    assert moved_problem(OLD_SCHOOL, date(2026, 9, 1)) == ""
    assert moved_problem(OLD_SCHOOL, None) == ""


def test_other_places_are_listed_latest_first():
    nursery = a_setting(name="Nursery", since=date(2020, 1, 1), until=date(2021, 7, 1))
    unknown = a_setting(name="Somewhere", since=None)

    assert earlier_settings([unknown, nursery, OLD_SCHOOL], OLD_SCHOOL) == [nursery, unknown]


def test_a_place_without_a_name_is_called_by_its_kind():
    assert place_name(a_setting(name="", kind=SettingKind.COLLEGE)) == "College or sixth form"


def test_a_new_child_stands_after_brothers_and_sisters():
    assert next_position([a_child(position=0), a_child(position=4)]) == 5
    assert next_position([]) == 0


def test_a_child_is_saved_with_school_and_photo_as_one_step(family):
    child = Child(name="Sami Mirza")
    school = a_setting(child_id=child.id)

    with family.change("Add Sami") as change:
        SavingChild(ChildAnswers(child=child, setting=school, photo=b"a picture"))(change)

    kept = family.get(Child, child.id)
    assert family.attachment(kept.photo) == b"a picture"
    family.undo()
    assert family.get(Child, child.id) is None


def test_taking_a_photo_away_leaves_none(family):
    child = family.get(Child, IDRIS)

    with family.change("Take the photo away") as change:
        SavingChild(ChildAnswers(child=child, photo=b""))(change)

    assert family.get(Child, IDRIS).photo == ""


def test_a_child_leaves_with_everything_that_is_theirs_and_undo_brings_it_back(family):
    before = family.record()

    with family.change("Delete Idris") as change:
        WithoutChild(family, family.get(Child, IDRIS))(change)

    left = family.record()
    assert [r for r in left.everything() if getattr(r, "child_id", "") == IDRIS] == []
    assert [child.id for child in left.children] == ["maryam"]
    family.undo()
    assert family.record() == before


def test_people_who_help_a_brother_or_sister_too_stay(tmp_path):
    shared, own = a_person(child_ids=(IDRIS, "m")), a_person(name="Own", child_ids=(IDRIS,))
    everybody = a_person(name="Everybody")
    record = a_family(children=(a_child(), a_child(id="m")), people=(shared, own, everybody))
    family = files_in(tmp_path).create(tmp_path / "f.sendjourney", Protection.NONE, record=record)

    with family.change("Delete") as change:
        WithoutChild(family, a_child())(change)

    kept = {p.name: p.child_ids for p in family.all(Person)}
    assert kept == {"Jo Mensah": ("m",), "Everybody": ()}
    family.close()
