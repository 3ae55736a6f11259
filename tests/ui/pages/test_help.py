"""Help."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from sendjourney import VERSION
from sendjourney.ui import theme
from sendjourney.ui.pages.help import HelpPage
from sendjourney.ui.theme import ThemeName
from sendjourney.ui.widgets.text import Words
from sendjourney.ui.widgets.text_line import SearchLine
from tests.ui.audit import faults


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
    button = next(
        b for b in page.findChildren(QPushButton) if b.accessibleName().startswith("Add the people")
    )

    with qtbot.waitSignal(desk.go_asked) as heard:
        button.click()

    assert heard.args[0].page == "people"


@pytest.mark.parametrize("name", [ThemeName.LIGHT, ThemeName.DARK, ThemeName.CONTRAST])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_help_has_no_faults_for_the_audit(qtbot, page, name, scale):
    theme.current().apply(QApplication.instance(), name, scale)
    qtbot.wait(20)

    found = faults(page)
    theme.current().apply(QApplication.instance(), ThemeName.LIGHT, 1.0)
    assert found == []
