"""Links in the diary: shown first, opened only then."""

import pytest
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QDesktopServices

from sendjourney.domain.appointment import Appointment
from sendjourney.ui.pages.diary import DiaryPage
from sendjourney.ui.widgets.buttons import Button
from tests.ui.reading import seen


@pytest.fixture
def page(qtbot, desk, today):
    link = "video.example.org/okafor-wells"
    one = Appointment(child_id=desk.child.id, title="By video", on=today, link=link)
    desk.save("Add", one)
    return shown(qtbot, desk)


def shown(qtbot, desk):
    page = DiaryPage(desk)
    qtbot.addWidget(page)
    page.show()
    return page


def links(page):
    return [b for b in seen(page, Button) if b.text() == "Open the link"]


class Browser(QObject):
    """Stands where the web browser would."""

    def __init__(self):
        super().__init__()
        self.opened = []

    @Slot("QUrl")
    def open_address(self, url):
        self.opened.append(url.toString())


@pytest.fixture
def browser():
    browser = Browser()
    QDesktopServices.setUrlHandler("https", browser, "open_address")
    yield browser
    QDesktopServices.unsetUrlHandler("https")


@pytest.mark.parametrize("says_yes", [True, False])
def test_a_link_is_opened_only_after_the_address_was_shown(page, messages, browser, says_yes):
    messages.answer_yes = says_yes

    links(page)[0].click()

    address = "https://video.example.org/okafor-wells"
    assert address in messages.asked[0]
    assert browser.opened == [address] * says_yes


def test_what_would_start_another_program_is_not_offered(qtbot, desk, today):
    link = "file:///home/us/letter.txt"
    one = Appointment(child_id=desk.child.id, title="By video", on=today, link=link)
    desk.save("Add", one)

    assert links(shown(qtbot, desk)) == []
