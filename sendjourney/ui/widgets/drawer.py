"""A drawer: a heading to press, and below it what is shown or put away."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import quiet
from sendjourney.ui.widgets.tab_order import follow_layout


class Drawer(QWidget):
    """A part of a page or form that is shut at first.

    ``stays_open`` is for forms: once opened, its button is gone, so that an answer that needs
    putting right can never be hidden. ``about`` is read out after the title, where several drawers
    have the same one.
    """

    opened = Signal()
    """It was opened, by the person or by a page."""

    def __init__(
        self, title: str, content: QWidget, *, stays_open: bool = False, about: str = ""
    ) -> None:
        super().__init__()
        self._title, self._stays_open, self._about = title, stays_open, about
        self.content = content
        self._button = quiet(title, icon="chevron-right")
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self._button)
        column.addWidget(content)
        self._button.clicked.connect(self._on_clicked)
        self.set_open(False)

    @property
    def is_open(self) -> bool:
        """Say whether the content is shown."""
        return not self.content.isHidden()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the focus on to the title: a focus proxy would tear the order of Tab apart."""
        self._button.setFocus(event.reason())

    def put_below_title(self, widget: QWidget) -> None:
        """Show something under the heading, also while the drawer is shut."""
        self._column.insertWidget(1, widget)
        self._column.setSpacing(Space.XS)

    def set_title(self, title: str) -> None:
        """Show another heading."""
        self._title = title
        self._button.setText(title.replace("&", "&&"))
        self._say()

    def set_open(self, is_open: bool) -> None:  # noqa: FBT001 - the only argument
        """Show the content, or put it away."""
        self.content.setVisible(is_open)
        self._button.setVisible(not (is_open and self._stays_open))
        self._button.set_icon("chevron-down" if is_open else "chevron-right")
        self._say()
        if is_open:
            self.opened.emit()

    @Slot()
    def _on_clicked(self) -> None:
        self.set_open(not self.is_open)
        if self._stays_open:
            self.content.setFocus()
            self.focusNextChild()

    def _say(self) -> None:
        state = self.tr("shown") if self.is_open else self.tr("hidden")
        spoken = [self._title, self._about, state]
        self._button.setAccessibleName(", ".join(words for words in spoken if words))


class LateDrawer(Drawer):
    """A drawer whose content is made when it is first opened: there may be much in it."""

    def __init__(
        self, title: str, make: Callable[[], Sequence[QWidget]], *, gap: int, about: str = ""
    ) -> None:
        self._make: Callable[[], Sequence[QWidget]] | None = make
        super().__init__(title, boxes.column(gap=gap), about=about)
        self.opened.connect(self._on_opened)

    @Slot()
    def _on_opened(self) -> None:
        if self._make is not None:
            make, self._make = self._make, None
            boxes.refill(self.content, *make())
            follow_layout(self)
