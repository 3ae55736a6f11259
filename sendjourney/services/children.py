"""A child as one thing: what the family answered about them, and everything that is theirs."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from sendjourney.domain.child import Child
from sendjourney.domain.setting import Setting
from sendjourney.services.family import Change, Family
from sendjourney.services.new_family import PLACES_WITHOUT_A_NAME

DAY = timedelta(days=1)


@dataclass(frozen=True, kw_only=True, slots=True)
class ChildAnswers:
    """What was answered about a child.

    ``setting`` is where they learn now, None when that is not known; ``left`` is the place they
    came from when the family says that they moved. ``photo`` is None for no change, empty to take
    the photo away.
    """

    child: Child
    setting: Setting | None = None
    left: Setting | None = None
    photo: bytes | None = None


class SavingChild:
    """Saves what was answered about a child, inside a change."""

    def __init__(self, answers: ChildAnswers) -> None:
        """Take the answers."""
        self._answers = answers

    def __call__(self, change: Change) -> None:
        """Do it, inside a change."""
        child, photo = self._answers.child, self._answers.photo
        if photo is not None:
            child = child.changed(photo=change.attach(photo) if photo else "")
        places = (self._answers.left, self._answers.setting)
        change.save(child, *(place for place in places if place is not None))


def school_now(
    now: Setting | None, answered: Setting, *, moved: bool, today: date
) -> tuple[Setting | None, Setting | None]:
    """Return where the child learns now and which place they left, from what was answered.

    ``answered`` holds name, kind and first day. Nothing is made of nothing: without a name, and
    for a kind that has one, there is no place. With ``moved`` the earlier place ends on the day
    before the first day at the new one, or yesterday when that is not known.
    """
    named = bool(answered.name) or answered.kind in PLACES_WITHOUT_A_NAME
    if now is None:
        return (_named(answered) if named else None), None
    if moved and named:
        return _named(answered), now.changed(until=(answered.since or today) - DAY)
    given = {"name": answered.name, "kind": answered.kind, "since": answered.since}
    return _named(now.changed(**given)), None


def moved_problem(now: Setting, since: date | None) -> str:
    """Return what is wrong with the first day at a new place; empty when nothing is."""
    if since is not None and now.since is not None and since <= now.since:
        return "The first day at the new place has to be later than the first day at the old one."
    return ""


def earlier_settings(settings: Iterable[Setting], now: Setting | None) -> list[Setting]:
    """Return the other places where the child learnt or will learn, the latest first."""
    others = [s for s in settings if now is None or s.id != now.id]
    return sorted(others, key=lambda s: s.since or s.until or date.min, reverse=True)


def place_name(setting: Setting) -> str:
    """Return what to call a place: its name, or what kind of place it is."""
    return setting.name or setting.kind.label


def next_position(children: Iterable[Child]) -> int:
    """Return the place of a new child, after its brothers and sisters."""
    return max((child.position for child in children), default=-1) + 1


class WithoutChild:
    """Takes a child out of the file, in one change: their records, and people only they have.

    People who help a brother or sister too stay, and no longer name this child.
    """

    def __init__(self, family: Family, child: Child) -> None:
        """Look up everything that belongs to the child."""
        record = family.record()
        own = record.of_child(child)
        others = [p for p in own.people if p.child_ids and p.child_ids != (child.id,)]
        kept = {p.id for p in own.people if not p.child_ids} | {p.id for p in others}
        self.deleted = tuple(r for r in own.everything() if r.id not in kept)
        self.changed = tuple(
            p.changed(child_ids=tuple(i for i in p.child_ids if i != child.id)) for p in others
        )

    def __call__(self, change: Change) -> None:
        """Do it, inside a change."""
        change.save(*self.changed)
        change.delete(*self.deleted)


def _named(setting: Setting) -> Setting:
    """Return a place with a name: being taught at home is called that."""
    if setting.name or setting.kind not in PLACES_WITHOUT_A_NAME:
        return setting
    return setting.changed(name=setting.kind.label)
