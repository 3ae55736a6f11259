"""Plan and reviews: what plan the child has, and when its next review is due."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from sendjourney.domain.appointment import Appointment
from sendjourney.domain.child import Child
from sendjourney.domain.law.next_review import NextReview
from sendjourney.domain.plan import Plan, PlanKind
from sendjourney.services import reviews, typed_dates
from sendjourney.services.what_is_due import what_is_due
from sendjourney.ui.desk import Desk
from sendjourney.ui.dialogs.plan import PlanDialog
from sendjourney.ui.page import Page
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import ordinary, primary, quiet
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.chips import DateLeaf, Tile, chip
from sendjourney.ui.widgets.empty_state import EmptyState
from sendjourney.ui.widgets.flow import Columns, WrapRow
from sendjourney.ui.widgets.ring import Ring
from sendjourney.ui.widgets.text import Heading, body, lead, muted, small, strong

A_YEAR = 365


class PlanPage(Page):
    """Shows the plan and the next review with its reason; everything else is one form."""

    title = "Plan and reviews"
    nouns = frozenset({Plan, Appointment, Child})

    def __init__(self, desk: Desk) -> None:
        """Build the heading; the rest comes with ``refresh``."""
        super().__init__(desk)
        self._lead = lead("")
        self._edit = ordinary(self.tr("Change the plan"), icon="pencil")
        self._words = quiet(self.tr("Ready words"), icon="mail")
        self._content = boxes.column(gap=Space.L)
        head = boxes.column(Heading(self.tr("Plan and reviews"), 1), self._lead, gap=Space.XS)
        self.add(boxes.beside_end(head, WrapRow(self._words, self._edit), below=620))
        self.add(self._content)
        self._edit.clicked.connect(self._on_edit_clicked)
        self._words.clicked.connect(self._on_words_clicked)

    @override
    def refresh(self) -> None:
        plan = self._plan()
        self._edit.setVisible(plan is not None)
        self._lead.setText(
            self.tr("{name}'s plan, and when it has to be looked at again.").format(
                name=self.desk.child.called
            )
        )
        boxes.refill(self._content, *(self._parts(plan) if plan else [self._nothing_yet()]))

    @override
    def first_focus(self) -> QWidget | None:
        return self._edit if self._edit.isVisible() else None

    @Slot()
    def _on_edit_clicked(self) -> None:
        plan = self._plan() or Plan(child_id=self.desk.child.id)
        dialog = PlanDialog(self.desk, plan, self)
        dialog.confirmed.connect(self._on_confirmed)
        dialog.open()

    @Slot(object)
    def _on_confirmed(self, plan: Plan) -> None:
        self.desk.save(self.tr("Change the plan"), plan)

    @Slot()
    def _on_words_clicked(self) -> None:
        self.desk.go("letters")

    @Slot()
    def _on_diary_clicked(self) -> None:
        self.desk.go("diary")

    @Slot(object)
    def _on_meeting_chosen(self, meeting: Appointment) -> None:
        self.desk.go("diary", meeting.id)

    def _plan(self) -> Plan | None:
        return next(iter(self.desk.family.of_child(Plan, self.desk.child.id)), None)

    def _nothing_yet(self) -> QWidget:
        add = primary(self.tr("Add the plan"), icon="plus")
        add.clicked.connect(self._on_edit_clicked)
        return EmptyState(
            "clipboard-check",
            self.tr("No plan written down yet"),
            self.tr(
                "Tell us what {name} has now: an EHC plan, SEN support, or nothing yet. "
                "From its dates we work out when the next review is due."
            ).format(name=self.desk.child.called),
            add,
        )

    def _parts(self, plan: Plan) -> list[QWidget]:
        due = what_is_due(self.desk.family, self.desk.child, self.desk.today)
        parts: list[QWidget] = []
        if plan.kind is PlanKind.EHC:
            review = self._review(due.review) if due.review else self._no_review_date()
            parts += [review, self._meeting(due.review_meeting)]
        return [*parts, self._facts(plan), small(self._law_words())]

    def _review(self, review: NextReview) -> QWidget:
        left = review.days_left(self.desk.today)
        late = left < 0
        ring = Ring(
            1 - left / A_YEAR,
            str(abs(left)),
            self._days_words(abs(left), late=late),
        )
        said = [
            Heading(self.tr("The annual review is late") if late else self._due_title(), 2),
            strong(typed_dates.words_for_date(review.due)),
            body(review.rule.says),
            body(
                self.tr("Counted from {event}, {day}.").format(
                    event=reviews.counted_from(review),
                    day=typed_dates.short_date(review.event_on),
                )
            ),
        ]
        if reviews.is_a_guess(review):
            said.append(strong(self._guess_words()))
        said.append(small(self._source_words(review)))
        words = boxes.column(*said, gap=6)
        card = Card(kind="bad" if late else "soft", name=self.tr("Next annual review"))
        card.add(boxes.beside(ring, words, gap=Space.XL, top=True))
        return card

    def _due_title(self) -> str:
        return self.tr("The next annual review must be finished by")

    def _days_words(self, days: int, *, late: bool) -> str:
        if late:
            return self.tr("day late") if days == 1 else self.tr("days late")
        return self.tr("day to go") if days == 1 else self.tr("days to go")

    def _guess_words(self) -> str:
        return self.tr(
            "The true day may be earlier. Add the day of the last review, or of the very first "
            "plan, and we can be sure."
        )

    def _source_words(self, review: NextReview) -> str:
        return self.tr("{basis}: {provision}. We last checked this rule on {day}.").format(
            basis=review.rule.basis.label,
            provision=review.rule.provision,
            day=typed_dates.short_date(review.rule.checked_on),
        )

    def _law_words(self) -> str:
        return self.tr("This is information, not legal advice. {note}").format(
            note=reviews.law_note()
        )

    def _no_review_date(self) -> QWidget:
        add = ordinary(self.tr("Add the dates"), icon="calendar")
        add.clicked.connect(self._on_edit_clicked)
        words = boxes.column(
            Heading(self.tr("When is the next annual review?"), 3),
            body(self.tr("Add a date from the plan or the last review, and we will work it out.")),
            gap=2,
        )
        return Card(boxes.beside_end(boxes.beside(Tile("calendar", "sky"), words), add))

    def _meeting(self, meeting: Appointment | None) -> QWidget:
        if meeting is None:
            button = quiet(self.tr("Go to the diary"), icon="calendar")
            button.clicked.connect(self._on_diary_clicked)
            words = boxes.column(
                Heading(self.tr("No review meeting in the diary yet"), 3),
                body(self.tr("When you know the day of the meeting, put it in the diary.")),
                gap=2,
            )
            return Card(boxes.beside_end(boxes.beside(Tile("calendar", "sky"), words), button))
        open_it = quiet(self.tr("Open"), name=self.tr("Open the review meeting"), payload=meeting)
        open_it.chosen.connect(self._on_meeting_chosen)
        place = [typed_dates.words_for_date(meeting.on)]
        place += [typed_dates.words_for_time(meeting.at)] if meeting.at else []
        place += [meeting.place] if meeting.place else []
        words = boxes.column(Heading(meeting.title, 3), body(", ".join(place)), gap=2)
        return Card(boxes.beside_end(boxes.beside(DateLeaf(meeting.on), words), open_it))

    def _facts(self, plan: Plan) -> QWidget:
        card = Card(name=self.tr("The plan"))
        card.add(Heading(plan.kind.label, 3))
        if not plan.visibility.allows(None):
            card.add(chip(plan.visibility.level.label, "lilac"))
        days = {
            self.tr("Council got the request"): plan.asked_on,
            self.tr("First plan made"): plan.first_made_on,
            self.tr("Date on the plan now"): plan.final_on,
            self.tr("Last review ended"): plan.last_review_on,
        }
        facts = {name: typed_dates.words_for_date(day) for name, day in days.items() if day}
        facts = ({self.tr("Council"): plan.council} if plan.council else {}) | facts
        pairs = [boxes.column(muted(name), body(words), gap=0) for name, words in facts.items()]
        if pairs:
            card.add(Columns(*pairs, narrowest=240))
        if plan.notes:
            card.add(body(plan.notes))
        return card
