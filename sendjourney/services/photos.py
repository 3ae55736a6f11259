"""Photos of a child: taken in upright, small enough, and without what they tell of place and time.

A photo from a telephone often says where it was taken, to the metre. None of that is kept.
"""

import io
import warnings
from pathlib import Path

from PIL import Image, ImageCms, ImageOps

from sendjourney.errors import NotAPhotoError

FORMATS = ("JPEG", "PNG", "WEBP", "TIFF", "GIF", "BMP")
LONGEST_SIDE = 1600
MOST_PIXELS = 80_000_000
QUALITY = 88
LARGEST_FILE = 100_000_000  # bytes
PAPER = (255, 255, 255)
UNREADABLE = (
    OSError,
    ValueError,
    SyntaxError,
    OverflowError,
    Image.DecompressionBombError,
    Image.DecompressionBombWarning,
)


def read_photo(path: Path) -> bytes:
    """Read a picture from a file and return it as ``clean_photo`` does.

    Raises:
        NotAPhotoError: It cannot be read, is damaged, or is far too large to be a photo.
    """
    try:
        data = path.read_bytes() if path.stat().st_size <= LARGEST_FILE else b""
    except OSError:
        data = b""
    return clean_photo(data, path.name)


def clean_photo(data: bytes, name: str) -> bytes:
    """Return a picture as a JPEG: upright, in sRGB, at most 1600 pixels long, no metadata.

    ``name`` is the file's name, for the sentence if it is no picture.

    Raises:
        NotAPhotoError: It is not a picture, is damaged, or is far too large to be a photo.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data), formats=FORMATS) as picture:
                if picture.width * picture.height > MOST_PIXELS:
                    raise NotAPhotoError(name)
                return _saved(_upright(picture))
    except UNREADABLE:
        raise NotAPhotoError(name) from None


def _upright(picture: Image.Image) -> Image.Image:
    picture.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
    upright = ImageOps.exif_transpose(picture)
    coloured = _in_srgb(upright)
    coloured.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    return coloured


def _in_srgb(picture: Image.Image) -> Image.Image:
    """Return a picture in the colours every screen and printer takes for granted."""
    profile = picture.info.get("icc_profile")
    if profile and picture.mode in {"RGB", "CMYK", "L"}:
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            target = ImageCms.createProfile("sRGB")
            found = ImageCms.profileToProfile(picture, source, target, outputMode="RGB")
        except (ImageCms.PyCMSError, OSError):
            found = None
        if found is not None:
            return found
    if picture.has_transparency_data:
        seen = picture.convert("RGBA")
        paper = Image.new("RGBA", seen.size, (*PAPER, 255))
        return Image.alpha_composite(paper, seen).convert("RGB")
    return picture.convert("RGB")


def _saved(picture: Image.Image) -> bytes:
    bare = Image.new("RGB", picture.size)
    bare.paste(picture)
    out = io.BytesIO()
    bare.save(out, "JPEG", quality=QUALITY, optimize=True)
    return out.getvalue()
