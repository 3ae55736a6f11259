"""Opening a file: its words, its code, and what to do when it does not open."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from sendjourney.services.family import Protection
from sendjourney.ui import theme
from sendjourney.ui.start.trouble import TroublePage
from sendjourney.ui.start.unlock import UnlockPage
from tests.builders import a_person
from tests.ui.audit import faults
from tests.ui.looks import LOOKS
from tests.ui.reading import words_on
from tests.ui.start.conftest import WORDS


@pytest.fixture
def locked(window, make):
    """The window asking for the words of a file."""
    window.open(make("Idris", Protection.WORDS, WORDS))
    return window.page


def test_wrong_words_are_kept_and_explained_and_the_right_ones_open_it(qtbot, locked, opened):
    locked.words.set_value("lamp river otter")
    locked.open.click()
    assert locked.open.text() == "Opening …"
    qtbot.waitUntil(lambda: "did not open with these words" in locked.words_field.error)
    assert locked.words.value() == "lamp river otter"

    locked.words.set_value("  Lamp River  otter spoon ")
    QTest.keyClick(locked.words, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: len(opened) == 1)


def test_the_words_are_hidden_until_they_are_to_be_shown(locked):
    assert locked.words.echoMode() is QLineEdit.EchoMode.Password

    locked.show_words.click()

    assert locked.words.echoMode() is QLineEdit.EchoMode.Normal
    assert locked.show_words.text() == "Hide the words"


def test_the_code_of_the_sheet_opens_it_pasted_in_one_piece(
    qtbot, locked, opened, family_files, tmp_path
):
    family = family_files.open(tmp_path / "Idris.sendjourney", words=WORDS)
    code = family.recovery_code()
    family.close()
    locked.use_code.click()
    QApplication.clipboard().setText(f" {code.lower()} ")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    locked.open.click()

    qtbot.waitUntil(lambda: len(opened) == 1)


def test_a_slip_in_the_code_is_explained_and_the_code_stays(qtbot, locked):
    locked.use_code.click()
    locked.code.set_value("A807-PH0K-KCS2-PM2X-EVCS-RZ10-X8J0")

    locked.open.click()

    qtbot.waitUntil(lambda: "not quite right" in locked.code_field.error)
    assert locked.code.value() == "A807-PH0K-KCS2-PM2X-EVCS-RZ10-X8J0"


def test_a_code_with_a_group_missing_says_which(locked):
    locked.use_code.click()
    locked.code.set_value("A807-PH0K")

    locked.open.click()

    assert "group 3, 4, 5, 6, 7" in locked.code_field.error


def test_a_file_that_this_computer_opens_opens_by_itself(qtbot, window, make, opened):
    window.open(make("Idris", Protection.COMPUTER))
    assert window.curtain.words() == "Opening …"

    qtbot.waitUntil(lambda: len(opened) == 1)


def test_on_another_computer_it_asks_for_the_code_and_says_why(qtbot, window, make, keeper):
    path = make("Idris", Protection.COMPUTER)
    keeper.secrets.clear()

    window.open(path)

    qtbot.waitUntil(lambda: isinstance(window.page, UnlockPage))
    assert window.page.code_field.isVisible()
    assert "can only be opened by the computer it was made on" in words_on(window.page)
    assert not window.page.use_words.isVisible()


def test_a_damaged_file_offers_its_newest_backup_beside_it(qtbot, window, make, opened):
    path = make()
    make_backup(window, path)
    path.write_bytes(path.read_bytes()[:-100])

    window.open(path)
    assert "is damaged" in words_on(window.page)
    window.page.use_backup.click()

    qtbot.waitUntil(lambda: [f.path.stem for f in opened] == ["Idris from backup"])


def make_backup(window, path):
    family = window._tools.family_files.open(path)
    with family.change("Add Jo Mensah") as change:
        change.save(a_person())
    family.close()


def test_when_there_is_no_backup_trying_again_is_the_thing_to_do(qtbot, window, make, opened):
    path = make()
    whole = path.read_bytes()
    path.write_bytes(b"")
    window.open(path)
    assert isinstance(window.page, TroublePage)
    assert not window.page.backups.isVisible()

    path.write_bytes(whole)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: len(opened) == 1)


def test_a_file_that_is_open_already_says_so(window, make, family_files):
    path = make()
    family = family_files.open(path)

    window.open(path)

    assert "is open somewhere else" in words_on(window.page)
    family.close()


@pytest.mark.parametrize("text", [b"not one of ours" * 300, b"%PDF-1.7"])
def test_another_kind_of_file_says_so_and_escape_goes_to_the_start(window, tmp_path, text):
    (tmp_path / "letter.pdf").write_bytes(text)
    window.open(tmp_path / "letter.pdf")
    assert "is not a SEND Journey family file" in words_on(window.page)

    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)

    assert window.page is window.start_page


@pytest.mark.usefixtures("usual_look")
@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_the_pages_have_no_faults_for_the_audit(qapp, window, make, look):
    theme.current().apply(qapp, *look)
    window.resize(960, 640)
    found = []
    path = make("Idris", Protection.COMPUTER)
    window.ways_in.unlock.ask_for(path, has_words=True, why="A reason.")
    for page in (window.ways_in.unlock, window.ways_in.trouble):
        window._show(page)
        qapp.processEvents()
        found += faults(window)
    window.ways_in.unlock.use_code.click()
    window._show(window.ways_in.unlock)
    qapp.processEvents()

    assert found + faults(window) == []


def test_a_backup_is_named_by_its_day_and_time(window, make):
    path = make()
    make_backup(window, path)
    backups = window._tools.family_files.backups_of(path)

    window.ways_in.trouble.show_trouble(path, "It is damaged.", backups)

    labels = [
        b.text() for b in window.ways_in.trouble.choice.findChildren(object) if hasattr(b, "text")
    ]
    assert "Tuesday 3 March 2026, 9am" in labels
