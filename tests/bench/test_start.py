import shutil
import sys

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


def test_first_painted_window_and_memory(capsys):
    """The app with the sample family open, beside the least window that Qt can show."""
    for program in ("Xvfb", "openbox"):
        assert shutil.which(program), f"please install {program} to measure this"
    least = measure([sys.executable, "-c", WINDOW_ALONE])
    ours = measure([sys.executable, "-m", "sendjourney", "--sample"])

    with capsys.disabled():
        print(f"\n{'':24}{'painted':>9}{'RSS MiB':>9}{'PSS MiB':>9}{'CPU s':>7}")
        for name, start in (("least window", least), ("with the sample family", ours)):
            print(f"{name:24}{start.painted:8.2f}s{start.rss:9.0f}{start.pss:9.0f}{start.cpu:7.2f}")
        print(f"{'times the least window':24}{ours.painted / least.painted:8.1f}"
              f"{ours.rss / least.rss:10.2f}")  # fmt: skip
    assert ours.painted > 0
