"""What the family is asked before a page leaves: is it still true, and may it be said?"""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendjourney.services.freshness import StaleFact
from sendjourney.services.last_look import Leak
from sendjourney.services.people import ago
from sendjourney.services.typed_dates import short_date
from sendjourney.ui.pages.share_leaving import Way
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.banner import Banner
from sendjourney.ui.widgets.buttons import Button, ordinary, primary, quiet
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.text import Heading, body, lead, muted

Asked = StaleFact | Leak
LONGEST_LINE = 240


class CheckView(QWidget):
    """A card for each question.

    A fact that nobody confirmed for long never stands in the way. Something private does, until
    the family takes it out or lets it go.
    """

    still_true = Signal(object)
    """Carries the ``StaleFact`` that the family has confirmed."""

    change_asked = Signal(object)
    """Carries the ``StaleFact`` to be put right at its own place."""

    left_out = Signal(object)
    """Carries the ``StaleFact`` or the ``Leak`` that is not to be on the page."""

    allowed = Signal(object)
    """Carries the ``Leak`` that may be said this time."""

    place_asked = Signal(object)
    """Carries the ``Leak`` whose private fact the family wants to see where it is kept."""

    go_on = Signal()
    """The page may leave now."""

    back = Signal()
    """The family wants to look at the page again."""

    def __init__(self) -> None:
        """Begin with nothing to ask."""
        super().__init__()
        self._lead = lead("")
        self._leaks, self._facts = boxes.column(gap=Space.M), boxes.column(gap=Space.M)
        self.on = primary("", icon="arrow-right")
        self.as_it_is = quiet(self.tr("Give it as it is"))
        self.back_button = quiet(self.tr("Back to the page"), icon="arrow-left")
        head = boxes.column(Heading(self.tr("Before it leaves"), 1), self._lead, gap=Space.XS)
        ways = WrapRow(self.on, self.as_it_is, self.back_button, gap=Space.M)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        for part in (head, self._leaks, self._facts, ways):
            column.addWidget(part)
        self.on.clicked.connect(self.go_on)
        self.as_it_is.clicked.connect(self.go_on)
        self.back_button.clicked.connect(self.back)

    def begin(self, way: Way) -> None:
        """Say how the page will leave."""
        self.on.setText(self.tr("Go on: {way}").format(way=way.label))

    def show_questions(
        self, leaks: Sequence[Leak], facts: Sequence[StaleFact], today: date
    ) -> None:
        """Ask these questions; without any left, the page may simply go on."""
        self._lead.setText(self._said(leaks, facts))
        private = [Heading(self.tr("This says something private"), 3), *map(self._leak, leaks)]
        old = [Heading(self.tr("Is this still true?"), 3), *(self._fact(f, today) for f in facts)]
        done = [Banner("good", self.tr("Nothing more to ask"))] if not (leaks or facts) else []
        boxes.refill(self._leaks, *(private if leaks else done))
        boxes.refill(self._facts, *(old if facts else []))
        self._leaks.setVisible(bool(leaks or done))
        self._facts.setVisible(bool(facts))
        self.on.setVisible(not leaks and not facts)
        self.as_it_is.setVisible(bool(facts) and not leaks)

    def take_focus(self) -> None:
        """Put the focus on the first thing to answer."""
        answers = [b for b in self.findChildren(Button) if b.payload is not None and b.isVisible()]
        (answers[0] if answers else self.on).setFocus(Qt.FocusReason.OtherFocusReason)

    def _said(self, leaks: Sequence[Leak], facts: Sequence[StaleFact]) -> str:
        if leaks:
            return self.tr("You kept something private, and the page says it. What do you want?")
        if facts:
            return self.tr("Nobody has looked at this for a while.")
        return self.tr("Thank you. Everything on the page has been looked at.")

    def _leak(self, leak: Leak) -> Card:
        card = Card(kind="warn", name=leak.line, gap=Space.S)
        line = leak.line if len(leak.line) <= LONGEST_LINE else f"{leak.line[:LONGEST_LINE]}…"
        words = self.tr("It holds {what} that you kept private: “{words}”.")
        said = words.format(what=leak.what.label, words=leak.words)
        chance = self.tr("It may only look like it.")
        card.add(body(f"“{line}”"))
        card.add(body(said if leak.sure else f"{said} {chance}"))
        out = self._button(ordinary(self.tr("Take it out"), icon="eye-off"), leak, leak.words)
        may = self._button(quiet(self.tr("It may go this time")), leak, leak.words)
        kept = self._button(quiet(self.tr("See where it is kept")), leak, leak.words)
        out.chosen.connect(self._on_out)
        may.chosen.connect(self._on_allowed)
        kept.chosen.connect(self._on_place)
        card.add(WrapRow(out, may, kept))
        return card

    def _fact(self, fact: StaleFact, today: date) -> Card:
        card = Card(name=fact.text, gap=Space.S)
        card.add(body(fact.text))
        card.add(muted(f"{self._last(fact, today)} {fact.limit.why}"))
        true = self._button(ordinary(self.tr("Still true"), icon="check"), fact, fact.text)
        change = self._button(quiet(self.tr("Change it"), icon="pencil"), fact, fact.text)
        out = self._button(quiet(self.tr("Leave it out"), icon="eye-off"), fact, fact.text)
        true.chosen.connect(self._on_true)
        change.chosen.connect(self._on_change)
        out.chosen.connect(self._on_out)
        card.add(WrapRow(true, change, out))
        return card

    def _button(self, button: Button, asked: Asked, about: str) -> Button:
        button.payload = asked
        button.setAccessibleName(f"{button.text()}: {about}")
        return button

    def _last(self, fact: StaleFact, today: date) -> str:
        if fact.last is None:
            return self.tr("Nobody has confirmed it yet.")
        day, since = short_date(fact.last), ago(fact.last, today)
        return self.tr("Last looked at on {day}, {ago}.").format(day=day, ago=since)

    @Slot(object)
    def _on_true(self, fact: object) -> None:
        self.still_true.emit(fact)

    @Slot(object)
    def _on_change(self, fact: object) -> None:
        self.change_asked.emit(fact)

    @Slot(object)
    def _on_out(self, asked: object) -> None:
        self.left_out.emit(asked)

    @Slot(object)
    def _on_place(self, leak: object) -> None:
        self.place_asked.emit(leak)

    @Slot(object)
    def _on_allowed(self, leak: object) -> None:
        self.allowed.emit(leak)
