"""Where the child learns: nursery, school, college, or something else, for a time."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sendjourney.domain.labelled import Labelled
from sendjourney.domain.record import Record


class SettingKind(Labelled):
    """What sort of place it is."""

    EARLY_YEARS = "early_years", "Nursery or pre-school"
    SCHOOL = "school", "School"
    SPECIAL_SCHOOL = "special_school", "Special school"
    COLLEGE = "college", "College or sixth form"
    HOME = "home", "Taught at home"
    ALTERNATIVE = "alternative", "Another place of learning"
    NONE = "none", "Not in a school now"


@dataclass(frozen=True, kw_only=True, slots=True)
class Setting(Record):
    """One place of learning; no ``until`` means the child is there now."""

    child_id: str
    name: str
    kind: SettingKind = SettingKind.SCHOOL
    since: date | None = None
    until: date | None = None
    notes: str = ""


def current_setting(settings: Iterable[Setting], today: date) -> Setting | None:
    """Return where the child learns today; the one begun last when several are open."""
    open_now = [s for s in settings if (s.until is None or s.until >= today) and _begun(s, today)]
    return max(open_now, key=lambda s: s.since or date.min, default=None)


def _begun(setting: Setting, today: date) -> bool:
    return setting.since is None or setting.since <= today
