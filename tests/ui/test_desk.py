"""What pages work with."""

from sendjourney.domain.child import Child
from sendjourney.domain.person import Person


def fill_the_disk(family):
    """Let the file grow no more."""
    pages = family._file.db.execute("pragma page_count").fetchone()[0]
    family._file.db.execute(f"pragma max_page_count = {pages}").fetchone()


def test_saving_is_one_step_of_undo_with_its_label(qtbot, desk):
    with qtbot.waitSignal(desk.saved):
        assert desk.save("Add Jo Mensah", Person(name="Jo Mensah"))

    assert desk.family.undo_label == "Add Jo Mensah"


def test_deleting_offers_undo(qtbot, desk):
    jo = Person(name="Jo Mensah")
    desk.save("Add Jo Mensah", jo)

    with qtbot.waitSignal(desk.done) as heard:
        assert desk.delete("Delete Jo Mensah", jo)

    assert heard.args == ["Delete Jo Mensah"]


def test_a_full_disk_is_said_and_nothing_is_written(qtbot, desk):
    fill_the_disk(desk.family)
    large = Person(name="Jo Mensah", notes="words " * 50_000)

    with qtbot.waitSignal(desk.save_failed) as heard:
        assert not desk.save("Add Jo Mensah", large)

    assert "could not be saved" in heard.args[0]
    assert desk.family.all(Person) == []


def test_the_first_child_is_shown_until_another_is_chosen(desk, child):
    sami = Child(name="Sami Khan", position=1)
    desk.save("Add Sami", sami)
    assert desk.child == child

    desk.show_child(sami.id)
    assert desk.child == sami


def test_a_deleted_child_makes_room_for_another(desk, child):
    sami = Child(name="Sami Khan", position=1)
    desk.save("Add Sami", sami)

    desk.delete("Delete Amina", child)

    assert desk.child == sami


def test_a_desk_that_is_closed_listens_no_more(qtbot, desk):
    desk.close()

    with qtbot.assertNotEmitted(desk.events.changed):
        desk.save("Add Jo", Person(name="Jo"))
