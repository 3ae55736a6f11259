"""The looks that a state out of the ordinary is looked at in."""

import pytest

from sendjourney.ui.theme import ThemeName

HARDEST = (ThemeName.CONTRAST, 2.0)
_OTHERS = [(ThemeName.LIGHT, 1.0), (ThemeName.LIGHT, 1.5), (ThemeName.DARK, 2.0)]

LOOKS = [HARDEST, *(pytest.param(look, marks=pytest.mark.every_look) for look in _OTHERS)]
"""Palettes and text sizes: the hardest always, the others with ``bootstrap.py test --full``."""
