"""The child's face and name at the top of the sidebar, and the menu behind it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from sendjourney.domain.child import Child
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets.buttons import Button
from sendjourney.ui.widgets.chips import Avatar, Glyph
from sendjourney.ui.widgets.text import Words


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
