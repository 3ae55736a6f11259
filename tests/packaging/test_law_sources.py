"""What docs/sources.md says of the law is what the rules say."""

import law_sources
from sendjourney.services import law_rules


def test_the_tables_are_those_of_todays_rules():
    page = law_sources.PAGE.read_text(encoding="utf-8")

    assert law_sources.with_tables(page) == page


def test_every_provision_source_and_reason_for_being_off_is_listed():
    told = law_sources.tables()

    for rule in law_rules.rules():
        assert f"`{rule.id}`" in told
        assert rule.provision in told
        assert (rule.source if rule.enabled else rule.why_off) in told


def test_reasons_for_being_late_are_listed_with_those_that_are_not_shown():
    told = law_sources.tables()

    assert all(excuse.says in told for excuse in law_rules.excuses().values())
    assert "| no. From memory only" in told
