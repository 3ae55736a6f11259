"""What every page of the start window is: a column that scrolls, and buttons always in reach."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from sendjourney.ui import theme
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.error_summary import ErrorSummary
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.text import Heading, lead

WIDTH = 700
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Screen(QWidget):
    """A page. A child class adds widgets with ``add`` and buttons with ``end_with``.

    Enter goes on and Escape goes back, wherever the focus is; on a button, Enter presses it;
    on a round button it chooses, and goes on once that is chosen.
    """

    def __init__(self, title: str, sentence: str = "") -> None:
        super().__init__()
        self.title = Heading(title, 1)
        self.sentence = lead(sentence)
        self.sentence.setVisible(bool(sentence))
        self.summary = ErrorSummary()
        self._foot = WrapRow(gap=Space.M)
        self._foot_box = QFrame()
        self._rule = boxes.rule()
        self._build()
        theme.follow(self._on_theme_changed)

    def add(self, widget: QWidget, gap: int = 0) -> None:
        """Put a widget at the end of the column, with some more room above it when asked."""
        if gap:
            self._column.insertSpacing(self._column.count() - 1, gap)
        self._column.insertWidget(self._column.count() - 1, widget)

    def above(self, widget: QWidget) -> None:
        """Put a widget over the heading."""
        self._column.insertWidget(0, widget)

    def end_with(self, *buttons: QAbstractButton) -> None:
        """Put buttons at the foot, where they stay in view; the main one first."""
        for button in buttons:
            self._foot.add(button)
        self._foot_box.show()

    def first_focus(self) -> QWidget | None:
        """Return what should have the focus when the page is shown."""
        return None

    def go_on(self) -> None:
        """Do what the main button does."""

    def go_back(self) -> None:
        """Do what the Back button does."""

    def escape(self) -> None:
        """Do what Escape does: go back, unless a child class knows better."""
        self.go_back()

    def show_problems(self, problems: Sequence[tuple[str, QWidget | None]]) -> None:
        """Show what has to be put right, on top; an empty list takes the box away."""
        self.summary.show_problems(problems)
        if problems:
            self._area.verticalScrollBar().setValue(0)

    def from_the_top(self) -> None:
        """Scroll up, and put the focus where the page begins."""
        self._area.verticalScrollBar().setValue(0)
        first = self.first_focus()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self._fit()
        return super().event(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        is_chosen = isinstance(focused, QRadioButton) and focused.isChecked()
        if event.key() in ENTER and isinstance(focused, QAbstractButton) and not is_chosen:
            focused.click()
        elif event.key() in ENTER:
            self.go_on()
        elif event.key() == Qt.Key.Key_Escape:
            self.escape()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_theme_changed(self) -> None:
        width = theme.current().px(WIDTH) + 2 * Space.XXL
        self._canvas.setMaximumWidth(width)
        self._foot.setMaximumWidth(width)
        self._fit()

    def _fit(self) -> None:
        """Keep the buttons right under the column, or at the foot of a long one."""
        column = self._sheet.layout()
        if column is None:
            return
        wanted = column.totalHeightForWidth(self.width())
        foot = self._foot_box.sizeHint().height() if self._foot_box.isVisibleTo(self) else 0
        room = self.height() - max(foot, self._foot_box.height())
        self._rule.setVisible(wanted > room)
        self._area.setMaximumHeight(max(wanted, 1))
        outer = self.layout()
        if outer is not None:
            outer.activate()  # now, or a scroll bar would show for a moment

    def _build(self) -> None:
        self._canvas = QWidget()
        self._column = QVBoxLayout(self._canvas)
        self._column.setContentsMargins(Space.XXL, Space.XXL, Space.XXL, Space.XXL)
        self._column.setSpacing(Space.L)
        self._column.addWidget(boxes.column(self.title, self.sentence, gap=Space.XS))
        self._column.addWidget(self.summary)
        self._column.addStretch(1)
        foot = QVBoxLayout(self._foot_box)
        foot.setContentsMargins(Space.XXL, 0, Space.XXL, Space.L)
        foot.setSpacing(Space.L)
        foot.addWidget(self._rule)
        foot.addWidget(self._foot)
        self._foot_box.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._sheet = QWidget()
        across = QHBoxLayout(self._sheet)  # a row asks for the height at the width it gives
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self._canvas, 1)
        across.addStretch(0)
        self._sheet.installEventFilter(self)
        self._area = boxes.scrolling(self._sheet)
        whole.addWidget(self._area, 1)
        whole.addWidget(self._foot_box)
        whole.addStretch(0)
