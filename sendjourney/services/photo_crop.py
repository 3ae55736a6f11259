"""Which part of a photo is shown: a frame of a shape, its middle, and how near it is."""

import io
from dataclasses import dataclass, replace

from sendjourney.domain.labelled import Labelled

NEAREST, STEP = 4.0, 1.2
QUALITY = 92


class Shape(Labelled):
    """What the frame looks like."""

    SQUARE = "square", "Square"
    UPRIGHT = "upright", "Upright"

    @property
    def ratio(self) -> float:
        """Return the width for a height of one."""
        return 1.0 if self is Shape.SQUARE else 0.8


@dataclass(frozen=True, kw_only=True, slots=True)
class Crop:
    """A frame in a picture. ``across`` and ``down`` are the middle, in shares of the picture."""

    shape: Shape = Shape.SQUARE
    across: float = 0.5
    down: float = 0.5
    nearness: float = 1.0

    def box(self, width: int, height: int) -> tuple[int, int, int, int]:
        """Return left, top, right and bottom in a picture of a size; never beyond its edges."""
        high = min(height, width / self.shape.ratio) / self.nearness
        wide = high * self.shape.ratio
        left = min(max(self.across * width - wide / 2, 0), width - wide)
        top = min(max(self.down * height - high / 2, 0), height - high)
        first, above = min(round(left), width - 1), min(round(top), height - 1)
        last, below = min(round(left + wide), width), min(round(top + high), height)
        return first, above, max(last, first + 1), max(below, above + 1)

    def moved(self, across: float, down: float, size: tuple[int, int]) -> "Crop":
        """Return the frame moved by shares of the picture, as far as it goes."""
        moved = replace(self, across=self.across + across, down=self.down + down)
        left, top, right, bottom = moved.box(*size)
        width, height = size
        return replace(moved, across=(left + right) / 2 / width, down=(top + bottom) / 2 / height)

    def nearer(self, steps: int) -> "Crop":
        """Return the frame some steps nearer, or farther when negative."""
        return replace(self, nearness=min(max(self.nearness * STEP**steps, 1.0), NEAREST))

    def shaped(self, shape: Shape) -> "Crop":
        """Return the frame in another shape."""
        return replace(self, shape=shape)


def cropped(photo: bytes, crop: Crop) -> bytes:
    """Return the part of a photo that is in the frame, as a JPEG; it was made clean before."""
    from PIL import Image  # noqa: PLC0415 - slow to load, seldom wanted

    with Image.open(io.BytesIO(photo), formats=("JPEG",)) as picture:
        part = picture.crop(crop.box(*picture.size))
        out = io.BytesIO()
        part.save(out, "JPEG", quality=QUALITY, optimize=True)
    return out.getvalue()
