"""The day the annual review is due, in the line of time, with the rule it comes from."""

from datetime import date

from PySide6.QtCore import Signal

from sendjourney.domain.law.next_review import NextReview
from sendjourney.services import reviews
from sendjourney.services.typed_dates import days_in_words, short_date
from sendjourney.ui.widgets.buttons import quiet
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.chips import DateLeaf, chip
from sendjourney.ui.widgets.moment_parts import capital, head, lay_out, marked, spoken
from sendjourney.ui.widgets.text import body, small, strong


class ReviewCard(Card):
    """The last day for the next review: worked out, not written down by anybody."""

    plan_asked = Signal()
    """The family wants to see the plan that the day was counted from."""

    def __init__(self, deadline: NextReview, today: date) -> None:
        """Take the deadline."""
        is_late = deadline.due < today
        title = self.tr("The annual review must be finished by this day")
        super().__init__(kind="bad" if is_late else "soft", name=spoken(title, deadline.due))
        words = capital(days_in_words(deadline.days_left(today)))
        mark = chip(words, "bad" if is_late else "soft")
        marks = [marked("circle-alert", mark, "on_bad") if is_late else mark]
        counted = self.tr("Counted from {event}, {day}.").format(
            event=reviews.counted_from(deadline), day=short_date(deadline.event_on)
        )
        source = self.tr("{basis}: {provision}").format(
            basis=deadline.rule.basis.label, provision=deadline.rule.provision
        )
        guess = [strong(self._guess_words())] if reviews.is_a_guess(deadline) else []
        leaf = DateLeaf(deadline.due, "bad" if is_late else "soft")
        said = [head(title, list(marks)), body(deadline.rule.says), body(counted), *guess]
        see = quiet(self.tr("See the plan"), icon="clipboard-check")
        see.clicked.connect(self.plan_asked)
        lay_out(self, leaf, [*said, small(source)], [see])

    def _guess_words(self) -> str:
        return self.tr("The true day may be earlier: the day of the last review is not known.")
