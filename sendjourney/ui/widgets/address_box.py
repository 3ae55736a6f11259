"""An address, with an offer to write its postcode as letters have it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendjourney.services.postcodes import postcodes, written_well
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets.buttons import quiet
from sendjourney.ui.widgets.text_box import TextBox


class AddressBox(QWidget):
    """What is typed stays as it is, until somebody presses the button under it."""

    edited = Signal()
    """The person typed, or took the offer."""

    def __init__(self, text: str = "", *, lines: int = 2, most: int = 5) -> None:
        super().__init__()
        self.box = TextBox(text, lines=lines, most=most)
        self.offer = quiet("", icon="pencil")
        self.setFocusProxy(self.box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.box)
        column.addWidget(self.offer)
        self.box.edited.connect(self._on_edited)
        self.offer.clicked.connect(self._on_offer)
        self._show_offer()

    def value(self) -> str:
        """Return the address as it was typed."""
        return self.box.value()

    def set_value(self, text: str) -> None:
        """Show another address."""
        self.box.set_value(text)
        self._show_offer()

    def problem(self) -> str:
        """Return nothing: any address is fine."""
        return ""

    @Slot()
    def _on_edited(self) -> None:
        self._show_offer()
        self.edited.emit()

    @Slot()
    def _on_offer(self) -> None:
        self.box.setFocus()
        self.set_value(written_well(self.value()))
        self.edited.emit()

    def _show_offer(self) -> None:
        typed = self.value()
        better = typed != written_well(typed)
        codes = " · ".join(postcodes(typed))
        words = self.tr("Write the postcode as {postcode}").format(postcode=codes)
        self.offer.setText(words if better else "")
        self.offer.setVisible(better)
