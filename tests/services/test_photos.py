from io import BytesIO

import pytest
from PIL import Image, ImageCms

from sendjourney.errors import NotAPhotoError
from sendjourney.services import sharing, story_guide
from sendjourney.services.page_request import PageRequest
from sendjourney.services.photos import clean_photo, read_photo
from tests.builders import TODAY, a_child, a_family

GPS, ORIENTATION, TURNED_RIGHT = 0x8825, 0x0112, 6
PLACE = "Weaver’s Row"


def a_photo(file_format="JPEG", *, size=(800, 600), mode="RGB", **options):
    picture = Image.new(mode, size, 128 if mode == "L" else None)
    out = BytesIO()
    picture.save(out, file_format, **options)
    return out.getvalue()


def a_photo_from_a_telephone():
    """Return a photo held sideways: with place, time, a description and a comment."""
    exif = Image.Exif()
    exif[ORIENTATION] = TURNED_RIGHT
    exif[0x010E] = PLACE
    exif.get_ifd(GPS)[1], exif.get_ifd(GPS)[2] = "N", (53.0, 25.0, 48.0)
    picture = Image.new("RGB", (400, 300), (10, 120, 40))
    picture.paste((250, 10, 10), (0, 0, 400, 20))
    out = BytesIO()
    picture.save(out, "JPEG", exif=exif, comment=PLACE)
    return out.getvalue()


def opened(data):
    return Image.open(BytesIO(data))


def test_place_and_time_are_gone():
    data = clean_photo(a_photo_from_a_telephone(), "IMG_1.jpg")

    assert not opened(data).getexif()
    assert not {"exif", "comment", "icc_profile"} & opened(data).info.keys()
    assert b"Weaver" not in data
    assert b"Exif" not in data


def test_a_photo_taken_sideways_stands_upright():
    picture = opened(clean_photo(a_photo_from_a_telephone(), "IMG_1.jpg"))

    assert picture.size == (300, 400)
    assert picture.getpixel((295, 200))[0] > 200


def test_no_place_is_left_in_a_page_even_of_a_photo_that_was_never_cleaned():
    child = a_child(photo="abc")
    request = PageRequest(
        kind="one-page-profile",
        child=child,
        record=a_family(children=(child,)),
        headings=story_guide.headings(),
        today=TODAY,
        photo=a_photo_from_a_telephone(),
    )

    data = sharing.make_page(request)

    assert b"Exif" not in data
    assert b"Weaver" not in data


@pytest.mark.parametrize("file_format", ["JPEG", "PNG", "WEBP", "TIFF", "GIF", "BMP"])
def test_every_usual_kind_of_picture_becomes_a_jpeg(file_format):
    picture = opened(clean_photo(a_photo(file_format), "photo"))

    assert (picture.format, picture.mode) == ("JPEG", "RGB")


@pytest.mark.parametrize("mode", ["L", "P", "RGBA", "LA", "1", "CMYK"])
def test_every_kind_of_colour_becomes_plain(mode):
    file_format = "TIFF" if mode == "CMYK" else "PNG"

    assert opened(clean_photo(a_photo(file_format, mode=mode), "photo")).mode == "RGB"


def test_glass_lets_white_paper_through():
    picture = Image.new("RGBA", (50, 50), (0, 0, 0, 0))
    out = BytesIO()
    picture.save(out, "PNG")

    assert opened(clean_photo(out.getvalue(), "photo")).getpixel((25, 25)) == (255, 255, 255)


def test_a_large_photo_is_made_smaller_and_a_small_one_is_left():
    assert opened(clean_photo(a_photo(size=(4000, 1000)), "photo")).size == (1600, 400)
    assert opened(clean_photo(a_photo(size=(80, 60)), "photo")).size == (80, 60)


@pytest.mark.parametrize(
    "data", [b"", b"words", b"\xff\xd8\xff\xe0 broken", a_photo()[:300], b"%PDF-1.7", b"<svg/>"]
)
def test_what_is_no_photo_is_refused_by_name(data):
    with pytest.raises(NotAPhotoError, match=r"holiday\.jpg"):
        clean_photo(data, "holiday.jpg")


def test_a_picture_too_large_to_be_a_photo_is_refused():
    bomb = a_photo("PNG", size=(20_000, 20_000), mode="1")

    with pytest.raises(NotAPhotoError):
        clean_photo(bomb, "bomb.png")


def test_colours_of_a_wide_screen_become_those_of_every_screen():
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    kept = opened(clean_photo(a_photo(icc_profile=profile), "photo"))
    damaged = opened(clean_photo(a_photo(icc_profile=b"no profile"), "photo"))

    assert "icc_profile" not in kept.info
    assert damaged.mode == "RGB"


def test_a_photo_is_read_from_its_file(tmp_path):
    path = tmp_path / "beach.png"
    Image.new("RGB", (40, 30), "teal").save(path)

    with Image.open(BytesIO(read_photo(path))) as read:
        assert (read.format, read.size) == ("JPEG", (40, 30))


def test_a_file_that_is_gone_or_empty_is_no_photo(tmp_path):
    (tmp_path / "empty.jpg").touch()

    for name in ("gone.jpg", "empty.jpg"):
        with pytest.raises(NotAPhotoError, match=name):
            read_photo(tmp_path / name)
