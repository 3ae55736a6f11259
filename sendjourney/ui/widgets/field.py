"""One question of a form: label, hint, error in words, input, in that order."""

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from sendjourney.ui import theme
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets.text import Words, label_for, muted


@runtime_checkable
class Input(Protocol):
    """What every input of ours can do. Each also has a signal ``edited``."""

    def value(self) -> object:
        """Return what was answered, cleaned; None or empty when nothing was."""

    def problem(self) -> str:
        """Return what is wrong with the answer, in words; empty when nothing is."""


class Field(QWidget):
    """A question with its input.

    ``needed`` is the sentence to show when nothing was answered; empty when it may be left out.
    The label is the input's name for screen readers; hint and error are its description.
    """

    def __init__(self, label: str, answer: QWidget, *, hint: str = "", needed: str = "") -> None:
        super().__init__()
        self.answer = answer
        self.error = ""
        self._needed = needed
        self._hint = muted(hint)
        self._error_line = Words("", "strong", tone="bad")
        self._label = label_for(label, self._named())
        self._hint.setVisible(bool(hint))
        self._error_line.hide()
        self._name(label)
        self._build()
        self._describe()

    def label(self) -> str:
        """Return the question."""
        return self._label.words().replace("&&", "&")

    def target(self) -> QWidget:
        """Return the widget that takes the keys."""
        inner = self.answer
        while (proxy := inner.focusProxy()) is not None:
            inner = proxy
        return inner

    def set_hint(self, text: str) -> None:
        """Show another hint."""
        self._hint.setText(text)
        self._hint.setVisible(bool(text))
        self._describe()

    def set_error(self, text: str) -> None:
        """Show what is wrong between the hint and the input; empty takes it away."""
        self.error = text
        self._error_line.setText(self.tr("Error: {problem}").format(problem=text) if text else "")
        self._error_line.setVisible(bool(text))
        target = self.target()
        if bool(target.property("invalid")) != bool(text):
            target.setProperty("invalid", bool(text))
            theme.refresh_style(target)
        self._describe()

    def check(self) -> str:
        """Look at the answer, show what is wrong beside it, and return that; empty when fine."""
        problem = ""
        if isinstance(self.answer, Input):
            problem = self.answer.problem()
            if not problem and self._needed and not self.answer.value():
                problem = self._needed
        self.set_error(problem)
        return problem

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for part in (self._label, self._hint, self._error_line, self.answer):
            column.addWidget(part)
        column.addStretch(1)  # beside a higher field, label and input stay together

    def _name(self, label: str) -> None:
        """Name the input: a buddy alone is not found when the input has parts of its own.

        Ticks and round buttons keep their own words; there the group has the name.
        """
        named = self._named()
        if not named.accessibleName():
            named.setAccessibleName(label)

    def _named(self) -> QWidget:
        target = self.target()
        return self.answer if isinstance(target, QAbstractButton) else target

    def _describe(self) -> None:
        parts = [self._error_line.words(), self._hint.words()]
        self.target().setAccessibleDescription(" ".join(p for p in parts if p))
