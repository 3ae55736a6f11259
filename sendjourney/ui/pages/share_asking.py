"""From “save it” to the page being gone: the questions before, the leaving, the note after."""

from PySide6.QtCore import QObject, Signal, Slot

from sendjourney.domain.caseworker import Caseworker
from sendjourney.domain.record import Record
from sendjourney.services.freshness import StaleFact, to_ask_about
from sendjourney.services.last_look import Leak, not_allowed
from sendjourney.services.leak_places import told_by
from sendjourney.ui.desk import Desk
from sendjourney.ui.finding.record_rows import HOMES
from sendjourney.ui.pages.share_check import CheckView
from sendjourney.ui.pages.share_leaving import Leaving, Way
from sendjourney.ui.pages.share_making import MakeView


class Asking(QObject):
    """Asks what has to be asked of a page, once for each way out, and then lets it go."""

    checking = Signal()
    """There is something to ask: the questions are to be seen."""

    done = Signal()
    """There is nothing to ask any more: the page is to be seen."""

    def __init__(self, desk: Desk, make: MakeView, check: CheckView, leaving: Leaving) -> None:
        """Take the page, the view with the questions, and what lets a page go."""
        super().__init__(make)
        self._desk, self._make, self._check, self._leaving = desk, make, check, leaving
        self._way = Way.PDF
        self._allowed: frozenset[str] = frozenset()
        self._found: tuple[Leak, ...] = ()
        self._going = False
        make.way_asked.connect(self._on_way_asked)
        make.made.connect(self._on_made)
        check.still_true.connect(self._on_still_true)
        check.change_asked.connect(self._on_change_asked)
        check.left_out.connect(self._on_left_out)
        check.allowed.connect(self._on_allowed)
        check.place_asked.connect(self._on_place_asked)
        check.go_on.connect(self._on_go_on)
        check.back.connect(self.done)

    def begin(self) -> None:
        """Forget what was allowed: another page is being made."""
        self._allowed, self._found, self._going = frozenset(), (), False

    def ask_again(self) -> bool:
        """Show what is still to be asked; False when there is nothing."""
        leaks, facts = self._leaks(), self._facts()
        self._check.show_questions(leaks, facts, self._desk.today)
        return bool(leaks or facts)

    @Slot(object)
    def _on_way_asked(self, way: Way) -> None:
        if self._make.page is None:
            return
        self._way = way
        self._check.begin(way)
        if self.ask_again():
            self.checking.emit()
            self._check.take_focus()
        else:
            self._let_go()

    @Slot(object)
    def _on_still_true(self, fact: StaleFact) -> None:
        label = self._check.tr("Still true: {what}").format(what=fact.text)
        self._desk.keep(label, fact.confirmed(self._desk.today))
        self._check.take_focus()

    @Slot(object)
    def _on_change_asked(self, fact: StaleFact) -> None:
        self._show_place(fact.record)

    @Slot(object)
    def _on_place_asked(self, leak: Leak) -> None:
        for record in self._desk.family.record().everything():
            if record.id == leak.record_id:
                self._show_place(record)

    def _show_place(self, record: Record) -> None:
        named = record.person_id if isinstance(record, Caseworker) else record.id
        self._desk.go(HOMES[type(record)].page, named)

    @Slot(object)
    def _on_left_out(self, asked: StaleFact | Leak) -> None:
        if isinstance(asked, StaleFact):
            self._make.leave_out(asked.choice_ids)
        else:
            self._take_out(asked)
        self.ask_again()
        self._check.take_focus()

    @Slot(object)
    def _on_allowed(self, leak: Leak) -> None:
        self._allowed |= {leak.id}
        self.ask_again()
        self._check.take_focus()

    @Slot()
    def _on_go_on(self) -> None:
        self._going = True
        self._go_if_possible()

    @Slot()
    def _on_made(self) -> None:
        """Look at a new page; let it go when that was waited for and it says nothing private."""
        page = self._make.page
        self._found = page.leaks if page else self._found
        if self._check.isVisible():
            self.ask_again()
        self._go_if_possible()

    def _go_if_possible(self) -> None:
        self._going = self._going and not self._leaks()
        if self._going and self._make.page is not None:
            self._let_go()

    def _let_go(self) -> None:
        page = self._make.page
        if page is not None:
            self._going = False
            self.done.emit()
            self._leaving.go(self._make.finished(page), self._way)

    def _take_out(self, leak: Leak) -> None:
        page = self._make.page
        if page is None:
            return
        own = page.request.record.of_child(page.request.child)
        found = told_by(leak, own, page.request.child, self._make.what.ticked())
        if found:
            self._found = tuple(each for each in self._found if each != leak)
            self._make.leave_out(found)
        else:
            words = self._check.tr(
                "No tick of this page says it by itself. See where it is kept: there you can "
                "change the words, or who may see them. Or let it go this time."
            )
            self._desk.tools.messages.inform(self._check, words)

    def _leaks(self) -> tuple[Leak, ...]:
        return not_allowed(self._found, self._allowed)

    def _facts(self) -> tuple[StaleFact, ...]:
        make = self._make
        request = make.request()
        own = request.record.of_child(request.child)
        return to_ask_about(
            self._desk.family, own, make.groups, make.what.ticked(), self._desk.today
        )
