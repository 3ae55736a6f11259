"""Choosing one of a few: a drop-down list, or a list of round buttons."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QListView,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from sendjourney.domain.labelled import Labelled
from sendjourney.ui import language, theme
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets.text import Words

Option = tuple[object, str]
"""A value and the words it is shown with."""

_MARK, _AROUND_MARK = 24, 22


def options(choices: type[Labelled]) -> list[Option]:
    """Return the choices of a kind with their words, in their order."""
    return [(choice, language.label(choice)) for choice in choices]


class Choice(QComboBox):
    """A drop-down list. Values are kept beside the words, any value will do."""

    edited = Signal()
    """The person chose."""

    def __init__(self, choices: Sequence[Option], chosen: object = None) -> None:
        super().__init__()
        self._values: list[object] = []
        self.setView(QListView())
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.offer(choices, chosen)
        self.activated.connect(self._on_activated)

    def offer(self, choices: Sequence[Option], chosen: object = None) -> None:
        """Offer other choices."""
        self.clear()
        self._values = [value for value, _ in choices]
        self.addItems([words for _, words in choices])
        self.set_value(chosen)

    def value(self) -> object:
        """Return what is chosen; None when there is nothing to choose from."""
        return self._values[self.currentIndex()] if self._values else None

    def set_value(self, chosen: object) -> None:
        """Choose this value; the first when it is not among the choices."""
        if self._values:
            self.setCurrentIndex(self._values.index(chosen) if chosen in self._values else 0)

    def problem(self) -> str:
        """Return nothing: any choice is fine."""
        return ""

    @override
    def wheelEvent(self, e: QWheelEvent) -> None:
        e.ignore()  # scrolling the page must not change an answer

    @Slot()
    def _on_activated(self) -> None:
        self.edited.emit()


class RadioList(QWidget):
    """A list of round buttons, all to be seen at once. None is pressed before one is chosen.

    ``hints`` are sentences under the choices, in the same order.
    """

    edited = Signal()
    """The person chose."""

    def __init__(
        self, choices: Sequence[Option], chosen: object = None, *, hints: Sequence[str] = ()
    ) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._values = [value for value, _ in choices]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for number, (_, words) in enumerate(choices):
            button = QRadioButton(language.in_order(words.replace("&", "&&")))
            self._group.addButton(button, number)
            column.addWidget(button)
            if number < len(hints):
                button.setAccessibleDescription(hints[number])
                column.addWidget(_Hint(hints[number]))
        self.set_value(chosen)
        self._group.idClicked.connect(self._on_clicked)

    def value(self) -> object:
        """Return what is chosen; None when nothing is."""
        number = self._group.checkedId()
        return self._values[number] if number >= 0 else None

    def set_value(self, chosen: object) -> None:
        """Choose this value, if it is among the choices."""
        if chosen in self._values:
            self._group.button(self._values.index(chosen)).setChecked(True)
        self._take_focus()

    def problem(self) -> str:
        """Return nothing: any choice is fine."""
        return ""

    def _take_focus(self) -> None:
        self.setFocusProxy(self._group.checkedButton() or self._group.buttons()[0])

    @Slot()
    def _on_clicked(self) -> None:
        self._take_focus()
        self.edited.emit()


class _Hint(Words):
    """A sentence under a choice, set in as far as the choice's words."""

    def __init__(self, text: str) -> None:
        super().__init__(text, "muted")
        theme.follow(self.restyle)

    @Slot()
    def restyle(self) -> None:
        """Stay under the words as the round buttons grow."""
        mark = theme.current().px(_MARK) + _AROUND_MARK
        turned = QGuiApplication.isRightToLeft()
        self.setContentsMargins(0 if turned else mark, 0, mark if turned else 0, Space.S)
