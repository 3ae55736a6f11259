"""Pictures that go into our history: PNGs of few colours, which flat pages look the same in."""

import io

from PIL import Image
from PySide6.QtGui import QImage

COLOURS = 256


def small_png(picture: QImage, *, shown: tuple[int, int] | None = None) -> bytes:
    """Return a picture as a PNG of few colours, shrunk to the size ``shown`` if one is given."""
    plain = picture.convertToFormat(QImage.Format.Format_RGBA8888)
    size, line = (plain.width(), plain.height()), plain.bytesPerLine()
    whole = Image.frombytes("RGBA", size, bytes(plain.constBits()), "raw", "RGBA", line, 1)
    whole = whole.convert("RGB")
    if shown is not None:
        whole = whole.resize(shown, Image.Resampling.LANCZOS)
    data = io.BytesIO()
    flat = whole.quantize(
        COLOURS, method=Image.Quantize.MAXCOVERAGE, kmeans=2, dither=Image.Dither.NONE
    )  # the largest areas must not take the colours away from the small ones, such as a face
    flat.save(data, "PNG", optimize=True)
    return data.getvalue()
