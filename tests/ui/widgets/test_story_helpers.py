"""Who said it, when it was confirmed, what is kept, and what stays in view."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from sendjourney.ui.widgets.buttons import Button, ordinary
from sendjourney.ui.widgets.confirmed_line import ConfirmedLine
from sendjourney.ui.widgets.kept_line import KeptLine
from sendjourney.ui.widgets.not_saved import NotSavedBanner
from sendjourney.ui.widgets.page_foot import PageFoot
from sendjourney.ui.widgets.said_by import SaidBy
from sendjourney.ui.widgets.sticky import Sticky
from tests.ui.reading import seen

TODAY = date(2026, 3, 3)


@pytest.fixture
def said_by(qtbot):
    said_by = SaidBy()
    qtbot.addWidget(said_by)
    said_by.suggest(["Mum", "Dad", "Somebody with a long name", "Mum", "Idris", "Nani"])
    said_by.show()
    return said_by


@pytest.fixture
def area(qtbot):
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    area.resize(400, 300)
    return area


def names(said_by):
    return [button.text() for button in seen(said_by, Button)]


def test_short_names_are_offered_once_each(said_by):
    assert names(said_by) == ["Mum", "Dad", "Idris"]


def test_pressing_a_name_writes_it_and_the_names_are_done(qtbot, said_by):
    with qtbot.waitSignals([said_by.edited, said_by.left]):
        seen(said_by, Button)[1].click()

    assert said_by.value() == "Dad"
    assert names(said_by) == []


def test_a_file_that_can_only_be_read_offers_no_names(said_by):
    said_by.set_read_only(True)

    assert names(said_by) == []


def test_the_day_of_confirming_is_said_and_can_be_renewed(qtbot):
    line = ConfirmedLine()
    qtbot.addWidget(line)
    line.show_day(date(2026, 2, 1), TODAY)
    line.show()

    assert line.words() == "Last confirmed 1 February 2026"
    with qtbot.waitSignal(line.confirmed):
        line.button().click()


@pytest.mark.parametrize(
    ("day", "words", "offered"),
    [(None, "Not confirmed yet", True), (TODAY, "Confirmed today", False)],
)
def test_confirming_is_offered_until_it_is_of_today(qtbot, day, words, offered):
    line = ConfirmedLine()
    qtbot.addWidget(line)
    line.show()

    line.show_day(day, TODAY)

    assert (line.words(), line.button().isVisible()) == (words, offered)


def test_the_line_beside_the_words_says_whether_they_are_kept(qtbot):
    line = KeptLine()
    qtbot.addWidget(line)

    line.show_failed()
    assert line.words() == "Not saved yet"
    line.show_saved()
    assert line.words() == "Saved, on this computer only"


def test_words_that_are_not_kept_can_be_copied_or_let_go(qtbot):
    banner = NotSavedBanner()
    qtbot.addWidget(banner)
    banner.show()
    copy, let_go = seen(banner, Button)

    with qtbot.waitSignal(banner.copy_asked):
        copy.click()
    with qtbot.waitSignal(banner.let_go_asked):
        let_go.click()


def test_a_sticky_column_stays_in_view_while_the_page_scrolls(area):
    sheet, held = QWidget(), ordinary("Parts")
    column = QVBoxLayout(sheet)
    column.addWidget(Sticky(held, area, margin=10))
    sheet.setMinimumHeight(2000)
    area.setWidget(sheet)
    area.show()

    area.verticalScrollBar().setValue(500)
    QApplication.processEvents()

    assert not held.visibleRegion().isEmpty()


def test_the_foot_of_a_page_takes_its_room_and_stays_at_the_foot(area):
    area.setWidget(QWidget())
    foot = PageFoot(area)
    foot.fill(ordinary("Save and go on"))
    area.show()
    QApplication.processEvents()

    assert foot.geometry().bottom() == area.height() - 1
    assert area.viewport().geometry().bottom() < foot.y()
