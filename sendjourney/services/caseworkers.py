"""The caseworkers of a child one after another: taking over, ending, and the story of it all."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from sendjourney.domain.caseworker import Caseworker, Gap, current_caseworker, gaps, in_order
from sendjourney.domain.person import Person, Service
from sendjourney.services import typed_dates

DAY = timedelta(days=1)


def taken_over(
    caseworkers: Iterable[Caseworker], new: Caseworker, *, last_day: date | None = None
) -> tuple[Caseworker, ...]:
    """Return what to save when a new caseworker takes the case: the new one, and who ends.

    Whoever began before and still held the case ends on ``last_day``, or on the day before when it
    is not known.
    """
    if new.since is None:
        return (new,)
    ending = [w for w in caseworkers if w.id != new.id and _is_followed(w, new.since)]
    return (*(w.changed(until=last_day or new.since - DAY) for w in ending), new)


def left_with_the_case(
    ended: Sequence[Caseworker], people: Iterable[Person], every_child: Iterable[Caseworker]
) -> tuple[Person, ...]:
    """Return the people to save who ended with their case: pages must not show them as still here.

    Somebody who holds another child's case stays, and so does anybody whose end is already known
    or who works for another service than the council.
    """
    last_days = {worker.person_id: worker.until for worker in ended if worker.until}
    ended_ids = {worker.id for worker in ended}
    busy = {w.person_id for w in every_child if w.until is None and w.id not in ended_ids}
    return tuple(
        person.changed(until=last_days[person.id])
        for person in people
        if person.id in last_days
        and person.id not in busy
        and person.until is None
        and person.service is Service.COUNCIL
    )


def taking_over_problem(
    current: Caseworker | None, since: date | None, last_day: date | None
) -> str:
    """Return what does not fit when one caseworker follows another; empty when all does."""
    if current is None or since is None:
        return ""
    if current.since is not None and since <= current.since:
        began = typed_dates.short_date(current.since)
        return f"The caseworker you have now began on {began}. Write a later day."
    if last_day is not None and last_day >= since:
        return "The last day of the one before has to be earlier than the first day of the new one."
    return last_day_problem(current, last_day)


def last_day_problem(caseworker: Caseworker, last_day: date | None) -> str:
    """Return what is wrong with a last day; empty when nothing is."""
    if last_day and caseworker.since and last_day < caseworker.since:
        began = typed_dates.short_date(caseworker.since)
        return f"The last day is before the first one, {began}. Please check both."
    return ""


def earlier(caseworkers: Sequence[Caseworker], today: date) -> list[Caseworker | Gap]:
    """Return who held the case before, with the times in between, newest first.

    Left out are who holds it now, who begins later, and a time with nobody that goes on today.
    """
    now = current_caseworker(caseworkers, today)
    over = [w for w in in_order(caseworkers) if w is not now and w.until and w.until < today]
    between = [gap for gap in gaps(caseworkers, today) if gap.until is not None]
    spells: list[Caseworker | Gap] = [*over, *between]
    return sorted(spells, key=lambda spell: spell.since or date.min, reverse=True)


def coming(caseworkers: Iterable[Caseworker], today: date) -> Caseworker | None:
    """Return who takes the case on a day that is still to come, the soonest; None when nobody."""
    later = [w for w in in_order(caseworkers) if w.since is not None and w.since > today]
    return later[0] if later else None


def days_held(worker: Caseworker, today: date) -> int | None:
    """Return for how many days somebody held the case, up to today; None when that is not known."""
    over = worker.until is not None and worker.until < today
    last = worker.until if over else today
    if worker.since is None or last is None or worker.since > today:
        return None
    return (last - worker.since).days + 1


def days_alone(caseworkers: Sequence[Caseworker], today: date) -> int:
    """Return on how many days nobody was named, in all and up to today."""
    return sum(gap.days(today) for gap in gaps(caseworkers, today))


def words_for_span(since: date | None, until: date | None) -> str:
    """Return a time in words: “2 June to 14 July 2025”, “since 31 August 2026”.

    Empty when neither end is known.
    """
    if since is None:
        return f"until {typed_dates.short_date(until)}" if until else ""
    if until is None:
        return f"since {typed_dates.short_date(since)}"
    begin = typed_dates.short_date(since)
    if since.year == until.year:
        begin = begin.removesuffix(f" {since.year}")
    return f"{begin} to {typed_dates.short_date(until)}"


def _is_followed(worker: Caseworker, since: date) -> bool:
    begun = worker.since is None or worker.since < since
    return begun and (worker.until is None or worker.until >= since)
