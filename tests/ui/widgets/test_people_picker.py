"""Choosing people, few or thousands."""

import pytest
from PySide6.QtWidgets import QCheckBox

from sendjourney.domain.person import Person
from sendjourney.ui.widgets.people_picker import MOST_SHOWN, PeoplePicker
from tests.ui.reading import seen, words_on

PEOPLE = [Person(id=f"p{n}", name=f"Person {n}", role="Helper") for n in range(3000)]


@pytest.fixture
def picker(qtbot):
    picker = PeoplePicker(PEOPLE, ["p7"], child_id="idris")
    qtbot.addWidget(picker)
    with qtbot.waitActive(picker):
        picker.show()
    return picker


def ticks(picker):
    return {box.text(): box for box in seen(picker, QCheckBox)}


def test_few_ticks_are_shown_and_those_ticked_come_first(picker):
    assert next(iter(ticks(picker))) == "Person 7, Helper"
    assert len(ticks(picker)) == MOST_SHOWN
    assert "Type a name to find the others." in words_on(picker)


def test_typing_finds_the_others_and_keeps_what_is_ticked(picker):
    picker.search_for("2999")

    ticks(picker)["Person 2999, Helper"].click()

    assert picker.value() == ("p7", "p2999")


def test_a_tick_is_taken_away_again(picker):
    ticks(picker)["Person 7, Helper"].click()

    assert picker.value() == ()


def test_enter_ticks_the_only_one_who_fits(picker):
    picker.search_for("person 2998")

    picker._search.returnPressed.emit()

    assert picker.value() == ("p7", "p2998")
    assert picker._search.text() == ""


def test_enter_adds_a_name_nobody_has(picker):
    picker.search_for("Zoë Quill")

    picker._search.returnPressed.emit()

    (new,) = picker.new_people()
    assert (new.name, new.child_ids) == ("Zoë Quill", ("idris",))
    assert picker.value() == ("p7", new.id)


def test_a_new_person_who_is_not_ticked_any_more_is_not_kept(picker):
    picker.search_for("Zoë Quill")
    picker._add.click()

    ticks(picker)["Zoë Quill"].click()

    assert picker.new_people() == ()


def test_somebody_who_was_deleted_stays_chosen(qtbot):
    picker = PeoplePicker(PEOPLE[:3], ["gone", "p1"], child_id="idris")
    qtbot.addWidget(picker)
    picker.show()

    ticks(picker)["Person 2, Helper"].click()

    assert picker.value() == ("gone", "p1", "p2")


def test_somebody_who_was_deleted_can_be_seen_and_unticked(qtbot):
    picker = PeoplePicker(PEOPLE[:3], ["gone"], child_id="idris")
    qtbot.addWidget(picker)
    picker.show()

    ticks(picker)["somebody who was removed"].click()

    assert picker.value() == ()
