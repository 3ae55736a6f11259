"""What a child waits for: names to choose from, and when it may be time to ask again."""

from datetime import date

from sendjourney.domain.child import Child
from sendjourney.domain.referral import DAYS_A_WEEK, Referral, waited, waiting
from sendjourney.services.family import Family
from sendjourney.services.resource_files import read_toml

FILE = "referrals.toml"


def suggestions() -> tuple[str, ...]:
    """Return what children often wait for, in the order to offer it."""
    return tuple(read_toml(FILE)["for_what"])


def waiting_for(family: Family, child: Child, today: date) -> list[Referral]:
    """Return what a child still waits for, the longest wait first."""
    return waiting(family.of_child(Referral, child.id), today)


def waits_before(family: Family, child: Child, today: date) -> list[Referral]:
    """Return the waits of a child that are over, the latest to end first."""
    return waited(family.of_child(Referral, child.id), today)


def is_time_to_chase(referral: Referral, today: date) -> bool:
    """Say whether nobody has asked again for some weeks; a habit that we suggest, not a rule."""
    quiet = referral.days_since_chased(today)
    if quiet is None:
        quiet = referral.days_waited(today)
    weeks: int = read_toml(FILE)["chase_after_weeks"]
    return referral.is_waiting(today) and quiet is not None and quiet >= weeks * DAYS_A_WEEK


def chased(referral: Referral, on: date) -> Referral:
    """Return a referral that was asked about on a day; an earlier day than the last is no news."""
    return referral.changed(last_chased_on=max(on, referral.last_chased_on or on))


def still_to_come(day: date, today: date) -> str:
    """Return what is wrong with a day that has to be past, in words; empty when nothing is."""
    return "This day is still to come. Please check it." if day > today else ""


def date_problem(referral: Referral) -> str:
    """Return what does not fit among the days of a referral; empty when all does."""
    asked = referral.asked_on
    after = (
        ("accepted", referral.accepted_on),
        ("last chased", referral.last_chased_on),
        ("first seen", referral.first_seen_on),
        ("ended", referral.ended_on),
    )
    for what, day in after:
        if asked is not None and day is not None and day < asked:
            return f"The day it was {what} is before the day you asked. Please check both."
    return ""
