"""The main pages look as in the approved pictures; “bootstrap.py pictures --approve” renews them.

Another edge of a letter is no difference; a card in another place is.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from approved_pictures import FOLDER, MAIN_PAGES

ROOT = Path(__file__).resolve().parents[2]
CLEARLY, LARGEST_SHARE = 60, 0.002
LARGEST_FILE = 60 * 1024

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="other systems draw letters a little differently"
)


@pytest.fixture(scope="module")
def fresh(tmp_path_factory):
    """Take the pictures anew, in a program of their own."""
    folder = tmp_path_factory.mktemp("pictures")
    script = ROOT / "packaging" / "pictures.py"
    around = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, str(script), "--approve", str(folder)]
    subprocess.run(command, env=around, check=True, capture_output=True, timeout=300)
    return folder


def share_that_differs(one, other):
    """Return the share of pixels that are clearly lighter or darker in one of two pictures."""
    differs = ImageChops.difference(one.convert("L"), other.convert("L"))
    counts = differs.histogram()
    return sum(counts[CLEARLY:]) / sum(counts)


def approved(name):
    return Image.open(FOLDER / f"{name}.png").convert("RGB")


@pytest.mark.parametrize("name", MAIN_PAGES)
def test_a_main_page_looks_as_approved(fresh, name):
    now = Image.open(fresh / f"{name}.png").convert("RGB")

    assert now.size == approved(name).size
    assert share_that_differs(now, approved(name)) <= LARGEST_SHARE


def test_the_pictures_are_small():
    assert {p.name: p.stat().st_size for p in FOLDER.glob("*.png")} != {}
    assert [p.name for p in FOLDER.glob("*.png") if p.stat().st_size > LARGEST_FILE] == []


@pytest.mark.parametrize("name", MAIN_PAGES)
def test_other_edges_of_letters_are_no_difference(name):
    picture = approved(name)

    softer = Image.blend(picture, picture.filter(ImageFilter.GaussianBlur(0.6)), 0.5)

    assert share_that_differs(softer, picture) <= LARGEST_SHARE


def test_a_card_that_moved_is_a_difference():
    picture = approved("home")
    moved, card = picture.copy(), (240, 420, 1150, 540)

    ImageDraw.Draw(moved).rectangle(card, fill=picture.getpixel((240, 12)))
    moved.paste(picture.crop(card), (card[0], card[1] + 8))

    assert share_that_differs(moved, picture) > 3 * LARGEST_SHARE
