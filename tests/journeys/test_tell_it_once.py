"""From an empty folder to a family's page in a teacher's hand, through the real windows."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sendjourney.domain.appointment import Appointment
from sendjourney.domain.person import Person
from sendjourney.domain.plan import Plan, PlanKind
from sendjourney.domain.story import StoryPart
from sendjourney.services.page_kinds import MEETING_SUMMARY
from sendjourney.ui.dialogs.appointment import AppointmentDialog
from sendjourney.ui.dialogs.caseworker import CaseworkerDialog
from sendjourney.ui.dialogs.person import PersonDialog
from sendjourney.ui.dialogs.plan import PlanDialog
from sendjourney.ui.page_list import SIDEBAR
from sendjourney.ui.widgets.buttons import Button
from tests.export.reading import text_of
from tests.ui.hands import form
from tests.ui.reading import seen
from tests.ui.sharing import let_go

WORDS = "lamp river otter spoon"


class Family:
    """What a family does in their open file, page by page."""

    def __init__(self, hands, qtbot):
        self.hands, self._qtbot = hands, qtbot

    @property
    def desk(self):
        return self.hands.window.desk

    def go(self, key):
        assert key in {entry.key for entry in SIDEBAR}
        self.desk.go(key)
        QApplication.processEvents()
        return self.hands.window.page

    def press(self, words):
        page = self.hands.window.page
        next(b for b in seen(page, Button) if words in {b.text(), b.accessibleName()}).click()

    def write_the_story(self, heading, words):
        page = self.go("story")
        page.open(heading)
        QTest.keyClicks(page.words.editor, words)

    def add_a_person(self, name, phone):
        page = self.go("people")
        page._add.click()
        dialog = form(page, PersonDialog)
        dialog._name.set_value(name)
        dialog._phones.set_value((phone,))
        dialog.try_to_save()

    def name_the_caseworker(self, name, since):
        page = self.go("people")
        page._panel.changed_asked.emit()
        dialog = form(page, CaseworkerDialog)
        dialog._name.set_value(name)
        dialog._since.set_text(since)
        dialog.try_to_save()

    def put_in_the_diary(self, title, day, time):
        page = self.go("diary")
        self.press("Add an appointment")
        dialog = form(page, AppointmentDialog)
        dialog._title.set_value(title)
        dialog._on.set_text(day)
        dialog._at.set_text(time)
        dialog.try_to_save()

    def enter_the_last_review(self, day):
        page = self.go("plan")
        self.press("Add the plan")
        dialog = form(page, PlanDialog)
        dialog._kind.set_value(PlanKind.EHC)
        dialog._on_kind_edited()
        dialog._days["last_review_on"].set_text(day)
        dialog.try_to_save()

    def hand_over(self, path):
        page = self.go("share")
        page._on_kind_chosen(MEETING_SUMMARY)
        self._qtbot.waitUntil(page._make.ways.save.isEnabled, timeout=20_000)
        self.hands.choose_next(path)
        let_go(page, self._qtbot, page._make.ways.save)


@pytest.fixture
def family(hands, qtbot, tmp_path):
    """A family that has told everything once."""
    hands.begin_a_family(
        name="Idris O’Donnell-Mirza", born="11/3/17", school="Copperbeck Primary", area="rotherham"
    )
    hands.keep_it(tmp_path / "Our own.sendjourney", words=WORDS)
    hands.go_on()
    family = Family(hands, qtbot)
    family.write_the_story("admire", "Remembers every bus route he has ever been on.")
    family.add_a_person("Jo Mensah", "01632 960204")
    family.name_the_caseworker("Priya Raghunathan", "1 February 2026")
    family.put_in_the_diary("Speech therapy", "next Friday", "quarter past 2")
    family.enter_the_last_review("10 September 2025")
    return family


def test_everything_told_is_on_the_page_in_the_teachers_hand(family, tmp_path):
    family.hand_over(tmp_path / "page.pdf")

    text = " ".join(text_of((tmp_path / "page.pdf").read_bytes()).split())

    for said in (
        *("Idris O’Donnell-Mirza", "Remembers every bus route", "Jo Mensah", "01632 960204"),
        *("Priya Raghunathan", "Speech therapy", "2:15pm", "Copperbeck Primary"),
        *("Wednesday 9 September 2026", "Children and Families Act 2014, section 44(1)"),
    ):
        assert said in text, said


def test_the_same_file_opened_again_has_everything(family):
    before = family.desk.family.record()
    family.hands.window.lock()

    family.hands.try_words(WORDS)
    family.hands.wait_for_family()

    assert family.desk.family.record() == before
    assert family.desk.family.check() == []


def test_every_step_can_be_undone_after_closing_and_opening(family):
    family.hands.window.lock()
    family.hands.try_words(WORDS)
    family.hands.wait_for_family()
    open_family = family.desk.family

    while open_family.undo_label:
        open_family.undo()

    child = family.desk.child.id
    for noun in (Plan, Appointment, Person, StoryPart):
        assert not open_family.of_child(noun, child)
