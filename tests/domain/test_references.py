import pytest

from sendjourney.domain.references import LooseEnd, loose_ends, without_loose_ends
from tests.builders import (
    a_caseworker,
    a_contact_note,
    a_family,
    a_page_given,
    a_person,
    a_promise,
    a_referral,
    a_review_report,
    a_support_cycle,
    an_appointment,
    an_event,
    the_record,
)

JO = a_person(id="jo")


def test_in_the_sample_every_name_leads_somewhere():
    assert list(loose_ends(the_record())) == []
    assert without_loose_ends(the_record()) == the_record()


@pytest.mark.parametrize(
    ("nouns", "end"),
    [
        ({"appointments": (an_appointment(child_id="gone"),)}, "child_id"),
        ({"appointments": (an_appointment(child_id=""),)}, "child_id"),
        ({"contact_notes": (a_contact_note(person_ids=("gone",)),)}, "person_ids"),
        ({"promises": (a_promise(person_id="gone"),)}, "person_id"),
        ({"promises": (a_promise(source_id="gone"),)}, "source_id"),
        ({"people": (a_person(child_ids=("gone",)),)}, "child_ids"),
        ({"events": (an_event(child_id="gone"),)}, "child_id"),
        ({"referrals": (a_referral(person_id="gone"),)}, "person_id"),
        ({"review_reports": (a_review_report(person_id="gone"),)}, "person_id"),
        ({"support_cycles": (a_support_cycle(child_id="gone"),)}, "child_id"),
        ({"pages_given": (a_page_given(person_id="gone"),)}, "person_id"),
        ({"caseworkers": (a_caseworker(person_id=""),)}, "person_id"),
    ],
)
def test_a_name_that_leads_nowhere_is_found(nouns, end):
    [noun] = nouns

    assert list(loose_ends(a_family(**nouns))) == [LooseEnd(noun=noun, index=0, field=end)]


def test_a_name_left_empty_is_no_loose_end():
    assert list(loose_ends(a_family(promises=(a_promise(),)))) == []


def test_only_the_loose_name_goes_from_a_record_that_can_be_without_it():
    meeting = an_appointment(person_ids=("jo", "gone"))
    promise = a_promise(person_id="gone", source_id=meeting.id)
    family = a_family(people=(JO,), appointments=(meeting,), promises=(promise,))

    found = without_loose_ends(family)

    assert found.appointments == (meeting.changed(person_ids=("jo",)),)
    assert found.promises == (promise.changed(person_id=""),)


def test_a_record_of_nobody_goes_and_then_what_named_it():
    meeting = an_appointment(child_id="gone")
    promise = a_promise(source_id=meeting.id)
    family = a_family(
        appointments=(meeting,), promises=(promise,), caseworkers=(a_caseworker(person_id="x"),)
    )

    found = without_loose_ends(family)

    assert (found.appointments, found.caseworkers) == ((), ())
    assert found.promises == (promise.changed(source_id=""),)


def test_somebody_who_helped_a_child_who_is_gone_stands_with_every_child():
    found = without_loose_ends(a_family(people=(JO.changed(child_ids=("gone",)),)))

    assert found.people == (JO,)
