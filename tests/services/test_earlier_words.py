"""What of a text's history is worth showing."""

from datetime import UTC, datetime, timedelta

from sendjourney.services.earlier_words import sittings
from sendjourney.services.family import Version

NINE = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)


def version(text, *, minutes):
    return Version(value=text, at=NINE + timedelta(minutes=minutes), label="Write")


def texts(history, now=""):
    return [v.value for v in sittings(history, now)]


def test_of_one_sitting_only_the_last_words_are_listed():
    history = [version("He", minutes=0), version("He likes", minutes=1)]

    assert texts(history) == ["He likes"]


def test_a_pause_of_half_an_hour_keeps_what_stood_before_it_newest_first():
    history = [version("He likes", minutes=0), version("He likes buses", minutes=31)]

    assert texts(history) == ["He likes buses", "He likes"]


def test_what_stood_before_most_of_it_went_is_listed():
    history = [version("A long story about buses", minutes=0), version("A", minutes=1)]

    assert texts(history, "A") == ["A long story about buses"]


def test_what_is_written_now_and_empty_texts_are_left_out():
    history = [version("", minutes=0), version("Old", minutes=60), version("New ", minutes=120)]

    assert texts(history, "New") == ["Old"]


def test_words_that_came_back_are_listed_once():
    history = [version("A", minutes=0), version("B", minutes=60), version("A", minutes=120)]

    assert texts(history) == ["A", "B"]


def test_a_text_that_was_never_written_has_no_earlier_words():
    assert texts([]) == []
