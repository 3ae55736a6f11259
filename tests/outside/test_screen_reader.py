"""Somebody else's program finds its way by roles and names alone, as a screen reader does."""

import pytest

from tests.outside.screen import words_in

pytestmark = pytest.mark.outside

STORY = "Amina laughs at every bus, and hums when she is happy."


def begin_a_family(reader):
    """Answer every question, and go on to the open file."""
    reader.press("push button", "Start a new family")
    reader.write("text", "Full name", "Amina Khan")
    reader.press("push button", "Next")
    reader.write("text", "Date of birth", "5 June 2017")
    reader.press("push button", "Next")
    reader.write("text", "What is it called?", "Copperbeck Primary School")
    reader.press("push button", "Next")
    reader.press("radio button", "Rotherham")
    reader.press("push button", "Next")
    reader.wait("heading", "Who can open the file?")
    reader.press("push button", "Next")
    reader.wait("heading", "Where shall we keep the file?")
    reader.press("push button", "Next")
    reader.press("push button", "Make our file")
    reader.press("push button", "Go on, and do this later")
    reader.wait("frame", "Home – Amina")


def write_the_story(reader):
    """Write one part, and wait until it is saved."""
    reader.choose("list item", "Story")
    reader.write("text", "What people like and admire about Amina", STORY)
    reader.wait("label", "1 of 20 written")


def save_a_page(reader, path):
    """Make the one-page profile, and save it."""
    reader.choose("list item", "Share")
    reader.press("push button", "One-page profile")
    reader.wait("label", "Page 1 of 1")
    reader.press("push button", "Save as PDF")
    reader.write("text", "File name", str(path))
    reader.press("push button", "Save")
    reader.wait("heading", "Saved")


def test_from_the_start_page_to_a_saved_page(reader, tmp_path):
    begin_a_family(reader)
    write_the_story(reader)
    save_a_page(reader, tmp_path / "profile.pdf")

    assert STORY in words_in(tmp_path / "profile.pdf")


def test_the_window_is_called_what_its_page_is_called(reader):
    reader.press("push button", "Start a new family")
    reader.wait("frame", "Who is the child?")
    reader.write("text", "Full name", "Amina Khan")
    reader.press("push button", "Next")

    assert reader.wait("frame", "When was Amina born?")


def test_what_was_saved_and_undone_is_said_once(reader, keyboard):
    begin_a_family(reader)
    reader.heard("object:announcement")

    write_the_story(reader)
    assert reader.heard("object:announcement") == ["Everything is saved"]

    keyboard.press("ctrl+Home", "ctrl+1", "ctrl+z")
    reader.wait("push button", "Do it again")
    (said,) = reader.heard("object:announcement")
    assert said.startswith("Undone: ")


def test_what_is_wrong_takes_the_focus_once(reader):
    reader.press("push button", "Start a new family")
    reader.wait("frame", "Who is the child?")
    reader.heard("object:state-changed:focused")
    reader.press("push button", "Next")
    reader.wait("panel", "There is a problem")

    focused = reader.heard("object:state-changed:focused")
    assert [each for each in focused if "problem" in each] == ["panel “There is a problem”"]
    assert reader.heard("object:announcement") == []


def test_the_focus_never_strays_to_a_page_that_is_gone(reader):
    begin_a_family(reader)

    focused = reader.heard("object:state-changed:focused")
    assert focused.count("push button “Start a new family”") == 1
