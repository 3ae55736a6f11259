import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendjourney.domain.story import BlockKind, Heading, blocks, progress
from tests.builders import a_sign, a_story_part


def a_heading(**values):
    given = {
        "id": "admire",
        "title": "What people like and admire about {child}",
        "own_title": "What people like and admire about me",
        "hint": "Start with the good things.",
        "prompts": ("What makes {child} laugh?",),
        "group": "Meet our child",
    }
    return Heading(**(given | values))


def shape(text):
    return [(block.kind, block.lines) for block in blocks(text)]


def test_lines_are_paragraphs_and_dashes_are_bullets():
    text = "He hums.\n\n- buses\n- moths\nHe laughs."

    assert shape(text) == [
        (BlockKind.PARAGRAPH, ("He hums.",)),
        (BlockKind.BULLETS, ("buses", "moths")),
        (BlockKind.PARAGRAPH, ("He laughs.",)),
    ]


@pytest.mark.parametrize("bullet", ["- ", "* ", "• ", "– ", "   - "])
def test_every_usual_sign_makes_a_bullet(bullet):
    assert shape(f"{bullet}buses") == [(BlockKind.BULLETS, ("buses",))]


def test_an_empty_line_parts_two_lists():
    assert shape("- buses\n\n- moths") == [
        (BlockKind.BULLETS, ("buses",)),
        (BlockKind.BULLETS, ("moths",)),
    ]


@pytest.mark.parametrize("text", ["", "\n \n\t\n"])
def test_a_text_of_nothing_has_no_blocks(text):
    assert blocks(text) == []


def test_a_minus_in_a_line_is_no_bullet():
    assert shape("-5 degrees") == [(BlockKind.PARAGRAPH, ("-5 degrees",))]


@given(st.text())
def test_no_word_is_lost_between_text_and_blocks(text):
    shown = " ".join(line for block in blocks(text) for line in block.lines)

    assert [w for w in text.split() if w not in "-*•–"] == [
        w for w in shown.split() if w not in "-*•–"
    ]


HEADINGS = (a_heading(), a_heading(id="support"), a_heading(id="signs", kind="signs"))


def test_parts_with_words_count_as_written():
    parts = [a_story_part(), a_story_part(heading="support", text="  \n")]

    found = progress(HEADINGS, parts, [])

    assert (found.written, found.of, found.next_heading) == (1, 3, HEADINGS[1])


def test_one_sign_counts_as_the_signs_being_written():
    assert progress(HEADINGS, [a_story_part(heading="support")], [a_sign()]).written == 2


def test_a_part_under_a_heading_we_no_longer_have_counts_for_nothing():
    assert progress(HEADINGS, [a_story_part(heading="long-gone")], []).written == 0


def test_a_whole_story_has_no_next_heading():
    parts = [a_story_part(), a_story_part(heading="support")]

    assert progress(HEADINGS, parts, [a_sign()]).next_heading is None
