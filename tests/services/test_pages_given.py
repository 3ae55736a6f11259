from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from sendjourney.domain.visibility import NOBODY
from sendjourney.services import pages_given, sharing
from sendjourney.services.family_files import FamilyFiles, Protection
from tests.builders import TODAY, a_family, a_page_given, a_person, a_story_part
from tests.services.page_requests import a_request

JO = a_person(id="jo")
AGA = a_person(id="aga", name="Aga Nowak")


class Clock:
    """Tells a moment that a test can move on."""

    def __init__(self):
        self.now = datetime(2026, 5, 12, 9, tzinfo=UTC)

    def __call__(self):
        self.now += timedelta(minutes=1)
        return self.now


@pytest.fixture
def family(tmp_path):
    """An open file with one person in it."""
    files = FamilyFiles(clock=Clock(), computer="test", backups=tmp_path / "backups")
    record = a_family(people=(JO,))
    family = files.create(tmp_path / "f.sendjourney", Protection.NONE, record=record)
    yield family
    family.close()


def groups(family):
    return sharing.choices(a_request(family.record(), "people-sheet"))


def given(family, **ticks):
    """Give away the people sheet as it is, and keep a note of it."""
    request = replace(a_request(family.record(), "people-sheet"), **ticks)
    page = a_page_given(kind="people-sheet", reader=None, facts=pages_given.facts_on(request))
    with family.change("Note the page") as change:
        change.save(page)
    return page


def save(family, *records):
    with family.change("Change") as change:
        change.save(*records)


def told(family, page):
    return [f"{d.text} {d.how}" for d in pages_given.differences(family, page, groups(family))]


def test_only_what_is_on_the_page_is_kept_and_nothing_of_what_it_says():
    hidden = a_person(visibility=NOBODY)
    request = a_request(a_family(people=(JO, hidden)), "people-sheet")

    (line,) = pages_given.facts_on(request)

    assert line.startswith("jo ")
    assert "Mensah" not in line
    assert pages_given.facts_on(replace(request, ticked=frozenset())) == ()


def test_nothing_has_changed_at_first(family):
    page = given(family)
    save(family, JO.changed(confirmed_on=TODAY))

    assert told(family, page) == []


def test_what_changed_is_said_in_words(family):
    page = given(family)
    save(family, JO.changed(phones=("01632 960999",)))

    (words,) = told(family, page)

    assert words.startswith("Jo Mensah")
    assert words.endswith("has changed: phone number")


def test_a_change_taken_back_is_none(family):
    page = given(family)
    save(family, JO.changed(phones=()))
    save(family, JO)

    assert told(family, page) == []


def test_what_is_new_and_what_is_gone_are_told_apart(family):
    page = given(family)
    save(family, AGA)
    with family.change("Delete Jo") as change:
        change.delete(JO)

    assert [words[:3] for words in told(family, page)] == ["Jo ", "Aga"]
    assert told(family, page)[0].endswith("is no longer in your file")
    assert told(family, page)[1].endswith("is new")


def test_what_was_left_out_on_purpose_is_not_new_and_stays_out(family):
    save(family, AGA)
    page = given(family, ticked=frozenset({"jo"}))

    assert told(family, page) == []
    assert pages_given.ticks_again(page, groups(family), ()) == {"jo"}


def test_the_page_made_again_has_what_it_held_and_what_is_new(family):
    page = given(family)
    save(family, AGA)
    new = pages_given.new_since(family, page, groups(family))

    assert new == {"aga"}
    assert pages_given.ticks_again(page, groups(family), new) == {"jo", "aga"}


def test_a_page_of_which_nothing_is_known_is_made_as_usual(family):
    page = a_page_given(facts=())

    assert pages_given.ticks_again(page, groups(family), ()) == {"jo"}
    assert pages_given.differences(family, page, groups(family)) == ()


def test_the_fingerprint_does_not_change_with_what_no_page_shows():
    part = a_story_part()

    assert pages_given.fingerprint(part) == pages_given.fingerprint(
        part.changed(confirmed_on=TODAY, visibility=NOBODY)
    )
    assert pages_given.fingerprint(part) != pages_given.fingerprint(part.changed(text="Else"))


def test_each_holder_has_the_latest_page_of_a_kind():
    old = a_page_given(given_on=date(2026, 1, 5))
    new = a_page_given(given_on=date(2026, 5, 12), to_whom=" copperbeck primary SCHOOL")
    other = a_page_given(kind="people-sheet", given_on=None)

    assert pages_given.latest_held([old, other, new]) == [new, other]


def test_most_out_of_date_is_where_most_has_changed_and_then_the_oldest():
    def held(name, changed, on):
        found = (pages_given.Difference(text="A fact", how="has changed"),) * changed
        return pages_given.Held(page=a_page_given(id=name, given_on=on), differences=found)

    may, june = date(2026, 5, 1), date(2026, 6, 1)
    pages = [held("right", 0, may), held("new", 1, june), held("old", 1, may), held("most", 2, may)]

    found = pages_given.most_out_of_date(pages)

    assert [each.page.id for each in found] == ["most", "old", "new"]
