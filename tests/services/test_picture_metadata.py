import io

import pytest
from PIL import Image

from sendjourney.services import picture_metadata
from sendjourney.services.picture_metadata import without_metadata

UPSIDE = 6
"""EXIF orientation: turned by a quarter."""


def a_picture(file_format, mode="RGB", pages=1):
    picture = Image.new("RGB", (30, 20), "firebrick").convert(mode)
    exif = picture.getexif()
    exif[0x0112], exif[0x010F] = UPSIDE, "Pinhole Camera"
    exif.get_ifd(0x8825).update({1: "N", 2: (53.0, 25.0, 4.0)})
    out = io.BytesIO()
    more = {"save_all": True, "append_images": [picture] * (pages - 1)} if pages > 1 else {}
    picture.save(out, file_format, exif=exif, **more)
    return out.getvalue()


@pytest.mark.parametrize("file_format", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_a_picture_keeps_its_format_and_stands_upright(file_format):
    cleaned = Image.open(io.BytesIO(without_metadata(a_picture(file_format))))

    assert (cleaned.format, cleaned.size) == (file_format, (20, 30))


@pytest.mark.parametrize("file_format", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_camera_and_place_are_gone(file_format):
    given = a_picture(file_format)
    cleaned = without_metadata(given)

    assert b"Pinhole Camera" in given
    assert b"Pinhole Camera" not in cleaned
    assert not Image.open(io.BytesIO(cleaned)).getexif().get_ifd(0x8825)


def test_a_picture_with_a_palette_keeps_its_colours():
    given = a_picture("PNG", mode="P")
    before, after = (Image.open(io.BytesIO(d)) for d in (given, without_metadata(given)))

    assert sorted(after.convert("RGB").getcolors()) == sorted(before.convert("RGB").getcolors())


def test_every_page_of_a_scan_is_kept():
    cleaned = Image.open(io.BytesIO(without_metadata(a_picture("TIFF", pages=3))))

    assert cleaned.n_frames == 3


def test_what_is_no_picture_is_left_alone():
    assert without_metadata(b"Dear family") is None


def test_a_picture_too_large_to_open_safely_is_left_alone(monkeypatch):
    monkeypatch.setattr(picture_metadata, "MOST_PIXELS", 100)

    assert without_metadata(a_picture("PNG")) is None


def test_a_picture_that_claims_more_than_any_memory_holds_is_left_alone():
    given = bytearray(a_picture("PNG"))
    given[16:24] = (60_000).to_bytes(4, "big") * 2  # the width and height it claims to have

    assert without_metadata(bytes(given)) is None
