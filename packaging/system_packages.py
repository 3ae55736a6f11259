"""Packages of the operating system: fetched where we may, otherwise the line to type is printed."""

import os
import shutil
from collections.abc import Sequence

import programs
from saying import SetUpError, say


def get(*, apt: Sequence[str], dnf: Sequence[str], pacman: Sequence[str]) -> None:
    """Install packages with apt-get when we are allowed to; else raise SetUpError with the line."""
    sudo = _permission()
    if shutil.which("apt-get") is None or sudo is None:
        raise SetUpError(_line_to_type(apt=apt, dnf=dnf, pacman=pacman))
    say(f"Getting from the system's own packages: {' '.join(apt)}")
    quietly = [*sudo, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    programs.ask([*quietly, "update"])
    told = programs.ask([*quietly, "install", "-y", "--no-install-recommends", *apt])
    if told.code:
        say(told.text)
        raise SetUpError(_line_to_type(apt=apt, dnf=dnf, pacman=pacman))


def _permission() -> list[str] | None:
    """Return what goes before a command that changes the system, or None when we may not."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    return ["sudo", "-n"] if programs.ask(["sudo", "-n", "true"]).code == 0 else None


def _line_to_type(*, apt: Sequence[str], dnf: Sequence[str], pacman: Sequence[str]) -> str:
    lines = {
        "apt-get": f"sudo apt-get install {' '.join(apt)}",
        "dnf": f"sudo dnf install {' '.join(dnf)}",
        "pacman": f"sudo pacman -S --needed {' '.join(pacman)}",
    }
    here = [line for manager, line in lines.items() if shutil.which(manager)] or lines.values()
    return "\n".join(
        [
            "Some parts of the system are missing. Please type this, then the same line as before:",
            *(f"    {line}" for line in here),
        ]
    )
