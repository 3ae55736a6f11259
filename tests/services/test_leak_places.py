from sendjourney.domain.visibility import NOBODY
from sendjourney.services import last_look, sharing
from sendjourney.services.leak_places import told_by
from tests.builders import a_child, a_contact_note, a_family, a_person, a_story_part
from tests.services.page_requests import a_request

BOGDAN = a_person(id="bogdan", name="Bogdan Ilić", phones=("07700 900123",), visibility=NOBODY)


def places(*, child=None, **nouns):
    """Return what would have to be taken out of the summary of this family."""
    request = a_request(a_family(children=(child or a_child(),), people=(BOGDAN,), **nouns))
    own = request.record.of_child(request.child)
    everything = frozenset(r.id for r in own.everything()) | {"child.address"}
    lines = sharing.made_page(request).lines
    found = last_look.leaks(lines, request.record, request.child, None)
    assert found
    return {id_ for leak in found for id_ in told_by(leak, own, request.child, everything)}


def test_the_part_of_the_story_that_names_somebody_private_is_found():
    told, other = a_story_part(text="He shouts for Bogdan Ilić."), a_contact_note()

    assert places(story_parts=(told,), contact_notes=(other,)) == {told.id, BOGDAN.id}


def test_a_number_is_found_however_it_is_written():
    told = a_contact_note(what_was_said="Ring +44 7700 900 123 after four.")

    assert told.id in places(contact_notes=(told,))


def test_nothing_that_is_not_ticked_is_named():
    told = a_story_part(text="He shouts for Bogdan Ilić.")
    request = a_request(a_family(people=(BOGDAN,), story_parts=(told,)))
    lines = sharing.made_page(request).lines
    (leak,) = last_look.leaks(lines, request.record, request.child, None)

    assert told_by(leak, request.record, request.child, frozenset()) == ()
