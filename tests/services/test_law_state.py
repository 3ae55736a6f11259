"""How the law data stands."""

from sendjourney.services import law_rules
from sendjourney.services.law_state import law_state


def test_every_rule_and_reason_is_counted_once():
    state = law_state()

    assert state.used + state.off == len(law_rules.rules()) + len(law_rules.excuses())
    assert state.used > 50


def test_the_days_of_checking_are_those_of_the_rules():
    state = law_state()

    assert state.checked_from <= state.checked_to
    assert {state.checked_from, state.checked_to} <= {r.checked_on for r in law_rules.rules()}
