"""A visit to an open family: what is said over every page, and what the window asks for."""

import pytest
from PySide6.QtWidgets import QApplication

from sendjourney.services.family import Protection
from sendjourney.services.recovery_code import groups
from sendjourney.ui.dialogs.recovery_sheet import RecoverySheetDialog
from sendjourney.ui.visit import Next, Visit
from tests.builders import a_family
from tests.storing import (
    MemoryKeeper,
    anybodys_folder,  # noqa: F401 - a fixture
    files_in,
    posix_only,
    without_powers,
)
from tests.ui.reading import words_on


@pytest.fixture
def family_files(tmp_path):
    return files_in(tmp_path, keeper=MemoryKeeper())


@pytest.fixture
def protected(family_files, tmp_path):
    path = tmp_path / "Idris.sendjourney"
    return family_files.create(path, Protection.COMPUTER, record=a_family())


@pytest.fixture
def begin(tools):
    """Begin a visit and show its window; it is closed in the end."""
    visits = []

    def begin(family, **values):
        visit = Visit(family, tools, **values)
        visits.append(visit)
        visit.window.show()
        return visit

    yield begin
    for visit in visits:
        visit.window.close()


@posix_only
def test_a_file_that_can_only_be_read_says_so_over_every_page(begin, anybodys_folder):  # noqa: F811
    path = anybodys_folder / "Idris.sendjourney"
    files = files_in(anybodys_folder)
    files.create(path, Protection.NONE, record=a_family()).close()
    path.chmod(0o444)

    with without_powers():
        visit = begin(files.open(path))

    assert "can only be read here" in words_on(visit.window)


def test_an_ordinary_file_says_nothing(begin, protected):
    words = words_on(begin(protected).window)

    assert "can only be read" not in words
    assert "invented" not in words


def test_the_reminder_on_home_goes_when_the_sheet_is_kept(begin, protected):
    visit = begin(protected)
    assert "recovery sheet" in words_on(visit.window.page)
    visit.desk.recovery_asked.emit()
    sheet = the_sheet().panel

    sheet.have_it.click()
    sheet.group.answer.set_value(groups(protected.recovery_code())[sheet.number - 1])
    sheet.check.click()

    assert "recovery sheet" not in words_on(visit.window.page)


def the_sheet():
    shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, RecoverySheetDialog)]
    return next(w for w in shown if w.isVisible())


def test_the_end_of_a_visit_closes_the_file_and_says_what_follows(qtbot, begin, protected):
    visit = begin(protected)

    with qtbot.waitSignal(visit.ended) as ended:
        visit.end(Next.LOCK)

    assert ended.args == [Next.LOCK]
    assert not protected.is_open
