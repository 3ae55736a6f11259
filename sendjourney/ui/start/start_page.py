"""The first page: carry on with a family, begin a new one, or look around."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from sendjourney.ui.preferences import Preferences
from sendjourney.ui.screen import Screen
from sendjourney.ui.start.look_choice import LookChoice
from sendjourney.ui.start.recent_list import RecentList
from sendjourney.ui.start.side_pane import Promises
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.big_choice import BigChoice
from sendjourney.ui.widgets.buttons import quiet
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.text import Heading

SHOWN_AT_FIRST = 3


class StartPage(Screen):
    """Three big choices, and the files that were opened before."""

    new_asked = Signal()
    """Somebody wants to start a new family."""

    open_asked = Signal()
    """Somebody wants to choose a file to open."""

    sample_asked = Signal()
    """Somebody wants to look around the invented family."""

    archive_asked = Signal()
    """Somebody has an archive to make a family file of."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__("")
        self._preferences = preferences
        self._all_shown = False
        self._today = date.min
        self.recent = RecentList()
        self.new = BigChoice(
            self.tr("Start a new family"),
            self.tr("A few short questions, one at a time. It takes about five minutes."),
            icon="sparkles",
        )
        self.open = BigChoice(
            self.tr("Open a family file"),
            self.tr("One you made before: on this computer, a memory stick or a shared folder."),
            icon="folder",
            tone="sky",
        )
        self.sample = BigChoice(
            self.tr("Look around with the sample family"),
            self.tr("They are invented, so press anything you like. Nothing you do is kept."),
            icon="users",
            tone="lilac",
        )
        self.archive = quiet(self.tr("Bring in a family from an archive"), icon="upload")
        self.more = quiet(self.tr("Show more files"), icon="chevron-down")
        self.promises = Card(Promises(), kind="soft")
        self.look = LookChoice(preferences)
        self._build_page()
        self._connect()

    def show_recent(self, today: date) -> None:
        """Show the files that were opened before, as they are now."""
        self._today = today
        files = self._preferences.recent_files
        shown = files if self._all_shown else files[:SHOWN_AT_FIRST]
        self.recent.show_files(shown, today)
        self.more.setVisible(len(shown) < len(files))
        self._carry_on.setVisible(bool(files))
        self._or.setVisible(bool(files))
        self.title.setText(self.tr("Welcome back") if files else self.tr("Welcome"))
        self.sentence.setText(
            self.tr("Carry on where you were.")
            if files
            else self.tr("What would you like to do first?")
        )
        self.sentence.show()

    @override
    def first_focus(self) -> QWidget | None:
        rows = self.recent.rows()
        return getattr(rows[0], "card", None) or self.open if rows else self.new

    @Slot(object)
    def _on_forget(self, path: object) -> None:
        for file in self._preferences.recent_files:
            if file.path == path:
                self._preferences.forget_file(file.path)
        self.show_recent(self._today)
        first = self.first_focus()
        if first is not None:
            first.setFocus()

    @Slot()
    def _on_more(self) -> None:
        self._all_shown = True
        self.show_recent(self._today)

    def _build_page(self) -> None:
        self._carry_on = boxes.column(self.recent, WrapRow(self.more), gap=Space.XS)
        self._or = Heading(self.tr("Or something else"), 2)
        self.add(self._carry_on)
        self.add(self._or)
        for choice in (self.new, self.open, self.sample):
            self.add(choice)
        self.add(WrapRow(self.archive))
        self.add(self.promises)
        self.add(self.look)

    def _connect(self) -> None:
        self.new.clicked.connect(self.new_asked)
        self.open.clicked.connect(self.open_asked)
        self.sample.clicked.connect(self.sample_asked)
        self.archive.clicked.connect(self.archive_asked)
        self.more.clicked.connect(self._on_more)
        self.recent.forget_asked.connect(self._on_forget)
