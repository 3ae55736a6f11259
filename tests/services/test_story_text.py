"""Words pasted from anywhere, and lists made with dashes."""

import pytest

from sendjourney.services.story_text import as_pasted, is_bullet, toggled, without_bullet


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("a line\x0bbroken in Word", "a line\nbroken in Word"),
        ("one\u2028two\u2029three", "one\ntwo\nthree"),
        ("•\tLikes buses\n•\tLikes moths", "- Likes buses\n- Likes moths"),
        ("\uf0b7\tLikes buses", "- Likes buses"),
        ("o\tThe second level of Word", "- The second level of Word"),
        ("–\u00a0With a dash", "- With a dash"),
        ("He said – and meant it – no", "He said – and meant it – no"),
        ("half\u00adway, soft\u00a0space", "halfway, soft space"),
        ("one\n\n\n\n\ntwo", "one\n\ntwo"),
        ("or so we thought", "or so we thought"),
    ],
)
def test_words_from_another_program_become_plain(pasted, kept):
    assert as_pasted(pasted) == kept


@pytest.mark.parametrize("text", ["👩‍👧 family", "نہیں‌ہے", "Zoë’s “own” words…"])
def test_emoji_joined_letters_and_quotes_stay_as_they_are(text):
    assert as_pasted(text) == text


def test_lines_become_a_list_and_a_list_becomes_lines():
    lines = ["Likes buses", "", "Likes moths"]

    as_list = toggled(lines)

    assert as_list == ["- Likes buses", "", "- Likes moths"]
    assert toggled(as_list) == lines


def test_a_list_that_is_half_made_is_made_whole():
    assert toggled(["- Likes buses", "Likes moths"]) == ["- Likes buses", "- Likes moths"]


def test_an_empty_line_begins_a_list():
    assert toggled([""]) == ["- "]


def test_a_lone_dash_is_an_item_that_is_still_empty():
    assert is_bullet("-")
    assert is_bullet("- ")
    assert not is_bullet("-5 degrees")
    assert without_bullet("  - Likes buses") == "Likes buses"
