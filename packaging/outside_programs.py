"""What it takes to use the app from outside: a virtual screen, keys, and a screen reader's way in.

Linux only, and never a part of the app: ``bootstrap.py test --full`` gets them.
"""

import shutil
import sys
from pathlib import Path

import programs
import qt_libraries
import system_packages
from qt_libraries import Source
from saying import SetUpError, say

SYSTEM_PYTHON = Path("/usr/bin/python3")
"""The Python that the system's own package for AT-SPI belongs to."""

PROGRAMS = {
    "Xvfb": Source("xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb"),
    "dbus-daemon": Source("dbus-daemon", "dbus-daemon", "dbus"),
    "openbox": Source("openbox", "openbox", "openbox"),
    "xdotool": Source("xdotool", "xdotool", "xdotool"),
}
ACCESSIBILITY = Source("at-spi2-core", "at-spi2-core", "at-spi2-core")
ITS_BUS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi-bus-launcher")
IN_PYTHON = (
    Source("python3-gi", "python3-gobject-base", "python-gobject"),
    Source("gir1.2-atspi-2.0", "at-spi2-core", "at-spi2-core"),
)


def possible() -> bool:
    """Say whether this kind of computer has virtual screens at all."""
    return sys.platform == "linux"


def ensure() -> None:
    """Get what is missing, or raise SetUpError with the line to type."""
    if not possible():
        return
    qt_libraries.ensure(screen=True)
    if wanted := missing():
        say("To use the app from outside, some programs are missing.")
        system_packages.get(
            apt=sorted({source.apt for source in wanted}),
            dnf=sorted({source.dnf for source in wanted}),
            pacman=sorted({source.pacman for source in wanted}),
        )
    if still := missing():
        raise SetUpError(f"Still missing: {' '.join(sorted(source.apt for source in still))}")


def missing() -> set[Source]:
    """Return the packages that this computer lacks for it."""
    wanted = {source for name, source in PROGRAMS.items() if shutil.which(name) is None}
    if not any(Path(place).is_file() for place in ITS_BUS):
        wanted.add(ACCESSIBILITY)
    if not _python_can_read_screens():
        wanted.update(IN_PYTHON)
    return wanted


def accessibility_bus() -> str:
    """Return where the program is that screen readers reach apps through."""
    return next(place for place in ITS_BUS if Path(place).is_file())


def _python_can_read_screens() -> bool:
    program = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    return SYSTEM_PYTHON.is_file() and not programs.ask([SYSTEM_PYTHON, "-c", program]).code
