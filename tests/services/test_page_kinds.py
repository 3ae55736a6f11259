from dataclasses import fields

import pytest

from sendjourney.domain.family_record import FamilyRecord
from sendjourney.errors import UnknownChoiceError
from sendjourney.services import page_kinds
from sendjourney.services.page_kinds import KINDS, Audience
from sendjourney.services.page_takes import CHILD_FACTS


def test_every_kind_has_an_id_and_a_name_of_its_own():
    assert len({kind.id for kind in KINDS}) == len({kind.name for kind in KINDS}) == len(KINDS)


def test_kinds_are_offered_reader_after_reader():
    audiences = [kind.for_whom for kind in KINDS]

    assert audiences == sorted(audiences, key=list(Audience).index)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.id)
def test_a_kind_takes_only_what_there_is(kind):
    nouns = [noun for taken in kind.takes for noun in taken.nouns]

    assert set(nouns) <= {field.name for field in fields(FamilyRecord)}
    assert len(set(nouns)) == len(nouns)
    assert set(kind.child_facts) <= set(CHILD_FACTS)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.id)
def test_the_purpose_is_one_short_sentence(kind):
    assert kind.purpose.endswith(".")
    assert len(kind.purpose.split()) <= 18


def test_a_kind_is_found_by_its_id():
    assert page_kinds.page_kind("people-sheet") == page_kinds.PEOPLE_SHEET
    with pytest.raises(UnknownChoiceError):
        page_kinds.page_kind("birthday-card")
