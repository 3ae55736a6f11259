"""Which facts the family took off a page, or put on it: remembered in their own file.

Only what differs from the first ticks is kept, so that a new fact comes in as any new fact does.
"""

import json

from sendjourney.domain.visibility import Reader
from sendjourney.services.family import Family


def kept_ticks(
    family: Family, child_id: str, kind: str, reader: Reader | None, at_first: frozenset[str]
) -> frozenset[str]:
    """Return what is to be ticked: as the family left it, or else as it is at first."""
    text = family.note(_name(child_id, kind, reader))
    if not text:
        return at_first
    kept: dict[str, list[str]] = json.loads(text)
    return (at_first - set(kept["off"])) | set(kept["on"])


def keep_ticks(
    family: Family,
    child_id: str,
    kind: str,
    reader: Reader | None,
    *,
    ticked: frozenset[str],
    at_first: frozenset[str],
) -> None:
    """Remember what the family ticked; nothing is written to a file that can only be read."""
    if family.read_only:
        return
    text = json.dumps({"off": sorted(at_first - ticked), "on": sorted(ticked - at_first)})
    family.set_note(_name(child_id, kind, reader), text)


def _name(child_id: str, kind: str, reader: Reader | None) -> str:
    return f"ticks {kind} {reader or 'anybody'} {child_id}"
