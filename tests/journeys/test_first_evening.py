"""A family's first evening: from the start page to their own open file, and back in again."""

from datetime import date

import pytest
from pypdf import PdfReader

from sendjourney.domain.child import Child
from sendjourney.domain.setting import Setting
from sendjourney.services.recovery_code import groups
from sendjourney.ui.recovery_sheet import KEPT_ON
from sendjourney.ui.start.unlock import UnlockPage
from tests.builders import a_story_part
from tests.ui.reading import words_on

WORDS = "lamp river otter spoon"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "Our own.sendjourney"


@pytest.fixture
def at_the_sheet(hands, path):
    """All questions are answered, the file is made, and the recovery sheet is shown."""
    hands.begin_a_family(
        name="Idris O’Donnell-Mirza",
        born="11/3/17",
        school="Copperbeck Primary School",
        area="rotherham",
    )
    hands.keep_it(path, words=WORDS)
    return hands


@pytest.fixture
def at_home(at_the_sheet):
    """Their own family is open."""
    at_the_sheet.go_on()
    return at_the_sheet


def test_everything_they_answered_is_in_their_own_file(at_home, path):
    family = at_home.window.desk.family

    (child,), (setting,) = family.all(Child), family.all(Setting)
    assert (child.name, child.birth_date) == ("Idris O’Donnell-Mirza", date(2017, 3, 11))
    assert (child.area, setting.name) == ("rotherham", "Copperbeck Primary School")
    assert family.path == path
    assert "Idris" in at_home.window.windowTitle()


def test_nobody_can_read_the_file_without_the_words(at_home, path):
    at_home.window.close()

    data = path.read_bytes()
    assert not [word for word in ("Idris", "Mirza", "Copperbeck", "otter") if word.encode() in data]


def test_the_recovery_sheet_is_kept_when_they_have_shown_it(at_the_sheet, tmp_path):
    at_the_sheet.choose_next(tmp_path / "sheet.pdf")

    at_the_sheet.keep_the_sheet()
    at_the_sheet.go_on()

    family = at_the_sheet.window.desk.family
    assert family.note(KEPT_ON) == "2026-03-03"
    text = PdfReader(tmp_path / "sheet.pdf").pages[0].extract_text()
    assert all(group in text for group in groups(family.recovery_code()))


def test_locked_it_opens_with_their_words_and_no_others(at_home):
    part = a_story_part(child_id=at_home.window.desk.child.id)
    at_home.window.desk.save("Write the story", part)
    at_home.window.lock()
    assert isinstance(at_home.page, UnlockPage)

    at_home.try_words("lamp river otter fork")
    assert "did not open with these words" in words_on(at_home.window)

    at_home.try_words(WORDS)
    family = at_home.wait_for_family().desk.family
    assert [p.text for p in family.of_child(type(part), part.child_id)] == [part.text]


def test_with_the_words_forgotten_the_sheet_opens_it(at_home, preferences):
    code = at_home.window.desk.family.recovery_code()
    at_home.window.lock()

    at_home.try_code(code)

    assert at_home.wait_for_family().desk.child.called == "Idris"
    assert [file.path.stem for file in preferences.recent_files] == ["Our own"]


def test_they_may_look_around_first_and_then_start_their_own(hands):
    hands.page.sample.click()
    window = hands.wait_for_family()
    assert "An invented family" in words_on(window)

    window.close()
    hands.page.new.click()

    assert hands.page.title.words() == "Who is the child?"
