"""Something that happened and that the law counts from, with its several dates."""

from dataclasses import dataclass, replace
from datetime import date

from sendjourney.domain.labelled import Labelled


class Aspect(Labelled):
    """Which of the dates of a happening is meant."""

    ON = "on", "the day it happened"
    LETTER = "letter", "the date on the letter"
    SENT = "sent", "the day it was sent"
    RECEIVED = "received", "the day it arrived"


BORN = "born"

WHEN_DONE = (Aspect.SENT, Aspect.ON, Aspect.LETTER, Aspect.RECEIVED)
"""Which date says when a step was taken: the kindest one to whoever had to take it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Happening:
    """An event of the journey. ``event`` is a name from ``resources/law/events.toml``.

    Any of its dates may be unknown. ``words`` say more where an event has kinds, such as what a
    Tribunal ordered. ``expected`` is one that is only to be looked for, ``guess`` one whose day may
    be later than the true one. ``record_id`` names the record that it stands in, if any.
    """

    event: str
    on: date | None = None
    letter_on: date | None = None
    sent_on: date | None = None
    received_on: date | None = None
    words: frozenset[str] = frozenset()
    expected: bool = False
    guess: bool = False
    record_id: str = ""

    def day(self, aspect: Aspect) -> date | None:
        """Return one of its dates, if it is known."""
        return {
            Aspect.ON: self.on,
            Aspect.LETTER: self.letter_on,
            Aspect.SENT: self.sent_on,
            Aspect.RECEIVED: self.received_on,
        }[aspect]

    def on_day(self, aspect: Aspect, day: date) -> "Happening":
        """Return this happening with one of its dates known."""
        if aspect is Aspect.ON:
            return replace(self, on=day)
        if aspect is Aspect.LETTER:
            return replace(self, letter_on=day)
        if aspect is Aspect.SENT:
            return replace(self, sent_on=day)
        return replace(self, received_on=day)

    def days(self) -> frozenset[date]:
        """Return all of its dates that are known."""
        return frozenset(day for aspect in Aspect if (day := self.day(aspect)) is not None)

    def done_on(self) -> date | None:
        """Return the day the step counts as taken, if any of its dates is known."""
        return next((day for aspect in WHEN_DONE if (day := self.day(aspect)) is not None), None)


def parsed(name: str) -> tuple[str, frozenset[str]]:
    """Return the event and the words of a name such as “review_decision=keep|cease”."""
    event, _, words = name.partition("=")
    return event, frozenset(words.split("|")) if words else frozenset()
