"""A promise in the line of time."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from sendjourney.domain.promise import Outcome, Promise
from sendjourney.services.typed_dates import days_in_words, short_date
from sendjourney.ui.people_words import who_promised
from sendjourney.ui.widgets.buttons import Button, ordinary, quiet
from sendjourney.ui.widgets.chips import DateLeaf, Tile, chip
from sendjourney.ui.widgets.moment_parts import (
    Around,
    capital,
    head,
    lay_out,
    marked,
    privacy,
    spoken,
)
from sendjourney.ui.widgets.record_card import RecordCard
from sendjourney.ui.widgets.text import body, muted


class PromiseCard(RecordCard):
    """What somebody said they would do, and three quick answers while it is open."""

    kept = Signal(object)
    """Carries the ``Promise`` that was done."""

    not_kept = Signal(object)
    """Carries the ``Promise`` that was not done."""

    reopened = Signal(object)
    """Carries the ``Promise`` that is open again."""

    day_asked = Signal(object)
    """Carries the ``Promise`` whose day is to be changed."""

    def __init__(self, promise: Promise, around: Around) -> None:
        """Take the promise."""
        is_late = promise.is_late(around.today)
        name = spoken(promise.what, promise.due) if promise.due else promise.what
        super().__init__(promise, name=name, kind="bad" if is_late else "card")
        self.promise, self._around = promise, around
        tone = "bad" if is_late else "warn"
        leaf = DateLeaf(promise.due, tone) if promise.due else Tile("hand", "warn", 56)
        said = [head(promise.what, self._chips()), *self._lines()]
        lay_out(self, leaf, said, [*self._buttons(), self.more_button()])
        self._fill_menu()

    def _chips(self) -> list[QWidget]:
        promise, today = self.promise, self._around.today
        if promise.outcome is Outcome.KEPT:
            marks: list[QWidget] = [
                marked("circle-check", chip(Outcome.KEPT.label, "good"), "on_good")
            ]
        elif promise.outcome is Outcome.NOT_KEPT:
            marks = [marked("x", chip(Outcome.NOT_KEPT.label, "bad"), "on_bad")]
        elif promise.due is None:
            marks = [chip(self.tr("No day yet"), "soft")]
        else:
            words = capital(days_in_words((promise.due - today).days))
            late = promise.is_late(today)
            marks = [chip(words, "bad" if late else "warn")]
            if late:
                marks = [marked("circle-alert", marks[0], "on_bad")]
        return [*marks, *privacy(promise)]

    def _lines(self) -> list[QWidget]:
        promise = self.promise
        who = who_promised(promise, self._around.people)
        by = self.tr("Promised by {who}").format(who=who) if who else self.tr("Promised")
        source = self._around.sources.get(promise.source_id, "")
        made = (
            self.tr("on {day}").format(day=short_date(promise.made_on)) if promise.made_on else ""
        )
        at = self.tr("({source})").format(source=source) if source else ""
        lines: list[QWidget] = [body(" ".join(words for words in (by, made, at) if words))]
        if promise.closed_on is not None:
            ended = self.tr("{outcome} on {day}")
            words = ended.format(outcome=promise.outcome.label, day=short_date(promise.closed_on))
            lines.append(muted(words))
        return lines

    def _buttons(self) -> list[Button]:
        if self.promise.outcome is not Outcome.OPEN:
            return [self._button(self.tr("Open again"), self._on_reopened)]
        change = self._button(self.tr("Change date"), self._on_day)
        not_done = self._button(self.tr("Not done"), self._on_not_kept)
        done = ordinary(
            self.tr("Done"),
            icon="check",
            name=self.tr("Done: {what}").format(what=self.promise.what),
        )
        done.clicked.connect(self._on_kept)
        return [done, not_done, change]

    def _button(self, words: str, slot: Callable[[], None]) -> Button:
        button = quiet(words, name=f"{words}: {self.promise.what}")
        button.clicked.connect(slot)
        return button

    def _fill_menu(self) -> None:
        self.offer(self.tr("Open"), self.open_it)
        if self.promise.outcome is Outcome.OPEN:
            self.offer(self.tr("Done"), self._on_kept)
            self.offer(self.tr("Not done"), self._on_not_kept)
            self.offer(self.tr("Change date"), self._on_day)
        else:
            self.offer(self.tr("Open again"), self._on_reopened)
        self.offer(self.tr("Delete"), self.delete_it)

    @Slot()
    def _on_kept(self) -> None:
        self.kept.emit(self.promise)

    @Slot()
    def _on_not_kept(self) -> None:
        self.not_kept.emit(self.promise)

    @Slot()
    def _on_reopened(self) -> None:
        self.reopened.emit(self.promise)

    @Slot()
    def _on_day(self) -> None:
        self.day_asked.emit(self.promise)
