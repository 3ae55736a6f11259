"""A family records each event from the request to a changed plan; screen and paper say how late.

The days were counted by hand, with a calendar, from the words of the law:

- request Monday 4 March 2024; yes or no within 6 weeks (SEND Regulations 2014, regulation 5(1)):
  Monday 15 April; it came on 22 April: 7 days late
- final plan within 20 weeks of the request (regulation 13(2)): 140 days on, Monday 22 July 2024;
  made on 9 September: 9 days of July, 31 of August, 9 of September: 49 days late
- review within 12 months starting with the plan's day (Children and Families Act 2014, section
  44(1)): to 8 September 2025; it ended with the decision on 12 November: 22 + 31 + 12: 65 days late
- decision within 4 weeks of the meeting (regulation 20(10)): meeting Wednesday 1 October 2025, so
  Wednesday 29 October; 12 November is 14 days late
- changed plan 8 weeks from the notice (regulation 22(3)), 7 January 2026, but never later than 12
  weeks from the meeting (R (L, M and P) v Devon [2022] EWHC 493): Wednesday 24 December 2025; made
  on 2 February 2026: 7 + 31 + 2: 40 days late
"""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from sendjourney.services.page_kinds import WHAT_HAPPENED_WHEN
from sendjourney.ui.dialogs.event import EventDialog
from sendjourney.ui.widgets.buttons import Button
from tests.export.reading import text_of
from tests.ui.hands import form, press, save_form, write
from tests.ui.reading import seen, words_on
from tests.ui.sharing import let_go

TOLD = (
    ("Yes or no to an assessment: last day 15 April 2024. 7 days late.", "15 April 2024 7 days"),
    ("The final plan: last day 22 July 2024. 49 days late.", "22 July 2024 49 days"),
    ("is finished: last day 8 September 2025. 65 days late.", "8 September 2025 65 days"),
    ("after the review: last day 29 October 2025. 14 days late.", "29 October 2025 14 days"),
    ("The changed plan: last day 24 December 2025. 40 days late.", "24 December 2025 40 days"),
)


class Family:
    """What the family does in their open file, with the keyboard once a form is open."""

    def __init__(self, hands, qtbot):
        self.hands, self._qtbot = hands, qtbot

    def go(self, key):
        self.hands.window.desk.go(key)
        QApplication.processEvents()
        return self.hands.window.page

    def press(self, words):
        page = self.go("journey")
        next(b for b in seen(page, Button) if words in {b.text(), b.accessibleName()}).click()
        dialog = form(page, EventDialog)
        self._qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget() or page))
        return dialog

    def record(self, words, day, *, kind=""):
        dialog = self.press("Record what happened")
        write(words)
        press(Qt.Key.Key_Return)
        self.say(dialog, day, kind=kind)

    def say(self, dialog, day, *, kind=""):
        if kind:
            dialog._kinds._inner.set_value(kind)
        dialog._on_field.target().setFocus()
        write(day)
        save_form()
        QApplication.processEvents()

    def hand_over(self, path):
        page = self.go("share")
        page._on_kind_chosen(WHAT_HAPPENED_WHEN)
        self._qtbot.waitUntil(page._make.ways.save.isEnabled, timeout=20_000)
        self.hands.choose_next(path)
        let_go(page, self._qtbot, page._make.ways.save)


@pytest.fixture
def begun(hands, qtbot, tmp_path):
    """A family that has just opened their file."""
    hands.begin_a_family(
        name="Amina Khan", born="5/6/17", school="Copperbeck Primary", area="rotherham"
    )
    hands.keep_it(tmp_path / "Ours.sendjourney", words="lamp river otter spoon")
    hands.go_on()
    return Family(hands, qtbot)


@pytest.fixture
def family(begun):
    """The same, from the request to the changed plan."""
    begun.say(begun.press("We asked for an assessment"), "4 March 2024")
    begun.record("said yes to an assessment", "22 April 2024")
    begun.record("final plan was made", "9 September 2024")
    begun.record("the review meeting is held", "1 October 2025")
    begun.record("its notice of changes", "12 November 2025")
    begun.say(begun.press("It has happened: The changed plan"), "2 February 2026")
    return begun


def test_each_step_says_by_how_many_days_it_was_late(family):
    words = words_on(family.go("journey"))

    for said, _ in TOLD:
        assert said in words, said


def test_the_page_for_a_complaint_says_the_same(family, tmp_path):
    family.hand_over(tmp_path / "when.pdf")

    text = " ".join(text_of((tmp_path / "when.pdf").read_bytes()).split())

    for _, said in TOLD:
        assert f"{said} late" in text, said
    assert "The longest: The annual review is finished, 65 days late." in text


def test_while_the_plan_is_awaited_its_card_counts_the_days(begun):
    begun.say(begun.press("We asked for an assessment"), "1 September 2025")

    words = words_on(begun.go("journey"))

    # 20 weeks after Monday 1 September 2025 is Monday 19 January 2026.
    assert "Last day: Monday 19 January 2026" in words
    assert "Amina is here: Asking for an assessment" in words
