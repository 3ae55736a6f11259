"""“There is a problem”: what has to be put right, each line a way to its field."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import WrappingButton
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.chips import Glyph
from sendjourney.ui.widgets.settling import go_to
from sendjourney.ui.widgets.tab_order import follow_layout
from sendjourney.ui.widgets.text import Heading, Words


class ErrorSummary(Card):
    """A box at the top of a form, hidden while all is well. It takes the focus when it appears."""

    def __init__(self) -> None:
        super().__init__(kind="bad", gap=Space.XS)
        self.setAccessibleName(self.tr("There is a problem"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()

    def show_problems(self, problems: Sequence[tuple[str, QWidget | None]]) -> None:
        """Show each problem with the widget it is about; None when it is about no field."""
        self.clear()
        head = boxes.beside(
            Glyph("circle-alert", "on_bad", 24), Heading(self.accessibleName(), 3), gap=Space.M
        )
        self.add(head)
        for words, target in problems:
            self.add(self._line(words, target))
        follow_layout(self)
        said = "; ".join(words for words, _ in problems)
        self.setAccessibleDescription(said)
        self.setVisible(bool(problems))
        if problems:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_sentence(self, sentence: str) -> None:
        """Show one thing that went wrong, about no field."""
        self.show_problems([(sentence, None)])

    def hide_problems(self) -> None:
        """Take the box away."""
        self.hide()

    def _line(self, words: str, target: QWidget | None) -> QWidget:
        if target is None:
            return Words(words)
        button = WrappingButton(words, payload=target)
        button.chosen.connect(self._on_chosen)
        return button

    @Slot(object)
    def _on_chosen(self, target: object) -> None:
        if isinstance(target, QWidget):
            go_to(target)
