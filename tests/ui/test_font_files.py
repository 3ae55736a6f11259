"""The files of the letters, found by a short way: the same as fontpkg finds."""

import fontpkg
import pytest

from sendjourney.ui.font_files import WEIGHTS, font_files
from sendjourney.ui.reading_font import FONT, OTHER_LETTERS, ReadingFont


@pytest.mark.parametrize("family", [FONT, ReadingFont.LEXEND.label, *OTHER_LETTERS])
def test_a_font_is_where_fontpkg_finds_it(family):
    assert set(font_files(family)) == {fontpkg.path(family, weight) for weight in WEIGHTS}
