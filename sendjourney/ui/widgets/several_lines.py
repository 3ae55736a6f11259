"""One answer or several, each on a line of its own: telephone numbers."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import Button, icon_only, quiet
from sendjourney.ui.widgets.tab_order import follow_layout
from sendjourney.ui.widgets.text import Words
from sendjourney.ui.widgets.text_line import TextLine


@dataclass(frozen=True, kw_only=True)
class _Line:
    """One line with the button that takes it away."""

    line: TextLine
    remove: Button
    row: QWidget
    remark: Words


@dataclass(frozen=True, kw_only=True)
class Remark:
    """What is said under a line: how it will be shown, or what looks odd about it."""

    words: str
    is_doubt: bool = False


def nothing_to_say(_text: str) -> Remark:
    """Say nothing about a line."""
    return Remark(words="")


class SeveralLines(QWidget):
    """Lines to type in; there is always at least one. ``noun`` is what one of them is called.

    ``remark`` looks at each line when it is left, and says something under it or nothing.
    ``value`` is a tuple of what was typed, empty lines left out.
    """

    edited = Signal()
    """The person typed, or took a line away."""

    def __init__(
        self,
        texts: Iterable[str] = (),
        *,
        noun: str,
        characters: int = 0,
        remark: Callable[[str], Remark] = nothing_to_say,
    ) -> None:
        super().__init__()
        self._remark = remark
        self._noun, self._characters = noun, characters
        self._lines: list[_Line] = []
        self._add = quiet(self.tr("Add another {noun}").format(noun=noun), icon="plus")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        self._column.addWidget(self._add)
        self._add.clicked.connect(self._on_add_clicked)
        self.set_value(texts)

    def value(self) -> tuple[str, ...]:
        """Return what was typed."""
        return tuple(text for each in self._lines if (text := each.line.value()))

    def set_value(self, texts: Iterable[str]) -> None:
        """Show these lines and no others."""
        for each in self._lines:
            each.row.hide()
            each.row.deleteLater()
        self._lines = []
        for text in list(texts) or [""]:
            self._append(text)

    def problem(self) -> str:
        """Return nothing: anything may be typed."""
        return ""

    def remarks(self) -> list[str]:
        """Return what is said under the lines."""
        return [each.remark.words() for each in self._lines if each.remark.words()]

    @Slot()
    def _on_left(self) -> None:
        for each in self._lines:
            self._say(each)

    def _say(self, each: _Line) -> None:
        said = self._remark(each.line.value())
        each.remark.setText(said.words)
        each.remark.set_tone("warn" if said.is_doubt else "")
        each.remark.setVisible(bool(said.words))

    @Slot()
    def _on_add_clicked(self) -> None:
        self._append("").setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_remove(self, line: TextLine) -> None:
        if len(self._lines) == 1:
            line.setText("")
        else:
            gone = next(each for each in self._lines if each.line is line)
            self._lines.remove(gone)
            gone.row.hide()
            gone.row.deleteLater()
        self.setFocusProxy(self._lines[0].line)
        self._lines[-1].line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    @Slot()
    def _on_edited(self) -> None:
        self.edited.emit()

    def _append(self, text: str) -> TextLine:
        line = TextLine(text, characters=self._characters)
        number = len(self._lines) + 1
        if self._lines:
            line.setAccessibleName(f"{self._noun} {number}")
        remove = icon_only("x", self.tr("Remove this {noun}").format(noun=self._noun))
        remove.payload = line
        remove.chosen.connect(self._on_remove)
        remark = Words("", "muted")
        remark.hide()
        row = boxes.column(boxes.row(line, remove, None, gap=Space.S), remark, gap=Space.XS)
        self._lines.append(_Line(line=line, remove=remove, row=row, remark=remark))
        self._column.insertWidget(len(self._lines) - 1, row)
        line.edited.connect(self._on_edited)
        line.editingFinished.connect(self._on_left)
        self._say(self._lines[-1])
        self.setFocusProxy(self._lines[0].line)
        follow_layout(self)
        return line
