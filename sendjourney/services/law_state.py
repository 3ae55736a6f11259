"""How the law data stands: how many rules, which are switched off, and when they were checked."""

from dataclasses import dataclass
from datetime import date

from sendjourney.services import law_rules


@dataclass(frozen=True, kw_only=True, slots=True)
class LawState:
    """How many rules and reasons for being late are used, how many are not, and since when."""

    used: int
    off: int
    checked_from: date
    checked_to: date
    off_names: tuple[str, ...]


def law_state() -> LawState:
    """Return how the law data of this version stands."""
    rules, excuses = law_rules.rules(), law_rules.excuses().values()
    switches = [*(rule.enabled for rule in rules), *(excuse.enabled for excuse in excuses)]
    days = sorted(rule.checked_on for rule in rules)
    return LawState(
        used=switches.count(True),
        off=switches.count(False),
        checked_from=days[0],
        checked_to=days[-1],
        off_names=tuple(dict.fromkeys(rule.title for rule in rules if not rule.enabled)),
    )
