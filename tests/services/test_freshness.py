from datetime import UTC, date, datetime

import pytest

from sendjourney.services import freshness, sharing, story_guide
from sendjourney.services.family_files import FamilyFiles, Protection
from tests.builders import (
    TODAY,
    a_caseworker,
    a_child,
    a_family,
    a_person,
    a_story_part,
    an_appointment,
)
from tests.services.page_requests import a_request

LONG_AGO = date(2024, 5, 12)


def asked(*, ticked=None, **nouns):
    """Return what is asked about a page with these records on it."""
    family = a_family(**nouns)
    shown = {record.id: record.id for record in family.everything()}
    wanted = shown if ticked is None else {i: t for i, t in shown.items() if i in ticked}
    return freshness.stale_facts(family, wanted, TODAY)


@pytest.mark.parametrize(("on", "is_asked"), [
    (date(2026, 8, 24), True), (date(2026, 8, 25), False),
])  # fmt: skip
def test_medicines_are_asked_about_after_three_months(on, is_asked):
    part = a_story_part(heading="medicines", confirmed_on=on)

    assert bool(asked(story_parts=(part,))) is is_asked


def test_another_part_of_the_story_has_a_year():
    fresh = a_story_part(heading="admire", confirmed_on=date(2025, 11, 25))

    assert not asked(story_parts=(fresh,))
    assert asked(story_parts=(fresh.changed(confirmed_on=date(2025, 11, 24)),))


def test_a_person_without_any_number_is_not_asked_about():
    person = a_person(phones=(), email="", confirmed_on=LONG_AGO)

    assert not asked(people=(person,))
    assert asked(people=(person.changed(phones=("01632 960204",)),))


def test_what_is_over_or_was_only_then_is_not_asked_about():
    over = a_caseworker(since=LONG_AGO, until=LONG_AGO, confirmed_on=LONG_AGO)

    assert not asked(caseworkers=(over,), appointments=(an_appointment(confirmed_on=LONG_AGO),))


def test_what_is_not_on_the_page_is_not_asked_about():
    part = a_story_part(confirmed_on=LONG_AGO)

    assert not asked(story_parts=(part,), ticked=())


def test_the_most_pressing_comes_first():
    old = a_story_part(confirmed_on=LONG_AGO)
    medicines = a_story_part(heading="medicines", confirmed_on=date(2026, 6, 1))

    assert [f.record for f in asked(story_parts=(old, medicines))] == [medicines, old]


def test_the_childs_own_facts_are_one_question():
    child = a_child(address="1 High Street", legal_status="Looked after", confirmed_on=LONG_AGO)
    shown = {"child.address": "Address", "child.legal_status": "Legal status"}

    (fact,) = freshness.stale_facts(a_family(children=(child,)), shown, TODAY)

    assert fact.choice_ids == ("child.address", "child.legal_status")
    assert fact.text == "Address · Legal status"


def test_still_true_makes_it_fresh():
    (fact,) = asked(story_parts=(a_story_part(confirmed_on=LONG_AGO),))

    assert not asked(story_parts=(fact.confirmed(TODAY),))


def test_what_was_written_lately_is_not_asked_about(tmp_path):
    part = a_story_part(confirmed_on=LONG_AGO)
    record = a_family(story_parts=(part,))
    now = datetime(2026, 11, 20, 9, tzinfo=UTC)
    files = FamilyFiles(clock=lambda: now, computer="test", backups=tmp_path / "backups")
    family = files.create(tmp_path / "f.sendjourney", Protection.NONE, record=record)
    groups = sharing.choices(a_request(record))
    ticked = frozenset({part.id})

    assert freshness.to_ask_about(family, record, groups, ticked, TODAY) == ()
    assert freshness.to_ask_about(family, record, groups, ticked, date(2028, 1, 1))
    family.close()


def test_every_limit_is_about_something_a_family_keeps():
    headings = {heading.id for heading in story_guide.headings()} | {""}
    nouns = a_family().__dataclass_fields__

    for limit in freshness.limits():
        assert limit.noun in nouns
        assert limit.heading in headings
        assert 0 < limit.months <= 60
        assert limit.why.endswith(".")
