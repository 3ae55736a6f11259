"""What is late, first thing on Home: each with one thing to do about it."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendjourney.domain.child import Child
from sendjourney.domain.law.deadline import Deadline
from sendjourney.domain.promise import Promise
from sendjourney.services.deadline_words import last_day, standing
from sendjourney.services.reviews import counted_from
from sendjourney.services.typed_dates import days_in_words, short_date
from sendjourney.services.what_is_due import WhatIsDue
from sendjourney.ui.desk import Place
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets.banner import Banner
from sendjourney.ui.widgets.buttons import ordinary

MOST_ALONE, MOST_IN_ONE, LONGEST = 2, 3, 90


class LateThings(QWidget):
    """Banners for what is late; nothing at all when nothing is."""

    go_asked = Signal(object)
    """Carries the ``Place`` to go to."""

    def __init__(
        self, due: WhatIsDue, child: Child, people: Mapping[str, str], today: date
    ) -> None:
        """Take what is due, and the names of people by their ids."""
        super().__init__()
        self._due, self._child, self._people, self._today = due, child, people, today
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.M)
        self._add_review()
        self._add_deadlines(due.late_deadlines)
        if len(due.late_promises) > MOST_ALONE:
            self._add_promises(due.late_promises)
        else:
            for promise in due.late_promises:
                self._add_promise(promise)
        self._add_gap()

    def is_empty(self) -> bool:
        """Say whether nothing is late."""
        return self._column.count() == 0

    def _add_review(self) -> None:
        review = self._due.review
        if review is None or not self._due.review_is_late:
            return
        late = days_in_words(review.days_left(self._today))
        sentence = self.tr("{rule} Counted from {event}, {start}, the last day was {due}.")
        self._add(
            "bad",
            self.tr("The annual review is {late}").format(late=late),
            sentence.format(
                rule=review.rule.says,
                event=counted_from(review),
                start=short_date(review.event_on),
                due=short_date(review.due),
            ),
            (self.tr("See the plan"), Place(page="plan")),
        )

    def _add_deadlines(self, deadlines: Sequence[Deadline]) -> None:
        if not deadlines:
            return
        place = Place(page="journey")
        if len(deadlines) > MOST_ALONE:
            title = self.tr("{number} last days in law have passed").format(number=len(deadlines))
            self._add("bad", title, self._several(deadlines), (self.tr("See them"), place))
            return
        for deadline in deadlines:
            title = f"{deadline.rule.title}: {standing(deadline, self._today)}"
            said = f"{deadline.rule.says} {last_day(deadline)}."
            self._add("bad", title, said, self._way_on(deadline))

    def _way_on(self, deadline: Deadline) -> tuple[str, Place]:
        letter = deadline.rule.letter
        if letter:
            return self.tr("Words to send"), Place(page="letters", record_id=letter)
        return self.tr("What you can do"), Place(page="journey")

    def _several(self, deadlines: Sequence[Deadline]) -> str:
        lines = [f"{d.rule.title} ({standing(d, self._today)})" for d in deadlines[:MOST_IN_ONE]]
        left = len(deadlines) - len(lines)
        return "\n".join([*lines, *([self._and_more(left)] if left else [])])

    def _and_more(self, number: int) -> str:
        return self.tr("and {number} more").format(number=number)

    def _add_promise(self, promise: Promise) -> None:
        who, late = self._who(promise), self._how_late(promise)
        title = self.tr("{who}’s promise is {late}") if who else self.tr("A promise is {late}")
        day = short_date(promise.due or self._today)
        self._add(
            "bad",
            title.format(who=who, late=late),
            self.tr("By {day}: {what}").format(what=promise.what, day=day),
            (self.tr("See the promise"), Place(page="diary", record_id=promise.id)),
        )

    def _add_promises(self, promises: Sequence[Promise]) -> None:
        """Show several as one: a wall of red helps nobody."""
        lines = []
        for promise in promises[:MOST_IN_ONE]:
            whose = ", ".join(p for p in (self._who(promise), self._how_late(promise)) if p)
            lines.append(f"{_shortened(promise.what)} ({whose})")
        left = len(promises) - len(lines)
        if left:
            lines.append(self._and_more(left))
        title = self.tr("{number} promises are late").format(number=len(promises))
        way = (self.tr("See them"), Place(page="diary", record_id=promises[0].id))
        self._add("bad", title, "\n".join(lines), way)

    def _who(self, promise: Promise) -> str:
        return self._people.get(promise.person_id, "") or promise.who

    def _how_late(self, promise: Promise) -> str:
        return days_in_words(((promise.due or self._today) - self._today).days)

    def _add_gap(self) -> None:
        gap = self._due.caseworker.gap
        if gap is None or self._due.caseworker.caseworker is not None:
            return
        days = gap.days(self._today)
        length = self.tr("1 day") if days == 1 else self.tr("{days} days").format(days=days)
        title = self.tr("Nobody has been {child}’s caseworker for {length}")
        self._add(
            "warn",
            title.format(child=self._child.called, length=length),
            self.tr(
                "Since {day}, as far as you have written down. You can ask the council’s SEND "
                "team who it is now."
            ).format(day=short_date(gap.since)),
            (self.tr("Words to ask"), Place(page="letters", record_id="who_is_caseworker")),
        )

    def _add(self, tone: str, title: str, sentence: str, way: tuple[str, Place]) -> None:
        text, place = way
        button = ordinary(text, icon="arrow-right", name=f"{text}: {title}", payload=place)
        button.chosen.connect(self._on_chosen)
        self._column.addWidget(Banner(tone, title, sentence, button=button))

    @Slot(object)
    def _on_chosen(self, place: object) -> None:
        self.go_asked.emit(place)


def _shortened(words: str) -> str:
    return words if len(words) <= LONGEST else f"{words[:LONGEST].rstrip()} …"
