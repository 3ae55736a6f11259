"""Late, or not known: when a day that has passed without a word is somebody's failing.

The law's clock says that a last day has passed and nobody wrote down that the step was taken. That
alone is no proof that it was not: families write down what they have time for. Why the line is
drawn here is told in docs/decisions/0012-late-or-not-known.md.
"""

from collections.abc import Iterable
from datetime import date, timedelta

from sendjourney.domain.law.deadline import Deadline, Status
from sendjourney.domain.law.happening import Happening, parsed
from sendjourney.domain.law.rules import Basis
from sendjourney.services import law_rules

SILENCE = timedelta(days=366)
"""After so long without a word, the record has stopped, and not the council."""


def is_late(deadline: Deadline, happened: Iterable[Happening], today: date) -> bool:
    """Say whether somebody still waits for a step past its last day, as far as a family knows.

    Good practice, a right of the family's and one answer of several are never late. Nor is what the
    record is silent about: when for a year nothing was written down on this part of the way.
    """
    if deadline.met_by_now(today) is not None or deadline.status(today) is not Status.LATE:
        return False
    rule = deadline.rule
    if rule.optional or rule.if_taken or deadline.basis is Basis.PRACTICE:
        return False
    return today - _last_word(deadline, happened, today) < SILENCE


def days_late(deadline: Deadline, today: date) -> int:
    """Return by how many days a step is or was late; nought when it is or was in time.

    What good practice alone asks for may come later than usual, and is not late.
    """
    if deadline.status(today) is not Status.LATE or deadline.rule.optional:
        return 0
    if deadline.basis is Basis.PRACTICE:
        return 0
    return deadline.days(today) or 0


def is_of_another_round(deadline: Deadline) -> bool:
    """Say whether a yearly step was met so long after that a round between was not written down.

    A review two years after the plan does not tell that there was none in the first year.
    """
    met, due = deadline.met_on, deadline.due
    if met is None or due is None or not _comes_back(deadline):
        return False
    return met - due >= SILENCE


def _last_word(deadline: Deadline, happened: Iterable[Happening], today: date) -> date:
    """Return the last day of a step, or of anything later on its part of the way.

    What comes back every year has come back since: there, nothing later speaks for it.
    """
    due = deadline.due or date.min
    if _comes_back(deadline):
        return due
    stages = _part_of_the_way(deadline)
    kinds = law_rules.events()
    days = [
        day
        for h in happened
        if h.event in kinds and kinds[h.event].stage in stages
        if (day := h.done_on()) is not None and day <= today
    ]
    return max([due, *days])


def _comes_back(deadline: Deadline) -> bool:
    rule = deadline.rule
    met = {parsed(name)[0] for name in rule.met_by}
    return any(parsed(name)[0] in met for time in rule.times for name in time.counts_from)


def _part_of_the_way(deadline: Deadline) -> set[str]:
    """Return the stages from what a step counts from to the step itself, in the law's order."""
    order = [stage.id for stage in law_rules.stages()]
    begins = law_rules.events()[deadline.counted_from.event].stage
    first, last = sorted((order.index(begins), order.index(deadline.rule.stage)))
    return set(order[first : last + 1])
