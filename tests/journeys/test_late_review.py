"""A first annual review held late, and the changed plan later still: screen and paper agree."""

import pytest
from PySide6.QtWidgets import QApplication

from sendjourney.domain.plan import PlanKind
from sendjourney.services.page_kinds import WHAT_HAPPENED_WHEN
from sendjourney.ui.dialogs.appointment import REVIEW, AppointmentDialog
from sendjourney.ui.dialogs.plan import PlanDialog
from sendjourney.ui.widgets.buttons import Button
from tests.export.reading import text_of
from tests.ui.hands import form
from tests.ui.reading import seen, words_on
from tests.ui.sharing import let_go

DATES = {
    "asked_on": "4 March 2024",
    "first_made_on": "22 July 2024",
    "last_review_on": "24 September 2025",
    "final_on": "19 December 2025",
}
MEETING = "3 September 2025"


class Family:
    """What the family does in their open file."""

    def __init__(self, hands, qtbot):
        self.hands, self._qtbot = hands, qtbot

    def go(self, key):
        self.hands.window.desk.go(key)
        QApplication.processEvents()
        return self.hands.window.page

    def press(self, page, words):
        next(b for b in seen(page, Button) if b.text() == words).click()

    def write_the_dates_of_the_plan(self):
        page = self.go("plan")
        self.press(page, "Add the plan")
        dialog = form(page, PlanDialog)
        dialog._kind.set_value(PlanKind.EHC)
        dialog._on_kind_edited()
        for name, day in DATES.items():
            dialog._days[name].set_text(day)
        dialog.try_to_save()

    def write_down_the_meeting(self):
        page = self.go("diary")
        self.press(page, "Add an appointment")
        dialog = form(page, AppointmentDialog)
        dialog._title.set_value("Annual review")
        dialog._on.set_text(MEETING)
        dialog._ticks.set_value({REVIEW})
        dialog.try_to_save()

    def hand_over(self, path):
        page = self.go("share")
        page._on_kind_chosen(WHAT_HAPPENED_WHEN)
        self._qtbot.waitUntil(page._make.ways.save.isEnabled, timeout=20_000)
        self.hands.choose_next(path)
        let_go(page, self._qtbot, page._make.ways.save)


@pytest.fixture
def family(hands, qtbot, tmp_path):
    """A family that has written down its plan and its first review."""
    hands.begin_a_family(
        name="Amina Khan", born="5/6/17", school="Copperbeck Primary", area="rotherham"
    )
    hands.keep_it(tmp_path / "Ours.sendjourney", words="lamp river otter spoon")
    hands.go_on()
    family = Family(hands, qtbot)
    family.write_the_dates_of_the_plan()
    family.write_down_the_meeting()
    return family


def test_the_journey_says_how_late_each_step_was(family):
    words = words_on(family.go("journey"))

    for said in (
        "last day 22 July 2024. On time.",
        "last day 21 July 2025. 65 days late.",
        "last day 1 October 2025. On time.",
        "last day 26 November 2025. 23 days late.",
    ):
        assert said in words, said


def test_the_page_for_a_complaint_says_the_same(family, tmp_path):
    family.hand_over(tmp_path / "when.pdf")

    text = " ".join(text_of((tmp_path / "when.pdf").read_bytes()).split())

    for said in (
        *("21 July 2025 65 days late", "26 November 2025 23 days late"),
        *("Children and Families Act 2014, section 44(1)", "not legal advice"),
    ):
        assert said in text, said
