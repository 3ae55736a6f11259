"""Using the Share page as a family does."""

from PySide6.QtWidgets import QPushButton

from sendjourney.domain.person import Person
from sendjourney.domain.visibility import NOBODY
from sendjourney.ui.pages.share import SharePage
from sendjourney.ui.widgets.pick_list import PickList
from tests.ui.reading import seen, words_on


def shown(desk, qtbot):
    """Return the Share page, shown in a window of the usual width."""
    page = SharePage(desk)
    qtbot.addWidget(page)
    page.resize(952, 760)
    with qtbot.waitActive(page):
        page.show()
    return page


def until_made(page, qtbot):
    """Wait until the page is there as it is ticked."""
    qtbot.waitUntil(page._make.ways.save.isEnabled, timeout=20_000)


def choose(page, qtbot, kind):
    """Choose a kind of page, for whoever was chosen."""
    page._on_kind_chosen(kind)
    until_made(page, qtbot)


def page_text(page):
    """Return the words of the page that is seen."""
    return page._make.preview._pages.text()


def item(page, words):
    """Return the row of the ticks that has these words."""
    picks = page.findChild(PickList)
    return next(i for r in range(picks.count()) if words in (i := picks.item(r)).text())


def let_go(page, qtbot, way):
    """Let the page go as it is, and wait until it has left."""
    way.click()
    if page._check.isVisible():
        page._check.as_it_is.click()
    qtbot.waitUntil(lambda: "Saved as" in words_on(page), timeout=20_000)


def jo_is_private(desk):
    """Keep Jo Mensah from everybody outside the family."""
    person = next(p for p in desk.family.all(Person) if p.name == "Jo Mensah")
    desk.save("Make private", person.changed(visibility=NOBODY))
    return person


def press(page, words):
    """Press the first button that says these words."""
    buttons = (b for b in seen(page, QPushButton) if b.text().replace("&&", "&") == words)
    next(buttons).click()
