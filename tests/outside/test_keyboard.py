"""Somebody without a mouse comes from the start page to a saved PDF, by keys alone."""

import pytest

from tests.outside.screen import words_in

pytestmark = pytest.mark.outside

STORY = "Amina laughs at every bus, and hums when she is happy."


def begin_a_family(keyboard):
    """Answer every question; Enter goes on."""
    keyboard.wait_for_focus("push button", "Start a new family")
    keyboard.press("Return")
    for field, answer in (
        ("Full name", "Amina Khan"),
        ("Date of birth", "5 June 2017"),
    ):
        keyboard.wait_for_focus("text", field)
        keyboard.write(answer)
        keyboard.press("Return")
    keyboard.wait_for_focus("combo box", "What kind of place")
    keyboard.tab_to("text", "What is it called?")
    keyboard.write("Copperbeck Primary School")
    keyboard.press("Return")
    keyboard.wait_for_focus("radio button", "Rotherham")
    keyboard.press("space", "Return")
    keyboard.wait_for_focus("radio button", "Words that we choose")
    keyboard.press("Return")
    keyboard.wait_for_focus("push button", "Next")
    keyboard.press("Return")
    keyboard.wait_for_focus("push button", "Make our file")
    keyboard.press("Return")
    keyboard.wait_for_title("Your recovery sheet")
    keyboard.tab_to("push button", "Go on, and do this later")
    keyboard.press("Return")
    keyboard.wait_for_title("Home – Amina")


def test_from_the_start_page_to_a_saved_page(keyboard, reader, tmp_path):
    begin_a_family(keyboard)

    keyboard.press("ctrl+2")
    keyboard.wait_for_title("Story – Amina")
    keyboard.tab_to("text", "What people like and admire about Amina")
    keyboard.write(STORY)
    keyboard.press("ctrl+8")
    keyboard.wait_for_title("Share – Amina")
    keyboard.tab_to("push button", "One-page profile")
    keyboard.press("Return")
    reader.wait("label", "Page 1 of 1")
    keyboard.tab_to("push button", "Save as PDF")
    keyboard.press("space")
    keyboard.wait_for_title("Save the page")
    keyboard.press("ctrl+a")
    keyboard.write(str(tmp_path / "profile.pdf"))
    keyboard.press("Return")

    assert STORY in words_in(tmp_path / "profile.pdf")
