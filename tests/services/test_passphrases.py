import pytest

from sendjourney.services.passphrases import suggest_file_name, suggest_words, words_problem


def test_five_words_are_suggested_that_nobody_was_suggested_before():
    assert len({suggest_words() for _ in range(50)}) == 50
    assert len(suggest_words().split()) == 5


def test_suggested_words_are_plain_different_and_good_enough():
    for _ in range(50):
        words = suggest_words(4).split()
        assert all(word.isascii() and word.islower() and len(word) > 2 for word in words)
        assert len(set(words)) == 4
        assert words_problem(suggest_words()) == ""


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        ("", "Please type"),
        ("  ", "Please type"),
        ("idris", "easy to guess"),
        ("a b c d", "easy to guess"),
        ("password password password password", "easy to guess"),
        ("Kettle kettle KETTLE window river", "easy to guess"),
        ("kettle window river zebra", ""),
        ("чайник окно река зебра", ""),
    ],
)
def test_words_that_are_easy_to_guess_are_said_to_be_so(words, problem):
    assert words_problem(words).startswith(problem) or problem in words_problem(words)
    assert bool(words_problem(words)) == bool(problem)


@pytest.mark.parametrize(
    ("child", "name"),
    [
        ("Idris", "Idris"),
        ("Zoë O'Brien-Nowak", "Zoë O'Brien-Nowak"),
        ("إدريس", "إدريس"),
        ("a/b\\c:d*?", "abcd"),
        ("../..", "Our family"),
        ("🚌", "Our family"),
        ("", "Our family"),
        ("Con", "Con family"),
        ("x" * 300, "x" * 40),
    ],
)
def test_a_file_is_named_after_the_child_where_every_disk_allows(tmp_path, child, name):
    assert suggest_file_name(child, tmp_path) == tmp_path / f"{name}.sendjourney"


def test_a_name_that_is_taken_gets_a_number(tmp_path):
    for name in ("Idris", "Idris 2"):
        (tmp_path / f"{name}.sendjourney").touch()

    assert suggest_file_name("Idris", tmp_path).name == "Idris 3.sendjourney"
