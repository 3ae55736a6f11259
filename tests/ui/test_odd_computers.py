"""Computers unlike ours: small and very large screens, scaled ones, and things that are gone."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from itertools import accumulate
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from sendjourney.services.family import Protection
from sendjourney.services.sample_family import sample
from sendjourney.ui.main_window import MainWindow
from sendjourney.ui.page_list import factories
from sendjourney.ui.preferences import Preferences
from sendjourney.ui.reading_font import FONT
from sendjourney.ui.start.start_window import StartWindow
from tests.storing import files_in
from tests.ui.conftest import TODAY
from tests.ui.reading import words_on

ROOT = Path(__file__).resolve().parents[2]
OLD, USUAL, LARGEST = (800, 600), (1366, 768), (3840, 2160)
PAGES = ("home", "people", "share")
LETTERS = ("fontpkg_atkinson_hyperlegible", "fontpkg_lexend", "fontpkg_noto_sans")


@pytest.fixture
def see(tmp_path):
    """Start the app on a computer with such screens beside one another; return what was seen."""

    def see(*arguments, screens=(USUAL,), scale=1.0):
        write_screens(tmp_path / "screens.json", screens)
        around = {
            "HOME": str(tmp_path),
            "XDG_DATA_HOME": str(tmp_path / "data"),
            "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "packaging")]),
            "QT_QPA_PLATFORM": "offscreen:configfile=screens.json",
            "QT_SCALE_FACTOR": str(scale),
        }
        ran = subprocess.run(
            [sys.executable, "-m", "tests.ui.odd_computer", *arguments],
            cwd=tmp_path,
            env=os.environ | around,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert ran.returncode == 0, ran.stderr
        return json.loads(ran.stdout.splitlines()[-1])

    return see


def write_screens(path, sizes):
    """Tell Qt which screens there are, the first at the left."""
    edges = accumulate((wide for wide, _ in sizes), initial=0)
    screens = [
        {"name": f"screen {x}", "x": x, "y": 0, "width": wide, "height": high}
        for x, (wide, high) in zip(edges, sizes, strict=False)
    ]
    path.write_text(json.dumps({"screens": screens}), "utf-8")


@pytest.fixture(scope="module")
def invented(tmp_path_factory):
    """A file with the invented family in it."""
    folder, whole = tmp_path_factory.mktemp("invented"), sample(TODAY)
    path = folder / "Idris.sendjourney"
    values = {"record": whole.record, "attachments": whole.attachments}
    files_in(folder).create(path, Protection.NONE, **values).close()
    return f"--file={path}"


@pytest.mark.parametrize(
    ("screen", "scale"),
    [(OLD, 1.0), (USUAL, 1.25), (USUAL, 2.0), (LARGEST, 1.0), (LARGEST, 2.0)],
)
def test_window_and_pages_fit_every_screen(see, invented, screen, scale):
    assert see(invented, *PAGES, screens=[screen], scale=scale)["wrong"] == {}


@pytest.mark.parametrize(("screen", "scale"), [(OLD, 1.0), (USUAL, 2.0)])
def test_every_dialog_fits_a_small_screen_with_its_buttons(see, invented, screen, scale):
    assert see(invented, "--dialogs", screens=[screen], scale=scale)["wrong"] == {}


def test_a_window_left_on_a_monitor_that_is_gone_comes_back_on_the_one_that_is_there(see):
    before = see("--at", "1500,100", screens=[USUAL, USUAL])
    after = see(screens=[USUAL])

    assert before["place"][0] == 1500
    assert after["wrong"] == {}


def test_a_window_left_on_a_large_screen_shrinks_to_a_small_one(see):
    see(screens=[LARGEST])

    assert see(screens=[OLD])["wrong"] == {}


def test_without_our_letters_the_computers_own_are_read(see):
    seen = see(*(f"--without={package}" for package in LETTERS))

    assert seen["font"] != FONT
    assert seen["wrong"] == {}


@pytest.mark.parametrize(
    "damage",
    [
        b"[window]\ngeometry=@ByteArray(\\x1\\xd9\\xd0\\xcb\\0\\x3\\0\\0 and no more)\n",
        b"[window]\ngeometry=@Invalid()\n[look]\nfont=@Rect(1 2 3 4)\nlanguage=42\n",
        b"\x00\xff\xfe rubbish [[[",
    ],
)
def test_a_damaged_settings_file_opens_the_usual_window(qtbot, tools, tmp_path, damage):
    path = tmp_path / "damaged.ini"
    path.write_bytes(damage)
    window = StartWindow(replace(tools, preferences=Preferences(path)))
    qtbot.addWidget(window)

    window.show()

    assert window.screen().availableGeometry().contains(window.frameGeometry())
    assert "Welcome" in window.windowTitle()


def test_the_language_of_the_computer_changed_in_mid_use_changes_no_word(
    qtbot, sample_desk, monkeypatch
):
    window = MainWindow(sample_desk, factories())
    qtbot.addWidget(window)
    window.show()
    before = words_on(window)

    for name in ("LANG", "LANGUAGE", "LC_ALL"):
        monkeypatch.setenv(name, "pl_PL.UTF-8")
    for top in (QApplication.instance(), *QApplication.topLevelWidgets()):
        QApplication.sendEvent(top, QEvent(QEvent.Type.LocaleChange))
    window.page.look_again()

    assert words_on(window) == before
