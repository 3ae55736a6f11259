"""What is late, first thing on Home: each with one thing to do about it."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendjourney.domain.child import Child
from sendjourney.domain.promise import Promise
from sendjourney.services.reviews import counted_from
from sendjourney.services.typed_dates import days_in_words, short_date
from sendjourney.services.what_is_due import WhatIsDue
from sendjourney.ui.desk import Place
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets.banner import Banner
from sendjourney.ui.widgets.buttons import ordinary, quiet

MOST_PROMISES = 3


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
        for promise in due.late_promises[:MOST_PROMISES]:
            self._add_promise(promise)
        self._add_more(len(due.late_promises))
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

    def _add_promise(self, promise: Promise) -> None:
        who = self._people.get(promise.person_id, "") or promise.who
        due = promise.due or self._today
        title = self.tr("{who}’s promise is {late}") if who else self.tr("A promise is {late}")
        self._add(
            "bad",
            title.format(who=who, late=days_in_words((due - self._today).days)),
            self.tr("By {day}: {what}").format(what=promise.what, day=short_date(due)),
            (self.tr("See the promise"), Place(page="diary", record_id=promise.id)),
        )

    def _add_more(self, number: int) -> None:
        if number <= MOST_PROMISES:
            return
        words = self.tr("See all {number} late promises").format(number=number)
        button = quiet(words, icon="arrow-right", payload=Place(page="diary"))
        button.chosen.connect(self._on_chosen)
        self._column.addWidget(button)

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
            (self.tr("Add the caseworker"), Place(page="people")),
        )

    def _add(self, tone: str, title: str, sentence: str, way: tuple[str, Place]) -> None:
        text, place = way
        button = ordinary(text, icon="arrow-right", name=f"{text}: {title}", payload=place)
        button.chosen.connect(self._on_chosen)
        self._column.addWidget(Banner(tone, title, sentence, button=button))

    @Slot(object)
    def _on_chosen(self, place: object) -> None:
        self.go_asked.emit(place)
