"""A real window over a real file for every test of the screen, and guards against waiting."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QMessageBox

from sendjourney.domain.child import Child
from sendjourney.domain.family_record import FamilyRecord
from sendjourney.services.family import Protection
from sendjourney.services.family_files import FamilyFiles
from sendjourney.services.sample_family import sample
from sendjourney.ui import theme
from sendjourney.ui.desk import Desk, Tools
from sendjourney.ui.preferences import Preferences
from sendjourney.ui.reading_font import ReadingFont
from sendjourney.ui.tasks import Tasks
from sendjourney.ui.theme import ThemeName
from sendjourney.ui.widgets.text import teach_headings
from tests.ui.fakes import FixedChooser, HeardMessages

TODAY = date(2026, 3, 3)
NOW = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def qapp():
    QLocale.setDefault(QLocale("en_GB"))
    app = QApplication.instance() or QApplication(["sendjourney"])
    theme.dress(app, ThemeName.LIGHT, 1.0)
    teach_headings()
    return app


@pytest.fixture
def usual_look(qapp):
    """Bring the usual theme, text size and letters back after the test."""
    yield
    theme.current().apply(qapp, ThemeName.LIGHT, 1.0, ReadingFont.HYPERLEGIBLE)


@pytest.fixture(autouse=True)
def _nothing_waits_for_a_person(monkeypatch):
    """Fail, and do not hang, when something opens a box and waits for its answer."""

    def forbidden(*_args, **_kwargs):
        pytest.fail("a modal loop was started: use open() and a signal")

    for kind in (QDialog, QMessageBox, QFileDialog, QMenu):
        monkeypatch.setattr(kind, "exec", forbidden)
    for name in ("information", "warning", "critical", "question", "about"):
        monkeypatch.setattr(QMessageBox, name, forbidden)
    for name in (
        *("getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory"),
        *("getOpenFileUrl", "getOpenFileUrls", "getSaveFileUrl", "getExistingDirectoryUrl"),
    ):
        monkeypatch.setattr(QFileDialog, name, forbidden)


@pytest.fixture
def today():
    return TODAY


@pytest.fixture
def family_files(tmp_path):
    return FamilyFiles(
        clock=lambda: NOW, computer="test", backups=tmp_path / "backups", keeper=None
    )


@pytest.fixture
def messages():
    return HeardMessages()


@pytest.fixture
def chooser():
    return FixedChooser()


@pytest.fixture
def preferences(tmp_path):
    return Preferences(tmp_path / "preferences.ini")


@pytest.fixture
def tools(qapp, family_files, preferences, messages, chooser):  # noqa: ARG001 - it comes first
    tasks = Tasks()
    yield Tools(
        clock=lambda: TODAY,
        preferences=preferences,
        tasks=tasks,
        messages=messages,
        chooser=chooser,
        family_files=family_files,
    )
    tasks.close()


@pytest.fixture
def child():
    return Child(name="Amina Khan", known_as="Amina", birth_date=date(2017, 6, 5))


@pytest.fixture
def family(family_files, tmp_path, child):
    """A family file with one child and nothing else."""
    record = FamilyRecord(children=(child,))
    path = tmp_path / "khan.sendjourney"
    family = family_files.create(path, Protection.NONE, record=record)
    yield family
    family.close()


@pytest.fixture
def desk(family, tools):
    """What a page is given, over a family of one child."""
    desk = Desk(family, tools)
    yield desk
    desk.close()


@pytest.fixture
def sample_family(family_files, tmp_path):
    """A family file with the whole invented family in it."""
    whole = sample(TODAY)
    family = family_files.create(
        tmp_path / "sample.sendjourney",
        Protection.NONE,
        record=whole.record,
        attachments=whole.attachments,
    )
    yield family
    family.close()


@pytest.fixture
def sample_desk(sample_family, tools):
    """What a page is given, over the whole invented family."""
    desk = Desk(sample_family, tools)
    yield desk
    desk.close()
