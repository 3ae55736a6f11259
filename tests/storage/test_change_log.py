import pytest

from sendjourney.domain.child import Child
from sendjourney.domain.person import Person
from sendjourney.domain.story import StoryPart
from sendjourney.storage.change_log import Kind, Step, UndoStacks
from tests.builders import a_person, a_story_part, the_record
from tests.storing import NOON, a_file


@pytest.fixture
def part():
    return a_story_part(text="")


def type_text(family, part, *texts, key="text"):
    for text in texts:
        with family.change("Write", continues=key) as change:
            change.save(part.changed(text=text))


def texts_in_history(family, part):
    return [version.value for version in family.history(part.id, "text")]


def log_of(family):
    return family._book.log


def rows(family, table):
    return family._file.db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608


def test_replaying_the_log_gives_the_tables(tmp_path):
    family = a_file(tmp_path, record=the_record())

    replayed = log_of(family).replay()

    assert len(replayed) == len(the_record().everything())
    assert family.check() == []
    family.close()


def test_a_field_that_was_never_set_is_not_in_the_log(family):
    with family.change("Add") as change:
        change.save(a_person(id="jo", phones=(), email="", role="", organisation=""))

    assert set(log_of(family).current("jo")) == {"name", "service", "_deleted"}


def test_only_what_differs_is_entered(family, part):
    with family.change("Write") as change:
        change.save(part.changed(text="One"))
    before = rows(family, "op")

    with family.change("Write") as change:
        change.save(part.changed(text="Two"))

    assert rows(family, "op") == before + 1


def test_a_change_of_nothing_leaves_no_trace(family):
    before = rows(family, "change")

    with family.change("Nothing") as change:
        change.save(*family.all(Child))

    assert (rows(family, "change"), family.undo_label) == (before, "")


def test_typing_keeps_the_last_words_and_not_the_text_once_for_each_second(family, part):
    type_text(family, part, *("word " * n for n in range(1, 200)))

    assert texts_in_history(family, part) == ["word " * 199]
    assert rows(family, "change") == 2


def test_typing_keeps_a_long_text_that_went_at_once(family, part):
    type_text(family, part, "All about him", "All about him, for an hour", "A", "Anew")

    assert texts_in_history(family, part) == ["All about him, for an hour", "Anew"]
    assert family.undo() == "Write"
    assert family.all(StoryPart) == []
    family.redo()
    assert family.get(StoryPart, part.id).text == "Anew"


def test_typing_after_a_pause_is_a_version_of_its_own(family, part, clock):
    type_text(family, part, "Morning")
    clock.turn(minutes=11)
    type_text(family, part, "Morning and evening")

    assert texts_in_history(family, part) == ["Morning", "Morning and evening"]
    family.undo()
    assert family.get(StoryPart, part.id).text == "Morning"


@pytest.mark.parametrize("second_key", ["other", ""])
def test_typing_elsewhere_is_a_step_of_its_own(family, part, second_key):
    type_text(family, part, "One", "One two")
    type_text(family, part, "One two three", key=second_key)

    family.undo()

    assert family.get(StoryPart, part.id).text == "One two"


def test_typing_goes_on_as_a_new_step_after_undo(family, part):
    type_text(family, part, "One")
    type_text(family, part, "Two", key="other")
    family.undo()
    type_text(family, part, "Three", key="other")

    assert texts_in_history(family, part) == ["One", "Two", "One", "Three"]
    family.undo()
    assert family.get(StoryPart, part.id).text == "One"


def test_each_version_has_its_time_and_label(family, part, clock):
    type_text(family, part, "One", key="")
    clock.turn(hours=1)
    type_text(family, part, "Two", key="")

    first, second = family.history(part.id, "text")

    assert (second.at - first.at).seconds == 3600
    assert (first.label, second.value) == ("Write", "Two")


def test_a_clock_that_goes_backwards_does_not_bring_back_old_words(family, part, clock):
    type_text(family, part, "Old", key="")
    clock.turn(days=-400)
    type_text(family, part, "New", key="")

    assert texts_in_history(family, part) == ["Old", "New"]
    assert family.check() == []


def test_a_session_whose_first_change_failed_is_still_entered(family, part):
    with pytest.raises(ZeroDivisionError), family.change("Slip") as change:
        change.save(part.changed(text=str(1 / len(part.text))))

    type_text(family, part, "One")

    sessions = family._file.db.execute("SELECT computer FROM session").fetchall()
    assert sessions == [("Test PC",), ("Test PC",)]


def test_two_openings_never_give_the_same_ids(tmp_path, files):
    a_file(tmp_path).close()
    path = tmp_path / "Idris.sendjourney"
    for name in ("Jo", "Ann"):
        family = files.open(path)
        with family.change("Add") as change:
            change.save(Person(name=name))
        family.close()

    family = files.open(path)
    assert rows(family, "session") == 3
    family.close()


def steps(kinds):
    letters = {"e": Kind.EDIT, "u": Kind.UNDO, "r": Kind.REDO, "i": Kind.IMPORT}
    return [Step(id=n, kind=letters[kind], label="", at=NOON) for n, kind in enumerate(kinds)]


@pytest.mark.parametrize(
    ("kinds", "undo", "redo"),
    [
        ("", [], []),
        ("eee", [0, 1, 2], []),
        ("eeu", [0], [2]),
        ("eeuu", [], [2, 3]),
        ("eeuur", [4], [2]),
        ("eeuurr", [4, 5], []),
        ("eeue", [0, 3], []),
        ("eei", [], []),
        ("ieu", [], [2]),
        ("u", [], [0]),
        ("r", [0], []),
    ],
)
def test_what_can_be_undone_and_redone_follows_from_the_steps(kinds, undo, redo):
    stacks = UndoStacks(steps(kinds))

    assert ([s.id for s in stacks.undo], [s.id for s in stacks.redo]) == (undo, redo)


def test_the_newest_step_again_is_the_newest_gone_on():
    stacks = UndoStacks(steps("e"))

    stacks.add(steps("e")[0])

    assert len(stacks.undo) == 1
