from datetime import date, timedelta

import pytest

from tests.builders import a_person, a_story_part, the_record
from tests.storing import Clock, a_file


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def family(tmp_path, clock):
    made = a_file(tmp_path, clock=clock)
    yield made
    made.close()


def save(family, *records):
    with family.change("Save") as change:
        change.save(*records)


def a_day_later(clock):
    clock.now += timedelta(days=1)
    return clock.now.date()


def test_what_was_made_or_changed_since_a_day_is_found(family, clock):
    old, part = a_person(id="old"), a_story_part(id="part")
    save(family, old, part)
    day = a_day_later(clock)

    save(family, part.changed(text="New words."), a_person(id="new"))

    assert family.changed_since(day) == {"part", "new"}
    assert family.changed_since(day - timedelta(days=1)) == {"old", "part", "new"}
    assert family.changed_since(day + timedelta(days=1)) == set()


def test_what_was_changed_and_changed_back_is_the_same(family, clock):
    part = a_story_part(id="part")
    save(family, part)
    day = a_day_later(clock)

    save(family, part.changed(text="New words."))
    save(family, part)

    assert family.changed_since(day) == set()


def test_what_was_undone_is_the_same(family, clock):
    part = a_story_part(id="part")
    save(family, part)
    day = a_day_later(clock)
    save(family, part.changed(text="New words."))

    family.undo()

    assert family.changed_since(day) == set()


def test_to_be_asked_again_is_no_change(family, clock):
    part = a_story_part(id="part")
    save(family, part)
    day = a_day_later(clock)

    save(family, part.changed(confirmed_on=day))

    assert family.changed_since(day) == set()


def test_what_came_with_the_file_is_no_change(tmp_path):
    family = a_file(tmp_path, record=the_record())

    assert family.changed_since(date(2000, 1, 1)) == set()
    family.close()


def test_what_was_deleted_has_changed(family, clock):
    save(family, a_person(id="jo"))
    day = a_day_later(clock)

    with family.change("Delete") as change:
        change.delete(a_person(id="jo"))

    assert family.changed_since(day) == {"jo"}
