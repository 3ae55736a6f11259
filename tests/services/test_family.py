from datetime import timedelta

import pytest

from sendjourney.domain.child import Child
from sendjourney.domain.person import Person
from sendjourney.domain.story import StoryPart
from sendjourney.errors import CouldNotSaveError, FileReadOnlyError
from sendjourney.services.family import Protection
from tests.builders import a_child, a_family, a_paper, a_person, a_story_part, the_record
from tests.storing import NOON, Clock, a_file, anybodys_folder, files_in, posix_only, without_powers

__all__ = ["anybodys_folder"]  # a fixture


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def family(tmp_path, clock):
    made = a_file(tmp_path, clock=clock)
    yield made
    made.close()


@pytest.fixture
def news(family):
    """What listeners were told, change by change."""
    told = []
    family.listen(lambda changed: told.append({noun.__name__ for noun in changed.nouns}))
    return told


def save(family, *records, label="Save", continues=""):
    with family.change(label, continues=continues) as change:
        change.save(*records)


def delete(family, *records):
    with family.change("Delete") as change:
        change.delete(*records)


def reopened(family, clock):
    family.close()
    return files_in(family.path.parent, clock=clock).open(family.path)


# Reading


def test_a_part_of_the_story_not_written_yet_is_empty(family):
    part = family.story_part("idris", "admire")

    assert (part.child_id, part.heading, part.text) == ("idris", "admire", "")


def test_a_part_of_the_story_is_found_by_its_heading(family):
    parts = [a_story_part(heading=heading, text=heading) for heading in ("one", "two")]
    save(family, *parts)

    assert family.story_part("idris", "two") == parts[1]


def test_the_whole_record_is_all_nouns_of_all_children(tmp_path):
    family = a_file(tmp_path, record=the_record())

    assert len(family.record().everything()) == len(the_record().everything())
    assert family.get(Child, "idris") == the_record().children[0]
    family.close()


# Writing


def test_a_change_is_kept_after_closing(family, clock):
    save(family, a_person(id="jo"))

    again = reopened(family, clock)

    assert again.get(Person, "jo") == a_person(id="jo")
    again.close()


def test_a_change_that_goes_wrong_half_way_saves_none_of_it(family, news):
    with pytest.raises(ZeroDivisionError), family.change("Slip") as change:
        change.save(a_person(phones=(str(len(change.save(a_child(name="X")) or "") / 0),)))

    assert (family.all(Child), family.undo_label, news) == ([a_child()], "", [])


def test_a_change_says_once_which_nouns_it_touched(family, news):
    with family.change("Much") as change:
        change.save(a_person(id="jo"), a_person(), a_story_part())
        change.save(a_person(id="jo", notes="again"))
        change.delete(a_child())

    assert news == [{"Person", "StoryPart", "Child"}]


def test_a_change_of_nothing_is_no_news(family, news):
    save(family, a_child())
    delete(family, a_person())
    with family.change("Attach") as change:
        change.attach(b"alone")

    assert (news, family.undo_label) == ([], "")


def test_a_change_that_could_not_be_saved_is_no_news(family, news):
    family._file.db.execute("PRAGMA max_page_count=1")

    with pytest.raises(CouldNotSaveError):
        save(family, a_person(notes="x" * 100_000))

    assert (news, family.undo_label) == ([], "")


def test_who_stops_listening_is_told_no_more(family, news):
    told = []
    stop = family.listen(told.append)
    stop()
    stop()

    save(family, a_person())

    assert (told, news) == ([], [{"Person"}])


def test_news_is_told_when_reading_already_gives_the_new_record(family):
    seen = []
    family.listen(lambda changed: seen.append((len(changed.nouns), family.all(Person)[0].name)))

    save(family, a_person(name="Jo"))

    assert seen == [(1, "Jo")]


def test_nobody_is_told_after_closing(family, news, clock):
    again = reopened(family, clock)

    save(again, a_person())

    assert news == []
    again.close()


# Undo and redo


def test_undo_and_redo_take_every_step_back_and_bring_it_again(family):
    save(family, a_person(id="jo", name="One"), label="Add")
    save(family, a_person(id="jo", name="Two"), label="Rename")
    delete(family, a_person(id="jo"))
    states = []
    while family.undo():
        states.append([person.name for person in family.all(Person)])
    while family.redo():
        states.append([person.name for person in family.all(Person)])

    assert states == [["Two"], ["One"], [], ["One"], ["Two"], []]


def test_undo_says_what_it_took_back_and_what_comes_next(family, news):
    save(family, a_person(), label="Add Jo Mensah")

    assert (family.undo_label, family.redo_label) == ("Add Jo Mensah", "")
    assert family.undo() == "Add Jo Mensah"
    assert (family.undo_label, family.redo_label) == ("", "Add Jo Mensah")
    assert family.redo() == "Add Jo Mensah"
    assert news == [{"Person"}] * 3


def test_undo_and_redo_work_over_closing_and_opening(family, clock):
    save(family, a_person(id="jo"), label="Add")
    save(family, a_story_part(), label="Write")
    again = reopened(family, clock)
    assert again.undo() == "Write"

    once_more = reopened(again, clock)

    assert (once_more.undo_label, once_more.redo_label) == ("Add", "Write")
    assert (once_more.redo(), len(once_more.all(StoryPart))) == ("Write", 1)
    once_more.close()


def test_nothing_to_undo_or_redo_is_nothing_done(family, news):
    assert (family.undo(), family.redo(), news) == ("", "", [])


def test_what_the_file_was_made_with_cannot_be_undone(tmp_path):
    family = a_file(tmp_path, record=the_record())

    assert (family.undo_label, family.undo()) == ("", "")
    assert len(family.record().everything()) == len(the_record().everything())
    family.close()


def test_a_new_change_leaves_nothing_to_redo(family):
    save(family, a_person(name="One"))
    family.undo()

    save(family, a_person(name="Two"))

    assert (family.redo_label, family.redo()) == ("", "")


def test_typing_is_taken_back_in_one_step(family):
    part = a_story_part(text="Before")
    save(family, part)
    for text in ("B", "Bu", "Buses"):
        save(family, part.changed(text=text), label="Write", continues=part.id)

    assert family.undo() == "Write"
    assert (family.get(StoryPart, part.id).text, family.undo_label) == ("Before", "Save")
    assert family.redo() == "Write"
    assert family.get(StoryPart, part.id).text == "Buses"


def test_typing_after_opening_again_is_a_step_of_its_own(family, clock):
    part = a_story_part(text="One")
    save(family, part, continues=part.id)
    again = reopened(family, clock)
    save(again, part.changed(text="Two"), continues=part.id)

    again.undo()

    assert again.get(StoryPart, part.id).text == "One"
    again.close()


def test_words_typed_and_taken_out_again_do_not_stand_in_the_way_of_undo(family):
    part = a_story_part(text="")
    save(family, a_person(), label="Add")
    save(family, part, label="Begin")
    for text in ("Slip", ""):
        save(family, part.changed(text=text), label="Write", continues=part.id)

    assert family.undo() == "Begin"
    assert family.undo() == "Add"


def test_undoing_a_delete_brings_back_what_was_there_just_before(family):
    save(family, a_person(id="jo", name="One"))
    save(family, a_person(id="jo", name="Two", phones=("01632 960999",)))
    delete(family, a_person(id="jo"))

    family.undo()

    assert family.get(Person, "jo") == a_person(id="jo", name="Two", phones=("01632 960999",))


# The bin


def test_the_bin_shows_what_was_deleted_last_first(family, clock):
    for name in ("One", "Two"):
        save(family, a_person(id=name, name=name))
        delete(family, a_person(id=name))
        clock.turn(days=1)

    assert [binned.record.name for binned in family.bin()] == ["Two", "One"]
    assert family.bin()[0].deleted_at == clock() - timedelta(days=1)


def test_what_was_deleted_together_comes_back_together(family, news):
    together = [a_person(id="jo"), a_paper(id="letter"), a_story_part(id="part")]
    save(family, *together, a_person(id="alone"))
    delete(family, a_person(id="alone"))
    delete(family, *together)
    letter = next(b for b in family.bin() if b.record.id == "letter")

    family.restore(letter)

    assert [binned.record.id for binned in family.bin()] == ["alone"]
    assert news[-1] == {"Person", "Paper", "StoryPart"}
    family.undo()
    assert len(family.bin()) == 4


def test_what_came_back_already_is_not_brought_back_again(family, news):
    save(family, a_person(id="jo"))
    delete(family, a_person(id="jo"))
    binned = family.bin()[0]
    family.restore(binned)

    family.restore(binned)

    assert (len(news), len(family.all(Person))) == (3, 1)


def test_the_bin_keeps_things_for_thirty_days(family, clock):
    save(family, a_person(id="jo"))
    delete(family, a_person(id="jo"))
    clock.turn(days=30)
    assert (len(family.bin()), family.empty_bin()) == (1, 0)

    clock.turn(seconds=1)

    assert (family.bin(), family.empty_bin(), family.empty_bin()) == ([], 1, 0)


def test_what_left_the_bin_leaves_no_ghost_to_undo(family, clock):
    save(family, a_person(name="Kept"), label="Add")
    save(family, a_story_part(id="part"), label="Write")
    delete(family, a_story_part(id="part"))
    clock.turn(days=31)

    family.empty_bin()

    assert family.undo_label == "Add"
    assert family.history("part", "text") == []
    assert (family.undo(), family.all(StoryPart)) == ("Add", [])
    again = reopened(family, clock)
    assert (again.undo_label, again.redo(), again.check()) == ("", "Add", [])
    again.close()


def test_even_a_record_with_nothing_in_it_can_be_brought_back(family):
    nobody = Person(name="")
    save(family, nobody)
    delete(family, nobody)

    family.restore(family.bin()[0])

    assert family.all(Person) == [nobody]


# The file


@posix_only
def test_a_file_that_may_only_be_read_is_never_written(anybodys_folder):
    family = a_file(anybodys_folder)
    save(family, a_person(id="jo"))
    delete(family, a_person(id="jo"))
    family.close()
    family.path.chmod(0o444)

    with without_powers():
        closed = files_in(anybodys_folder).open(family.path)
        binned = closed.bin()[0]
        writing = (
            closed.undo,
            closed.redo,
            lambda: closed.restore(binned),
            lambda: closed.set_note("a", "b"),
            lambda: save(closed, a_child()),
        )
        for write in writing:
            with pytest.raises(FileReadOnlyError, match="copy it to a folder of your own"):
                write()
        assert (closed.read_only, closed.empty_bin(), closed.check()) == (True, 0, [])
        closed.close()


def test_a_file_without_protection_says_so_and_has_no_code(family):
    assert (family.protection, family.recovery_code()) == (Protection.NONE, "")


def test_a_copy_of_an_open_file_opens_with_everything(family, tmp_path):
    save(family, a_person())

    family.copy_to(tmp_path / "copy.sendjourney")

    copy = files_in(tmp_path).open(tmp_path / "copy.sendjourney")
    assert (copy.record(), copy.undo_label) == (family.record(), "Save")
    copy.close()


def test_the_latest_changes_are_told_newest_first_but_for_those_taken_back(tmp_path):
    clock = Clock()
    family = a_file(tmp_path, clock=clock)
    for name in ("Ann", "Bea", "Cy", "Di"):
        clock.turn(hours=1)
        with family.change(f"Add {name}") as change:
            change.save(a_person(name=name))
    family.undo()

    assert [done.label for done in family.latest(2)] == ["Add Cy", "Add Bea"]
    assert family.latest(1)[0].at == NOON + timedelta(hours=3)
    family.close()


def test_a_new_file_has_no_latest_changes(tmp_path):
    family = a_file(tmp_path, record=a_family(people=(a_person(),)))

    assert family.latest(3) == []
    family.close()
