"""What may be typed on the command line."""

from datetime import date
from pathlib import Path

import pytest

from sendjourney import arguments, cli

TODAY = date(2026, 11, 25)


def test_without_a_command_the_app_is_opened():
    assert arguments.opening([]) == arguments.Opening(path=None, sample=False, today=None)
    assert arguments.opening(["--sample", "--on", "2026-11-25"]).today == TODAY
    assert arguments.opening(["Idris.sendjourney"]).path == Path("Idris.sendjourney")
    assert arguments.opening(["--sample"]).sample


@pytest.mark.parametrize("argv", [["check", "f"], ["-h"], ["--help"], ["schema"]])
def test_a_command_does_not_open_the_app(argv):
    assert arguments.opening(argv) is None


def test_every_command_that_may_be_typed_can_be_run():
    assert set(cli.COMMANDS) == set(arguments.OPTIONS)
