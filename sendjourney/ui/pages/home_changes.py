"""What was written down last, on Home: for whoever comes back, or shares the file."""

from collections.abc import Sequence
from datetime import date

from sendjourney.services.family import Done
from sendjourney.services.people import ago
from sendjourney.ui.pages.home_parts import HomePart
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.text import Heading, body, small

MOST = 3


class LatestChanges(HomePart):
    """Up to three changes in a line each, newest first."""

    def __init__(self, changes: Sequence[Done], today: date) -> None:
        """Take the changes; there is at least one."""
        super().__init__(name=self.tr("What has changed"), gap=Space.S)
        self.add(Heading(self.accessibleName(), 2))
        for done in changes:
            day = done.at.astimezone().date()
            when = ago(min(day, today), today)
            self.add(boxes.beside_end(body(done.label), WrapRow(small(when)), below=380))
