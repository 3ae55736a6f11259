from dataclasses import fields

from sendjourney.domain.record import field_values, new_id
from tests.builders import a_child, a_family, a_person, the_record


def test_every_record_has_an_id_of_its_own_from_birth():
    assert a_person().id != a_person().id
    assert len(new_id()) == 32


def test_to_change_a_record_is_to_make_another_of_its_id():
    before = a_person()

    after = before.changed(name="Zoë Mensah")

    assert (after.id, after.name, before.name) == (before.id, "Zoë Mensah", "Jo Mensah")


def test_a_change_that_changes_nothing_gives_the_record_itself():
    before = a_person()

    assert before.changed(name="Jo Mensah") is before


def test_the_fields_of_a_record_are_all_but_its_id():
    values = field_values(a_child())

    assert "id" not in values
    assert values["known_as"] == "Idris"
    assert list(values)[:2] == ["visibility", "confirmed_on"]


def test_everything_of_a_family_stands_in_one_list():
    assert a_family().everything() == list(a_family().children)
    family = the_record()
    counts = [len(getattr(family, noun.name)) for noun in fields(family)]
    assert len(family.everything()) == sum(counts) > 100


def test_what_concerns_one_child_holds_nothing_of_the_other():
    family = the_record()

    found = family.of_child(family.children[1])

    assert {r.child_id for r in (*found.story_parts, *found.appointments)} == {"maryam"}
    assert "bea" in {p.id for p in found.people}
    assert "aga" not in {p.id for p in found.people}
    assert "jo" in {p.id for p in found.people}
