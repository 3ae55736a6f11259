"""Share: say who it is for, choose a page, see it, and let it go; and see who has what."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from sendjourney.domain.page_choice import PageChoice
from sendjourney.domain.page_given import PageGiven
from sendjourney.services import sharing
from sendjourney.services.page_kinds import PageKind, page_kind
from sendjourney.services.page_suiting import ForWhom, suiting
from sendjourney.services.people import to_choose_from
from sendjourney.ui.desk import Desk
from sendjourney.ui.page import Page
from sendjourney.ui.pages.share_asking import Asking
from sendjourney.ui.pages.share_check import CheckView
from sendjourney.ui.pages.share_holding import Holding
from sendjourney.ui.pages.share_kinds import PageCards
from sendjourney.ui.pages.share_leaving import Departed, Leaving
from sendjourney.ui.pages.share_making import MakeView
from sendjourney.ui.pages.share_notes import Notes
from sendjourney.ui.pages.share_reading import Reading
from sendjourney.ui.pages.share_who import WhoFor
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.banner import Banner
from sendjourney.ui.widgets.buttons import quiet
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.settling import Settling
from sendjourney.ui.widgets.text import Heading, lead

HELD = "held"
"""As a record to show: who has what."""


class SharePage(Page):
    """Nothing leaves from here by itself: the family sees the page, and saves or prints it."""

    title = "Share"

    def __init__(self, desk: Desk) -> None:
        """Build everything; a page is made once one is chosen."""
        super().__init__(desk)
        self._child_id = ""
        self._lead, self._who, self._cards = lead(""), WhoFor(), PageCards()
        self._held_button = quiet(self.tr("Who has what"), icon="list")
        self._read_button = quiet(self.tr("Read in a page from somebody else"), icon="upload")
        self._make, self._check = MakeView(desk), CheckView()
        self._leaving = Leaving(desk, self)
        self._asking = Asking(desk, self._make, self._check, self._leaving)
        self._notes = Notes(desk)
        self._holding = Holding(desk, self)
        self._reading = Reading(desk, self)
        self._settling = Settling(self)
        self._build()
        self._connect()
        self._show(self._choose)

    @override
    def refresh(self) -> None:
        if self.desk.child.id != self._child_id:
            self._begin_child()
        words = self.tr("Hand over {name}’s story. You see the page before it leaves.")
        self._lead.setText(words.format(name=self.desk.child.called))
        if self._now is self._choose:
            self._show_choosing()
        elif self._now is self._holding.view:
            self._holding.refresh()
        else:
            self._make.refresh()
            if self._now is self._check:
                self._asking.ask_again()

    @override
    def show_record(self, record_id: str) -> None:
        """Open a kind of page, a choice, a page in somebody’s hands, or who has what."""
        family = self.desk.family
        if record_id == HELD or family.get(PageGiven, record_id) is not None:
            self._on_held()
            self._holding.show_page(record_id)
        elif (choice := family.get(PageChoice, record_id)) is not None:
            self._on_page_chosen(choice)
        elif record_id in {kind.id for kind in sharing.page_kinds()}:
            self._on_kind_chosen(page_kind(record_id))

    @override
    def print_page(self) -> None:
        """Print the page that is seen, once it is made; without one, say how to come to one."""
        if self._now is self._make:
            self._make.ways.print.click()
        elif self._now is self._choose:
            words = self.tr("Choose a page first. Then Ctrl+P prints it.")
            self.desk.tools.messages.inform(self, words)

    @override
    def zoom(self, step: int) -> None:
        if self._now is not self._make or not self._make.preview.zoom(step):
            super().zoom(step)

    @override
    def leave(self) -> bool:
        if self._now is not self._choose:
            self._make.stop_waiting()
            self._make.keep()
        return self._notes.leave()

    @override
    def first_focus(self) -> QWidget | None:
        return None if self._now is self._choose else self._make.back_button

    def _build(self) -> None:
        head = boxes.column(Heading(self.tr("Share"), 1), self._lead, gap=Space.XS)
        top = boxes.beside_end(head, self._held_button, below=560)
        self._choose = boxes.column(
            top, self._who, self._cards, WrapRow(self._read_button), gap=Space.L
        )
        self.add(self._notes)
        self._now: QWidget = self._choose
        for view in self._views():
            self.add(view)

    def _views(self) -> tuple[QWidget, ...]:
        return self._choose, self._make, self._check, self._holding.view

    def _connect(self) -> None:
        self._who.edited.connect(self._show_choosing)
        self._cards.chosen.connect(self._on_page_chosen)
        self._make.back.connect(self._on_back)
        self._asking.checking.connect(self._on_checking)
        self._asking.done.connect(self._on_asked)
        self._leaving.told.connect(self._notes.show_banner)
        self._leaving.left.connect(self._on_left)
        self._held_button.clicked.connect(self._on_held)
        self._read_button.clicked.connect(self._reading.start)
        self._reading.told.connect(self._on_read)
        self._holding.view.back.connect(self._on_back)
        self._holding.update_asked.connect(self._on_update_asked)
        self._settling.settled.connect(self._on_settled)

    def _begin_child(self) -> None:
        """Begin again for another child: nothing of the last one may stay on the screen."""
        self._child_id = self.desk.child.id
        self._who.set_value(ForWhom())
        self._notes.clear()
        self._show(self._choose)

    def _show(self, view: QWidget) -> None:
        """Show a view, and only then hide the others: the focus must not stray off the page."""
        self._now = view
        view.show()
        for each in self._views():
            if each is not view:
                each.hide()

    @Slot()
    def _show_choosing(self) -> None:
        desk = self.desk
        people = to_choose_from(desk.family, desk.child, desk.today, [])
        self._who.show_people([p for p in people if not p.has_left(desk.today)])
        whom = self._who.value()
        choices = desk.family.of_child(PageChoice, desk.child.id)
        anybody = whom == ForWhom()
        own = [c for c in choices if anybody or c.reader is whom.reader]
        self._cards.show_pages(suiting(whom), own)

    @Slot(object)
    def _on_page_chosen(self, page: PageKind | PageChoice) -> None:
        if isinstance(page, PageKind):
            self._on_kind_chosen(page)
            return
        whom = self._who.value()
        if whom.reader is not page.reader or whom.ourselves:
            whom = ForWhom(reader=page.reader)
        self._open(page_kind(page.kind), whom, page)

    @Slot(object)
    def _on_kind_chosen(self, kind: PageKind) -> None:
        self._open(kind, self._who.value(), None)

    @Slot(object)
    def _on_update_asked(self, again: tuple[PageKind, ForWhom, frozenset[str]]) -> None:
        kind, whom, ticks = again
        self._who.set_value(whom)
        self._open(kind, whom, ticks)

    def _open(
        self, kind: PageKind, whom: ForWhom, ticks: frozenset[str] | PageChoice | None
    ) -> None:
        self._child_id = self.desk.child.id
        self._notes.leave()
        self._asking.begin()
        self._make.open(kind, whom, ticks)
        self._show(self._make)
        self.show_from_the_top()
        if self.isVisible():
            self._make.back_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_back(self) -> None:
        self.leave()
        self._notes.clear()
        self._show(self._choose)
        self.look_again()
        self.show_from_the_top()
        self._settling.wait()

    @Slot()
    def _on_settled(self) -> None:
        """Give the focus to the page that was looked at, now that its card has a place."""
        card = self._cards.card(self._make.kind.id)
        if card is not None and self._now is self._choose:
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_held(self) -> None:
        self.leave()
        self._notes.clear()
        self._show(self._holding.view)
        self._holding.refresh()
        self.show_from_the_top()

    @Slot(object)
    def _on_read(self, banner: Banner) -> None:
        self._notes.show_banner(banner)
        self.show_from_the_top()

    @Slot()
    def _on_checking(self) -> None:
        self._show(self._check)
        self.show_from_the_top()

    @Slot()
    def _on_asked(self) -> None:
        self._show(self._make)

    @Slot(object)
    def _on_left(self, departed: Departed) -> None:
        self._notes.ask(departed, self._make.whom)
        self.show_from_the_top()
