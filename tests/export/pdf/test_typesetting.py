from hypothesis import given
from hypothesis import strategies as st

from sendjourney.export.design import TextStyle
from sendjourney.export.document import Run, bold, words
from sendjourney.export.pdf.lines import broken, stretches
from sendjourney.export.pdf.typesetting import Typesetter

STYLE = TextStyle(10, 14)
ROOM = 20_000


def lines_of(*parts, room=ROOM):
    typesetter = Typesetter()
    setting = typesetter.set(words(*parts), STYLE)
    return setting, broken(setting, room, typesetter)


def said(line):
    return "".join(p.shape.text for word in line.words for p in (*word.pieces, *word.spaces))


def test_lines_break_at_spaces_and_where_the_family_broke_them():
    _, lines = lines_of("one two three\nfour", room=4_500)

    assert [said(line) for line in lines] == ["one two ", "three ", "four "]


def test_a_word_of_three_hundred_letters_is_parted_and_whole():
    _, lines = lines_of("W" * 300)

    assert len(lines) > 1
    assert "".join(said(line) for line in lines) == "W" * 300 + " "
    assert all(line.width <= ROOM for line in lines)


def test_a_long_address_is_parted_after_a_sign():
    _, lines = lines_of(
        "https://video.example.org/a-very-long-name-of-a-room/and-more", room=12_000
    )

    assert all(said(line)[-1] in "/-." for line in lines[:-1])


def test_a_word_with_a_bold_half_is_still_one_word():
    setting, _ = lines_of("half", bold("bold"), " end")

    assert [len(word.pieces) for word in setting.words] == [2, 1]


def test_a_space_at_the_edge_of_a_run_parts_words():
    setting, _ = lines_of(bold("Late:"), " was due")

    assert [said_word(word) for word in setting.words] == ["Late: ", "was ", "due "]


def said_word(word):
    return "".join(piece.shape.text for piece in (*word.pieces, *word.spaces))


def test_empty_lines_stay_empty_lines():
    _, lines = lines_of("one\n\ntwo")

    assert [said(line) for line in lines] == ["one ", "", "two "]


def test_urdu_is_read_first_word_first_and_drawn_from_the_right():
    setting, (line,) = lines_of("پہلا دوسرا 01632 960123")
    first, number, _end = list(stretches(line, setting))

    assert setting.base == 1
    assert first.across > number.across
    assert [shape.text for shape in first.shapes if shape.text.strip()] == ["دوسرا", "پہلا"]


@given(st.lists(st.tuples(st.text(max_size=30), st.booleans()), max_size=4))
def test_no_letter_is_lost_in_setting_and_no_line_is_too_wide(parts):
    runs = tuple(Run(text, bold=strong) for text, strong in parts if text)
    setting, lines = lines_of(*runs, room=6_000)
    whole = "".join(said_word(word) for word in setting.words)

    assert "".join(said(line) for line in lines) == whole
    assert all(line.width <= 6_000 or len(line.words) == 1 for line in lines)
