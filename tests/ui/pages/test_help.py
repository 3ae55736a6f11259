"""Help."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from sendjourney import VERSION
from sendjourney.services.law_state import law_state
from sendjourney.services.typed_dates import short_date
from sendjourney.ui import theme
from sendjourney.ui.pages.help import HelpPage
from sendjourney.ui.theme import ThemeName
from sendjourney.ui.widgets.picture import Picture
from sendjourney.ui.widgets.text import Words
from sendjourney.ui.widgets.text_line import SearchLine
from tests.ui.audit import faults
from tests.ui.reading import words_on


@pytest.fixture
def page(qtbot, desk):
    page = HelpPage(desk)
    qtbot.addWidget(page)
    page.resize(760, 640)
    page.show()
    return page


def said(page):
    return [w.words() for w in page.findChildren(Words) if not w.isHidden()]


def test_a_word_can_be_found(qtbot, page):
    QTest.keyClicks(page.findChild(SearchLine), "senco")

    qtbot.waitUntil(lambda: "Tribunal" not in said(page))
    assert "SENCO" in said(page)


def test_a_word_that_is_not_there_is_answered(qtbot, page):
    QTest.keyClicks(page.findChild(SearchLine), "zzzz")

    qtbot.waitUntil(lambda: "No such word here. Try fewer letters." in said(page))


def test_the_version_is_shown(page):
    assert f"Version {VERSION}" in said(page)


def test_the_guide_leads_to_the_pages(qtbot, page, desk):
    page._guide.drawers["people"].set_open(True)
    button = next(
        b
        for b in page.findChildren(QPushButton)
        if b.accessibleName() == "Go there: Keep everybody’s number"
    )

    with qtbot.waitSignal(desk.go_asked) as heard:
        button.click()

    assert heard.args[0].page == "people"


def test_search_looks_in_the_guide_and_in_the_words(page):
    QTest.keyClicks(page.findChild(SearchLine), "password")

    assert shown_topics(page) == ["safe"]
    assert "No such word here. Try fewer letters." in said(page)


def test_a_topic_opens_with_its_picture_said_in_words(qtbot, page):
    page.show_record("find")

    drawer = page._guide.drawers["find"]
    (picture,) = drawer.findChildren(Picture)
    assert drawer.is_open
    assert picture.accessibleName().startswith("The box to find things in")
    qtbot.waitUntil(lambda: picture.pixmap().width() > 300)


def test_a_picture_never_makes_the_page_wider(qtbot, page):
    page.resize(420, 640)
    page.show_record("share")
    qtbot.wait(50)

    (picture,) = page._guide.drawers["share"].findChildren(Picture)
    assert picture.pixmap().width() <= picture.width() < 420


def test_a_word_is_shown_alone(page):
    page.show_record("word:Tribunal")

    assert "A court-like body" in words_on(page)
    assert "Parent carer forum" not in words_on(page)


def test_how_the_law_data_stands_is_told(page):
    state = law_state()

    told = " ".join(said(page))
    assert f"{state.used} rules and reasons are used; {state.off} are switched off." in told
    assert short_date(state.checked_to) in told


def shown_topics(page):
    QApplication.processEvents()
    return [name for name, drawer in page._guide.drawers.items() if drawer.isVisible()]


@pytest.mark.parametrize("name", [ThemeName.LIGHT, ThemeName.DARK, ThemeName.CONTRAST])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_help_has_no_faults_for_the_audit(qtbot, page, name, scale):
    theme.current().apply(QApplication.instance(), name, scale)
    page._guide.drawers["people"].set_open(True)
    qtbot.wait(20)

    found = faults(page)
    theme.current().apply(QApplication.instance(), ThemeName.LIGHT, 1.0)
    assert found == []
