"""Whom a family does not need among the people, though they might: remembered in their own file."""

import json

from sendjourney.services.family import Family


def not_needed(family: Family, child_id: str) -> frozenset[str]:
    """Return the ids of whom the family said that nobody is needed."""
    return frozenset(json.loads(family.note(_name(child_id)) or "[]"))


def say_not_needed(family: Family, child_id: str, expected_id: str, *, needed: bool) -> None:
    """Remember that somebody is not needed, or is after all.

    Raises:
        FileReadOnlyError: The file can only be read here.
        CouldNotSaveError: The disk did not take it; nothing was written.
    """
    now = not_needed(family, child_id)
    then = now - {expected_id} if needed else now | {expected_id}
    if then != now:
        family.set_note(_name(child_id), json.dumps(sorted(then)))


def _name(child_id: str) -> str:
    return f"people not needed {child_id}"
