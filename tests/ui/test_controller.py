"""From window to window: start, an open family, locked, another, the invented one."""

import shutil
from contextlib import closing, suppress
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from typing_extensions import override

from sendjourney.domain.child import Child
from sendjourney.domain.person import Person
from sendjourney.errors import FamilyFileError, FileDamagedError, KeyringRefusedError
from sendjourney.services.family import Protection
from sendjourney.services.sample_file import files_for_sample, fresh_sample
from sendjourney.ui.controller import Controller, SamplePlace
from sendjourney.ui.desk import Place
from sendjourney.ui.dialogs.change_words import ChangeWordsDialog
from sendjourney.ui.dialogs.recovery_sheet import RecoverySheetDialog
from sendjourney.ui.main_window import MainWindow
from sendjourney.ui.start.start_window import StartWindow
from sendjourney.ui.start.trouble import TroublePage
from sendjourney.ui.start.unlock import UnlockPage
from tests.builders import a_family, a_person
from tests.storing import MemoryKeeper, files_in
from tests.ui.conftest import NOW, TODAY
from tests.ui.reading import words_on

WORDS = "lamp river otter spoon"


class Keeper(MemoryKeeper):
    """A keyring that can be shut."""

    shut = False

    @override
    def keep(self, name, secret):
        if self.shut:
            raise KeyringRefusedError
        super().keep(name, secret)


@pytest.fixture
def keeper():
    return Keeper()


@pytest.fixture
def family_files(tmp_path, keeper):
    return files_in(tmp_path, clock=lambda: NOW, keeper=keeper)


@pytest.fixture
def sample_place(tmp_path):
    folder = tmp_path / "sample"
    files = files_for_sample(folder, clock=lambda: NOW, computer="test")
    return SamplePlace(folder=folder, files=files)


@pytest.fixture
def controller(qtbot, tools, sample_place):
    controller = Controller(tools, sample_place)
    controller.ends = []
    controller.finished.connect(lambda: controller.ends.append(True))
    yield controller
    if controller.visit is not None:
        controller.visit.window.close()
    if controller._start is not None:
        qtbot.addWidget(controller.start)


@pytest.fixture
def make(family_files, tmp_path):
    """Make a closed file and return where it is."""

    def make(name="Idris", protection=Protection.NONE, words=""):
        path = tmp_path / f"{name}.sendjourney"
        family_files.create(path, protection, words=words, record=a_family()).close()
        return path

    return make


@pytest.fixture
def into(qtbot, controller):
    """Open a file that asks for nothing, and return the window over it."""

    def into(path):
        controller.begin(path)
        qtbot.waitUntil(lambda: isinstance(controller.window, MainWindow))
        return controller.window

    return into


def named(widget, name):
    return next(
        b for b in widget.findChildren(QPushButton) if name in {b.text(), b.accessibleName()}
    )


def test_it_begins_on_the_start_page(controller):
    controller.begin(None)

    assert isinstance(controller.window, StartWindow)
    assert controller.window.isVisible()


def test_a_file_given_is_opened_and_remembered(controller, into, make, preferences):
    window = into(make())

    assert window.isVisible()
    assert not controller.start.isVisible()
    assert [(f.path.stem, f.opened_on) for f in preferences.recent_files] == [("Idris", TODAY)]


def test_closing_the_family_ends_it_all(controller, into, make):
    into(make()).close()

    assert controller.ends == [True]


def test_closing_the_start_window_ends_it_all(controller):
    controller.begin(None)

    controller.window.close()

    assert controller.ends == [True]


def unlock(qtbot, controller, path):
    controller.begin(path)
    controller.start.page.words.set_value(WORDS)
    controller.start.page.open.click()
    qtbot.waitUntil(lambda: isinstance(controller.window, MainWindow))


def test_a_locked_file_is_closed_and_asks_for_its_words(qtbot, controller, make, family_files):
    path = make("Idris", Protection.WORDS, WORDS)
    unlock(qtbot, controller, path)

    controller.window.lock()

    assert isinstance(controller.start.page, UnlockPage)
    assert controller.start.isVisible()
    assert family_files.protection(path) is Protection.WORDS  # it is free: nobody holds it open


def test_after_unlocking_one_is_where_one_was(qtbot, controller, make):
    path = make("Idris", Protection.WORDS, WORDS)
    unlock(qtbot, controller, path)
    sister = Child(name="Maryam")
    controller.visit.desk.save("Add Maryam", sister)
    controller.visit.desk.show_child(sister.id)
    controller.window.go(Place(page="people"))

    controller.window.lock()
    unlock(qtbot, controller, path)

    assert controller.window.page.title == "People"
    assert controller.visit.desk.child == sister


def test_locking_a_file_without_words_goes_to_the_start_page(controller, into, make):
    into(make()).lock()

    assert controller.window.page is controller.start.start_page
    assert controller.ends == []


def test_control_o_closes_the_file_for_another(controller, into, make):
    window = into(make())

    QTest.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)

    assert isinstance(controller.window, StartWindow)
    assert controller.start.isVisible()


def test_a_file_opened_outside_takes_the_place_of_the_one_that_is_open(
    qtbot, controller, into, make
):
    into(make("Idris"))

    controller.open(make("Mimi"))

    qtbot.waitUntil(
        lambda: controller.visit is not None and controller.visit.family.path.stem == "Mimi"
    )


def test_what_was_deleted_long_ago_is_gone_when_the_file_is_opened(tmp_path, into, clock_back):
    path = clock_back(tmp_path)

    window = into(path)

    assert window.desk.family.bin() == []


@pytest.fixture
def clock_back():
    """Make a file from which somebody was deleted two months before today."""

    def clock_back(folder):
        files = files_in(folder, clock=lambda: NOW - timedelta(days=60))
        family = files.create(folder / "old.sendjourney", Protection.NONE, record=a_family())
        person = a_person()
        with family.change("Add Jo Mensah") as change:
            change.save(person)
        with family.change("Delete Jo Mensah") as change:
            change.delete(person)
        family.close()
        return family.path

    return clock_back


def damage_inside(path, files):
    """Damage a page of the file so that it opens, but the child in it cannot be read."""
    whole = path.read_bytes()
    for start in range(4096, len(whole), 4096):
        path.write_bytes(whole[: start + 50] + b"damaged" + whole[start + 57 :])
        with suppress(FamilyFileError), closing(files.open(path)) as family:
            try:
                family.all(Child)
            except FileDamagedError:
                return
    raise AssertionError("no page held the child")


def test_a_file_that_is_damaged_inside_offers_its_backups(qtbot, controller, make, family_files):
    path = make()
    damage_inside(path, family_files)

    controller.begin(path)

    qtbot.waitUntil(lambda: isinstance(controller.start.page, TroublePage))
    assert "is damaged" in words_on(controller.start)
    assert controller.visit is None


def test_the_sample_family_says_that_it_is_invented(qtbot, controller):
    controller.begin(None, sample=True)
    assert controller.start.curtain.words() == "Getting the sample family ready …"

    qtbot.waitUntil(lambda: isinstance(controller.window, MainWindow))

    assert "An invented family" in words_on(controller.window)
    assert controller.window.desk.child.called == "Idris"


def test_a_sample_family_that_lies_ready_opens_at_once(controller, sample_place):
    fresh_sample(sample_place.files, sample_place.folder, TODAY)

    controller.begin(None, sample=True)

    assert isinstance(controller.window, MainWindow)


@pytest.fixture
def in_sample(controller, sample_place):
    """Look around the invented family from the start page."""
    fresh_sample(sample_place.files, sample_place.folder, TODAY)
    controller.begin(None)
    controller.start.start_page.sample.click()
    return controller.window


def test_from_the_sample_family_one_can_start_ones_own(controller, in_sample):
    named(in_sample, "Start your own").click()

    assert controller.window.page.title.words() == "Who is the child?"


def test_closing_the_sample_family_goes_back_to_where_it_was_begun(
    controller, in_sample, preferences
):
    in_sample.close()

    assert controller.window.page is controller.start.start_page
    assert controller.ends == []
    assert preferences.recent_files == []


def dialog_of(kind):
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
    return found[0]


def test_the_way_a_file_is_protected_can_be_changed(qtbot, controller, into, make):
    window = into(make())
    window.desk.protection_asked.emit()
    dialog = dialog_of(ChangeWordsDialog)
    dialog.choice.ways.set_value(Protection.COMPUTER)

    dialog.try_to_save()

    qtbot.waitUntil(lambda: controller.window is not window)
    assert controller.visit.family.protection is Protection.COMPUTER
    assert controller.window.page.title == "Settings"
    assert dialog_of(RecoverySheetDialog).panel.isVisible()
    assert controller.ends == []


def test_a_change_that_fails_leaves_everything_as_it_was(into, make, keeper):
    window = into(make())
    window.desk.protection_asked.emit()
    dialog = dialog_of(ChangeWordsDialog)
    dialog.choice.ways.set_value(Protection.COMPUTER)
    keeper.shut = True

    dialog.try_to_save()

    assert dialog.isVisible()
    assert "could not keep the key" in words_on(dialog)
    assert window.desk.save("Add Jo Mensah", Person(name="Jo Mensah"))


def test_a_new_family_that_was_begun_is_not_forgotten_when_another_file_is_closed(
    controller, into, make
):
    controller.begin(None)
    controller.start.start_new()
    controller.start.page.name.set_value("Idris")
    into(make()).close()

    assert controller.ends == []
    assert controller.start.page.name.value() == "Idris"


def test_work_that_failed_in_the_background_is_said(controller, tools, messages, qtbot):
    controller.begin(None)

    tools.tasks.run(lambda: tools.family_files.protection(Path("/nowhere")), on_done=print)

    qtbot.waitUntil(lambda: len(messages.said) == 1)


def test_a_file_opened_outside_is_opened_from_the_start_page(qtbot, controller, make):
    controller.begin(None)

    controller.open(make("Idris"))

    qtbot.waitUntil(lambda: isinstance(controller.window, MainWindow))


@pytest.mark.parametrize("lies_ready", [True, False])
def test_a_sample_that_cannot_be_made_says_why_in_the_start_window(
    qtbot, controller, sample_place, messages, lies_ready
):
    fresh_sample(sample_place.files, sample_place.folder, TODAY)
    prepared = next(sample_place.folder.glob("*.prepared"))
    if lies_ready:
        prepared.write_bytes(b"not a family file" * 400)
    else:
        shutil.rmtree(sample_place.folder)
        sample_place.folder.write_text("in the way")

    controller.begin(None, sample=True)

    qtbot.waitUntil(lambda: len(messages.said) == 1)
    assert controller.window is controller.start
    assert controller.start.curtain.words() == ""


def test_a_new_family_may_begin_with_the_questions(qtbot, controller, chooser, tmp_path):
    chooser.paths = [tmp_path / "ours"]
    controller.begin(None)
    controller.start.start_new()
    wizard = controller.start._wizard
    wizard.answers = wizard.answers.changed(
        name="Idris", protection=Protection.NONE, path=tmp_path / "ours.sendjourney"
    )
    wizard.check.show_answers(wizard.answers)
    wizard.check.then_questions.click()

    wizard.check.make_asked.emit()

    qtbot.waitUntil(lambda: controller.visit is not None)
    assert controller.visit.window.place.page == "interview"
