"""Who said it: a line to type in, with names to press instead of typing."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendjourney.ui.theme import Space
from sendjourney.ui.widgets.buttons import Button, filter_pill
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.suggest_line import SuggestLine

MOST_NAMES, LONGEST_NAME = 3, 12


class SaidBy(QWidget):
    """A line, and names to press while it is empty. Any words will do: “Mum and Idris”."""

    edited = Signal()
    """The person typed, or pressed a name."""

    left = Signal()
    """The person went on to something else."""

    def __init__(self) -> None:
        super().__init__()
        self._line = SuggestLine()
        self._names = WrapRow()
        self.setFocusProxy(self._line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._line)
        column.addWidget(self._names)
        self._line.edited.connect(self._on_edited)
        self._line.editingFinished.connect(self._on_finished)

    def value(self) -> str:
        """Return who said it; empty when nobody is named."""
        return self._line.value()

    def set_value(self, name: str) -> None:
        """Show another name, unless it is only the spaces at the ends that differ."""
        if name != self.value():
            self._line.set_value(name)
            self._show_names()

    def suggest(self, names: Iterable[str]) -> None:
        """Offer names: short ones to press, all of them while typing."""
        known = list(dict.fromkeys(n for n in names if n))
        self._line.suggest(known)
        self._names.clear()
        for name in [n for n in known if len(n) <= LONGEST_NAME][:MOST_NAMES]:
            self._names.add(self._pill(name))
        self._show_names()

    def set_read_only(self, on: bool) -> None:  # noqa: FBT001 - the only argument
        """Let nothing be changed, or again."""
        self._line.setReadOnly(on)
        self._show_names()

    def problem(self) -> str:
        """Return nothing: any name is fine."""
        return ""

    def _pill(self, name: str) -> Button:
        pill = filter_pill(name, name=self.tr("Said by {name}").format(name=name), payload=name)
        pill.setCheckable(False)
        pill.chosen.connect(self._on_name_chosen)
        return pill

    @Slot(object)
    def _on_name_chosen(self, name: object) -> None:
        self._line.set_value(str(name))
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_edited()
        self.left.emit()

    @Slot()
    def _on_edited(self) -> None:
        self._show_names()
        self.edited.emit()

    @Slot()
    def _on_finished(self) -> None:
        self.left.emit()

    def _show_names(self) -> None:
        self._names.setVisible(not self.value() and not self._line.isReadOnly())
