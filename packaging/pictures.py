"""Takes a picture of everything that a family sees, with the invented family, in every look.

python packaging/pictures.py --out DIR [--only WORD] [--theme light] [--text 1.5] [--language ur]
python packaging/pictures.py --approve   takes the pictures of the README anew: look at them
"""

import argparse
import os
import sys
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

import approved_pictures
import picture_subjects as subjects
from picture_stage import Stage, stage
from sendjourney.ui import theme
from sendjourney.ui.language import Language
from sendjourney.ui.theme import ThemeName

START = "start"
OUT = Path(__file__).resolve().parent.parent / "build" / "pictures"
LOOKS = (
    (ThemeName.LIGHT, 1.0),
    (ThemeName.DARK, 1.0),
    (ThemeName.CONTRAST, 1.0),
    (ThemeName.LIGHT, 1.5),
)


def main() -> int:
    """Take the pictures asked for, and say where they are."""
    asked = _arguments()
    if asked.approve is not None:
        with stage() as where:
            approved_pictures.approve(where, asked.approve)
        return 0
    asked.out.mkdir(parents=True, exist_ok=True)
    spoken = next(each for each in Language if each.value == asked.language)
    with stage(spoken) as where:
        for look, scale in _looks(asked):
            theme.current().apply(where.app, look, scale)
            for name, subject in _subjects(where, asked.only):
                _keep(subject, asked.out / f"{name}-{look.value}-{round(scale * 100)}.png")
        for name, sheet in subjects.printed_pages():
            if asked.only in name:
                _keep(sheet, asked.out / f"{name}.png")
    return 0


def _subjects(where: Stage, only: str) -> Iterator[tuple[str, QWidget]]:
    if only in START or only.startswith(START):
        yield from subjects.start_window(where)
    yield from subjects.pages(where, only)
    yield from subjects.dialogs(where, only)


def _keep(subject: QWidget | QImage, path: Path) -> None:
    picture = subject if isinstance(subject, QImage) else subject.grab().toImage()
    picture.save(str(path))
    print(path, flush=True)


def _looks(asked: argparse.Namespace) -> list[tuple[ThemeName, float]]:
    if asked.theme is None and asked.text is None:
        return [*LOOKS]
    names = [name for name in ThemeName if name.value == asked.theme]
    return [((names or [ThemeName.LIGHT])[0], asked.text or 1.0)]


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Take a picture of everything a family sees.")
    parser.add_argument("--out", type=Path, default=OUT, help="the folder for the pictures")
    parser.add_argument(
        "--approve", type=Path, nargs="?", const=approved_pictures.FOLDER,
        help="take those that a test compares with, into docs/pictures or another folder",
    )  # fmt: skip
    parser.add_argument("--only", default="", help="only those with this in their names")
    parser.add_argument("--theme", choices=[n.value for n in ThemeName][1:], help="only this one")
    parser.add_argument("--text", type=float, help="the text size, from 1.0 to 2.0")
    parser.add_argument(
        "--language", choices=[each.value for each in Language], default="en", help="of the screen"
    )
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
