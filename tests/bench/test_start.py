"""Which program is there first, and what each holds, by the method of first_paint.py."""

import os
import shutil
import sys
from pathlib import Path

import pytest

from tests.bench.first_paint import measure

pytestmark = pytest.mark.bench

WINDOW_ALONE = """
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication([])
window = QMainWindow()
label = QLabel("<font color=red>a</font><font color=blue>b</font> word " * 60)
label.setWordWrap(True)
label.setStyleSheet("background: qlineargradient(x1:0,y1:0,x2:1,y2:0,stop:0 red,stop:1 blue)")
window.setCentralWidget(label)
window.resize(1180, 700)
window.show()
app.exec()
"""


STARTS = 6
BESIDE = ("vorta", "novelwriter")
"""Desktop programs in Python that people like: each in an environment of its own, see beside.py."""


@pytest.fixture(scope="module")
def starts():
    """The figures of all programs, started in turns so that each meets the same computer."""
    for program in ("Xvfb", "openbox"):
        assert shutil.which(program), f"please install {program} to measure this"
    programs = {
        "least window": [sys.executable, "-c", WINDOW_ALONE],
        "with the sample family": [sys.executable, "-m", "sendjourney", "--sample"],
    }
    for name in BESIDE:
        python = os.environ.get(f"SENDJOURNEY_{name.upper()}")
        if python:
            programs[name] = [str(Path(python).with_name(name))]
    return measure(programs, runs=STARTS)


def test_first_painted_window_and_memory(starts, capsys):
    """The app with the sample family open, beside others and the least window that Qt can show."""
    with capsys.disabled():
        print(f"\n{'':24}{'painted':>9}{'CPU to it':>11}{'RSS MiB':>9}{'PSS MiB':>9}{'CPU s':>7}")
        for name, start in starts.items():
            print(f"{name:24}{start.painted:8.2f}s{start.painting:10.2f}s"
                  f"{start.rss:9.0f}{start.pss:9.0f}{start.cpu:7.2f}")  # fmt: skip

    assert starts["with the sample family"].painted > 0


@pytest.mark.parametrize("name", BESIDE)
def test_we_are_there_before_others_and_hold_less(starts, name):
    if name not in starts:
        pytest.skip(f"run by `bootstrap.py bench`, which fetches {name}")

    ours, other = starts["with the sample family"], starts[name]

    assert ours.painted <= other.painted
    assert ours.rss <= other.rss
