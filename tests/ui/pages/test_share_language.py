"""The question on Share whether a page speaks a second language too."""

import pytest

from sendjourney.domain.person import Person
from sendjourney.services.page_kinds import CHRONOLOGY, HOSPITAL_PASSPORT, PEOPLE_SHEET
from sendjourney.services.page_suiting import ForWhom, for_person
from tests.ui.audit import faults
from tests.ui.sharing import choose, page_text, shown, until_made


@pytest.fixture
def page(sample_desk, qtbot):
    return shown(sample_desk, qtbot)


def choose_language(page, qtbot, tag):
    chosen = page._make.language._choice
    chosen.set_value(tag)
    chosen.activated.emit(chosen.currentIndex())
    until_made(page, qtbot)


def test_a_page_is_in_english_alone_at_first(page, qtbot):
    choose(page, qtbot, PEOPLE_SHEET)

    assert page._make.language.value() == ""
    assert "Osoby" not in page_text(page)


def test_a_page_speaks_the_language_that_is_chosen(page, qtbot):
    choose(page, qtbot, PEOPLE_SHEET)
    choose_language(page, qtbot, "pl")

    assert "Osoby wokół dziecka (Idris)" in page_text(page)
    assert faults(page) == []


def test_the_choice_says_that_nobody_has_checked_the_words(page, qtbot):
    choose(page, qtbot, PEOPLE_SHEET)
    choose_language(page, qtbot, "ur")

    told = page._make.language._about.words()
    assert "What you wrote is not translated." in told
    assert "The words in Urdu have not yet been checked by a native reader." in told


def test_it_is_remembered_for_whom_it_was_chosen(page, qtbot, sample_desk):
    nani = next(p for p in sample_desk.family.all(Person) if p.name == "Rukhsana Mirza")
    page._who.set_value(for_person(nani))
    choose(page, qtbot, PEOPLE_SHEET)
    choose_language(page, qtbot, "ur")
    page._on_back()

    choose(page, qtbot, HOSPITAL_PASSPORT)
    assert page._make.language.value() == "ur"

    page._on_back()
    page._who.set_value(ForWhom())
    choose(page, qtbot, HOSPITAL_PASSPORT)
    assert page._make.language.value() == ""


def test_a_kind_without_the_words_does_not_ask(page, qtbot):
    choose(page, qtbot, CHRONOLOGY)

    assert not page._make.language.isVisible()
    assert page._make.language.value() == ""
