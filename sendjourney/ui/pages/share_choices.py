"""The line over the ticks: choices that the family keeps under a name."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendjourney.domain.page_choice import PageChoice
from sendjourney.services.named_choices import ticks_of
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets.buttons import quiet
from sendjourney.ui.widgets.choice import Choice
from sendjourney.ui.widgets.flow import WrapRow

AS_TICKED, USUAL = "as ticked", "usual"


class ChoiceLine(QWidget):
    """Offers what is usual and the choices kept; says which of them is ticked now."""

    picked = Signal(object)
    """Carries the ``PageChoice`` to tick; None for what is usual."""

    keep_asked = Signal()
    """What is ticked now is to be kept under a name."""

    update_asked = Signal(object)
    """Carries the ``PageChoice`` that is to hold what is ticked now."""

    rename_asked = Signal(object)
    """Carries the ``PageChoice`` to give another name."""

    delete_asked = Signal(object)
    """Carries the ``PageChoice`` to let go."""

    def __init__(self) -> None:
        """Begin with what is usual."""
        super().__init__()
        self._own: dict[str, PageChoice] = {}
        self._last = ""
        self.offer = Choice([(USUAL, self.tr("What is usual"))])
        self.offer.setAccessibleName(self.tr("Your choices of what goes in"))
        self.keep = quiet(self.tr("Keep this choice"), icon="save")
        self.update_it = quiet("", icon="save")
        self.rename = quiet(self.tr("Rename"), icon="pencil")
        self.delete = quiet(self.tr("Delete"), icon="trash")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.offer)
        ways = (self.update_it, self.keep, self.rename, self.delete)
        column.addWidget(WrapRow(*ways, gap=Space.XS))
        self._connect()

    def show_choices(
        self, own: Sequence[PageChoice], ticked: frozenset[str], at_first: frozenset[str]
    ) -> None:
        """Offer these choices; the one that ticks what is ticked now is shown as chosen."""
        self._own = {choice.id: choice for choice in own}
        same = [choice.id for choice in own if ticks_of(choice, at_first) == ticked]
        now = self._last if self._last in same else next(iter(same), "")
        now = now or (USUAL if ticked == at_first else AS_TICKED)
        self._last = now if now in self._own else self._last
        options = [(USUAL, self.tr("What is usual")), *((c.id, c.name) for c in own)]
        loose = [(AS_TICKED, self.tr("As ticked below"))] if now == AS_TICKED else []
        self.offer.offer([*loose, *options], now)
        self._show_ways(now)

    def begin(self) -> None:
        """Forget which choice was picked last: another page or reader is shown."""
        self._last = ""

    def _show_ways(self, now: str) -> None:
        changed = self._own.get(self._last) if now == AS_TICKED else None
        if changed is not None:
            words = self.tr("Keep the changes to “{name}”").format(name=changed.name)
            self.update_it.setText(words)
        self.update_it.setVisible(changed is not None)
        self.keep.setVisible(now == AS_TICKED)
        self.rename.setVisible(now in self._own)
        self.delete.setVisible(now in self._own)
        for button, words in ((self.rename, self.tr("Rename")), (self.delete, self.tr("Delete"))):
            if now in self._own:
                button.setAccessibleName(f"{words} “{self._own[now].name}”")

    def _connect(self) -> None:
        self.offer.edited.connect(self._on_offer_edited)
        self.keep.clicked.connect(self.keep_asked)
        self.update_it.clicked.connect(self._on_update)
        self.rename.clicked.connect(self._on_rename)
        self.delete.clicked.connect(self._on_delete)

    @Slot()
    def _on_offer_edited(self) -> None:
        value = self.offer.value()
        if value == USUAL:
            self._last = ""
            self.picked.emit(None)
        elif value in self._own:
            self._last = str(value)
            self.picked.emit(self._own[self._last])

    @Slot()
    def _on_update(self) -> None:
        self.update_asked.emit(self._own[self._last])

    @Slot()
    def _on_rename(self) -> None:
        self.rename_asked.emit(self._own[str(self.offer.value())])

    @Slot()
    def _on_delete(self) -> None:
        self.delete_asked.emit(self._own[str(self.offer.value())])
