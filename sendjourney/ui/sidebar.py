"""The side of the window: whose story it is, the pages, and what is always at hand."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from sendjourney.domain.child import Child
from sendjourney.ui import theme
from sendjourney.ui.page_list import Entry
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets.buttons import Button, across
from sendjourney.ui.widgets.chips import Avatar, Glyph
from sendjourney.ui.widgets.saved_line import SavedLine
from sendjourney.ui.widgets.text import Words

WIDTH, COMPACT_WIDTH, LOWEST = 232, 76, 700


class Sidebar(QWidget):
    """The sidebar. Compact, it shows icons only: for small windows and very large text."""

    page_asked = Signal(object)
    """Carries the key of a page."""

    child_asked = Signal(object)
    """Carries the id of the child to show."""

    child_add_asked = Signal()
    """The family wants to add a brother or sister."""

    lock_asked = Signal()
    """The file is to be locked now."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        super().__init__()
        self._entries = entries
        self._compact = self._tight = False
        self._shown = ""
        self._child = ChildButton()
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
            item.setText("" if self._compact else f" {entry.title}")
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
        low = self.height() < theme.current().px(LOWEST)
        self._set_tight(tight=low and self._compact)
        in_a_row = low and not self._compact
        way = QBoxLayout.Direction
        self._foot.setDirection(way.LeftToRight if in_a_row else way.TopToBottom)
        for button in (self._help, self._settings, self._lock):
            name = button.accessibleName()
            button.setText("" if low or self._compact else name)
            button.setToolTip(name)

    def _set_tight(self, *, tight: bool) -> None:
        """Draw everything closer together, so that every page stays in sight."""
        if tight == self._tight:
            return
        self._tight = tight
        for part in (self._pages, self._help, self._settings, self._lock):
            part.setProperty("tight", tight)
            theme.refresh_style(part)
        self._pages.scheduleDelayedItemsLayout()
        self._child.set_tight(tight=tight)
        edge = Space.M if tight else Space.L
        self._column.setContentsMargins(Space.S, edge, Space.S, edge)

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
            item = QListWidgetItem(entry.title)
            item.setToolTip(f"{entry.title} (Ctrl+{number})")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, entry.title)
            pages.addItem(item)

    def _connect(self) -> None:
        self._pages.itemSelectionChanged.connect(self._on_selection_changed)
        self._help.chosen.connect(self._on_foot_chosen)
        self._settings.chosen.connect(self._on_foot_chosen)
        self._lock.clicked.connect(self.lock_asked)
        self._child.child_asked.connect(self.child_asked)
        self._child.child_add_asked.connect(self.child_add_asked)
        self._child.about_asked.connect(self._on_about_asked)


class ChildButton(Button):
    """The child's face and name; pressed, it offers brothers and sisters."""

    child_asked = Signal(object)
    """Carries the id of a child."""

    child_add_asked = Signal()
    """The family wants to add a child."""

    about_asked = Signal()
    """The family wants to see the facts about the child that is shown."""

    def __init__(self) -> None:
        self.avatar = Avatar("", "soft", 44)
        self._name = Words("", "h3")
        self._about = Words("", "small")
        self._edge = Space.S
        self._arrow = Glyph("chevron-down", "muted", 16)
        self._menu = QMenu()
        super().__init__("", "child")
        self._build()
        self.clicked.connect(self._on_pressed)
        self._menu.triggered.connect(self._on_triggered)

    def show_child(self, shown: Child, about: str, children: Sequence[Child]) -> None:
        """Show a child, and put the others into the menu."""
        self.avatar.show_person(shown.name)
        self._name.setText(shown.called)
        self._about.setText(about)
        self._about.setVisible(bool(about))
        said = f"{shown.called}, {about}" if about else shown.called
        self.setAccessibleName(self.tr("{child}. Choose or add a child").format(child=said))
        self._menu.clear()
        for child in children:
            action = self._menu.addAction(child.called.replace("&", "&&"))
            action.setData(child.id)
            action.setCheckable(True)
            action.setChecked(child.id == shown.id)
        self._menu.addSeparator()
        about_child = self.tr("About {child}").format(child=shown.called.replace("&", "&&"))
        self._menu.addAction(about_child).triggered.connect(self.about_asked)
        add = self._menu.addAction(self.tr("Add a brother or sister"))
        add.triggered.connect(self.child_add_asked)
        self.updateGeometry()

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001 - the only argument
        """Show the face only, or the name too."""
        self._take_room()
        self._words.setVisible(not compact)
        self._arrow.setVisible(not compact)

    def set_tight(self, *, tight: bool) -> None:
        """Leave less room around the face, or as much as usual."""
        self._edge = Space.XS if tight else Space.S
        self._take_room()

    @override
    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self._row.minimumSize()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return max(self._row.heightForWidth(width), self._row.minimumSize().height())

    def _build(self) -> None:
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._words = QWidget()
        column = QVBoxLayout(self._words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._name)
        column.addWidget(self._about)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        self._row.setSpacing(Space.M)
        self._row.addWidget(self.avatar)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self._arrow)
        for inside in (self.avatar, self._words, self._arrow):
            inside.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _take_room(self) -> None:
        """Keep the whole face in sight, however little room there is."""
        self._row.setContentsMargins(Space.S, self._edge, Space.S, self._edge)
        self.ensurePolished()  # or the style sheet would set its own least height after ours
        self.setMinimumHeight(self.avatar.height() + 2 * self._edge)

    @Slot()
    def _on_pressed(self) -> None:
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        if action.data():
            self.child_asked.emit(action.data())
