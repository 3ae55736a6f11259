"""Ticking some of several things: people at an appointment, readers of a fact."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from sendjourney.ui.language import in_order
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.choice import Option


class TickList(QWidget):
    """A list of boxes to tick. ``value`` is a tuple of what is ticked, in the order shown."""

    edited = Signal()
    """The person ticked or took a tick away."""

    def __init__(self, choices: Sequence[Option], ticked: Iterable[object] = ()) -> None:
        super().__init__()
        self._boxes: list[tuple[object, QCheckBox]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)
        self.offer(choices, ticked)

    def offer(self, choices: Sequence[Option], ticked: Iterable[object] = ()) -> None:
        """Offer other things to tick."""
        boxes.empty(self._column)
        told = [(value, in_order(words.replace("&", "&&"))) for value, words in choices]
        self._boxes = [(value, QCheckBox(words)) for value, words in told]
        for _, box in self._boxes:
            box.clicked.connect(self._on_clicked)
            self._column.addWidget(box)
        if self._boxes:
            self.setFocusProxy(self._boxes[0][1])
        self.set_value(ticked)

    def value(self) -> tuple[object, ...]:
        """Return what is ticked."""
        return tuple(value for value, box in self._boxes if box.isChecked())

    def set_value(self, ticked: Iterable[object]) -> None:
        """Tick these and no others."""
        wanted = list(ticked)
        for value, box in self._boxes:
            box.setChecked(value in wanted)

    def problem(self) -> str:
        """Return nothing: any number of ticks is fine."""
        return ""

    @Slot()
    def _on_clicked(self) -> None:
        self.edited.emit()
