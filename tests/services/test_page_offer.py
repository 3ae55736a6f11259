"""What can be ticked is what the page can say: no tick without a word, no word without a tick."""

from dataclasses import replace
from datetime import timedelta

import pytest

from sendjourney.domain.visibility import NOBODY
from sendjourney.export.plain_text import document_text
from sendjourney.services import pages_given, sharing
from sendjourney.services.page_choices import ticked_at_first
from sendjourney.services.page_kinds import page_kind
from sendjourney.services.page_material import material
from tests.builders import TODAY, a_family, a_person, a_promise, an_appointment, the_sample
from tests.services.page_requests import KINDS, a_request

LAST_WEEK, NEXT_WEEK = TODAY - timedelta(days=7), TODAY + timedelta(days=7)
LATER = TODAY + timedelta(days=20)


def composed(request, ticked):
    kind = page_kind(request.kind)
    return kind.compose(material(replace(request, ticked=frozenset(ticked)), kind))


def offered(request):
    return {c.id: c for group in sharing.choices(request) for c in group.choices}


def of_sample(kind):
    family = the_sample().record
    changed = frozenset(record.id for record in family.everything())
    return a_request(family, kind, changed=changed, photo=b"photo")


@pytest.mark.parametrize("kind", KINDS)
def test_every_tick_puts_something_on_the_page(kind):
    request = of_sample(kind)
    ticked = ticked_at_first(sharing.choices(request))

    page = composed(request, ticked)

    choices = offered(request)
    assert [choices[i].text for i in ticked if composed(request, ticked - {i}) == page] == []


@pytest.mark.parametrize("kind", [kind.id for kind in sharing.page_kinds() if kind.tells])
def test_nothing_comes_to_the_page_that_could_not_be_ticked(kind):
    request = of_sample(kind)
    record, offer = request.record, frozenset(offered(request))
    taken = {noun for each in page_kind(kind).takes for noun in each.nouns}
    every_id = {found.id for noun in taken for found in getattr(record, noun)}

    page, whole = (composed(request, ticked) for ticked in (offer, offer | every_id))

    assert document_text(page) == document_text(whole)


def test_what_is_over_is_not_offered_for_the_kitchen_wall():
    over, ahead = an_appointment(on=LAST_WEEK), an_appointment(on=NEXT_WEEK)
    request = a_request(a_family(appointments=(over, ahead)), "appointments-and-promises")

    assert set(offered(request)) == {ahead.id}


def test_a_sheet_begins_with_the_next_meeting_and_any_later_one_can_be_chosen():
    soon, later = an_appointment(on=NEXT_WEEK), an_appointment(on=LATER)
    request = a_request(a_family(appointments=(later, soon)), "meeting-sheet")

    assert set(offered(request)) == {soon.id, later.id}
    assert ticked_at_first(sharing.choices(request)) == {soon.id}


def test_what_is_private_is_offered_with_its_reason_where_the_page_would_say_it():
    met = an_appointment(on=LAST_WEEK, person_ids=("jo",))
    owed = a_promise(person_id="jo", visibility=NOBODY)
    family = a_family(people=(a_person(id="jo"),), appointments=(met,), promises=(owed,))

    assert offered(a_request(family, "since-we-last-met"))[owed.id].reason


def test_only_what_the_page_says_is_kept_with_a_page_given():
    soon, later = an_appointment(on=NEXT_WEEK), an_appointment(on=LATER)
    both = frozenset({soon.id, later.id})
    family = a_family(appointments=(later, soon))

    kept = pages_given.facts_on(a_request(family, "meeting-sheet", ticked=both))

    assert [line.split()[0] for line in kept] == [soon.id]
