"""The family files that were opened on this computer before, each a card to open or forget."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from sendjourney.services import typed_dates
from sendjourney.ui.preferences import RecentFile
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.big_choice import BigChoice
from sendjourney.ui.widgets.buttons import icon_only, quiet
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.chips import Glyph
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.text import body, strong

FORGET, LOOK = "forget", "look"


class RecentList(QWidget):
    """Cards, newest first. The Delete key and the right mouse button work on each of them."""

    open_asked = Signal(object)
    """Carries the path to open."""

    look_for_asked = Signal(object)
    """Carries the path of a file that is not there any more, to be looked for."""

    forget_asked = Signal(object)
    """Carries the path to take off the list."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)

    def show_files(self, files: Sequence[RecentFile], today: date) -> None:
        """Show these files."""
        boxes.empty(self._column)
        self._rows = [
            RecentRow(file, today) if file.path.is_file() else MissingRow(file) for file in files
        ]
        for row in self._rows:
            row.open_asked.connect(self.open_asked)
            row.look_for_asked.connect(self.look_for_asked)
            row.forget_asked.connect(self.forget_asked)
            self._column.addWidget(row)

    def rows(self) -> list["_Row"]:
        """Return the cards that are shown."""
        return list(self._rows)


class _Row(QWidget):
    """A file with what can be done with it."""

    open_asked = Signal(object)
    look_for_asked = Signal(object)
    forget_asked = Signal(object)

    def __init__(self, file: RecentFile) -> None:
        super().__init__()
        self.file = file
        self._menu = QMenu(self)
        self._menu.triggered.connect(self._on_triggered)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.forget_asked.emit(self.file.path)
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._menu.popup(event.globalPos())

    def offer(self, key: str, words: str) -> None:
        """Put a line into the menu of the right mouse button."""
        self._menu.addAction(words).setData(key)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        asked = {FORGET: self.forget_asked, LOOK: self.look_for_asked}
        asked.get(action.data(), self.open_asked).emit(self.file.path)

    @Slot()
    def _on_open(self) -> None:
        self.open_asked.emit(self.file.path)

    @Slot()
    def _on_look(self) -> None:
        self.look_for_asked.emit(self.file.path)

    @Slot()
    def _on_forget(self) -> None:
        self.forget_asked.emit(self.file.path)


class RecentRow(_Row):
    """A file that is there."""

    def __init__(self, file: RecentFile, today: date) -> None:
        super().__init__(file)
        name = file.path.stem
        self.card = BigChoice(name, self._about(today), icon="file", tone="sky", small=True)
        forget = icon_only("x", self.tr("Take {name} off this list").format(name=name))
        self.offer("open", self.tr("Open"))
        self.offer(FORGET, self.tr("Take off this list"))
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(boxes.beside_end(self.card, forget, gap=Space.S))
        self.card.clicked.connect(self._on_open)
        forget.clicked.connect(self._on_forget)

    def _about(self, today: date) -> str:
        folder = self.file.path.parent
        place = folder.name or str(folder)
        if self.file.opened_on is None:
            return self.tr("In {folder}").format(folder=place)
        if self.file.opened_on == today:
            return self.tr("In {folder}. Opened today").format(folder=place)
        return self.tr("In {folder}. Last opened {day}").format(
            folder=place, day=typed_dates.short_date(self.file.opened_on)
        )


class MissingRow(_Row):
    """A file that was moved, renamed, or is on a stick that is not plugged in."""

    def __init__(self, file: RecentFile) -> None:
        super().__init__(file)
        name = file.path.stem
        look = quiet(self.tr("Look for it"), icon="search")
        forget = quiet(self.tr("Take off this list"), icon="x")
        look.setAccessibleName(self.tr("Look for {name}").format(name=name))
        forget.setAccessibleName(self.tr("Take {name} off this list").format(name=name))
        self.offer(LOOK, self.tr("Look for it"))
        self.offer(FORGET, self.tr("Take off this list"))
        said = boxes.column(strong(name), body(self._about()), WrapRow(look, forget), gap=2)
        card = Card(kind="tip", name=name)
        card.pad(Space.L, Space.S)
        card.add(boxes.beside(Glyph("help", "muted", 24), said, top=True))
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(card)
        look.clicked.connect(self._on_look)
        forget.clicked.connect(self._on_forget)

    def _about(self) -> str:
        return self.tr(
            "It is not in {folder} any more. It may have been moved or renamed, "
            "or be on a memory stick that is not plugged in."
        ).format(folder=self.file.path.parent.name or self.file.path.parent)
