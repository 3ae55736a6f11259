"""What a page carries, read back out of the file."""

import json
from io import BytesIO

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sendjourney.domain.visibility import NOBODY, Level, Reader, Visibility
from sendjourney.export.archive_text import record_of
from sendjourney.services import sharing
from tests.builders import a_family, a_person, the_record
from tests.export.reading import everything_in, letters_of
from tests.services.marked import marked, words_in
from tests.services.page_requests import KINDS, a_request

VISIBILITIES = st.sampled_from(
    [Visibility(), NOBODY, Visibility(level=Level.SOME, readers=(Reader.HEALTH,))]
)


def carried_in(data):
    with pikepdf.open(BytesIO(data)) as pdf:
        return pdf.attachments["sendjourney.json"].get_file().read_bytes()


ABOUT_A_CHILD = [kind.id for kind in sharing.page_kinds() if kind.takes]


@pytest.mark.parametrize("kind", ABOUT_A_CHILD)
def test_a_page_carries_what_it_says_and_nothing_else(kind):
    made = sharing.made_page(a_request(the_record(), kind, carries_itself=True))

    text = carried_in(made.data)
    assert record_of(text).children[0].called == "Idris"
    assert set(text.decode().splitlines()) <= set(made.lines)


def test_what_is_ticked_comes_back_as_it_was():
    person = a_person(id="a", name="Adaeze", role="", organisation="", phones=("01632 960123",))
    family = a_family(people=(person, a_person(id="b", name="Bogdan")))
    request = a_request(family, "people-sheet", ticked=frozenset({"a"}), carries_itself=True)

    kept = record_of(carried_in(sharing.make_page(request)))

    assert kept.people == (person.changed(since=kept.people[0].since),)


@pytest.mark.parametrize("kind", KINDS)
@given(data=st.data())
@settings(max_examples=12)
def test_no_word_that_is_private_is_carried(kind, data):
    family = marked(lambda: data.draw(VISIBILITIES))
    reader = data.draw(st.sampled_from([None, Reader.HEALTH, Reader.EDUCATION]))
    ticked = frozenset(record.id for record in family.everything())
    request = a_request(family, kind, reader=reader, ticked=ticked, carries_itself=True)

    told = letters_of(everything_in(sharing.make_page(request)))

    hidden = [r for r in family.everything() if not r.visibility.allows(reader)]
    assert [word for record in hidden for word in words_in(record) if word in told] == []


def test_a_blank_form_carries_nothing_not_even_a_name():
    request = a_request(the_record(), "story-forms", carries_itself=True)

    assert "Idris" not in everything_in(sharing.make_page(request))


@pytest.mark.parametrize("kind", ABOUT_A_CHILD)
def test_every_word_that_is_carried_stands_on_the_page(kind):
    family = marked(Visibility)
    ticked = frozenset(record.id for record in family.everything())
    request = a_request(family, kind, ticked=ticked, carries_itself=True)

    data = sharing.make_page(request)

    shown = sharing.page_text(request)
    values = json.dumps(json.loads(carried_in(data)), ensure_ascii=False)
    words = [w for record in family.everything() for w in words_in(record) if w in values]
    assert [word for word in words if word not in shown] == []


def test_a_page_carries_nothing_unless_it_is_asked_to():
    with pikepdf.open(BytesIO(sharing.make_page(a_request(the_record())))) as pdf:
        assert not pdf.attachments
