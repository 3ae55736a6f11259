"""A new family, one question at a time."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from sendjourney.domain.child import Child
from sendjourney.domain.setting import Setting, SettingKind
from sendjourney.services.archiving import to_archive
from sendjourney.services.family import Protection
from sendjourney.services.new_family import NewFamily
from sendjourney.ui import theme
from sendjourney.ui.start.new_family_wizard import NewFamilyWizard
from sendjourney.ui.theme import ThemeName
from tests.ui.conftest import TODAY
from tests.ui.reading import words_on


@pytest.fixture
def wizard(qtbot, tools):
    wizard = NewFamilyWizard(tools)
    qtbot.addWidget(wizard)
    wizard.resize(860, 760)
    with qtbot.waitActive(wizard):
        wizard.show()
    return wizard


def answer_name(wizard, name="Idris O’Donnell-Mirza"):
    wizard.screen_shown.name.set_value(name)
    wizard.screen_shown.next.click()


def skip_to_protection(wizard):
    answer_name(wizard)
    for _ in range(3):
        wizard.screen_shown.skip.click()


def skip_to_check(wizard, chooser, path):
    """Answer as little as may be; the file is not protected, and kept where the test wants it."""
    skip_to_protection(wizard)
    choose(wizard, Protection.NONE)
    wizard.screen_shown.next.click()
    chooser.paths = [path]
    wizard.screen_shown.change.click()
    wizard.screen_shown.next.click()


def choose(wizard, protection):
    choice = wizard.screen_shown.choice
    choice.ways.set_value(protection)
    choice.ways.edited.emit()


def change(wizard, what):
    buttons = wizard.check.findChildren(QPushButton)
    next(b for b in buttons if b.accessibleName() == f"Change: {what}").click()


def test_a_name_is_needed_and_asked_for_kindly(wizard):
    wizard.screen_shown.next.click()

    assert "Please write the child’s name" in wizard.screen_shown.name_field.error
    assert wizard.screen_shown.summary.isVisible()
    assert wizard.currentIndex() == 0


@pytest.mark.usefixtures("usual_look")
def test_a_problem_leads_to_its_answer_even_below_the_edge(qapp, wizard):
    theme.current().apply(qapp, ThemeName.LIGHT, 2.0)
    wizard.resize(700, 480)
    wizard.screen_shown.next.click()
    qapp.processEvents()

    wizard.screen_shown.summary.findChild(QPushButton).click()
    qapp.processEvents()

    assert QApplication.focusWidget() is wizard.screen_shown.name
    assert not wizard.screen_shown.name.visibleRegion().isEmpty()


def test_every_question_says_how_far_it_is(wizard):
    answer_name(wizard)

    assert "Question 2 of 6" in words_on(wizard)
    assert wizard.screen_shown.title.words() == "When was Idris born?"


def test_enter_goes_on_and_escape_goes_back_with_the_answers_kept(wizard):
    QTest.keyClicks(QApplication.focusWidget(), "Idris")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    QTest.keyClicks(QApplication.focusWidget(), "11 March 2017")

    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert wizard.screen_shown.name.value() == "Idris"

    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert wizard.screen_shown.born.text() == "11 March 2017"


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("5 June 2031", "This date is in the future. Please check the year."),
        ("31 February 2017", "There is no such day. Please check the day and the month"),
        ("one fine day", "Write the date like this: 14 March 2026"),
        ("", "Please write the date of birth, or press “Skip for now”."),
    ],
)
def test_a_birth_date_that_cannot_be_is_explained_and_stays(wizard, typed, problem):
    answer_name(wizard)
    wizard.screen_shown.born.set_text(typed)

    wizard.screen_shown.next.click()

    assert wizard.screen_shown.field.error == problem
    assert wizard.screen_shown.born.text() == typed


def test_the_kind_of_school_begins_with_the_usual_one_for_the_age(wizard):
    answer_name(wizard)
    wizard.screen_shown.born.set_value(date(2024, 1, 5))
    wizard.screen_shown.next.click()

    assert wizard.screen_shown.kind.value() is SettingKind.EARLY_YEARS


def test_a_child_taught_at_home_is_not_asked_for_a_school(wizard):
    answer_name(wizard)
    wizard.screen_shown.skip.click()
    school = wizard.screen_shown
    school.kind.set_value(SettingKind.HOME)
    school.kind.edited.emit()
    assert not school.place_field.isVisible()

    school.next.click()

    assert wizard.answers.setting_kind is SettingKind.HOME


def test_own_words_that_are_easy_to_guess_are_explained(wizard):
    skip_to_protection(wizard)
    wizard.screen_shown.choice.choose_own()
    wizard.screen_shown.choice.own.answer.set_value("hello hello")

    wizard.screen_shown.next.click()

    assert "easy to guess" in wizard.screen_shown.choice.own.error


def test_five_words_are_suggested_and_others_at_a_press(wizard):
    skip_to_protection(wizard)
    suggested = wizard.screen_shown.choice.suggested
    first = suggested.words()
    assert len(first.split()) == 5

    next(b for b in suggested.findChildren(QPushButton) if b.text() == "Other words").click()

    assert suggested.words() != first


@pytest.mark.parametrize("keeper", [None])
def test_without_a_keyring_this_computer_is_not_offered(qtbot, tools):
    wizard = NewFamilyWizard(tools)
    qtbot.addWidget(wizard)
    skip_to_protection(wizard)

    choose(wizard, Protection.COMPUTER)

    assert wizard.screen_shown.choice.value().protection is Protection.WORDS


@pytest.mark.parametrize(
    ("protection", "warning"),
    [
        (Protection.COMPUTER, "Anybody who can sign in to this computer as you"),
        (Protection.NONE, "can read everything in it"),
    ],
)
def test_what_a_protection_means_is_said_plainly(wizard, protection, warning):
    skip_to_protection(wizard)

    choose(wizard, protection)

    assert warning in words_on(wizard)


def test_a_place_that_is_taken_is_said_at_once(wizard, chooser, make):
    skip_to_check(wizard, chooser, make("Idris"))

    assert wizard.screen_shown.problems()
    assert "is already there" in words_on(wizard)


def test_the_answers_can_be_changed_from_the_last_page(wizard, chooser, tmp_path):
    skip_to_check(wizard, chooser, tmp_path / "ours")
    assert wizard.screen_shown is wizard.check

    change(wizard, "The child")
    answer_name(wizard, "Maryam")

    assert wizard.screen_shown is wizard.check
    assert "Maryam" in words_on(wizard)


def test_the_file_is_made_with_everything_that_was_answered(
    qtbot, wizard, chooser, family_files, tmp_path
):
    skip_to_check(wizard, chooser, tmp_path / "ours")
    with qtbot.waitSignal(wizard.made) as made:
        wizard.check.make.click()

    family = made.args[0].open(family_files)
    assert family.path == tmp_path / "ours.sendjourney"
    assert [child.name for child in family.all(Child)] == ["Idris O’Donnell-Mirza"]
    assert family.all(Setting) == []
    family.close()


def test_when_the_file_cannot_be_made_the_page_says_why(qtbot, wizard, chooser, tmp_path):
    (tmp_path / "not a folder").write_text("")
    skip_to_check(wizard, chooser, tmp_path / "not a folder" / "ours")

    with qtbot.waitSignal(wizard.failed):
        wizard.check.make.click()

    assert "ours.sendjourney" in words_on(wizard.check.summary)
    assert wizard.answers.name == "Idris O’Donnell-Mirza"


def test_of_an_archive_only_the_file_is_asked_about(qtbot, tools, family, tmp_path):
    to_archive(family, tmp_path / "khan.json", TODAY)
    wizard = NewFamilyWizard(tools, NewFamily(archive=tmp_path / "khan.json"))
    qtbot.addWidget(wizard)
    assert len(wizard.questions) == 2

    choose(wizard, Protection.NONE)
    wizard.screen_shown.next.click()

    assert wizard.screen_shown.place.name == "khan.sendjourney"
