import pytest

from sendjourney.domain.child import Child
from sendjourney.domain.person import Person
from sendjourney.storage.record_book import RecordBook
from tests.builders import a_child, a_paper, a_person
from tests.storing import NOON


@pytest.fixture
def book(family):
    return RecordBook(family._file, "Test PC")


def change(book, **do):
    with book.writing("Change", at=NOON) as writing:
        for verb, records in do.items():
            getattr(writing, verb)(records)
    return writing


def test_a_change_tells_what_it_touched_and_which_step_it_was(book):
    writing = change(book, save=[a_person(), a_paper()], delete=[a_child()])

    assert {noun.__name__ for noun in writing.nouns} == {"Person", "Paper", "Child"}
    assert writing.step.label == "Change"


def test_a_change_of_nothing_is_no_step(book):
    writing = change(book, save=[a_child()], delete=[a_person()])

    assert (writing.step, writing.nouns) == (None, frozenset())


def test_a_deleted_record_saved_again_lives_again(book):
    change(book, delete=[a_child()])

    change(book, save=[a_child(name="Idris again")])

    assert [child.name for child in book.stores.of(Child).all()] == ["Idris again"]
    assert (book.bin(), book.disagreements()) == ([], [])


def test_saving_and_deleting_in_one_change_comes_to_nothing_that_is_seen(book):
    change(book, save=[a_person(id="jo")], delete=[a_person(id="jo")])

    assert (book.stores.of(Person).all(), book.search.find("Jo", 9)) == ([], [])
    assert [binned.record.id for binned in book.bin()] == ["jo"]


def test_a_table_that_was_changed_behind_the_log_is_noticed(book, family):
    family._file.db.execute("UPDATE child SET name = 'Someone else'")

    assert book.disagreements() == ["child idris"]


def test_a_record_that_search_does_not_know_is_noticed(book):
    book.search.remove("idris")

    assert book.disagreements() == ["child idris"]


def test_a_record_that_the_log_does_not_know_is_noticed(book, family):
    family._file.db.execute("INSERT INTO person (id) VALUES ('stranger')")

    assert book.disagreements() == ["person stranger"]


def test_a_record_purged_and_saved_again_can_be_taken_back_once_more(book):
    change(book, save=[a_person(id="jo")])
    change(book, delete=[a_person(id="jo")])
    assert book.purge(NOON.replace(year=2027)) == 1

    change(book, save=[a_person(id="jo", notes="from a page left open")])
    book.take_back(book.undo_stacks().undo[-1], kind="undo", at=NOON)

    assert [binned.record.id for binned in book.bin()] == ["jo"]
    assert book.disagreements() == []


def test_nothing_is_purged_before_its_time(book):
    change(book, save=[a_person(id="jo")])
    change(book, delete=[a_person(id="jo")])

    assert book.purge(NOON) == 0
    assert len(book.bin()) == 1
