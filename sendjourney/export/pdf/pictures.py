"""Pictures made ready for a page: as many dots as paper shows, and nothing else of the file."""

import warnings
from io import BytesIO

from PIL import Image, ImageOps
from reportlab.lib.utils import ImageReader

from sendjourney.export import design
from sendjourney.export.pdf.boxes import Box, Place
from sendjourney.export.pdf.tags.canvas import TaggedCanvas
from sendjourney.export.pdf.tags.tree import Tag

QUALITY = 85
WHITE = (255, 255, 255)
UNREADABLE = (
    OSError,
    ValueError,
    SyntaxError,
    OverflowError,
    Image.DecompressionBombError,
    Image.DecompressionBombWarning,
)


class PictureBox(Box):
    """A picture, scaled to fit into a width and height in points, its corners rounded."""

    def __init__(self, picture: Image.Image, tag: Tag, *, width: float, height: float) -> None:
        super().__init__()
        self.tag = tag
        scale = min(width / picture.width, height / picture.height)
        self.wide, self.high = picture.width * scale, picture.height * scale
        self._picture = picture

    def _measured(self, width: float) -> float:
        return self.high * min(1, width / self.wide)

    def draw(self, canvas: TaggedCanvas, at: Place) -> None:
        """Draw the picture at the upper left of its place."""
        width = min(self.wide, at.width)
        height = self.height(at.width)
        left, foot = at.left, at.top - height
        self.tag.attributes = (
            f"/O/Layout/Placement/Block/BBox[{left:.2f} {foot:.2f} {left + width:.2f} {at.top:.2f}]"
        )
        with canvas.content(self.tag):
            canvas.saveState()
            clip = canvas.beginPath()
            clip.roundRect(left, foot, width, height, design.CARD_RADIUS)
            canvas.clipPath(clip, stroke=0, fill=0)
            jpeg = _jpeg(self._picture, width, height)
            canvas.drawImage(ImageReader(BytesIO(jpeg)), left, foot, width, height)
            canvas.restoreState()


def opened(data: bytes) -> Image.Image | None:
    """Return a picture upright and in plain red, green and blue; None when it cannot be read."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(BytesIO(data)) as source:
                return _on_paper(ImageOps.exif_transpose(source))
    except UNREADABLE:
        return None


def _on_paper(picture: Image.Image) -> Image.Image:
    """Return a picture in plain colours; what is glass in it shows white."""
    if not picture.has_transparency_data:
        return picture.convert("RGB")
    seen = picture.convert("RGBA")
    paper = Image.new("RGBA", seen.size, (*WHITE, 255))
    return Image.alpha_composite(paper, seen).convert("RGB")


def _jpeg(picture: Image.Image, width: float, height: float) -> bytes:
    """Return the picture as a JPEG without metadata, no larger than it will be printed."""
    dots = design.PICTURE_DOTS_PER_INCH / 72
    small = picture.copy()
    small.thumbnail((round(width * dots), round(height * dots)))
    bare = Image.new("RGB", small.size)  # or Pillow would write the old comment again
    bare.paste(small)
    out = BytesIO()
    bare.save(out, "JPEG", quality=QUALITY, optimize=True)
    return out.getvalue()
