"""Python must not stop after many calls of Qt."""

import subprocess
import sys

from sendjourney.ui.none_kept import keep_none

MANY_CALLS = """
from PySide6.QtGui import QFont
from sendjourney.ui.none_kept import keep_none
keep_none()
font = QFont()
for _ in range(60_000):
    font.setBold(True)
print("alive")
"""


def test_python_outlives_more_calls_of_qt_than_a_long_day_has():
    done = subprocess.run(
        [sys.executable, "-c", MANY_CALLS], capture_output=True, text=True, timeout=60, check=False
    )

    assert done.stdout == "alive\n"


def test_the_three_that_must_not_die_have_references_to_spare():
    keep_none()

    assert all(sys.getrefcount(lasting) > 1_000_000 for lasting in (None, True, False))
