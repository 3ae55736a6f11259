"""The app on a computer unlike ours: started over a file or on its first page, it tells.

python -m tests.ui.odd_computer [--file FILE] [--at X,Y] [--without PACKAGE] [--dialogs] [PAGE]
"""

import argparse
import json
import sys
from datetime import date
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea

from picture_dialogs import DIALOGS
from sendjourney import app
from sendjourney.ui.desk import Place
from sendjourney.ui.main_window import MainWindow
from sendjourney.ui.start.start_window import StartWindow
from tests.ui.audit import clipped, sideways

A_MOMENT, MANY = 25, 60


def main():
    """Look at the window, at the pages asked for and at every dialog, and print what was seen."""
    asked = arguments()
    sys.modules.update(dict.fromkeys(asked.without))
    running = app.start(asked.file, on=date(2026, 3, 3), argv=["sendjourney"])
    window = opened(running, MainWindow if asked.file else StartWindow)
    found = {"window": faults(window)}
    for page in asked.pages:
        window.go(Place(page=page))
        found[page] = faults(window)
    for name, make in DIALOGS.items() if asked.dialogs else ():
        found[name] = of_dialog(make(window.desk, window))
    if asked.at:
        window.move(*map(int, asked.at.split(",")))
    place, font = window.frameGeometry().getRect(), QApplication.font().family()
    wrong = {name: faults for name, faults in found.items() if faults}
    sys.stdout.write(json.dumps({"place": place, "font": font, "wrong": wrong}))
    window.close()


def opened(running, kind):
    """Wait for a window."""
    for _ in range(400):
        QTest.qWait(A_MOMENT)
        window = running.controller.window
        if isinstance(window, kind) and window.isVisible():
            return window
    raise TimeoutError


def of_dialog(dialog):
    """Open a dialog, and return what is wrong with it."""
    dialog.open()
    found = faults(dialog) + [f"no room: {b.text()}" for b in buttons_out_of_view(dialog)]
    dialog.hide()
    dialog.deleteLater()
    return found


def faults(window):
    """Return what cannot be seen or read, once the layout is at rest."""
    for _ in range(MANY):
        QTest.qWait(A_MOMENT)
        if not clipped(window):
            break
    return [*clipped(window), *outside(window), *sideways(window)]


def outside(window):
    """Say so when a window is not on one screen with all its frame."""
    frame = window.frameGeometry()
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    whole = any(screen.contains(frame) for screen in screens)
    return [] if whole else [f"outside: {frame.getRect()} of {[s.getRect() for s in screens]}"]


def buttons_out_of_view(dialog):
    """Return the buttons that do not scroll and are cut off by the edge of the dialog."""
    shown = [b for b in dialog.findChildren(QPushButton) if b.isVisible() and not scrolls(b)]
    return [b for b in shown if b.visibleRegion().boundingRect() != b.rect()]


def scrolls(widget):
    """Say whether a widget is on something that scrolls."""
    parent = widget.parentWidget()
    return parent is not None and (isinstance(parent, QScrollArea) or scrolls(parent))


def arguments():
    """Read what is asked for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--file", type=Path)
    parser.add_argument("--at", default="")
    parser.add_argument("--dialogs", action="store_true")
    parser.add_argument("--without", action="append", default=[])
    parser.add_argument("pages", nargs="*")
    return parser.parse_args()


main()
