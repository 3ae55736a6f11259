"""What pictures are taken of: the app over the invented family, on a day that never changes."""

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import QLocale, QMessageLogContext, QSize, QtMsgType, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sendjourney.services.family import Protection
from sendjourney.services.family_files import FamilyFiles
from sendjourney.services.sample_family import sample
from sendjourney.ui import language, theme
from sendjourney.ui.desk import Desk, Tools
from sendjourney.ui.file_choosing import FileChooser
from sendjourney.ui.language import Language
from sendjourney.ui.messages import Messages
from sendjourney.ui.preferences import Preferences
from sendjourney.ui.tasks import Tasks
from sendjourney.ui.theme import ThemeName
from sendjourney.ui.widgets.text import teach_headings

TODAY = date(2026, 3, 3)
NOW = datetime(2026, 3, 3, 9, tzinfo=UTC)
WORDS = "kettle window apple north"
WINDOW = QSize(1280, 800)
SETTLE = 120  # ms for layouts and for pages that draw a moment later


@dataclass(frozen=True, kw_only=True)
class Stage:
    """An app with the invented family open, and the size that its windows have."""

    app: QApplication
    desk: Desk
    folder: Path
    size: QSize = WINDOW

    def settle(self) -> None:
        """Wait until everything that was asked for is on the screen."""
        QTest.qWait(SETTLE)
        done: list[None] = []
        self.desk.tools.tasks.run(_nothing, on_done=done.append)  # waits its turn like any other
        while not done:
            QTest.qWait(10)
        QTest.qWait(SETTLE)


@contextmanager
def stage(
    spoken: Language = Language.ENGLISH, *, app: QApplication | None = None
) -> Iterator[Stage]:
    """Open the invented family in a file of its own, which is gone afterwards."""
    app = app or _app()
    language.current().speak(spoken)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        tools = _tools(folder)
        whole = sample(TODAY)
        family = tools.family_files.create(
            folder / "Idris.sendjourney",
            Protection.WORDS,
            words=WORDS,
            record=whole.record,
            attachments=whole.attachments,
        )
        try:
            yield Stage(app=app, desk=Desk(family, tools), folder=folder)
        finally:
            tools.tasks.close()
            family.close()


def files_in(folder: Path) -> FamilyFiles:
    """Return what makes family files, on the day that never changes, with its backups there."""
    return FamilyFiles(clock=_now, computer="pictures", backups=folder / "backups", keeper=None)


def _tools(folder: Path) -> Tools:
    return Tools(
        clock=_today,
        preferences=Preferences(folder / "preferences.ini"),
        tasks=Tasks(),
        messages=Messages(),
        chooser=FileChooser(),
        family_files=files_in(folder),
    )


def _app() -> QApplication:
    """Make the application, dressed as a family sees it first."""
    qInstallMessageHandler(_say)
    QLocale.setDefault(QLocale("en_GB"))
    app = QApplication(["sendjourney"])
    theme.dress(app, ThemeName.LIGHT, 1.0)
    teach_headings()
    return app


def _say(_type: QtMsgType, _where: QMessageLogContext, text: str) -> None:
    if "propagateSizeHints" not in text:  # the screen that is no screen says it of each dialog
        sys.stderr.write(f"{text}\n")


def _today() -> date:
    return TODAY


def _now() -> datetime:
    return NOW


def _nothing() -> None:
    """Do nothing, in turn."""
