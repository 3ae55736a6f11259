"""The app's own Python environment, ``.venv``: made once, filled from a lock file, then left."""

import hashlib
import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path

import programs
import system_packages
from programs import ROOT
from saying import SetUpError, say

VENV = ROOT / ".venv"
STAMP = VENV / "ready.txt"
LOG = ROOT / "build" / "set-up.log"
RUN_LOCK = ROOT / "packaging" / "requirements.txt"
CHECK_LOCK = ROOT / "packaging" / "requirements-check.txt"
LOCKS_WITHIN = {RUN_LOCK: (RUN_LOCK,), CHECK_LOCK: (RUN_LOCK, CHECK_LOCK)}

PIN = re.compile(r"^[a-z0-9][\w.-]*==", re.MULTILINE)
FETCHED = re.compile(r"(?:Collecting|Requirement already satisfied:) ([\w.-]+)==([\w.!+]+)")
SIZE = re.compile(r"Downloading .*\((\d[^)]*)\)")


def ready(lock: Path) -> Path:
    """Return the Python of an environment that holds what the lock file lists.

    Does nothing when an earlier run did it all. A run that was stopped half way starts afresh.
    """
    python = tool("python")
    known = STAMP.read_text().splitlines() if STAMP.is_file() and python.exists() else []
    if f"python {_version()}" not in known:
        _make()
        known = []
    if _fingerprint(lock) not in known:
        _fill(python, lock)
        _say_done(lock)
    return python


def tool(name: str) -> Path:
    """Return the path of a program inside the environment."""
    if os.name == "nt":
        return VENV / "Scripts" / f"{name}.exe"
    return VENV / "bin" / name


def _make() -> None:
    say("Step 1 of 2: making a folder for the app's parts (.venv)")
    if importlib.util.find_spec("ensurepip") is None:
        _get_venv()
    if programs.run([sys.executable, "-m", "venv", "--clear", VENV]):
        raise SetUpError(f"The folder {VENV} could not be made. Is the disk full or protected?")
    # Lets .venv's Python find the app from any folder, without building a package of it.
    site = next(VENV.glob("lib/python3*/site-packages"), VENV / "Lib" / "site-packages")
    (site / "sendjourney-source.pth").write_text(f"{ROOT}\n", encoding="utf-8")


def _get_venv() -> None:
    """Get the part of Python that Debian and Ubuntu keep in a package of its own."""
    say("Python's own venv is missing here.")
    package = f"python{_version()}-venv"
    system_packages.get(apt=[package], dnf=["python3"], pacman=["python"])


def _fill(python: Path, lock: Path) -> None:
    say("Step 2 of 2: fetching the app's parts, about 150 MB the first time")
    LOG.parent.mkdir(parents=True, exist_ok=True)
    progress = _Progress(len(PIN.findall(lock.read_text(encoding="utf-8"))))
    with LOG.open("w", encoding="utf-8") as log, _pip(python, lock) as pip:
        for line in pip.stdout or ():
            log.write(line)
            progress.hear(line)
    if pip.returncode:
        raise SetUpError(_why_not_filled())


def _pip(python: Path, lock: Path) -> "subprocess.Popen[str]":
    options = ["--require-hashes", "--only-binary", ":all:", "--no-input", "--progress-bar", "off"]
    options += ["--disable-pip-version-check", "-r", str(lock)]
    return subprocess.Popen(
        [python, "-m", "pip", "install", *options],
        env={**os.environ, "PYTHONUTF8": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )


class _Progress:
    """Turns the installer's talk into one line for each part."""

    def __init__(self, parts: int) -> None:
        self._parts = parts
        self._done = 0
        self._unsaid = ""

    def hear(self, line: str) -> None:
        """Say what a line of the installer means, if it means anything to a person."""
        if line.startswith("Ignoring "):
            self._parts -= 1  # meant for another system or another Python
        elif found := FETCHED.match(line):
            self._say_part()
            self._done += 1
            self._unsaid = f"  {self._done:3} of {self._parts}  {found[1]} {found[2]}"
        elif found := SIZE.search(line):
            self._say_part(f", {found[1]}")
        elif line.startswith("Installing"):
            self._say_part()
            say("  Putting them in their places ...")

    def _say_part(self, size: str = "") -> None:
        if self._unsaid:
            say(self._unsaid + size)
        self._unsaid = ""


def _why_not_filled() -> str:
    lines = [f"  | {line}" for line in LOG.read_text(encoding="utf-8").splitlines()[-8:]]
    lines += [
        "The app's parts could not be fetched. Is this computer on the internet, and is there",
        "room on the disk? Then type the same line again. All that was said is in this file:",
        f"    {LOG}",
    ]
    return "\n".join(lines)


def _say_done(lock: Path) -> None:
    lines = [f"python {_version()}", *map(_fingerprint, LOCKS_WITHIN[lock])]
    STAMP.write_text("\n".join(lines) + "\n")
    say("Everything is in its place.")


def _fingerprint(lock: Path) -> str:
    return f"{lock.name} {hashlib.sha256(lock.read_bytes()).hexdigest()}"


def _version() -> str:
    return f"{sys.version_info.major}.{sys.version_info.minor}"
