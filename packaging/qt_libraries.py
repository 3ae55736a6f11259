"""The system's own libraries that Qt needs on Linux: looked for by asking the linker itself."""

import ctypes
import os
import re
import shutil
import sys
from pathlib import Path
from typing import NamedTuple

import programs
import system_packages
from environment import VENV
from saying import SetUpError, say


class Source(NamedTuple):
    """The package that holds a library, under each system's name for it."""

    apt: str
    dnf: str
    pacman: str


ALWAYS = {
    "libEGL.so.1": Source("libegl1", "libglvnd-egl", "libglvnd"),
    "libGL.so.1": Source("libgl1", "libglvnd-glx", "libglvnd"),
    "libX11.so.6": Source("libx11-6", "libX11", "libx11"),
    "libdbus-1.so.3": Source("libdbus-1-3", "dbus-libs", "dbus"),
    "libfontconfig.so.1": Source("libfontconfig1", "fontconfig", "fontconfig"),
    "libfreetype.so.6": Source("libfreetype6", "freetype", "freetype2"),
    "libglib-2.0.so.0": Source("libglib2.0-0", "glib2", "glib2"),
    "libgthread-2.0.so.0": Source("libglib2.0-0", "glib2", "glib2"),
    "libgssapi_krb5.so.2": Source("libgssapi-krb5-2", "krb5-libs", "krb5"),
    "libxcb.so.1": Source("libxcb1", "libxcb", "libxcb"),
    "libxkbcommon.so.0": Source("libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    "libz.so.1": Source("zlib1g", "zlib", "zlib"),
    "libzstd.so.1": Source("libzstd1", "libzstd", "zstd"),
}
WITH_A_SCREEN = {
    "libX11-xcb.so.1": Source("libx11-xcb1", "libX11-xcb", "libx11"),
    "libxcb-cursor.so.0": Source("libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    "libxcb-icccm.so.4": Source("libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    "libxcb-image.so.0": Source("libxcb-image0", "xcb-util-image", "xcb-util-image"),
    "libxcb-keysyms.so.1": Source("libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    "libxcb-randr.so.0": Source("libxcb-randr0", "libxcb", "libxcb"),
    "libxcb-render-util.so.0": Source(
        "libxcb-render-util0", "xcb-util-renderutil", "xcb-util-renderutil"
    ),
    "libxcb-render.so.0": Source("libxcb-render0", "libxcb", "libxcb"),
    "libxcb-shape.so.0": Source("libxcb-shape0", "libxcb", "libxcb"),
    "libxcb-shm.so.0": Source("libxcb-shm0", "libxcb", "libxcb"),
    "libxcb-sync.so.1": Source("libxcb-sync1", "libxcb", "libxcb"),
    "libxcb-util.so.1": Source("libxcb-util1", "xcb-util", "xcb-util"),
    "libxcb-xfixes.so.0": Source("libxcb-xfixes0", "libxcb", "libxcb"),
    "libxcb-xkb.so.1": Source("libxcb-xkb1", "libxcb", "libxcb"),
    "libxkbcommon-x11.so.0": Source("libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
    "libwayland-client.so.0": Source("libwayland-client0", "libwayland-client", "wayland"),
    "libwayland-cursor.so.0": Source("libwayland-cursor0", "libwayland-cursor", "wayland"),
    "libwayland-egl.so.1": Source("libwayland-egl1", "libwayland-egl", "wayland"),
}
NEEDED_ALWAYS = (
    "lib/libQt6Widgets.so.6",
    "lib/libQt6PrintSupport.so.6",
    "lib/libQt6Svg.so.6",
    "lib/libQt6Pdf.so.6",
    "lib/libQt6DBus.so.6",
    "plugins/platforms/libqoffscreen.so",
)
NEEDED_ON_X11 = ("plugins/platforms/libqxcb.so",)
NEEDED_ON_WAYLAND = (
    "plugins/platforms/libqwayland.so",
    "plugins/wayland-shell-integration/libxdg-shell.so",
    "plugins/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
)
LINES_WORTH_READING = 4
NOT_FOUND = re.compile(r"(\S+) => not found")


def ensure(*, screen: bool) -> None:
    """Get the libraries that Qt misses here, or raise SetUpError with the line to type."""
    if sys.platform != "linux":
        return
    lacking = missing(screen=screen)
    if not lacking:
        return
    say(f"Qt, which draws the windows, misses: {' '.join(sorted(lacking))}")
    known = ALWAYS | WITH_A_SCREEN
    sources = {known[name] for name in lacking if name in known}
    if sources:
        system_packages.get(
            apt=sorted({s.apt for s in sources}),
            dnf=sorted({s.dnf for s in sources}),
            pacman=sorted({s.pacman for s in sources}),
        )
    if still := missing(screen=screen):
        raise SetUpError(f"These libraries are still missing: {' '.join(sorted(still))}")


def missing(*, screen: bool) -> set[str]:
    """Return the names of the libraries that Qt would look for in vain."""
    if shutil.which("ldd") is None:
        wanted = ALWAYS | (WITH_A_SCREEN if screen else {})
        return {name for name in wanted if not _loads(name)}
    qt = next(VENV.glob("lib/python3*/site-packages/PySide6/Qt"))
    parts = [*NEEDED_ALWAYS]
    if screen:
        parts += NEEDED_ON_X11
    if screen and os.environ.get("WAYLAND_DISPLAY"):
        parts += NEEDED_ON_WAYLAND
    files = [qt / part for part in parts if (qt / part).is_file()]
    told = programs.ask(["ldd", *files], env={**os.environ, "LC_ALL": "C"}).text
    return {name for name in NOT_FOUND.findall(told) if not name.startswith("libQt6")}


def trouble_with_screen(python: Path) -> str:
    """Return what Qt says when it cannot open this screen; "" when it can."""
    if sys.platform != "linux":
        return ""
    program = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"
    tried = programs.ask([python, "-c", program])
    said = tried.text.splitlines()[:LINES_WORTH_READING]
    return "\n".join(said or ["The window system gave no reason."]) if tried.code else ""


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True
