"""Who has what: every page given away, what has changed since, and the way to a fresh one."""

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendjourney.domain.person import Person
from sendjourney.services.pages_given import Held, Ledger
from sendjourney.services.typed_dates import short_date
from sendjourney.ui.people_words import name_of
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import Button, ordinary, quiet
from sendjourney.ui.widgets.chips import chip
from sendjourney.ui.widgets.drawer import Drawer
from sendjourney.ui.widgets.empty_state import EmptyState
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.record_card import RecordCard
from sendjourney.ui.widgets.text import Heading, Words, body, lead, muted

MOST_TOLD = 5


class HeldView(QWidget):
    """A card for the last page of each kind that each holder has; earlier ones below."""

    update_asked = Signal(object)
    """Carries the ``PageGiven`` to be made afresh for whoever has it."""

    open_asked = Signal(object)
    """Carries the ``PageGiven`` to be looked at exactly as it was given."""

    edit_asked = Signal(object)
    """Carries the ``PageGiven`` to be put right."""

    delete_asked = Signal(object)
    """Carries the ``PageGiven`` to be forgotten."""

    back = Signal()
    """The family wants to share something."""

    def __init__(self) -> None:
        """Begin with nobody having anything."""
        super().__init__()
        self.back_button = quiet(self.tr("Share a page"), icon="arrow-left")
        self._cards = boxes.column(gap=Space.M)
        self._earlier = boxes.column(gap=Space.M)
        self._drawer = Drawer(self.tr("Earlier pages"), self._earlier)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        words = self.tr("Pages cannot be called back. Here you see whose page is out of date.")
        head = boxes.column(Heading(self.tr("Who has what"), 1), lead(words), gap=Space.XS)
        for part in (WrapRow(self.back_button), head, self._cards, self._drawer):
            column.addWidget(part)
        self.back_button.clicked.connect(self.back)

    def show_pages(self, ledger: Ledger, people: Mapping[str, Person]) -> None:
        """Show who has what."""
        earlier = [Held(page=page) for page in ledger.earlier]
        cards: list[QWidget] = [self._card(held, people) for held in ledger.latest]
        boxes.refill(self._cards, *(cards or [self._nobody()]))
        boxes.refill(self._earlier, *(self._card(held, people, earlier=True) for held in earlier))
        self._drawer.set_title(self.tr("Earlier pages ({count})").format(count=len(earlier)))
        self._drawer.setVisible(bool(earlier))

    def card(self, record_id: str) -> RecordCard | None:
        """Return the card of a page."""
        cards = self.findChildren(RecordCard)
        return next((card for card in cards if card.shown.id == record_id), None)

    def _nobody(self) -> EmptyState:
        return EmptyState(
            "send",
            self.tr("Nobody has a page yet"),
            self.tr("When you save or print a page, you can note who gets it."),
        )

    def _card(
        self, held: Held, people: Mapping[str, Person], *, earlier: bool = False
    ) -> RecordCard:
        card = HeldCard(held, people, earlier=earlier)
        card.opened.connect(self.open_asked)
        card.delete_asked.connect(self.delete_asked)
        card.update_asked.connect(self.update_asked)
        card.edit_asked.connect(self.edit_asked)
        return card


class HeldCard(RecordCard):
    """One page in somebody's hands."""

    update_asked = Signal(object)
    """Carries the ``PageGiven`` to be made afresh."""

    edit_asked = Signal(object)
    """Carries the ``PageGiven`` whose note is to be put right."""

    def __init__(self, held: Held, people: Mapping[str, Person], *, earlier: bool = False) -> None:
        """Take the page, and the people to name its holder by."""
        self._held = held
        page = held.page
        who = name_of(page.person_id, people) if page.person_id else page.to_whom
        self._title = f"{who or self.tr('Not noted who has it')}: {page.title}"
        super().__init__(page, name=self._title, gap=Space.S)
        self.offer(self.tr("Open it as it was given"), self.open_it)
        self.offer(self.tr("Change the note"), self.edit_it)
        self.offer(self.tr("Delete the note"), self.delete_it)
        self.add(boxes.beside_end(Heading(self._title, 3), self.more_button()))
        self.add(muted(self._when()))
        if page.facts and not earlier:
            self.add(WrapRow(self._state()))
        for words in self._told():
            self.add(body(words))
        if page.notes:
            self.add(muted(page.notes))
        self.add(WrapRow(*self._ways()))

    @Slot()
    def edit_it(self) -> None:
        """Ask for the note to be put right."""
        self.edit_asked.emit(self._held.page)

    @Slot()
    def _on_update(self) -> None:
        self.update_asked.emit(self._held.page)

    def _when(self) -> str:
        page = self._held.page
        day = short_date(page.given_on) if page.given_on else self.tr("no day noted")
        return f"{page.form.label}, {day}"

    def _state(self) -> Words:
        count = len(self._held.differences)
        if not count:
            return chip(self.tr("Nothing has changed since"), "good")
        if count == 1:
            return chip(self.tr("1 thing has changed since"), "warn")
        return chip(self.tr("{count} things have changed since").format(count=count), "warn")

    def _told(self) -> list[str]:
        found = self._held.differences
        words = [f"• {each.text} {each.how}" for each in found[:MOST_TOLD]]
        more = self.tr("• and {count} more").format(count=len(found) - MOST_TOLD)
        return words + ([more] if len(found) > MOST_TOLD else [])

    def _ways(self) -> list[Button]:
        update = ordinary(self.tr("Make the update page"), icon="refresh")
        update.clicked.connect(self._on_update)
        look = quiet(self.tr("Open it as it was given"), icon="eye")
        look.clicked.connect(self.open_it)
        edit = quiet(self.tr("Change the note"), icon="pencil")
        edit.clicked.connect(self.edit_it)
        for button in (update, look, edit):
            button.setAccessibleName(f"{button.text()}: {self._title}")
        exact = [look] if self._held.page.sha256 else []
        return [update, *exact, edit] if self._held.differences else [*exact, edit]
