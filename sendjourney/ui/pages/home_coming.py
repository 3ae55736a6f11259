"""What else is coming, soonest first, on Home."""

from collections.abc import Mapping, Sequence
from datetime import date

from sendjourney.domain.appointment import Appointment
from sendjourney.domain.promise import Promise
from sendjourney.domain.timeline import Moment
from sendjourney.ui.desk import Place
from sendjourney.ui.pages.home_parts import HomePart, when_and_where, when_chip, when_tone
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import icon_only
from sendjourney.ui.widgets.chips import DateLeaf
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.text import muted, strong


class ComingUp(HomePart):
    """Rows with a calendar leaf, what it is, and how far off it is."""

    def __init__(self, moments: Sequence[Moment], people: Mapping[str, str], today: date) -> None:
        """Take what is coming, and the names of people by their ids."""
        super().__init__(name=self.tr("Coming up"), gap=Space.M)
        self.pad(Space.L, Space.L)
        for number, moment in enumerate(moments):
            if number:
                self.add(boxes.rule())
            row = _ComingRow(moment, people, today)
            row.go_asked.connect(self.go_asked)
            self.add(row)


class _ComingRow(HomePart):
    """One thing that is coming."""

    def __init__(self, moment: Moment, people: Mapping[str, str], today: date) -> None:
        super().__init__(kind="row", name=moment.title)
        self.pad(0, 0)
        place = _place_of(moment)
        about = self._about(moment, people)
        said = [strong(moment.title), *([muted(about)] if about else [])]
        words = boxes.column(*said, gap=2)
        name = self.tr("Open {title}").format(title=moment.title)
        go = self.way("", place, button=icon_only("chevron-right", name))
        ends = WrapRow(when_chip(moment.on, today))
        inner = boxes.beside_end(words, ends, gap=Space.M, below=380)
        leaf = boxes.beside(DateLeaf(moment.on, when_tone(moment.on, today)), inner)
        self.add(boxes.beside_end(leaf, go, gap=Space.S))
        self.lead_to(place)

    def _about(self, moment: Moment, people: Mapping[str, str]) -> str:
        record = moment.record
        if isinstance(record, Appointment):
            return when_and_where(record, with_day=False)
        if isinstance(record, Promise):
            who = people.get(record.person_id, "") or record.who
            return self.tr("Promised by {who}").format(who=who) if who else self.tr("Promised")
        return self.tr("The last day, as the plan’s dates say")


def _place_of(moment: Moment) -> Place:
    if moment.record is None:
        return Place(page="plan")
    return Place(page="diary", record_id=moment.record.id)
