"""The form for something that happened."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from sendjourney.domain.event import Event
from sendjourney.domain.visibility import Level, Visibility
from sendjourney.services import law_rules
from sendjourney.ui import theme
from sendjourney.ui.dialogs.event import EventDialog
from sendjourney.ui.theme import ThemeName
from sendjourney.ui.widgets.drawer import Drawer
from tests.builders import an_event
from tests.ui.audit import faults
from tests.ui.hands import press, save_form, write
from tests.ui.looks import LOOKS
from tests.ui.reading import words_on


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def opened(desk, window, child, qtbot):
    def open_it(name="", **values):
        event = an_event(child_id=child.id, **({"event": name, "on": None} | values))
        kinds = [law_rules.events()[n] for n in ("draft_served", "review_meeting")]
        dialog = EventDialog(desk, event, window, offered=kinds)
        with qtbot.waitActive(dialog):
            dialog.open()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        return dialog

    return open_it


def confirmed(dialog):
    found = []
    dialog.confirmed.connect(found.append)
    dialog.try_to_save()
    return found


def test_it_has_to_say_what_happened_and_need_not_say_when(opened):
    dialog = opened()
    assert confirmed(dialog) == []

    dialog._picker.choose("draft_served")

    assert "Not known yet" in words_on(dialog)
    (event,) = confirmed(dialog)
    assert (event.event, event.happening().days()) == ("draft_served", frozenset())


def test_the_keyboard_alone_finds_it_and_goes_on_to_the_day(opened):
    dialog = opened()

    write("final EHCP")
    press(Qt.Key.Key_Return)
    write("2 March 2026")
    save_form()

    assert (dialog.record().event, dialog.record().on) == ("final_plan_made", date(2026, 3, 2))
    assert not dialog.isVisible()


def test_the_arrow_goes_to_the_list_and_space_takes_what_is_likely(opened):
    dialog = opened()

    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space):
        press(key)

    assert dialog.record().event == "review_meeting"


def test_a_stage_opens_and_shuts_by_key(opened):
    tree = opened()._picker.list
    stage = tree.topLevelItem(1)
    tree.setCurrentItem(stage)

    QTest.keyClick(tree, Qt.Key.Key_Return)

    assert stage.isExpanded()


def test_a_search_without_a_hit_says_so(opened):
    dialog = opened()

    dialog._picker.search_for("xylophone")

    assert "Nothing is called so" in words_on(dialog)


def test_the_kind_is_asked_where_there_is_one(opened):
    dialog = opened("review_decision", on=date(2026, 2, 3))

    assert "Which was it?" in words_on(dialog)
    dialog._kinds._inner.set_value("keep")
    assert confirmed(dialog)[0].word == "keep"


def test_an_order_may_be_of_two_kinds(opened):
    dialog = opened("tribunal_order", on=date(2026, 2, 3))

    dialog._kinds._inner.set_value(["amend", "school"])

    assert confirmed(dialog)[0].word == "amend school"


def test_only_what_has_a_letter_is_asked_for_its_dates(opened):
    assert opened("draft_served")._letter_drawer.isVisible()
    assert not opened("review_meeting")._letter_drawer.isVisible()


def test_the_dates_of_a_letter_are_kept_and_shown_again(opened):
    dialog = opened("draft_served")
    dialog._letter_drawer.set_open(True)
    for field, day in zip(dialog._letter.values(), ("1", "2", "4"), strict=True):
        field.set_text(f"{day} February 2026")

    (event,) = confirmed(dialog)

    days = [event.letter_on, event.sent_on, event.received_on]
    assert days == [date(2026, 2, 1), date(2026, 2, 2), date(2026, 2, 4)]
    assert opened("draft_served", letter_on=days[0])._letter_drawer.is_open


def test_everything_is_there_again_when_it_is_opened_to_be_changed(opened):
    private = Visibility(level=Level.NOBODY)
    values = {"on": date(2026, 2, 3), "word": "amend", "notes": "By post", "visibility": private}
    dialog = opened("review_decision", sent_on=date(2026, 2, 2), **values)

    assert dialog.record() == dialog._event
    assert not dialog.has_unsaved_words()


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("4 March 2026", "is still to come"),
        ("1 January 2016", "your child was born only on"),
    ],
)
def test_a_day_that_cannot_be_is_said_softly_and_can_be_saved(opened, day, said):
    dialog = opened("draft_served")
    dialog._on.set_text(day)
    dialog._on.edited.emit()

    assert said in words_on(dialog)
    assert "You can save it all the same." in words_on(dialog)
    assert confirmed(dialog)


def test_a_meeting_may_be_planned(opened):
    dialog = opened("review_meeting")
    dialog._on.set_text("4 May 2026")
    dialog._on.edited.emit()

    assert "Please check" not in words_on(dialog)
    assert dialog._wrong_card.isHidden()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("29 February 2025", "There is no such day|Write the date like this"),
        ("30 February 2026", "There is no such day"),
        ("soonish", "Write the date like this"),
    ],
)
def test_a_day_that_no_calendar_has_is_not_taken_and_stays_to_be_seen(opened, typed, said):
    dialog = opened("draft_served")
    dialog._on.set_text(typed)

    assert confirmed(dialog) == []
    assert any(words in dialog._on_field.error for words in said.split("|"))
    assert dialog._on.text() == typed


def test_a_leap_day_is_a_day(opened):
    dialog = opened("draft_served")
    dialog._on.set_text("29 February 2024")

    assert confirmed(dialog)[0].on == date(2024, 2, 29)


def test_dates_of_a_letter_in_an_impossible_order_are_said(opened):
    dialog = opened("draft_served", sent_on=date(2026, 2, 3), received_on=date(2026, 2, 1))

    assert "the day it arrived (1 February 2026) comes before" in words_on(dialog)


def test_an_event_of_another_version_keeps_its_name(opened):
    dialog = opened("moon_landing", on=date(2026, 2, 3))

    assert confirmed(dialog)[0].event == "moon_landing"


@pytest.mark.parametrize("look", LOOKS, ids=str)
@pytest.mark.parametrize("name", ["", "tribunal_order", "draft_served"])
def test_the_form_has_no_faults_for_the_audit(opened, qapp, qtbot, look, name):
    theme.current().apply(qapp, *look)
    dialog = opened(name)
    for drawer in dialog.findChildren(Drawer):
        drawer.set_open(drawer.isVisible())
    qtbot.wait(50)
    found = faults(dialog)
    theme.current().apply(qapp, ThemeName.LIGHT, 1.0)

    assert found == []


def test_the_form_of_a_stored_event_says_that_it_changes(desk, window, child):
    event = Event(child_id=child.id, event="draft_served")
    desk.save("Add", event)

    assert EventDialog(desk, event, window).windowTitle() == "Change what happened"
