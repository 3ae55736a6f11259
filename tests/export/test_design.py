import pytest

from sendjourney.export import design
from sendjourney.export.document import Tone, Voice

PALETTES = {
    "page": design.PAGE_PALETTE,
    "banner": design.BANNER_PALETTE,
    "table header": design.TABLE_HEADER,
    **{tone.name: palette for tone, palette in design.PALETTES.items()},
    **{f"strip {tone.name}": palette for tone, palette in design.STRIPS.items()},
}


def luminance(colour):
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour]
    return sum(part * weight for part, weight in zip(linear, (0.2126, 0.7152, 0.0722), strict=True))


def grey(colour):
    """Return a colour as an office printer without colours prints it."""
    shade = sum(part * weight for part, weight in zip(colour, (0.299, 0.587, 0.114), strict=True))
    return (shade,) * 3


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("part", ["ink", "heading", "link"])
@pytest.mark.parametrize("name", PALETTES)
def test_every_ink_can_be_read_on_its_paper_in_colour_and_in_grey(name, part):
    paper, ink = PALETTES[name].paper.parts, getattr(PALETTES[name], part).parts

    assert contrast(ink, paper) >= 4.5
    assert contrast(grey(ink), grey(paper)) >= 4.5


@pytest.mark.parametrize("paper", [design.WHITE, design.TABLE_STRIPE])
def test_footer_and_table_text_can_be_read(paper):
    assert contrast(design.SOFT_INK.parts, paper.parts) >= 4.5
    assert contrast(design.INK.parts, paper.parts) >= 4.5


def test_every_tone_has_its_colours():
    assert set(design.PALETTES) == set(design.STRIPS) == set(Tone)


def test_no_type_on_a_folded_card_is_too_small_to_read():
    smallest = design.VOICES[Voice.BODY].scaled(min(design.FOLD_SCALES))

    assert smallest.size >= 8.5
    assert smallest.leading * design.FOLD_LEADING >= 1.15 * smallest.size


def test_no_type_is_too_small_to_read():
    styles = [style for style in vars(design).values() if isinstance(style, design.TextStyle)]
    styles += [*design.VOICES.values(), *design.HEADINGS.values(), *design.CARD_HEADINGS.values()]

    assert min(style.size for style in styles) >= 8.5
    assert all(style.leading >= 1.15 * style.size for style in styles)


def test_larger_type_is_larger_in_every_measure():
    twice = design.HEADINGS[2].scaled(2)

    assert (twice.size, twice.leading, twice.before, twice.after) == (31, 40, 24, 10)
