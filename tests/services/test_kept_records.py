import pytest

from sendjourney.domain.person import Person
from tests.builders import a_child, a_family, a_person
from tests.storing import a_file

JO = a_person(id="jo")


def people_of(family):
    return family.of_child(Person, "idris"), family.all(Person), list(family.record().people)


def test_every_way_of_reading_sees_a_change_an_undo_and_a_redo(tmp_path):
    family = a_file(tmp_path, record=a_family(people=(JO,)))
    before, after = ([JO],) * 3, ([JO.changed(role="Head")],) * 3
    assert people_of(family) == before

    with family.change("Change Jo") as change:
        change.save(JO.changed(role="Head"))
    assert people_of(family) == after
    family.undo()
    assert people_of(family) == before
    family.redo()
    assert people_of(family) == after
    family.close()


def test_what_was_read_in_a_change_that_came_to_nothing_is_not_believed(tmp_path):
    family = a_file(tmp_path, record=a_family(people=(JO,)))

    def broken_change():
        with family.change("Change Jo") as change:
            change.save(JO.changed(role="Head"))
            assert family.all(Person) == [JO.changed(role="Head")]
            raise KeyError

    with pytest.raises(KeyError):
        broken_change()
    assert people_of(family) == ([JO],) * 3
    family.close()


def test_a_list_that_was_handed_out_is_the_readers_own(tmp_path):
    family = a_file(tmp_path, record=a_family(people=(JO,)))

    family.all(Person).clear()

    assert family.all(Person) == [JO]
    family.close()


def test_the_same_record_is_handed_out_until_its_noun_changes(tmp_path):
    family = a_file(tmp_path, record=a_family(people=(JO,)))
    first = family.all(Person)[0]
    with family.change("Change the child") as change:
        change.save(a_child(pronouns="they"))

    assert family.all(Person)[0] is first
    family.close()


def test_what_comes_out_of_the_bin_is_there_at_once(tmp_path):
    family = a_file(tmp_path, record=a_family(people=(JO,)))
    with family.change("Delete Jo") as change:
        change.delete(JO)
    assert people_of(family) == ([], [], [])

    family.restore(family.bin()[0])

    assert people_of(family) == ([JO],) * 3
    family.close()
