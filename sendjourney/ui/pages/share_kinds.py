"""The pages to choose from: the usual ones for somebody, the family's own, and all the others."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendjourney.domain.page_choice import PageChoice
from sendjourney.errors import UnknownChoiceError
from sendjourney.services.page_kinds import Audience, PageKind, page_kind
from sendjourney.services.page_suiting import Suiting
from sendjourney.ui.language import label
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.big_choice import BigChoice
from sendjourney.ui.widgets.drawer import Drawer
from sendjourney.ui.widgets.flow import Columns
from sendjourney.ui.widgets.text import Heading

LOOKS = {
    Audience.SCHOOL: ("school", "sky"),
    Audience.HOSPITAL: ("stethoscope", "good"),
    Audience.MEETING: ("users", "lilac"),
    Audience.COUNCIL: ("landmark", "warn"),
    Audience.FAMILY: ("heart", "bad"),
    Audience.US: ("pencil", "soft"),
}
"""Icon and tone of a page's card, by whom it is for."""
NARROWEST = 320


class PageCards(QWidget):
    """Cards with what each page is for. ``chosen`` tells which was pressed."""

    chosen = Signal(object)
    """Carries the ``PageKind``, or the ``PageChoice`` of the family."""

    def __init__(self) -> None:
        """Begin without any."""
        super().__init__()
        self._first = Columns(narrowest=NARROWEST, most=2)
        self._own = Columns(narrowest=NARROWEST, most=2)
        self._own_title = Heading(self.tr("Your own choices"), 3)
        self._others = boxes.column(gap=Space.M)
        self._drawer = Drawer(self.tr("Other pages"), self._others)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        parts = (Heading(self.tr("Which page?"), 2), self._first, self._own_title, self._own)
        for part in (*parts, self._drawer):
            column.addWidget(part)

    def show_pages(self, found: Suiting, own: Sequence[PageChoice]) -> None:
        """Show the pages that suit, and the choices that the family keeps for them."""
        self._first.show_cards(*(self._card(kind) for kind in found.first))
        known = [(choice, kind) for choice in own if (kind := _kind_of(choice))]
        self._own.show_cards(*(self._own_card(choice, kind) for choice, kind in known))
        for part in (self._own_title, self._own):
            part.setVisible(bool(known))
        count = sum(len(kinds) for kinds in found.others.values())
        self._drawer.set_title(self.tr("Other pages ({count})").format(count=count))
        self._drawer.setVisible(count > 0)
        boxes.refill(self._others, *(self._group(a, kinds) for a, kinds in found.others.items()))

    def card(self, page_id: str) -> QWidget | None:
        """Return the card of a kind of page, or of a choice, by its id."""
        cards = [c for c in self.findChildren(BigChoice) if not c.isHidden()]
        return next((c for c in cards if getattr(c.payload, "id", "") == page_id), None)

    def _group(self, audience: Audience, kinds: Sequence[PageKind]) -> QWidget:
        cards = Columns(*(self._card(kind) for kind in kinds), narrowest=NARROWEST, most=2)
        return boxes.column(Heading(label(audience), 3), cards)

    def _card(self, kind: PageKind) -> BigChoice:
        return self._made(kind.name, kind.purpose, kind.for_whom, kind)

    def _own_card(self, choice: PageChoice, kind: PageKind) -> BigChoice:
        reader = label(choice.reader) if choice.reader else self.tr("Anybody")
        words = self.tr("{page}, for: {reader}").format(page=kind.name, reader=reader)
        return self._made(choice.name, words, kind.for_whom, choice)

    def _made(self, title: str, words: str, audience: Audience, payload: object) -> BigChoice:
        icon, tone = LOOKS[audience]
        card = BigChoice(title, words, icon=icon, tone=tone, small=True, payload=payload)
        card.chosen.connect(self._on_chosen)
        return card

    @Slot(object)
    def _on_chosen(self, page: object) -> None:
        self.chosen.emit(page)


def _kind_of(choice: PageChoice) -> PageKind | None:
    """Return the kind of page of a choice; None when this version of the app has none such."""
    try:
        return page_kind(choice.kind)
    except UnknownChoiceError:
        return None
