"""Share for eyes, keys and screen readers, in small windows and every look."""

import pytest

from sendjourney.domain.page_choice import PageChoice
from sendjourney.domain.page_given import PageGiven
from sendjourney.services.page_kinds import PEOPLE_SHEET
from sendjourney.ui import theme
from sendjourney.ui.dialogs.page_choice import PageChoiceDialog
from sendjourney.ui.dialogs.page_given import PageGivenDialog
from sendjourney.ui.pages.share import HELD, SharePage
from sendjourney.ui.theme import ThemeName
from tests.ui.audit import faults
from tests.ui.sharing import choose

LOOKS = [(ThemeName.DARK, 1.5), (ThemeName.CONTRAST, 2.0)]


@pytest.fixture(params=LOOKS, ids=str)
def page(request, qapp, sample_desk, qtbot):
    theme.current().apply(qapp, *request.param)
    page = SharePage(sample_desk)
    qtbot.addWidget(page)
    page.resize(730, 600)
    with qtbot.waitActive(page):
        page.show()
    yield page
    theme.current().apply(qapp, ThemeName.LIGHT, 1.0)


def test_choosing_has_no_faults(page, qtbot):
    page._cards._drawer.set_open(True)
    qtbot.wait(50)

    assert faults(page) == []


def test_a_page_being_made_has_no_faults(page, qtbot):
    choose(page, qtbot, PEOPLE_SHEET)

    assert faults(page) == []


def test_who_has_what_has_no_faults(page):
    page.show_record(HELD)

    assert faults(page) == []


@pytest.mark.parametrize(("form", "noun"), [
    (PageChoiceDialog, PageChoice), (PageGivenDialog, PageGiven),
])  # fmt: skip
def test_its_forms_have_no_faults(page, qtbot, form, noun):
    dialog = form(page.desk, page.desk.family.all(noun)[0], page)
    with qtbot.waitActive(dialog):
        dialog.open()
    qtbot.wait(50)

    assert faults(dialog) == []
