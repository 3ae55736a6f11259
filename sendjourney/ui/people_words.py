"""How people, and the time without them, are said on every page."""

from collections.abc import Iterable, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from sendjourney.domain.caseworker import Gap
from sendjourney.domain.person import Person
from sendjourney.domain.promise import Promise
from sendjourney.services.caseworkers import words_for_span

People = Mapping[str, Person]
"""People by their ids."""

MOST_NAMED = 3


def name_of(person_id: str, people: People) -> str:
    """Return the name of a person, or words that stand in for one who was deleted."""
    if person_id in people:
        return people[person_id].name
    return QCoreApplication.translate("People", "somebody who was removed")


def names_of(person_ids: Iterable[str], people: People) -> str:
    """Return several names in words: “Jo Mensah, Aga and 3 more”; empty when there are none."""
    names = [name_of(person_id, people) for person_id in person_ids]
    if len(names) > MOST_NAMED + 1:
        more = QCoreApplication.translate("People", "{count} more")
        names = [*names[:MOST_NAMED], more.format(count=len(names) - MOST_NAMED)]
    both = QCoreApplication.translate("People", "{first} and {last}")
    if len(names) > 1:
        return both.format(first=", ".join(names[:-1]), last=names[-1])
    return "".join(names)


def who_promised(promise: Promise, people: People) -> str:
    """Return who promised, in words; empty when that was not written down."""
    return name_of(promise.person_id, people) if promise.person_id else promise.who


def words_for_gap(gap: Gap, today: date) -> str:
    """Return a time with nobody named, in words, with its days and both ends."""
    sentence = QCoreApplication.translate("People", "Nobody named for {days}, {span}")
    return sentence.format(
        days=days_counted(gap.days(today)), span=words_for_span(gap.since, gap.until)
    )


def days_counted(days: int) -> str:
    """Return a number of days: “1 day”, “43 days”."""
    if days == 1:
        return QCoreApplication.translate("People", "1 day")
    return QCoreApplication.translate("People", "{count} days").format(count=days)
