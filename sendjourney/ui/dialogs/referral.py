"""The form for something the child waits for, and the small one that ends the wait."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from sendjourney.domain.labelled import Labelled
from sendjourney.domain.person import Person
from sendjourney.domain.referral import Referral
from sendjourney.services.people import last_contacts, likely_first, used
from sendjourney.services.waiting import date_problem, still_to_come, suggestions
from sendjourney.ui.desk import Desk
from sendjourney.ui.dialog import FormDialog
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.choice import Choice, Option, RadioList, options
from sendjourney.ui.widgets.date_field import DATE_HINT, DateField
from sendjourney.ui.widgets.drawer import Drawer
from sendjourney.ui.widgets.field import Field
from sendjourney.ui.widgets.suggest_line import SuggestLine
from sendjourney.ui.widgets.text_box import TextBox
from sendjourney.ui.widgets.visibility_choice import VisibilityChoice

GAP = 20
LONGEST_PERSON = 52  # characters


class Standing(Labelled):
    """How a wait stands."""

    WAITING = "waiting", "Still waiting"
    SEEN = "seen", "Seen"
    ENDED = "ended", "Turned down, or taken back"


class ReferralDialog(FormDialog):
    """Asks what the child waits for, from whom, and since when."""

    def __init__(self, desk: Desk, referral: Referral | None, parent: QWidget) -> None:
        """Take the referral to change; None for a new one."""
        super().__init__(
            desk,
            self.tr("Change this wait") if referral else self.tr("Add a wait"),
            parent=parent,
            intro=self.tr("An assessment, a therapy or other help that somebody has asked for."),
            save=self.tr("Save this wait"),
        )
        self._is_new = referral is None
        self._referral = referral or Referral(child_id=desk.child.id, for_what="")
        self._make_inputs(self._referral)
        self._add_fields()

    @override
    def record(self) -> Referral:
        person = self._person.value()
        filled = self._referral.changed(
            for_what=self._for_what.value(),
            to_whom=self._to_whom.value(),
            person_id=person if isinstance(person, str) else "",
            asked_on=self._asked_on.value(),
            accepted_on=self._accepted_on.value(),
            last_chased_on=self._last_chased_on.value(),
            notes=self._notes.value(),
            visibility=self._visibility.value(),
        )
        return self._ending.on(filled)

    @override
    def problems(self) -> list[tuple[str, QWidget | None]]:
        words = date_problem(self.record())
        return [(words, self._asked_field.target())] if words else []

    def _make_inputs(self, referral: Referral) -> None:
        desk, today = self.desk, self.desk.today
        people = desk.family.of_child(Person, desk.child.id)
        latest = last_contacts(desk.family, desk.child, today)
        asked = [r.to_whom for r in desk.family.all(Referral)]
        places = used([*asked, *(p.organisation for p in people)])
        self._for_what = SuggestLine(referral.for_what, suggestions())
        self._to_whom = SuggestLine(referral.to_whom, places)
        self._person = Choice(self._people(likely_first(people, latest)), referral.person_id)
        self._asked_on = DateField(today, referral.asked_on, check=still_to_come)
        self._accepted_on = DateField(today, referral.accepted_on, check=still_to_come)
        self._last_chased_on = DateField(today, referral.last_chased_on, check=still_to_come)
        self._ending = Ending(today, referral)
        self._notes = TextBox(referral.notes, lines=2)
        self._visibility = VisibilityChoice(referral.visibility)

    def _people(self, people: list[Person]) -> list[Option]:
        """Return whom one can ask; somebody who was deleted stays when nobody else is named."""
        named: list[Option] = [(person.id, _on_one_line(person)) for person in people]
        held = self._referral.person_id
        gone = held if held not in {person.id for person in people} else ""
        return [(gone, self.tr("Nobody in particular")), *named]

    def _add_fields(self) -> None:
        name = self.desk.child.called
        self.add(
            Field(
                self.tr("What is {name} waiting for?").format(name=name),
                self._for_what,
                hint=self.tr("Choose one, or type your own words"),
                needed=self.tr("Write what {name} is waiting for").format(name=name),
            )
        )
        whom = self.tr("The service, clinic or team")
        self.add(Field(self.tr("Who was asked for it?"), self._to_whom, hint=whom))
        since = self.tr("The day of the first letter, form or call. {examples}")
        self._asked_field = Field(
            self.tr("When was it asked for?"),
            self._asked_on,
            hint=since.format(examples=DATE_HINT),
        )
        self.add(self._asked_field)
        chased = self.tr("The last time that you asked how long it will be")
        self.add(Field(self.tr("When did you last chase it?"), self._last_chased_on, hint=chased))
        standing = [] if self._is_new else [self._ending]
        more = [
            Field(self.tr("When did they say yes to seeing {name}?").format(name=name),
                  self._accepted_on),
            Field(self.tr("Who can you ask about it?"), self._person),
            Field(self.tr("Notes"), self._notes),
            *([self._ending] if self._is_new else []),
            Field(self.tr("Who may see this?"), self._visibility),
        ]  # fmt: skip
        for part in standing:
            self.add(part)
        title = self.tr("More: who to ask, notes, who may see this")
        self.add(Drawer(title, boxes.column(*more, gap=GAP), stays_open=True))


class WaitOverDialog(FormDialog):
    """Asks how a wait ended, and nothing else."""

    def __init__(
        self, desk: Desk, referral: Referral, parent: QWidget, *, seen: bool = True
    ) -> None:
        """Take the referral; ``seen`` is what is chosen at first."""
        super().__init__(
            desk,
            self.tr("The wait is over"),
            parent=parent,
            intro=referral.for_what,
            save=self.tr("Save"),
        )
        self._referral = referral
        self._ending = Ending(desk.today, referral)
        self._ending.choose(Standing.SEEN if seen else Standing.ENDED)
        self.add(self._ending)

    @override
    def record(self) -> Referral:
        return self._ending.on(self._referral)

    @override
    def problems(self) -> list[tuple[str, QWidget | None]]:
        words = date_problem(self.record())
        return [(words, None)] if words else []


class Ending(QWidget):
    """Whether the wait goes on; and if not, since which day and what came of it."""

    edited = Signal()
    """The person chose."""

    def __init__(self, today: date, referral: Referral) -> None:
        """Show how a referral stands."""
        super().__init__()
        self._today = today
        self._standing = RadioList(options(Standing), _standing(referral))
        self._day = DateField(today, referral.over_on, check=still_to_come)
        self._outcome = TextBox(referral.outcome, lines=2)
        wanted = self.tr("Write the day, or “today”")
        self._after = boxes.column(
            Field(self.tr("On which day?"), self._day, hint=DATE_HINT, needed=wanted),
            Field(self.tr("What came of it?"), self._outcome),
            gap=GAP,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(Field(self.tr("How does it stand?"), self._standing))
        column.addWidget(self._after)
        self._standing.edited.connect(self._on_edited)
        self._after.setVisible(_standing(referral) is not Standing.WAITING)

    def choose(self, standing: Standing) -> None:
        """Choose for the person; the day is today's until they write another."""
        self._standing.set_value(standing)
        self._on_edited()

    def on(self, referral: Referral) -> Referral:
        """Return a referral as it stands by these answers."""
        standing, day = self._standing.value(), self._day.value()
        over = standing is not Standing.WAITING
        return referral.changed(
            first_seen_on=day if standing is Standing.SEEN else None,
            ended_on=day if standing is Standing.ENDED else None,
            outcome=self._outcome.value() if over else referral.outcome,
        )

    @Slot()
    def _on_edited(self) -> None:
        over = self._standing.value() is not Standing.WAITING
        self._after.setVisible(over)
        if over and not self._day.text():
            self._day.set_value(self._today)
        self.edited.emit()


def _standing(referral: Referral) -> Standing:
    if referral.first_seen_on is not None:
        return Standing.SEEN
    return Standing.WAITING if referral.ended_on is None else Standing.ENDED


def _on_one_line(person: Person) -> str:
    words = f"{person.name}, {person.role}" if person.role else person.name
    return words if len(words) <= LONGEST_PERSON else f"{words[:LONGEST_PERSON].rstrip()}…"
