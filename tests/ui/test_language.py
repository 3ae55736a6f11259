"""The language of the screen: chosen, spoken, changed in mid-use, and never a trouble."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from sendjourney import paths
from sendjourney.domain.visibility import Reader
from sendjourney.services.family import Protection
from sendjourney.services.sample_file import files_for_sample
from sendjourney.ui import language, theme
from sendjourney.ui.controller import Controller, SamplePlace
from sendjourney.ui.language import Language, Speech
from sendjourney.ui.pages.settings import SettingsPage
from sendjourney.ui.screen import Screen
from sendjourney.ui.start.start_window import StartWindow
from sendjourney.ui.widgets.buttons import primary
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.text import body
from tests.builders import a_family
from tests.ui.conftest import NOW
from tests.ui.reading import words_on

LEFT_TO_RIGHT, RIGHT_TO_LEFT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def speech(qapp):  # noqa: ARG001 - it comes first
    """Give the speech of the app, which is English again afterwards."""
    speech = language.current()
    speech.speak(Language.ENGLISH)
    yield speech
    speech.speak(Language.ENGLISH)


@pytest.fixture
def controller(qtbot, speech, tools, preferences, tmp_path):  # noqa: ARG001 - English afterwards
    preferences.language = Language.ENGLISH
    folder = tmp_path / "sample"
    files = files_for_sample(folder, clock=lambda: NOW, computer="test")
    controller = Controller(tools, SamplePlace(folder=folder, files=files))
    yield controller
    if controller.visit is not None:
        controller.visit.window.close()
    qtbot.addWidget(controller.start)


def alike(one, other):
    """Say whether two drawings differ by the edges of their lines at most."""
    places = [(x, y) for x in range(one.width()) for y in range(one.height())]
    return all(abs(one.pixelColor(*p).alpha() - other.pixelColor(*p).alpha()) < 90 for p in places)


def choose(choice, wanted):
    choice.choice.set_value(wanted)
    choice.choice.activated.emit(choice.choice.currentIndex())


@pytest.mark.parametrize("chosen", language.TRANSLATED)
def test_the_first_page_speaks_each_language(qtbot, speech, tools, chosen):
    english = "What would you like to do first?"

    speech.speak(chosen)
    window = StartWindow(tools)
    qtbot.addWidget(window)

    assert english not in words_on(window.start_page)
    assert speech.language is chosen


def test_urdu_is_laid_out_from_right_to_left_and_english_again_from_left_to_right(speech):
    speech.speak(Language.URDU)
    turned = QApplication.layoutDirection()
    speech.speak(Language.ENGLISH)

    assert (turned, QApplication.layoutDirection()) == (RIGHT_TO_LEFT, LEFT_TO_RIGHT)


def test_qt_s_own_buttons_speak_polish_too(qtbot, speech):
    speech.speak(Language.POLISH)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)

    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Anuluj"


def test_the_words_of_choices_and_the_titles_of_pages_are_translated(speech):
    speech.speak(Language.SLOVAK)

    assert language.label(Reader.HEALTH) == "Zdravie"
    assert language.title("Home") == "Domov"


def test_what_is_not_translated_stays_english(speech):
    speech.speak(Language.POLISH)

    assert language.title("Nobody translated this") == "Nobody translated this"


@pytest.mark.parametrize("content", [None, b"", b"not a translation", "half"])
def test_a_translation_that_is_missing_or_damaged_leaves_the_screen_english(tmp_path, content):
    ours = paths.resources() / language.FOLDER / "sendjourney_ur.qm"
    there = tmp_path / ours.name
    if content is not None:
        there.write_bytes(ours.read_bytes()[:2000] if content == "half" else content)
    damaged = Speech(tmp_path)

    damaged.speak(Language.URDU)

    assert damaged.language is Language.ENGLISH
    assert QApplication.layoutDirection() is LEFT_TO_RIGHT


def test_the_computer_s_language_is_english_when_we_do_not_have_it(speech):
    computers = [name.partition("-")[0] for name in QLocale.system().uiLanguages()]
    ours = {each.value for each in language.TRANSLATED}

    speech.speak(Language.SYSTEM)

    assert (speech.language is Language.ENGLISH) is not bool(ours & set(computers))


def test_the_choice_is_remembered_and_nonsense_is_the_computer_s(preferences):
    preferences.language = Language.URDU
    remembered = preferences.language
    preferences._keep("look/language", "klingon")

    assert (remembered, preferences.language) == (Language.URDU, Language.SYSTEM)


def test_a_language_chosen_on_the_first_page_shows_it_again_in_that(qtbot, controller):
    controller.begin(None)
    old = controller.start

    choose(old.start_page.look.language, Language.SLOVAK)
    qtbot.waitUntil(lambda: controller.start is not old)

    assert controller.start.isVisible()
    assert controller.start.start_page.title.words() == "Vitajte"


def test_answers_of_a_new_family_are_kept_when_the_language_changes(qtbot, controller):
    controller.begin(None)
    old = controller.start
    old.start_new()
    old._wizard.questions[0].name.set_value("Amina Khan")
    old.show_start()

    choose(old.start_page.look.language, Language.POLISH)
    qtbot.waitUntil(lambda: controller.start is not old)
    controller.start.start_new()

    assert isinstance(controller.start.page, Screen)
    assert controller.start.page.name.value() == "Amina Khan"


def test_a_language_chosen_in_the_settings_opens_the_window_again_there(
    qtbot, controller, family_files, tmp_path
):
    path = tmp_path / "khan.sendjourney"
    family_files.create(path, Protection.NONE, record=a_family()).close()
    controller.begin(path)
    qtbot.waitUntil(lambda: controller.visit is not None)
    old = controller.visit
    old.window.desk.go("settings")

    choose(old.window.page._language, Language.URDU)
    qtbot.waitUntil(lambda: controller.visit is not old)

    assert isinstance(controller.visit.window.page, SettingsPage)
    assert controller.visit.family is old.family
    assert controller.visit.family.is_open
    assert controller.visit.window.isVisible()


def test_the_file_is_closed_with_the_window_that_speaks_another_language(
    qtbot, controller, family_files, tmp_path
):
    path = tmp_path / "khan.sendjourney"
    family_files.create(path, Protection.NONE, record=a_family()).close()
    controller.begin(path)
    qtbot.waitUntil(lambda: controller.visit is not None)
    old = controller.visit
    old.window.desk.tools.preferences.language = Language.POLISH
    old.window.desk.look_changed.emit()
    qtbot.waitUntil(lambda: controller.visit is not old)

    controller.visit.window.close()

    assert not old.family.is_open


def test_english_words_and_telephone_numbers_keep_their_order_in_urdu(speech):
    speech.speak(Language.URDU)

    assert language.in_order("01632 960123") == "\u206601632 960123\u2069"
    assert language.in_order("آپ کا علاقہ") == "آپ کا علاقہ"
    assert language.in_order("Yes.\nNo.") == "\u2066Yes.\u2069\n\u2066No.\u2069"


def test_english_words_begin_at_the_right_in_urdu_as_the_others_do(qtbot, speech):
    speech.speak(Language.URDU)
    name = body("Priya Raghunathan")
    qtbot.addWidget(name)

    assert name.alignment() & Qt.AlignmentFlag.AlignAbsolute
    assert name.alignment() & Qt.AlignmentFlag.AlignRight


def test_buttons_in_a_row_begin_at_the_right_in_urdu(qtbot, speech):
    speech.speak(Language.URDU)
    first, second = primary("Save"), primary("Leave")
    row = WrapRow(first, second)
    qtbot.addWidget(row)
    row.resize(600, 60)
    row.show()

    assert first.geometry().right() == row.width() - 1
    assert second.geometry().right() < first.geometry().left()


def test_icons_that_point_point_the_other_way_in_urdu(speech):
    onwards = theme.current().pixmap("arrow-right").toImage()
    house = theme.current().pixmap("house").toImage()

    speech.speak(Language.URDU)

    turned = theme.current().pixmap("arrow-right").toImage()
    assert alike(turned, onwards.flipped(Qt.Orientation.Horizontal))
    assert not alike(turned, onwards)
    assert theme.current().pixmap("house").toImage() == house


def test_an_arrow_that_leads_on_stands_after_the_words_either_way(qtbot, speech):
    english = primary("Next", icon="arrow-right")
    speech.speak(Language.URDU)
    urdu = primary("آگے", icon="arrow-right")
    for each in (english, urdu):
        qtbot.addWidget(each)

    assert english.layoutDirection() is RIGHT_TO_LEFT
    assert urdu.layoutDirection() is LEFT_TO_RIGHT


def test_how_much_is_done_is_said_for_each_language(speech):  # noqa: ARG001 - English
    assert set(language.done()) == set(language.TRANSLATED)
    assert all(0 < share <= 100 for share in language.done().values())
