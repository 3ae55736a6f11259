"""The part of a photo that is shown."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from sendjourney.services.photo_crop import Crop, Shape, cropped

SHARES = st.floats(-1, 2)


def a_photo(width, height):
    out = io.BytesIO()
    Image.new("RGB", (width, height), "teal").save(out, "JPEG")
    return out.getvalue()


@pytest.mark.parametrize(
    ("shape", "size"), [(Shape.SQUARE, (400, 400)), (Shape.UPRIGHT, (320, 400))]
)
def test_at_first_the_frame_is_as_large_as_fits(shape, size):
    part = Image.open(io.BytesIO(cropped(a_photo(600, 400), Crop(shape=shape))))

    assert part.size == size


def test_nearer_shows_less_and_farther_ends_at_the_whole():
    near = Crop().nearer(2)

    assert near.box(600, 400)[2] - near.box(600, 400)[0] < 400
    assert near.nearer(-5).nearness == 1.0


@given(SHARES, SHARES, st.integers(0, 20), st.integers(1, 2000), st.integers(1, 2000))
def test_the_frame_never_leaves_the_picture(across, down, steps, width, height):
    crop = Crop(shape=Shape.UPRIGHT).nearer(steps).moved(across, down, (width, height))

    left, top, right, bottom = crop.box(width, height)

    assert 0 <= left < right <= width
    assert 0 <= top < bottom <= height
