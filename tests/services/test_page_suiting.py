import pytest

from sendjourney.domain.person import Service
from sendjourney.domain.visibility import Reader
from sendjourney.services.page_kinds import KINDS, ONE_PAGE_PROFILE, Audience
from sendjourney.services.page_suiting import MOST_FIRST, ForWhom, for_person, suiting
from tests.builders import a_person

EVERYBODY = [ForWhom(), ForWhom(ourselves=True), *(ForWhom(reader=reader) for reader in Reader)]


@pytest.mark.parametrize("whom", EVERYBODY, ids=str)
def test_every_page_is_offered_once_and_few_of_them_first(whom):
    found = suiting(whom)

    offered = [*found.first, *(kind for kinds in found.others.values() for kind in kinds)]
    assert sorted(k.id for k in offered) == sorted(k.id for k in KINDS)
    assert len(found.first) <= MOST_FIRST


def test_school_is_offered_the_profile_before_all_others():
    assert suiting(ForWhom(reader=Reader.EDUCATION)).first[0] is ONE_PAGE_PROFILE


@pytest.mark.parametrize("reader", Reader)
def test_every_reader_has_a_page_that_suits(reader):
    assert suiting(ForWhom(reader=reader)).first


def test_nobody_else_is_offered_first_what_is_for_ourselves():
    assert all(k.for_whom is not Audience.US for k in suiting(ForWhom()).first)


@pytest.mark.parametrize(("service", "reader"), [
    (Service.EDUCATION, Reader.EDUCATION), (Service.COUNCIL, Reader.COUNCIL), (Service.OTHER, None),
])  # fmt: skip
def test_a_persons_service_says_what_they_may_see(service, reader):
    person = a_person(service=service)

    assert for_person(person) == ForWhom(reader=reader, person_id=person.id)


def test_every_service_has_its_reader():
    for service in Service:
        assert for_person(a_person(service=service)).person_id
