"""The look: contrast by the numbers, and every open window changed at once."""

import tomllib

import pytest
import shiboken6
from PySide6.QtGui import QColor, QFontInfo

from sendjourney import paths
from sendjourney.ui import theme
from sendjourney.ui.reading_font import ReadingFont
from sendjourney.ui.theme import TONES, ThemeName
from sendjourney.ui.widgets.buttons import ordinary
from sendjourney.ui.widgets.chips import Tile
from sendjourney.ui.widgets.text import Heading
from sendjourney.ui.widgets.text_line import SearchLine
from tests.ui.audit import contrast

DESIGN = tomllib.loads((paths.resources() / "theme.toml").read_text("utf-8"))
TEXTS = [
    *(("text", ground) for ground in ("bg", "side", "card", "sunken", "chosen")),
    *(("muted", ground) for ground in ("bg", "side", "card", "sunken")),
    *((f"on_{tone}", tone) for tone in TONES),
    *(("on_primary", ground) for ground in ("primary", "primary_hover", "primary_down")),
    *(("on_soft", ground) for ground in ("bg", "side", "card", "chosen")),
    *(("on_bad", ground) for ground in ("bg", "card")),
]
EDGES = [
    *(("field", ground) for ground in ("bg", "card", "side")),
    *(("focus", ground) for ground in ("bg", "card", "side", "soft")),
    *(("primary", ground) for ground in ("bg", "card", "track")),
]


@pytest.fixture(autouse=True)
def _light_again(qapp):
    yield
    look = theme.current()
    if (look.choice, look.scale) != (ThemeName.LIGHT, 1.0):  # every open window is dressed anew
        look.apply(qapp, ThemeName.LIGHT, 1.0)


@pytest.mark.parametrize("palette", DESIGN["palette"])
@pytest.mark.parametrize(("ink", "ground"), TEXTS)
def test_every_text_stands_out_from_its_ground(palette, ink, ground):
    colours = DESIGN["palette"][palette]
    assert contrast(QColor(colours[ink]), QColor(colours[ground])) >= 4.5


@pytest.mark.parametrize("palette", DESIGN["palette"])
@pytest.mark.parametrize(("edge", "ground"), EDGES)
def test_every_edge_of_a_control_can_be_seen(palette, edge, ground):
    colours = DESIGN["palette"][palette]
    assert contrast(QColor(colours[edge]), QColor(colours[ground])) >= 3


def test_the_palettes_name_the_same_colours():
    names = {frozenset(palette) for palette in DESIGN["palette"].values()}
    assert len(names) == 1


def test_larger_text_reaches_a_window_that_is_open(qtbot, qapp):
    heading, tile = Heading("People", 1), Tile("users")
    qtbot.addWidget(heading)
    qtbot.addWidget(tile)
    heading.show()
    before, side = heading.sizeHint().height(), tile.width()

    theme.current().apply(qapp, ThemeName.LIGHT, 2.0)

    assert heading.sizeHint().height() > 1.8 * before
    assert tile.width() == 2 * side


@pytest.mark.usefixtures("usual_look")
@pytest.mark.parametrize("reading", ReadingFont)
def test_other_letters_reach_a_window_that_is_open_and_what_is_painted(qtbot, reading):
    heading, button, line = Heading("People", 1), ordinary("Save"), SearchLine("Find a person")
    for widget in (heading, button, line):
        qtbot.addWidget(widget)
        widget.show()

    theme.change(ThemeName.LIGHT, 1.0, reading)

    family = theme.current().font().family()
    assert {widget.font().family() for widget in (heading, button, line)} == {family}
    assert (family == reading.label) is (reading is not ReadingFont.COMPUTER)


@pytest.mark.usefixtures("usual_look")
def test_lexend_comes_with_the_app(qapp):
    theme.current().apply(qapp, ThemeName.LIGHT, 1.0, ReadingFont.LEXEND)

    assert QFontInfo(theme.current().font()).family() == "Lexend"


@pytest.mark.usefixtures("usual_look")
def test_a_change_of_colours_keeps_the_letters(qapp):
    theme.current().apply(qapp, ThemeName.LIGHT, 1.0, ReadingFont.LEXEND)

    theme.current().apply(qapp, ThemeName.DARK, 1.0)

    assert theme.current().reading is ReadingFont.LEXEND


def test_the_text_size_stays_within_reason(qapp):
    theme.current().apply(qapp, ThemeName.LIGHT, 9.0)

    assert theme.current().scale == 2.0


def test_a_widget_that_is_gone_is_not_called(qapp):
    line = SearchLine("Find a person")
    shiboken6.delete(line)

    theme.current().apply(qapp, ThemeName.DARK, 1.0)

    assert theme.current().palette_name == "dark"


def test_the_same_as_this_computer_is_light_where_nothing_is_known(qapp):
    theme.current().apply(qapp, ThemeName.SYSTEM, 1.0)

    assert theme.current().palette_name == "light"


def test_every_icon_is_ours_to_tint():
    for path in (paths.resources() / "icons").glob("*.svg"):
        assert "currentColor" in path.read_text("utf-8"), path.name


def test_the_marks_of_the_style_sheet_stand_in_the_apps_own_folder(qapp):
    theme.current().apply(qapp, ThemeName.DARK, 1.0)

    marks = {path.name.split("-")[0] for path in (paths.app_data() / theme.MARKS).glob("*.svg")}

    assert marks == {"check", "chevron", "dot"}
    assert (paths.app_data() / theme.MARKS).as_posix() in qapp.styleSheet()
