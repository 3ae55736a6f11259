"""Pictures among the papers: the same picture without what it tells of camera, place and time."""

import io
import warnings

from PIL import Image, ImageOps, ImageSequence

BEGINNINGS = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"II*\0", b"MM\0*")
PHONE_BEGINNINGS = (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypavif")
FORMATS = ("JPEG", "PNG", "WEBP", "TIFF")
JPEG_QUALITY = 92
MOST_PIXELS = 80_000_000
TOO_LARGE = (Image.DecompressionBombWarning, Image.DecompressionBombError)


def looks_like_a_picture(data: bytes) -> bool:
    """Say by its first bytes, whatever its name, whether a file is a photo or a scan."""
    return (
        data.startswith(BEGINNINGS)
        or data[4:12] in PHONE_BEGINNINGS
        or (data.startswith(b"RIFF") and data[8:12] == b"WEBP")
    )


def without_metadata(data: bytes) -> bytes | None:
    """Return the picture upright and without metadata, in its own format, every page of it.

    Returns None when the bytes are no picture we can read: then they are kept as they are.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data), formats=FORMATS) as picture:
                if picture.width * picture.height > MOST_PIXELS:
                    return None
                return _saved_anew(picture, picture.format or "PNG")
    except (OSError, ValueError, SyntaxError, *TOO_LARGE):
        return None


def _saved_anew(picture: Image.Image, file_format: str) -> bytes:
    frames = [_pixels_only(frame) for frame in ImageSequence.Iterator(picture)]
    out = io.BytesIO()
    several = {"save_all": True, "append_images": frames[1:]} if len(frames) > 1 else {}
    quality = {"quality": JPEG_QUALITY} if file_format in {"JPEG", "WEBP"} else {}
    frames[0].save(out, file_format, **several, **quality)
    return out.getvalue()


def _pixels_only(frame: Image.Image) -> Image.Image:
    upright = ImageOps.exif_transpose(frame)
    if upright.mode == "P":
        upright = upright.convert("RGBA" if "transparency" in upright.info else "RGB")
    bare = Image.new(upright.mode, upright.size)
    bare.paste(upright)
    return bare
