"""Names to offer for who said something."""

from sendjourney.services.voices import who_says
from tests.builders import a_child, a_story_part


def test_names_used_before_come_first_then_the_usual_ones_each_once():
    parts = [a_story_part(said_by=name) for name in ("Nani", "Mum", "Nani", "")]

    assert who_says(parts, a_child()) == ["Nani", "Mum", "Dad", "Idris"]


def test_the_usual_names_are_there_from_the_start():
    assert who_says([], a_child()) == ["Mum", "Dad", "Idris"]
