"""Words explained where they stand."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from sendjourney.services import glossary
from sendjourney.ui import page_list
from sendjourney.ui.widgets.word_help import WordHelp
from tests.ui.hands import press
from tests.ui.reading import words_on


@pytest.fixture
def word_help(qtbot):
    word_help = WordHelp("EHC plan", "SENCO")
    qtbot.addWidget(word_help)
    with qtbot.waitActive(word_help):
        word_help.show()
    return word_help


@pytest.mark.usefixtures("qapp")
def test_a_key_opens_what_the_words_mean_and_shuts_it_again(word_help):
    word_help.setFocus()
    press(Qt.Key.Key_Return)
    assert "Education, health and care plan" in words_on(word_help)

    press(Qt.Key.Key_Return)
    assert "Education, health and care plan" not in words_on(word_help)


def test_it_says_aloud_which_words_and_whether_they_are_shown(word_help):
    (button,) = word_help.findChildren(QPushButton)

    assert button.accessibleName() == "What is this? EHC plan, SENCO, hidden"


def test_every_word_that_a_page_explains_is_in_the_glossary(qtbot, sample_desk):
    known = {word.term for word in glossary.words()}
    found = set()
    for factory in page_list.factories().values():
        page = factory(sample_desk)
        qtbot.addWidget(page)
        found |= {term for each in page.findChildren(WordHelp) for term in each.terms}

    assert {"EHC plan", "SENCO", "Provision", "Outcome"} <= found <= known
