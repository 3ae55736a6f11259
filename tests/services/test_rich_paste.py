"""What comes in from Word, a browser or an email."""

from sendjourney.services.rich_paste import pasted_words

LIST = "<p>He likes</p><ul><li>buses</li><li><p>moths</p></li></ul><p>and trains.</p>"


def test_the_plain_form_is_taken_when_it_has_its_bullets():
    assert pasted_words("He likes\r\n•\tbuses", "<ul><li>other</li></ul>") == "He likes\n- buses"


def test_a_list_whose_plain_form_lost_its_bullets_gets_dashes():
    said = pasted_words("He likes\nbuses\nmoths\nand trains.", LIST)

    assert [line for line in said.splitlines() if line] == [
        "He likes",
        "- buses",
        "- moths",
        "and trains.",
    ]


def test_rich_text_alone_is_read_too():
    assert pasted_words("", "<b>Kind</b> and <i>funny</i> &amp; brave") == "Kind and funny & brave"


def test_cells_stay_apart_and_rows_stay_lines():
    said = pasted_words(
        "", "<table><tr><td>Day</td><td>Who</td></tr><tr><td>Monday</td><td>Jo</td></tr></table>"
    )

    assert [line for line in said.splitlines() if line] == ["Day Who", "Monday Jo"]


def test_styles_scripts_and_pictures_say_nothing():
    page = "<head><style>p{color:red}</style></head><p>Words<img src=x></p><script>go()</script>"

    assert pasted_words("", page) == "Words"


def test_broken_markup_loses_no_words():
    assert pasted_words("", "<p>One <b>two<p>three</i>").split() == ["One", "two", "three"]
