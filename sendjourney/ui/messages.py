"""The only message boxes: tell, warn, ask. None of them stops the app: they open and return."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from sendjourney.ui import theme


class Messages:
    """Talks to the person in boxes. Handed in, so that tests can listen instead."""

    def inform(self, parent: QWidget | None, sentence: str) -> None:
        """Tell something that went well or is good to know."""
        _Box(parent, "info", sentence).open()

    def warn(self, parent: QWidget | None, sentence: str) -> None:
        """Tell what went wrong: that the family's words are safe, and what to do."""
        _Box(parent, "circle-alert", sentence).open()

    def ask(
        self,
        parent: QWidget | None,
        question: str,
        *,
        yes: str,
        no: str = "Cancel",
        on_yes: Callable[[], None],
        on_no: Callable[[], None] | None = None,
    ) -> None:
        """Ask a question whose buttons say what they do; Escape is ``no``."""
        box = _Box(parent, "help", question)
        box.offer(yes, no, on_yes, on_no)
        box.open()


class _Box(QMessageBox):
    """One box, gone when it is closed."""

    def __init__(self, parent: QWidget | None, icon: str, sentence: str) -> None:
        super().__init__(parent)
        self._yes: QAbstractButton | None = None
        self._on_yes: Callable[[], None] | None = None
        self._on_no: Callable[[], None] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("SEND Journey")
        self.setTextFormat(Qt.TextFormat.PlainText)
        ink = "on_bad" if icon == "circle-alert" else "primary"
        self.setIconPixmap(theme.current().pixmap(icon, ink, 36))
        self.setText(sentence)
        self.buttonClicked.connect(self._on_button_clicked)

    def offer(
        self,
        yes: str,
        no: str,
        on_yes: Callable[[], None],
        on_no: Callable[[], None] | None,
    ) -> None:
        """Give the box two buttons."""
        self._on_yes, self._on_no = on_yes, on_no
        self._yes = self.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        refuse = self.addButton(no, QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(refuse)
        self.setEscapeButton(refuse)

    @Slot(QAbstractButton)
    def _on_button_clicked(self, button: QAbstractButton) -> None:
        action = self._on_yes if button is self._yes else self._on_no
        if action is not None:
            action()
