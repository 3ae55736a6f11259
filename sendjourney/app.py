"""The app with its windows: puts the pieces together, and owns the clock."""

import platform
import signal
import sys
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from sendjourney import VERSION, paths
from sendjourney.services.family_files import FamilyFiles
from sendjourney.services.key_keeping import KeyKeeper
from sendjourney.services.sample_file import files_for_sample
from sendjourney.ui import language, theme
from sendjourney.ui.controller import Controller, SamplePlace
from sendjourney.ui.crash import CrashReporter
from sendjourney.ui.desk import Tools
from sendjourney.ui.file_choosing import FileChooser
from sendjourney.ui.messages import Messages
from sendjourney.ui.preferences import Preferences
from sendjourney.ui.sweeping import Sweeper
from sendjourney.ui.tasks import Tasks
from sendjourney.ui.widgets.text import teach_headings


class Clock:
    """The computer's own time, or the same time of another day."""

    def __init__(self, on: date | None = None) -> None:
        """``on`` stands in for today; midnight comes when it comes."""
        self._ahead = timedelta() if on is None else on - datetime.now().astimezone().date()

    def now(self) -> datetime:
        """Return this moment, with its time zone."""
        return datetime.now().astimezone() + self._ahead

    def today(self) -> date:
        """Return today's date."""
        return self.now().date()


class App(QApplication):
    """The application. macOS hands it files that were opened in the Finder."""

    file_asked = Signal(object)
    """Carries the path of a file that was opened outside the app."""

    def __init__(self, argv: Sequence[str]) -> None:
        super().__init__(list(argv))
        self.setApplicationName(paths.APP_NAME)
        self.setApplicationDisplayName(paths.APP_NAME)
        self.setApplicationVersion(VERSION)
        self.setOrganizationName(paths.APP_NAME)
        self.setDesktopFileName("sendjourney")
        self.setQuitOnLastWindowClosed(False)

    @override
    def event(self, arg__1: QEvent) -> bool:
        if isinstance(arg__1, QFileOpenEvent) and arg__1.file():
            self.file_asked.emit(Path(arg__1.file()))
            return True
        return super().event(arg__1)


class Running:
    """The app between its start and its end."""

    def __init__(self, app: App, tools: Tools, clock: Clock) -> None:
        """Show nothing yet; the controller does, when it is told to begin."""
        self._app, self._tools = app, tools
        self._crash, self._sweeper = CrashReporter(), Sweeper()
        self._crash.install()
        self._sweeper.start()
        self.controller = Controller(tools, _sample_place(clock))
        self.controller.finished.connect(app.quit)
        app.file_asked.connect(self.controller.open)

    def until_closed(self) -> int:
        """Wait until the last window is closed, and return the exit code."""
        code = self._app.exec()
        self._tools.tasks.close()
        self._sweeper.stop()
        return code


def start(
    path: Path | None = None,
    *,
    sample: bool = False,
    on: date | None = None,
    argv: Sequence[str] | None = None,
) -> Running:
    """Show the first window: over a file, over the invented family, or the start page."""
    QLocale.setDefault(QLocale("en_GB"))
    app = App(sys.argv[:1] if argv is None else argv)
    clock = Clock(on)
    tools = _tools(clock)
    language.current().speak(tools.preferences.language)
    look = tools.preferences
    theme.dress(app, look.theme, look.text_scale, look.reading_font)
    teach_headings()
    running = Running(app, tools, clock)
    running.controller.begin(path, sample=sample)
    return running


def run(
    path: Path | None = None,
    *,
    sample: bool = False,
    on: date | None = None,
    argv: Sequence[str] | None = None,
) -> int:
    """Open the app on a file, on the invented family, or on its start page; returns when it ends.

    ``on`` stands in for today.
    """
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C ends it; nothing saved is lost by that
    return start(path, sample=sample, on=on, argv=argv).until_closed()


def _tools(clock: Clock) -> Tools:
    return Tools(
        clock=clock.today,
        preferences=Preferences(paths.app_data() / "preferences.ini"),
        tasks=Tasks(),
        messages=Messages(),
        chooser=FileChooser(),
        family_files=FamilyFiles(
            clock=clock.now,
            computer=platform.node(),
            backups=paths.app_data() / "backups",
            find_keeper=_find_keeper,
        ),
    )


def _sample_place(clock: Clock) -> SamplePlace:
    folder = paths.app_data() / "sample"
    files = files_for_sample(folder, clock=clock.now, computer=platform.node())
    return SamplePlace(folder=folder, files=files)


def _find_keeper() -> KeyKeeper | None:
    from sendjourney.services.computer_key import computer_key  # noqa: PLC0415 - slow to load

    return computer_key()
