"""The kind of something that happened: one of a few, or several, or not known yet."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendjourney.domain.law.events import EventKind
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.choice import Option, RadioList
from sendjourney.ui.widgets.tick_list import TickList


class KindChoice(QWidget):
    """Asks for the kind of the event that is shown. The value is its words, parted by spaces."""

    edited = Signal()
    """The person chose."""

    def __init__(self, word: str = "") -> None:
        super().__init__()
        self._word = word
        self._inner: RadioList | TickList | None = None
        self._kind: EventKind | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)

    @property
    def has_kinds(self) -> bool:
        """Say whether there is anything to choose from."""
        return self._inner is not None

    def show_kinds(self, kind: EventKind | None) -> None:
        """Ask for the kind of this event; what was chosen stays where it is one of its kinds."""
        if kind is self._kind:
            return
        self._kind = kind
        column = self.layout()
        if column is not None:
            boxes.empty(column)
        self._inner = self._made(kind) if kind is not None and kind.kinds else None
        if self._inner is not None and column is not None:
            column.addWidget(self._inner)
            self.setFocusProxy(self._inner)
            self._inner.edited.connect(self._on_edited)

    def value(self) -> str:
        """Return the words; of an event without kinds those that it had, which nobody asked for."""
        if self._inner is None:
            return self._word if self._kind is None else ""
        chosen = self._inner.value()
        return " ".join(map(str, chosen)) if isinstance(chosen, tuple) else str(chosen or "")

    def problem(self) -> str:
        """Return nothing: any kind is fine, and none."""
        return ""

    @Slot()
    def _on_edited(self) -> None:
        self._word = self.value()
        self.edited.emit()

    def _made(self, kind: EventKind) -> RadioList | TickList:
        choices: list[Option] = [
            (word, f"{said[:1].upper()}{said[1:]}") for word, said in kind.kinds.items()
        ]
        words = self._word.split()
        if kind.several_kinds:
            return TickList(choices, words)
        known = next((word for word in words if word in kind.kinds), "")
        return RadioList([*choices, ("", self.tr("Not known yet"))], known)
