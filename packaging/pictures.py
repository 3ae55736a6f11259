"""Takes a picture of every page with the invented family: light, dark, high contrast, large text.

python packaging/pictures.py --out DIR [--page KEY] [--theme light] [--text 1.5]
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QLocale  # noqa: E402 - the platform is chosen first
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from sendjourney.services.family import Protection  # noqa: E402
from sendjourney.services.family_files import FamilyFiles  # noqa: E402
from sendjourney.services.sample_family import sample  # noqa: E402
from sendjourney.ui import page_list, theme  # noqa: E402
from sendjourney.ui.desk import Desk, Place, Tools  # noqa: E402
from sendjourney.ui.file_choosing import FileChooser  # noqa: E402
from sendjourney.ui.main_window import MainWindow  # noqa: E402
from sendjourney.ui.messages import Messages  # noqa: E402
from sendjourney.ui.preferences import Preferences  # noqa: E402
from sendjourney.ui.tasks import Tasks  # noqa: E402
from sendjourney.ui.theme import ThemeName  # noqa: E402
from sendjourney.ui.widgets.text import teach_headings  # noqa: E402

TODAY = date(2026, 3, 3)
LOOKS = (("light", 1.0), ("dark", 1.0), ("contrast", 1.0), ("light", 1.5))
WINDOW = (1280, 800)
SETTLE = 120  # ms for layouts and pages that draw a moment later


def main() -> int:
    """Take the pictures asked for and say where they are."""
    asked = _arguments()
    asked.out.mkdir(parents=True, exist_ok=True)
    looks = [look for look in LOOKS if asked.theme in (None, look[0])]
    if asked.text is not None:
        looks = [(asked.theme or "light", asked.text)]
    with tempfile.TemporaryDirectory() as folder, _desk(Path(folder)) as desk:
        for name, scale in looks:
            theme.current().apply(_app(), ThemeName(name), scale)
            _take(desk, asked.out, asked.page)
    return 0


def _take(desk: Desk, out: Path, only: str | None) -> None:
    """Take every page, or only one, in the look that is set."""
    look = theme.current()
    keys = [only] if only else list(page_list.factories())
    window = MainWindow(desk, page_list.factories(), first=keys[0])
    window.resize(*WINDOW)
    window.show()
    for key in keys:
        window.go(Place(page=key))
        QTest.qWait(SETTLE)
        path = out / f"{key}-{look.palette_name}-{look.scale:.0%}.png".replace("%", "")
        window.grab().save(str(path))
        print(path)
    window.hide()
    window.deleteLater()


@contextmanager
def _desk(folder: Path) -> Iterator[Desk]:
    """Open the invented family in a file of its own."""
    files = FamilyFiles(
        clock=lambda: datetime(TODAY.year, TODAY.month, TODAY.day, 9, tzinfo=UTC),
        computer="pictures",
        backups=folder / "backups",
        keeper=None,
    )
    whole = sample(TODAY)
    path = folder / "sample.sendjourney"
    family = files.create(path, Protection.NONE, record=whole.record, attachments=whole.attachments)
    tools = Tools(
        clock=lambda: TODAY,
        preferences=Preferences(folder / "preferences.ini"),
        tasks=Tasks(),
        messages=Messages(),
        chooser=FileChooser(),
        family_files=files,
    )
    yield Desk(family, tools)
    tools.tasks.close()
    family.close()


def _app() -> QApplication:
    app = QApplication.instance()
    if isinstance(app, QApplication):
        return app
    QLocale.setDefault(QLocale("en_GB"))
    app = QApplication(["sendjourney"])
    theme.dress(app, ThemeName.LIGHT, 1.0)
    teach_headings()
    return app


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Take a picture of every page.")
    parser.add_argument("--out", type=Path, required=True, help="the folder for the pictures")
    parser.add_argument("--page", choices=sorted(page_list.factories()), help="only this page")
    parser.add_argument("--theme", choices=[n.value for n in ThemeName][1:], help="only this one")
    parser.add_argument("--text", type=float, help="the text size, from 1.0 to 2.0")
    return parser.parse_args()


if __name__ == "__main__":
    _app()
    sys.exit(main())
