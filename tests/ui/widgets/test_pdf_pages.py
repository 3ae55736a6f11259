import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from sendjourney.services import sharing
from sendjourney.ui.widgets.pdf_pages import PdfPages
from tests.builders import the_record
from tests.services.page_requests import a_request
from tests.ui.audit import faults


@pytest.fixture(scope="module")
def made():
    request = a_request(the_record())
    return sharing.make_page(request), sharing.page_lines(request)


@pytest.fixture
def pages(qapp, qtbot, made):  # noqa: ARG001 - the app comes first
    pages = PdfPages()
    qtbot.addWidget(pages)
    pages.resize(560, 640)
    with qtbot.waitActive(pages):
        pages.show()
    pages.show_pdf(*made)
    QApplication.processEvents()
    return pages


def turn_the_wheel(pages, by):
    """Turn the wheel over the middle of the page, with Ctrl held down."""
    middle = QPointF(pages._view.viewport().rect().center())
    event = QWheelEvent(
        middle, middle, QPoint(), QPoint(0, by), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(pages._view.viewport(), event)


def test_it_says_which_page_of_how_many_is_seen(pages):
    assert pages._place.words() == f"Page 1 of {pages.page_count()}"

    pages._next.click()

    assert pages._place.words() == f"Page 2 of {pages.page_count()}"
    assert pages._before.isEnabled()


def test_the_first_page_has_none_before_it_and_the_last_none_after(pages):
    assert not pages._before.isEnabled()

    for _ in range(pages.page_count()):
        pages._next.click()

    assert not pages._next.isEnabled()


@pytest.mark.parametrize("by", [120, -120])
def test_ctrl_and_the_wheel_zoom(pages, by):
    before = pages.zoom()

    turn_the_wheel(pages, by)

    assert (pages.zoom() > before) is (by > 0)


def test_ctrl_with_plus_minus_and_nought_zoom(pages, qtbot):
    fitted = pages.zoom()
    pages.listen()
    pages._view.setFocus()

    qtbot.keyClick(pages._view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert pages.zoom() > fitted
    qtbot.keyClick(pages._view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert pages.zoom() == pytest.approx(fitted)
    qtbot.keyClick(pages._view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert pages.zoom() < fitted


def test_zoom_has_an_end_in_both_directions(pages):
    for button in (pages._larger, pages._smaller):
        for _ in range(30):
            button.click()
        assert 0.2 < pages.zoom() < 4.1


def test_the_page_looked_at_stays_when_it_is_made_again(pages, made):
    pages._next.click()

    pages.show_pdf(*made)
    QApplication.processEvents()

    assert pages.page_number() == 2


def test_as_text_it_has_headings_and_lists(pages):
    pages._as_text.click()

    assert (2, "What matters most now") in pages._words.headings()
    assert "•" not in pages._words.toPlainText()
    assert pages._words.isVisible()


def test_a_file_without_lines_gives_its_own_words(pages, made):
    pages.show_pdf(made[0])

    assert "Idris" in pages._words.toPlainText()


def test_what_is_no_pdf_is_not_shown(pages):
    assert not pages.show_pdf(b"no pdf at all")
    assert pages._place.words() == ""


def test_it_has_no_faults_for_the_audit(pages):
    assert faults(pages) == []


def test_no_height_of_the_window_has_the_bar_come_and_go_without_end(pages):
    profile = a_request(the_record(), "one-page-profile")
    pages.show_pdf(sharing.make_page(profile), sharing.page_lines(profile))

    widths = set()
    for height in range(560, 960, 8):
        pages.resize(560, height)
        QApplication.processEvents()
        widths.add(pages._view.viewport().width())

    assert len(widths) == 1
