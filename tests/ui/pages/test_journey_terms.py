"""The journey asks for school terms where a last day waits for them."""

from datetime import date

import pytest

from sendjourney.ui.dialogs.school_terms import SchoolTermsDialog
from sendjourney.ui.pages.journey import JourneyPage
from sendjourney.ui.widgets.buttons import Button
from tests.builders import a_school_term, an_event
from tests.ui.hands import form
from tests.ui.reading import seen, words_on

COUNTED = "Some last days are counted in school days"


@pytest.fixture
def page(desk, qtbot):
    page = JourneyPage(desk)
    qtbot.addWidget(page)
    page.show()
    return page


@pytest.fixture
def excluded(page, desk, child):
    letter = an_event(child_id=child.id, event="exclusion_letter", on=date(2026, 2, 23))
    desk.save("Record", letter)
    return page


def test_terms_are_not_asked_for_while_no_last_day_needs_them(page):
    assert COUNTED not in words_on(page)


def test_a_last_day_in_school_days_asks_for_the_terms(excluded):
    assert COUNTED in words_on(excluded)
    next(b for b in seen(excluded, Button) if b.text() == "Add the school terms").click()

    assert form(excluded, SchoolTermsDialog).isVisible()


def test_once_there_are_terms_they_are_not_asked_for_again(excluded, desk, child):
    term = a_school_term(child_id=child.id, first=date(2026, 2, 23), last=date(2026, 3, 27))
    desk.save("Add", term)

    assert COUNTED not in words_on(excluded)
