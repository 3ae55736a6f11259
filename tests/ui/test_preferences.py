"""What this computer remembers."""

from datetime import date

import pytest

from sendjourney import paths
from sendjourney.ui.preferences import Preferences
from sendjourney.ui.reading_font import ReadingFont
from sendjourney.ui.theme import ThemeName

DAY = date(2026, 3, 3)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "folder" / "preferences.ini"


def test_a_new_computer_has_sensible_defaults(path):
    fresh = Preferences(path)

    assert fresh.theme is ThemeName.SYSTEM
    assert fresh.text_scale == 1.0
    assert fresh.reading_font is ReadingFont.HYPERLEGIBLE
    assert fresh.idle_minutes == 10
    assert fresh.recent_files == []


def test_choices_are_there_the_next_day(path):
    today = Preferences(path)
    today.theme, today.text_scale, today.idle_minutes = ThemeName.CONTRAST, 1.5, 0
    today.reading_font = ReadingFont.LEXEND

    tomorrow = Preferences(path)

    assert (tomorrow.theme, tomorrow.text_scale) == (ThemeName.CONTRAST, 1.5)
    assert tomorrow.idle_minutes == 0
    assert tomorrow.reading_font is ReadingFont.LEXEND


@pytest.mark.parametrize(
    "damage",
    [
        b"\x00\xff\xfe rubbish [[[",
        b"",
        b"[look]\ntheme=purple\nfont=wingdings\ntext_percent=huge\n[safety]\nidle_minutes=-3\n",
        b"[look]\ntext_percent=99999\n[files]\nrecent=@Invalid()\nlast_folder=/nowhere/at/all\n",
    ],
)
def test_a_damaged_file_falls_back_to_the_defaults(path, damage):
    path.parent.mkdir()
    path.write_bytes(damage)
    kept = Preferences(path)

    assert kept.theme is ThemeName.SYSTEM
    assert kept.reading_font is ReadingFont.HYPERLEGIBLE
    assert 1.0 <= kept.text_scale <= 2.0
    assert kept.idle_minutes == 10
    assert kept.last_folder == paths.documents()
    assert kept.recent_files == []


def recent(kept):
    return [file.path.name for file in kept.recent_files]


def test_recent_files_are_newest_first(path, tmp_path):
    kept = Preferences(path)
    for name in "abca":
        kept.remember_file(tmp_path / name, DAY)

    assert recent(Preferences(path)) == ["a", "c", "b"]
    assert kept.recent_files[0].opened_on == DAY


def test_a_recent_file_can_be_forgotten(path, tmp_path):
    kept = Preferences(path)
    for name in "ab":
        kept.remember_file(tmp_path / name, DAY)

    kept.forget_file(tmp_path / "b")
    assert recent(kept) == ["a"]

    kept.forget_files()
    assert recent(kept) == []


def test_no_more_than_a_handful_of_files_is_kept(path, tmp_path):
    kept = Preferences(path)
    for number in range(20):
        kept.remember_file(tmp_path / str(number), DAY)

    assert recent(kept) == [str(n) for n in range(19, 11, -1)]
