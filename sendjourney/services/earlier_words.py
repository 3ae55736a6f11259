"""The words a family wrote before: one version for each sitting, not one for each second."""

from collections.abc import Sequence
from datetime import timedelta
from itertools import zip_longest

from sendjourney.services.family import Version

SITTING = timedelta(minutes=30)


def sittings(history: Sequence[Version], now_written: str) -> list[Version]:
    """Return earlier texts, newest first: what stood when the family stopped writing for a while.

    Saved as they type, words leave a version every second. Of each run of versions with no pause
    of half an hour in it the last counts. Empty texts and what is written now are left out, and a
    text that came back later is listed once.
    """
    ends = [v for v, after in zip_longest(history, history[1:]) if _ends(v, after)]
    seen = {now_written.strip(), ""}
    found = []
    for version in reversed(ends):
        words = str(version.value).strip()
        if words not in seen:
            seen.add(words)
            found.append(version)
    return found


def _ends(version: Version, after: Version | None) -> bool:
    return after is None or after.at - version.at >= SITTING or _shrank(version, after)


def _shrank(version: Version, after: Version) -> bool:
    """Say whether most of the words went at once: what stood before is worth finding again."""
    return len(str(after.value)) * 2 < len(str(version.value))
