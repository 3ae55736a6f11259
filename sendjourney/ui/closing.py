"""Closing a family's file, with a word about the backup when it takes a moment."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sendjourney.services.family import Family
from sendjourney.ui.widgets.curtain import Curtain

KEEPS_FILE = "keeps_file"
"""The property of a window whose file stays open: another window over it comes in its place."""

LARGE = 20 * 2**20
"""Bytes; a smaller file is backed up before anybody could read a word about it."""


def close_family(family: Family, window: QWidget) -> None:
    """Back a family up if it changed, and close it; ``window`` is still shown meanwhile."""
    if window.property(KEEPS_FILE):
        return
    if not _is_large(family):
        family.close()
        return
    curtain = Curtain(window)
    title = QCoreApplication.translate("Closing", "Making a backup …")
    curtain.cover(title, QCoreApplication.translate("Closing", "Then we are done."))
    family.close(progress=curtain.tell)
    curtain.lift()
    curtain.deleteLater()


def _is_large(family: Family) -> bool:
    try:
        return family.path.stat().st_size > LARGE
    except OSError:
        return False
