"""The line of time: months with their cards, what is late, and a mark for today."""

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendjourney.domain.appointment import Appointment
from sendjourney.domain.contact_note import ContactNote
from sendjourney.domain.promise import Promise
from sendjourney.domain.record import Record
from sendjourney.domain.timeline import Moment
from sendjourney.services.diary import Diary, by_month
from sendjourney.services.typed_dates import MONTHS, words_for_date
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.appointment_card import AppointmentCard
from sendjourney.ui.widgets.buttons import quiet
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.chips import Glyph
from sendjourney.ui.widgets.contact_note_card import ContactNoteCard
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.moment_parts import Around
from sendjourney.ui.widgets.promise_card import PromiseCard
from sendjourney.ui.widgets.record_card import RecordCard
from sendjourney.ui.widgets.review_card import ReviewCard
from sendjourney.ui.widgets.settling import Settling, go_to
from sendjourney.ui.widgets.tab_order import follow_layout
from sendjourney.ui.widgets.text import Heading, muted

AT_ONCE = 20
"""So many cards of the past, and of what is coming, are made at a time."""


class Timeline(QWidget):
    """Shows a diary. What was stays shut until somebody asks for it, then some at a time."""

    opened = Signal(object)
    """Carries the record to be looked at and changed."""

    delete_asked = Signal(object)
    """Carries the record to be moved to the bin."""

    link_asked = Signal(object)
    """Carries the ``Appointment`` whose link is to be opened."""

    kept = Signal(object)
    """Carries the ``Promise`` that was done."""

    not_kept = Signal(object)
    """Carries the ``Promise`` that was not done."""

    reopened = Signal(object)
    """Carries the ``Promise`` that is open again."""

    day_asked = Signal(object)
    """Carries the ``Promise`` whose day is to be changed."""

    plan_asked = Signal()
    """The family wants to see the plan."""

    def __init__(self) -> None:
        super().__init__()
        self._diary: Diary | None = None
        self._around: Around | None = None
        self._before_shown, self._coming_shown = 0, AT_ONCE
        self._wanted_id = ""
        self._cards: dict[str, RecordCard] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.M)
        self._settling = Settling(self)
        self._settling.settled.connect(self._on_settled)

    def show_diary(self, diary: Diary, around: Around) -> None:
        """Show a diary. Cards of records that are as they were stay, and so does the focus."""
        if self._around != around:
            self._cards = {}
        self._diary, self._around = diary, around
        self._refill()

    def begin_again(self) -> None:
        """Shut what was, and show the beginning of what is coming."""
        self._before_shown, self._coming_shown = 0, AT_ONCE

    def show_record(self, record_id: str) -> None:
        """Scroll to a record and put the focus on it, wherever in time it is."""
        if self._diary is None:
            return
        before, coming = _ids(self._diary.before), _ids(self._diary.coming)
        if record_id in before:
            wanted = len(before) - before.index(record_id)
            self._before_shown = max(self._before_shown, wanted, AT_ONCE)
        if record_id in coming:
            self._coming_shown = max(self._coming_shown, coming.index(record_id) + 1)
        self._refill()
        self.take_focus(record_id)

    def take_focus(self, record_id: str) -> None:
        """Put the focus on a card, once the page has settled; nobody's id does nothing."""
        self._wanted_id = record_id
        self._settling.wait()

    def neighbour_of(self, record_id: str) -> str:
        """Return the id of the card after a record's, or else before; empty when it is alone."""
        ids = list(self._cards)
        if record_id not in ids:
            return ""
        place = ids.index(record_id)
        return next(iter([*ids[place + 1 :], *reversed(ids[:place])]), "")

    def _refill(self) -> None:
        """Lay the line out anew, with the cards there are and new ones where they are missing."""
        diary, around = self._diary, self._around
        if diary is None or around is None:
            return
        old, self._cards = self._cards, {}
        if diary.is_empty:
            self._lay_out([muted(self.tr("Nothing of this kind is written down yet."))])
            return
        parts: list[QWidget] = []
        before = diary.before[max(len(diary.before) - self._before_shown, 0) :]
        parts += self._before_buttons(len(diary.before) - len(before))
        parts += self._months(before, old)
        parts += self._late(diary.late, old)
        parts.append(_today_mark(around.today))
        coming = diary.coming[: self._coming_shown]
        parts += self._months(coming, old)
        parts += self._after(diary, len(coming), old)
        self._lay_out(parts)

    def _months(self, line: Iterable[Moment], old: dict[str, RecordCard]) -> list[QWidget]:
        parts: list[QWidget] = []
        for month, found in by_month(line):
            parts.append(_heading(f"{MONTHS[month.month - 1]} {month.year}"))
            parts += [self._card(moment.record, old) for moment in found]
        return parts

    def _late(self, line: Sequence[Moment], old: dict[str, RecordCard]) -> list[QWidget]:
        if not line:
            return []
        title = Heading(self.tr("Late"), 2, tone="bad")
        mark = boxes.beside(Glyph("circle-alert", "on_bad", 24), title, gap=Space.S)
        mark.setContentsMargins(0, Space.M, 0, 0)
        return [mark, *(self._card(moment.record, old) for moment in line)]

    def _after(self, diary: Diary, shown: int, old: dict[str, RecordCard]) -> list[QWidget]:
        parts: list[QWidget] = []
        if not diary.coming:
            parts.append(muted(self.tr("Nothing is coming up.")))
        left = len(diary.coming) - shown
        if left:
            words = self.tr("Show more of what is coming ({count})").format(count=left)
            more = quiet(words, icon="chevron-down")
            more.clicked.connect(self._on_more_coming)
            parts.append(more)
        if diary.some_day:
            parts.append(_heading(self.tr("Promised, with no day yet")))
            parts += [self._card(promise, old) for promise in diary.some_day]
        return parts

    def _before_buttons(self, hidden: int) -> list[QWidget]:
        buttons = []
        if hidden:
            words = self.tr("Show what was before ({count})").format(count=hidden)
            more = quiet(words, icon="chevron-up")
            more.clicked.connect(self._on_more_before)
            buttons.append(more)
        if self._before_shown:
            hide = quiet(self.tr("Put the past away"), icon="x")
            hide.clicked.connect(self._on_hide_before)
            buttons.append(hide)
        return [WrapRow(*buttons)] if buttons else []

    def _card(self, record: Record | None, old: dict[str, RecordCard]) -> QWidget:
        if record is None:
            return self._review_card()
        card = old.get(record.id)
        if card is None or card.shown != record:
            card = self._new_card(record)
        self._cards[record.id] = card
        return card

    def _review_card(self) -> QWidget:
        if self._diary is None or self._around is None or self._diary.review is None:
            raise RuntimeError("a day that was worked out has a deadline")
        card = ReviewCard(self._diary.review, self._around.today)
        card.plan_asked.connect(self.plan_asked)
        return card

    def _new_card(self, record: Record) -> RecordCard:
        card = self._card_for(record)
        card.opened.connect(self.opened)
        card.delete_asked.connect(self.delete_asked)
        return card

    def _card_for(self, record: Record) -> RecordCard:
        around = self._around
        if around is None:
            raise RuntimeError("cards are made once there is something to show")
        if isinstance(record, Appointment):
            appointment = AppointmentCard(record, around)
            appointment.link_asked.connect(self.link_asked)
            return appointment
        if isinstance(record, Promise):
            promise = PromiseCard(record, around)
            promise.kept.connect(self.kept)
            promise.not_kept.connect(self.not_kept)
            promise.reopened.connect(self.reopened)
            promise.day_asked.connect(self.day_asked)
            return promise
        if isinstance(record, ContactNote):
            return ContactNoteCard(record, around)
        raise TypeError(type(record).__name__)

    def _lay_out(self, parts: Sequence[QWidget]) -> None:
        """Put the parts below one another, and let go of what is not among them."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget not in parts:
                widget.hide()
                widget.deleteLater()
        for part in parts:
            self._column.addWidget(part)
            part.show()  # now, and not a moment later: the line would be squeezed for a moment
        follow_layout(self)

    @Slot()
    def _on_more_before(self) -> None:
        """Show some more of the past, and let the person see it stand over what they saw."""
        if self._diary is None:
            return
        seen = next(iter(self._cards), "") if self._before_shown else ""
        self._before_shown = min(self._before_shown + AT_ONCE, len(self._diary.before))
        self._refill()
        ids = _ids(self._diary.before)
        newest = ids[ids.index(seen) - 1] if seen in ids else ids[-1]
        self.take_focus(newest)

    @Slot()
    def _on_hide_before(self) -> None:
        self._before_shown = 0
        self._refill()

    @Slot()
    def _on_more_coming(self) -> None:
        if self._diary is None:
            return
        first_new = self._coming_shown
        self._coming_shown += AT_ONCE
        self._refill()
        fresh = [moment.record for moment in self._diary.coming[first_new:] if moment.record]
        self.take_focus(fresh[0].id if fresh else "")

    @Slot()
    def _on_settled(self) -> None:
        card = self._cards.get(self._wanted_id)
        if card is not None and card.isVisible():
            go_to(card)


def _ids(line: Iterable[Moment]) -> list[str]:
    return [moment.record.id for moment in line if moment.record is not None]


def _heading(words: str) -> QWidget:
    heading = Heading(words, 2)
    heading.setContentsMargins(0, Space.M, 0, 0)
    return heading


def _today_mark(today: date) -> QWidget:
    """Return the mark that parts what was from what is coming."""
    words = QCoreApplication.translate("Timeline", "Today, {day}").format(day=words_for_date(today))
    line = boxes.beside(Glyph("flag", "on_soft", 22), Heading(words, 3), gap=Space.M)
    band = Card(line, kind="soft", name=words)
    band.pad(Space.L, Space.S)
    return band
