"""What the child waits for, on Home: the longest wait in words, and the way to all of them."""

from collections.abc import Sequence
from datetime import date

from sendjourney.domain.referral import Referral, length_in_words
from sendjourney.services.waiting import is_time_to_chase
from sendjourney.ui.desk import Place
from sendjourney.ui.pages.home_parts import HomePart
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.chips import Tile, chip
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.text import Heading, body, small

MOST_NAMED = 3


class WaitingCard(HomePart):
    """Up to three waits, the longest first, each with its length."""

    def __init__(self, waits: Sequence[Referral], today: date) -> None:
        """Take the waits; there is at least one."""
        super().__init__(name=self.tr("Waiting for"))
        self._today = today
        lines = [body(self._line(referral)) for referral in waits[:MOST_NAMED]]
        more = len(waits) - len(lines)
        if more:
            lines.append(small(self.tr("And {count} more").format(count=more)))
        said = boxes.column(Heading(self.accessibleName(), 3), *lines, gap=2)
        words = boxes.beside(Tile("clock", "warn"), said, top=True)
        place = Place(page="waiting", record_id=waits[0].id)
        name = self.tr("See what we wait for")
        late = any(is_time_to_chase(referral, today) for referral in waits)
        marks = [chip(self.tr("Time to ask again"), "warn")] if late else []
        ways = WrapRow(*marks, self.way(self.tr("Open"), place, name=name), gap=Space.S)
        self.add(boxes.beside_end(words, ways, below=460))
        self.lead_to(place)

    def _line(self, referral: Referral) -> str:
        days = referral.days_waited(self._today)
        if days is None:
            return referral.for_what
        return f"{referral.for_what}: {length_in_words(days)}"
