"""Where a child is on the way: a line of stages, today's marked in words and by its look."""

from datetime import date

from PySide6.QtWidgets import QWidget

from sendjourney.services import deadline_words
from sendjourney.services.journey import Journey
from sendjourney.services.typed_dates import short_date
from sendjourney.services.whereabouts import Standing, Station, now_of
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.chips import Glyph, chip
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.moment_parts import marked
from sendjourney.ui.widgets.text import Heading, body

TONES = {Standing.BEEN: "good", Standing.AHEAD: "plain"}


class WayCard(Card):
    """The stages of the way, and a sentence about the one of today."""

    def __init__(self, called: str, journey: Journey, today: date) -> None:
        """Take what the child is called, and the journey as it stands today."""
        now = now_of(journey.line).name
        title = self.tr("{name} is here: {stage}").format(name=called, stage=now)
        super().__init__(name=title, gap=Space.M)
        self.pad(Space.L + Space.XS, Space.L)
        words = boxes.column(Heading(title, 2), body(self._sentence(journey, today)), gap=2)
        self.add(boxes.beside(Glyph("flag", "on_soft", 28), words, top=True))
        self.add(WrapRow(*(self._mark(station) for station in journey.line), gap=Space.S))

    def _mark(self, station: Station) -> QWidget:
        name = station.stage.name
        if station.standing is Standing.NOW:
            return chip(self.tr("Here now: {stage}").format(stage=name), "here")
        words = chip(name, TONES[station.standing])
        words.setAccessibleName(f"{name}: {station.standing.label}")
        if station.standing is Standing.BEEN:
            return marked("check", words, "on_good")
        return words

    def _sentence(self, journey: Journey, today: date) -> str:
        """Return what was written down last, and what comes next."""
        said = []
        past = [(step.on, step) for _, own in journey.happened for step in own if step.on]
        if past:
            day, last = max(past, key=_day)
            words = self.tr("Last written down: {what}, {day}.")
            said.append(words.format(what=last.title, day=short_date(day)))
        ahead = next((d for d in journey.coming if not d.is_if), None)
        if ahead is not None:
            words = self.tr("Next: {what}, {when}.")
            left = deadline_words.standing(ahead, today).lower()
            said.append(words.format(what=ahead.rule.title, when=left))
        return " ".join(said)


def _day(pair: tuple[date, object]) -> date:
    return pair[0]
