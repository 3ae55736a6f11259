"""The next last day of the law on Home, with the way to its reason."""

from datetime import date

from sendjourney.domain.law.deadline import Deadline
from sendjourney.services.deadline_words import last_day, standing, tone, who
from sendjourney.ui.desk import Place
from sendjourney.ui.pages.home_parts import HomePart
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.chips import DateLeaf, chip
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.text import Heading, muted, small


class NextDeadline(HomePart):
    """What comes first by the law's clock, and who must act."""

    def __init__(self, deadline: Deadline, today: date) -> None:
        """Show a deadline that is still ahead, as it stands today."""
        super().__init__(name=self.tr("Next by the law’s clock"))
        self.pad(Space.L, Space.L)
        place = Place(page="journey")
        name = self.tr("See why: {title}").format(title=deadline.rule.title)
        said = boxes.column(
            small(self.accessibleName()),
            Heading(deadline.rule.title, 3),
            muted(f"{last_day(deadline)}. {who(deadline)}."),
            gap=2,
        )
        shade = tone(deadline, today)
        ends = WrapRow(
            chip(standing(deadline, today), shade),
            self.way(self.tr("See why"), place, name=name),
        )
        inner = boxes.beside_end(said, ends, gap=Space.M, below=460)
        leaf = DateLeaf(deadline.due or today, shade)
        self.add(boxes.beside(leaf, inner, below=340))
        self.lead_to(place)
