"""A last day of the law: when, who must act, and on opening why, and what the family can do."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from sendjourney.domain.law.deadline import Deadline
from sendjourney.domain.law.rules import TurnTo
from sendjourney.services import deadline_words, law_clock, law_rules, recording
from sendjourney.services.journey import is_yours
from sendjourney.services.lateness import days_late
from sendjourney.services.letter_law import is_for_now
from sendjourney.services.typed_dates import short_date
from sendjourney.ui.desk import Place
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import Button, ordinary
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.chips import DateLeaf, Glyph, Tile, chip
from sendjourney.ui.widgets.drawer import LateDrawer
from sendjourney.ui.widgets.moment_parts import NARROW, head, lay_out
from sendjourney.ui.widgets.text import body, muted, small, strong


@dataclass(frozen=True, kw_only=True, slots=True)
class Help:
    """Where a family finds help with a step. ``caseworker`` is empty without one.

    ``advice`` is the free advice service near them with its address; empty where we know of none.
    """

    has_letters: bool
    caseworker: str = ""
    advice: str = ""


class DeadlineCard(Card):
    """One last day. What the family itself has to do is tinted; the rest is plain."""

    go_asked = Signal(object)
    """Carries the ``Place`` to go to."""

    happened = Signal(object)
    """Carries the ``Deadline`` whose step has been taken, and is to be written down."""

    def __init__(
        self, deadline: Deadline, today: date, help_at: Help, *, is_known: bool = True
    ) -> None:
        """Show a deadline as it stands today.

        Of one that is not ``is_known`` nobody wrote down what came of it: nobody is called late.
        """
        self._late = days_late(deadline, today) if is_known else 0
        said = deadline_words.standing if is_known else deadline_words.passed
        self._standing = said(deadline, today)
        self._tone = deadline_words.tone(deadline, today) if is_known else "sky"
        name = f"{deadline.rule.title}, {self._standing}"
        super().__init__(kind="soft" if is_yours(deadline) else "card", name=name)
        self.deadline, self._today, self._help = deadline, today, help_at
        lay_out(self, self._leaf(), self._said(), self._ways())
        title = self.tr("Why, and what you can do")
        self.drawer = LateDrawer(title, self._details, gap=Space.S, about=deadline.rule.title)
        self.add(self.drawer)

    def _leaf(self) -> QWidget:
        due = self.deadline.due
        return Tile("clock", "warn", 56) if due is None else DateLeaf(due, self._tone)

    def _said(self) -> list[QWidget]:
        deadline = self.deadline
        said: list[QWidget] = [
            head(deadline.rule.title, [chip(self._standing, self._tone)]),
            strong(deadline_words.last_day(deadline)),
            self._who(),
        ]
        if doubt := law_clock.doubt(deadline):
            said.append(body(doubt))
        if self._late and deadline.rule.do_next:
            said.append(body(deadline.rule.do_next))
        return said

    def _who(self) -> QWidget:
        words = body(deadline_words.who(self.deadline))
        if not is_yours(self.deadline):
            return words
        return boxes.beside(Glyph("hand", "on_soft", 20), words, gap=Space.S)

    def _ways(self) -> list[Button]:
        rule = self.deadline.rule
        found: list[Button] = []
        if recording.meeting(self.deadline):
            words = self.tr("It has happened")
            done = ordinary(words, icon="check", name=f"{words}: {rule.title}")
            done.clicked.connect(self._on_happened)
            found.append(done)
        if self._help.has_letters and is_for_now(rule.letter, self.deadline, self._today):
            found.append(
                self._way(
                    "mail", self.tr("Ready words"), Place(page="letters", record_id=rule.letter)
                )
            )
        if TurnTo.CASEWORKER in rule.turn_to and self._help.caseworker:
            place = Place(page="people", record_id=self._help.caseworker)
            found.append(self._way("user", self.tr("Your caseworker"), place))
        return found

    def _way(self, icon: str, words: str, place: Place) -> Button:
        name = f"{words}: {self.deadline.rule.title}"
        button = ordinary(words, icon=icon, name=name, payload=place)
        button.chosen.connect(self._on_chosen)
        return button

    def _details(self) -> list[QWidget]:
        rule = self.deadline.rule
        rests_on = chip(self.deadline.basis.label, "lilac")
        basis = boxes.beside(rests_on, small(rule.provision), gap=Space.S, below=NARROW)
        parts: list[QWidget] = [body(rule.says), basis, body(law_clock.why(self.deadline))]
        parts += [body(rule.note)] if rule.note else []
        parts += self._excuses()
        parts += self._help_lines()
        checked = self.tr("We last checked this rule on {day}.")
        return [*parts, small(checked.format(day=short_date(rule.checked_on)))]

    def _excuses(self) -> list[QWidget]:
        excuses = law_rules.excuses_of(self.deadline.rule)
        if not excuses:
            return []
        title = self.tr("Reasons that somebody may name for being late")
        return [strong(title), *(body(excuse.says) for excuse in excuses)]

    def _help_lines(self) -> list[QWidget]:
        rule = self.deadline.rule
        lines: list[QWidget] = []
        if rule.do_next:
            lines += [strong(self.tr("What you can do")), body(rule.do_next)]
        if rule.turn_to:
            lines.append(strong(self.tr("Who can help")))
            lines += [muted(self._help_from(one)) for one in rule.turn_to]
        return lines

    def _help_from(self, whom: TurnTo) -> str:
        near = self._help.advice if whom is TurnTo.SENDIASS else ""
        return f"{whom.label}. {near}" if near else whom.label

    @Slot()
    def _on_happened(self) -> None:
        self.happened.emit(self.deadline)

    @Slot(object)
    def _on_chosen(self, place: object) -> None:
        self.go_asked.emit(place)
