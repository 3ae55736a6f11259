"""The app on a screen of its own, started anew for every test."""

import pytest

from tests.outside.screen import Keyboard, app_on, reader_on, virtual_screen


@pytest.fixture
def screen(tmp_path):
    with virtual_screen(tmp_path / "home") as screen:
        yield screen


@pytest.fixture
def reader(screen):
    """Somebody with a screen reader, before the start page."""
    with reader_on(screen) as reader, app_on(screen):
        yield reader


@pytest.fixture
def keyboard(screen, reader):
    """Somebody without a mouse, before the start page."""
    keyboard = Keyboard(screen, reader)
    keyboard.wait_for_title("Welcome – SEND Journey")
    return keyboard
