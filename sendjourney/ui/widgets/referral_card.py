"""Something the child waits for: how long, who was asked, and quick answers."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from sendjourney.domain.referral import Referral, length_in_words
from sendjourney.services.typed_dates import short_date
from sendjourney.services.waiting import is_time_to_chase
from sendjourney.ui.people_words import People, name_of
from sendjourney.ui.widgets.buttons import Button, ordinary, quiet
from sendjourney.ui.widgets.chips import CountLeaf, Tile, chip
from sendjourney.ui.widgets.moment_parts import head, lay_out, marked, privacy, shortened
from sendjourney.ui.widgets.record_card import RecordCard
from sendjourney.ui.widgets.text import body, muted, strong


class ReferralCard(RecordCard):
    """What the child waits for, or waited for."""

    chased = Signal(object)
    """Carries the ``Referral`` that was asked about today."""

    letter_asked = Signal(object)
    """Carries the ``Referral`` that the family wants ready words for."""

    note_asked = Signal(object)
    """Carries the ``Referral`` that a call or letter is to be noted about."""

    seen = Signal(object)
    """Carries the ``Referral`` whose wait is over because the child was seen."""

    closed = Signal(object)
    """Carries the ``Referral`` whose wait is over without a visit."""

    def __init__(self, referral: Referral, people: People, today: date) -> None:
        """Take the referral."""
        super().__init__(referral, name=self._spoken(referral, today))
        self.referral, self._people, self._today = referral, people, today
        self._is_open = referral.is_waiting(today)
        lay_out(
            self,
            self._leaf(),
            [head(referral.for_what, self._chips()), *self._lines()],
            [*self._buttons(), self.more_button()],
        )
        self._fill_menu()

    def _spoken(self, referral: Referral, today: date) -> str:
        days = referral.days_waited(today)
        if days is None:
            return referral.for_what
        waits = self.tr("{what}, waiting {length}")
        waited = self.tr("{what}, waited {length}")
        words = waits if referral.is_waiting(today) else waited
        return words.format(what=referral.for_what, length=length_in_words(days))

    def _leaf(self) -> QWidget:
        days = self.referral.days_waited(self._today)
        tone = "warn" if self._is_open else "good"
        if days is None:
            return Tile("clock", tone, 56)
        number, unit = length_in_words(days).split(" ")
        return CountLeaf(number, unit, tone)

    def _chips(self) -> list[QWidget]:
        marks: list[QWidget] = []
        if is_time_to_chase(self.referral, self._today):
            marks.append(marked("clock", chip(self.tr("Time to ask again"), "warn"), "on_warn"))
        return [*marks, *privacy(self.referral)]

    def _lines(self) -> list[QWidget]:
        referral = self.referral
        lines: list[QWidget] = [strong(self._how_long())]
        whom = [referral.to_whom]
        whom += [name_of(referral.person_id, self._people)] if referral.person_id else []
        lines += [body(", ".join(words for words in whom if words))] if any(whom) else []
        lines.append(body(self._chasing()) if self._is_open else body(self._ended()))
        if referral.accepted_on is not None and self._is_open:
            yes = self.tr("They said yes on {day}")
            lines.append(muted(yes.format(day=short_date(referral.accepted_on))))
        said = referral.notes if self._is_open else referral.outcome or referral.notes
        return [*lines, *([muted(shortened(said))] if said else [])]

    def _how_long(self) -> str:
        referral, days = self.referral, self.referral.days_waited(self._today)
        if days is None or referral.asked_on is None:
            return self.tr("Waiting, we have not written down since when")
        words = self.tr("Waiting {length}, since {day}")
        if not self._is_open:
            words = self.tr("Waited {length}, from {day}")
        return words.format(length=length_in_words(days), day=short_date(referral.asked_on))

    def _chasing(self) -> str:
        referral, days = self.referral, self.referral.days_since_chased(self._today)
        if days is None or referral.last_chased_on is None:
            return self.tr("Not chased yet")
        if days == 0:
            return self.tr("Chased today")
        words = self.tr("Last chased {length} ago, on {day}")
        return words.format(length=length_in_words(days), day=short_date(referral.last_chased_on))

    def _ended(self) -> str:
        day = self.referral.over_on
        seen = self.referral.first_seen_on is not None
        words = self.tr("First seen on {day}") if seen else self.tr("Ended without a visit, {day}")
        return words.format(day=short_date(day)) if day else ""

    def _buttons(self) -> list[Button]:
        if not self._is_open:
            return [self._button(self.tr("Change"), self.open_it)]
        what = self.referral.for_what
        words = self.tr("Chased today")
        chased = ordinary(words, icon="check", name=f"{words}: {what}")
        chased.clicked.connect(self._on_chased)
        letter = self._button(self.tr("Ready words to chase"), self._on_letter)
        return [chased, letter, self._button(self.tr("Seen"), self._on_seen)]

    def _button(self, words: str, slot: Callable[[], None]) -> Button:
        button = quiet(words, name=f"{words}: {self.referral.for_what}")
        button.clicked.connect(slot)
        return button

    def _fill_menu(self) -> None:
        self.offer(self.tr("Change"), self.open_it)
        if self._is_open:
            self.offer(self.tr("Chased today"), self._on_chased)
            self.offer(self.tr("Note a call or letter about it"), self._on_note)
            self.offer(self.tr("Ready words to chase"), self._on_letter)
            self.offer(self.tr("Seen"), self._on_seen)
            self.offer(self.tr("Turned down, or taken back"), self._on_closed)
        self.offer(self.tr("Delete"), self.delete_it)

    @Slot()
    def _on_chased(self) -> None:
        self.chased.emit(self.referral)

    @Slot()
    def _on_letter(self) -> None:
        self.letter_asked.emit(self.referral)

    @Slot()
    def _on_note(self) -> None:
        self.note_asked.emit(self.referral)

    @Slot()
    def _on_seen(self) -> None:
        self.seen.emit(self.referral)

    @Slot()
    def _on_closed(self) -> None:
        self.closed.emit(self.referral)
