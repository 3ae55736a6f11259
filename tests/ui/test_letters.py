"""Letters on screen come with the app: what a family writes is never shown as empty boxes."""

import pytest
from PySide6.QtGui import QTextLayout

from sendjourney.ui import theme

pytestmark = pytest.mark.usefixtures("qapp")

WORDS = ("Zuzanka", "hĺbka", "Жук", "Ελένη", "हिन्दी", "براہِ کرم", "العربية", "বাংলা")


def shapes(text):
    """Return the number of each shape that a text is drawn with; 0 is an empty box."""
    layout = QTextLayout(text, theme.current().font())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return [number for run in layout.glyphRuns() for number in run.glyphIndexes()]


@pytest.mark.parametrize("text", WORDS)
def test_every_script_of_our_families_has_its_letters(text):
    assert 0 not in shapes(text)
    assert len(shapes(text)) > 1
