"""Where one step of undo ends while somebody types."""

from sendjourney.ui.typing_run import MUCH, TypingRun


def test_typing_on_is_the_same_run():
    run = TypingRun()

    assert run.name("part", "H", "He") == run.name("part", "He", "Her")


def test_opening_something_else_begins_a_new_run():
    run = TypingRun()
    first = run.name("part", "H", "He")

    run.begin()

    assert run.name("part", "He", "Her") != first


def test_two_places_to_type_never_share_a_run():
    assert TypingRun().name("part", "", "H") != TypingRun().name("part", "", "H")


def test_a_new_run_begins_before_most_of_a_long_text_goes():
    run, text = TypingRun(), "w" * (MUCH + 1)
    first = run.name("part", text, text + "w")

    assert run.name("part", text + "w", "") != first
