"""What this computer is, and whether the packages can run on it at all."""

import os
import platform
import struct
import sys
import sysconfig

from saying import SetUpError

OLDEST_MACOS = (14,)
OLDEST_GLIBC = {"x86_64": (2, 34), "aarch64": (2, 39)}
BITS_IN_A_BYTE, BITS_NEEDED = 8, 64


def has_screen() -> bool:
    """Say whether a window could be shown."""
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def must_be_able() -> None:
    """Raise SetUpError when the packages have no build for this computer.

    Said before anything is fetched, because an installer's own message would help nobody.
    """
    reason = ""
    if struct.calcsize("P") * BITS_IN_A_BYTE < BITS_NEEDED:
        reason = "SEND Journey needs a 64-bit Python, and this one has 32 bits: please install that"
    elif sys.platform == "win32":
        reason = _why_not_windows(sysconfig.get_platform())
    elif sys.platform == "darwin":
        reason = _why_not_macos(platform.mac_ver()[0])
    elif sys.platform == "linux":
        reason = _why_not_linux(platform.machine(), platform.libc_ver())
    if reason:
        raise SetUpError(f"{reason}.")


def _why_not_windows(build: str) -> str:
    if build != "win-arm64":
        return ""
    return (
        "Some parts of SEND Journey are not made for Python on ARM yet: please install the "
        "ordinary Windows Python (64-bit, not ARM64), which runs on this computer too"
    )


def _why_not_macos(version: str) -> str:
    if not version or _numbers(version) >= OLDEST_MACOS:
        return ""
    return f"SEND Journey needs macOS 14 or newer, and this Mac has {version}: please update it"


def _why_not_linux(machine: str, libc: tuple[str, str]) -> str:
    oldest = OLDEST_GLIBC.get(machine)
    if oldest is None:
        return f"SEND Journey's parts are not made for this kind of computer ({machine})"
    name, version = libc
    if name == "glibc" and _numbers(version) >= oldest:
        return ""
    needed = ".".join(map(str, oldest))
    return (
        f"SEND Journey needs a Linux with glibc {needed} or newer, such as Ubuntu 24.04 or "
        f"Debian 13, and this one has {name or 'no glibc'} {version}"
    )


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdecimal())
