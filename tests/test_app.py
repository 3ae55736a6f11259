"""The app as a whole: one process that is started, and quits."""

import subprocess
import sys
from datetime import UTC, date, datetime, timedelta

from sendjourney.app import Clock

SECONDS = 60

CLOSE_WHEN_SEEN = """
import sys
from datetime import date
from pathlib import Path
from PySide6.QtCore import QTimer
from sendjourney import app

wanted, what, *path = sys.argv[1:]
file = Path(path[0]) if path else None
running = app.start(file, sample=what == "sample", on=date(2026, 11, 25))

def look():
    window = running.controller.window
    if wanted in window.windowTitle():
        print(window.windowTitle())
        timer.stop()
        window.close()

timer = QTimer(interval=50)
timer.timeout.connect(look)
timer.start()
sys.exit(running.until_closed())
"""


def started(tmp_path, monkeypatch, *arguments):
    """Run the app until a window of that title is shown, close it, and return how it went."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return subprocess.run(
        [sys.executable, "-c", CLOSE_WHEN_SEEN, *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )


def test_it_starts_on_the_start_page_and_quits_with_its_window(tmp_path, monkeypatch):
    ran = started(tmp_path, monkeypatch, "Welcome", "start")

    assert (ran.returncode, ran.stdout.strip()) == (0, "Welcome – SEND Journey")


def test_it_starts_on_the_sample_family_at_a_given_day(tmp_path, monkeypatch):
    ran = started(tmp_path, monkeypatch, "Idris", "sample")

    assert (ran.returncode, ran.stdout.strip()) == (0, "Home – Idris – SEND Journey")
    assert list((tmp_path / "data").rglob("2026-11-25 *.prepared"))


def test_a_file_that_does_not_open_is_explained_in_the_window(tmp_path, monkeypatch):
    ran = started(tmp_path, monkeypatch, "did not open", "start", tmp_path / "gone.sendjourney")

    assert (ran.returncode, ran.stdout.strip()) == (0, "“gone” did not open – SEND Journey")


def test_another_day_stands_in_for_today():
    clock = Clock(date(2026, 3, 3))

    assert clock.today() == date(2026, 3, 3)
    assert clock.now().tzinfo is not None


def test_without_one_it_is_the_computers_day():
    before = datetime.now(UTC)

    now = Clock().now()

    assert timedelta() <= now - before < timedelta(seconds=SECONDS)
