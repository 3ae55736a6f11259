from datetime import timedelta

from sendjourney.domain.person import Service, by_service
from tests.builders import TODAY, a_person, the_record


def test_somebody_with_no_children_named_helps_every_child():
    assert a_person().helps("idris")
    assert a_person(child_ids=("maryam",)).helps("maryam")
    assert not a_person(child_ids=("maryam",)).helps("idris")


def test_somebody_has_left_on_the_day_after_their_last():
    yesterday = TODAY - timedelta(days=1)

    assert a_person(until=yesterday).has_left(TODAY)
    assert not a_person(until=TODAY).has_left(TODAY)
    assert not a_person().has_left(TODAY)


def test_people_stand_under_their_services_by_name():
    people = [a_person(name=name) for name in ("zoë", "Ängel", "Bo")]
    people.append(a_person(name="Nani", service=Service.FAMILY))

    groups = by_service(people)

    assert list(groups) == [Service.FAMILY, Service.EDUCATION]
    assert [p.name for p in groups[Service.EDUCATION]] == ["Bo", "zoë", "Ängel"]


def test_nobody_in_the_sample_is_left_out_of_the_services():
    groups = by_service(the_record().people)

    assert sum(map(len, groups.values())) == 14
    assert Service.OTHER not in groups
