"""Where the app's own data and the person's files are, from source, from a wheel or frozen."""

import sys
from pathlib import Path

import platformdirs

APP_NAME = "SEND Journey"


def resources() -> Path:
    """Return the folder of the app's own data: law, story headings, areas, icons, sample."""
    frozen = getattr(sys, "_MEIPASS", None)
    base = Path(frozen) if frozen else Path(__file__).resolve().parent.parent
    return base / "resources"


def app_data() -> Path:
    """Return this computer's folder for backups and remembered choices; it may not exist yet."""
    return Path(platformdirs.user_data_dir(APP_NAME, appauthor=False))


def documents() -> Path:
    """Return the folder where people on this computer keep their documents."""
    return Path(platformdirs.user_documents_dir())
