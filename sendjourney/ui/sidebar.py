"""The side of the window: whose story it is, the pages, and what is always at hand."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from sendjourney.domain.child import Child
from sendjourney.ui import language, theme
from sendjourney.ui.page_list import Entry
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets.buttons import Button, across
from sendjourney.ui.widgets.child_button import ChildButton
from sendjourney.ui.widgets.saved_line import SavedLine

WIDTH, COMPACT_WIDTH, LOWEST, TIGHTEST = 232, 76, 700, 640


class Sidebar(QWidget):
    """The sidebar. Compact, it shows icons only: for small windows and very large text."""

    page_asked = Signal(object)
    """Carries the key of a page."""

    child_asked = Signal(object)
    """Carries the id of the child to show."""

    child_add_asked = Signal()
    """The family wants to add a brother or sister."""

    find_asked = Signal()
    """Something is to be found, whatever it is."""

    lock_asked = Signal()
    """The file is to be locked now."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        super().__init__()
        self._entries = entries
        self._compact = self._tight = False
        self._shown = ""
        self._child = ChildButton()
        self._find = Button("", "line", icon="search", name=self.tr("Find"))
        self._pages = QListWidget()
        self._help = Button("", "line", icon="help", name=self.tr("Help"), payload="help")
        self._settings = Button(
            "", "line", icon="settings", name=self.tr("Settings"), payload="settings"
        )
        self._lock = Button("", "line", icon="lock", name=self.tr("Lock now"))
        self.saved_line = SavedLine()
        self._build()
        self._connect()
        theme.follow(self.restyle)

    def show_children(self, shown: Child, about: str, children: Sequence[Child]) -> None:
        """Show the child and a line about them, and offer the other children of the family."""
        self._child.show_child(shown, about, children)

    def show_photo(self, child: Child, photo: bytes) -> None:
        """Show the child's photo in place of initials."""
        self._child.avatar.show_person(child.name, photo)

    def show_page(self, key: str) -> None:
        """Mark the page that is open."""
        self._shown = key
        keys = [entry.key for entry in self._entries]
        if key in keys:
            self._pages.setCurrentRow(keys.index(key))
        else:  # a list without a current row would choose its first when it gets the focus
            unchosen = QItemSelectionModel.SelectionFlag.NoUpdate
            self._pages.setCurrentRow(max(self._pages.currentRow(), 0), unchosen)
            self._pages.clearSelection()

    def take_focus(self) -> None:
        """Put the focus on the list of pages."""
        self._pages.setFocus(Qt.FocusReason.OtherFocusReason)

    def has_focus(self) -> bool:
        """Say whether the person is moving through the list of pages."""
        return self._pages.hasFocus()

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001 - the only argument
        """Show icons only, or words too."""
        if compact != self._compact:
            self._compact = compact
            self.restyle()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange_foot()

    @Slot()
    def restyle(self) -> None:
        """Take the sizes and colours of the theme."""
        look = theme.current()
        self.setFixedWidth(look.px(COMPACT_WIDTH if self._compact else WIDTH))
        self._pages.setIconSize(QSize(look.px(22), look.px(22)))
        for number, entry in enumerate(self._entries):
            item = self._pages.item(number)
            item.setIcon(look.icon(entry.icon, "muted", selected="on_soft"))
            item.setText("" if self._compact else f" {language.title(entry.title)}")
        self._child.set_compact(self._compact)
        self.saved_line.set_compact(self._compact)
        self._arrange_foot()

    @Slot()
    def _on_selection_changed(self) -> None:
        chosen = [self._entries[index.row()].key for index in self._pages.selectedIndexes()]
        if chosen and chosen[0] != self._shown:
            self.page_asked.emit(chosen[0])

    @Slot()
    def _on_about_asked(self) -> None:
        self.page_asked.emit("child")

    @Slot(object)
    def _on_foot_chosen(self, key: object) -> None:
        self.page_asked.emit(key)

    def _arrange_foot(self) -> None:
        """Set the foot in one row of icons when the window is low, in a column of words if not."""
        look = theme.current()
        low = self.height() < look.px(LOWEST)
        self._set_tight(tight=low and (self._compact or self.height() < look.px(TIGHTEST)))
        in_a_row = low and not self._compact
        way = QBoxLayout.Direction
        self._foot.setDirection(way.LeftToRight if in_a_row else way.TopToBottom)
        self._find.setText("" if self._compact else self._find.accessibleName())
        for button in (self._help, self._settings, self._lock):
            name = button.accessibleName()
            button.setText("" if low or self._compact else name)
            button.setToolTip(name)

    def _set_tight(self, *, tight: bool) -> None:
        """Draw everything closer together, so that every page stays in sight."""
        if tight == self._tight:
            return
        self._tight = tight
        for part in (self._find, self._pages, self._help, self._settings, self._lock):
            part.setProperty("tight", tight)
            theme.refresh_style(part)
        self._pages.scheduleDelayedItemsLayout()
        self._child.set_tight(tight=tight)
        edge = 1 if tight else Space.L
        self._column.setContentsMargins(Space.S, edge, Space.S, edge)
        self._column.setSpacing(2 if tight else Space.XS)
        self._foot.setSpacing(0 if tight else 2)

    def _build(self) -> None:
        self.setProperty("kind", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._build_pages()
        self._foot = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._foot.setSpacing(2)
        for button in (self._help, self._settings, self._lock):
            across(button)
            self._foot.addWidget(button)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(Space.S, Space.L, Space.S, Space.L)
        column.setSpacing(Space.XS)
        column.addWidget(self._child)
        column.addWidget(across(self._find))
        column.addWidget(self._pages, 1)
        column.addLayout(self._foot)
        column.addWidget(self.saved_line)

    def _build_pages(self) -> None:
        pages = self._pages
        pages.setProperty("kind", "nav")
        pages.setAccessibleName(self.tr("Pages"))
        pages.setFrameShape(QFrame.Shape.NoFrame)
        pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        pages.setMinimumHeight(120)
        pages.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        for number, entry in enumerate(self._entries, start=1):
            title = language.title(entry.title)
            item = QListWidgetItem(title)
            item.setToolTip(f"{title} (Ctrl+{number})")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, title)
            pages.addItem(item)

    def _connect(self) -> None:
        self._pages.itemSelectionChanged.connect(self._on_selection_changed)
        self._help.chosen.connect(self._on_foot_chosen)
        self._settings.chosen.connect(self._on_foot_chosen)
        self._find.setToolTip(self.tr("Find anything (Ctrl+K)"))
        self._find.clicked.connect(self.find_asked)
        self._lock.clicked.connect(self.lock_asked)
        self._child.child_asked.connect(self.child_asked)
        self._child.child_add_asked.connect(self.child_add_asked)
        self._child.about_asked.connect(self._on_about_asked)
