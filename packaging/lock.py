"""Make the lock files again from pyproject.toml, and see that every computer can install them.

``requirements.txt`` holds what the app runs with; ``requirements-check.txt`` the same versions and
the tools of the checks. Both hold for every system and Python at once, by markers. What stands
beside the app has locks of its own (``beside.py``), and need not fit every computer.
"""

import os
import sys
from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path

import beside
import programs
from environment import CHECK_LOCK, RUN_LOCK
from programs import ROOT
from saying import SetUpError, say

LOCKER = "uv==0.13.9"
TOOLS = ROOT / "build" / "lock-tools"
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
SYSTEMS = (
    "x86_64-manylinux_2_34",
    "aarch64-manylinux_2_39",
    "x86_64-pc-windows-msvc",
    "aarch64-apple-darwin",
    "x86_64-apple-darwin",
)
OLDEST_MACOS = "14.0"


def main(arguments: Sequence[str]) -> int:
    """Write both lock files, then look for a ready-made package for every computer."""
    uv = _locker()
    os.chdir(ROOT)  # so that the notes in the files hold no path of this computer
    for name, wanted in beside.WANTED.items():
        _compile_beside(uv, beside.lock_of(name), wanted)
    _compile(uv, RUN_LOCK, "-c", _name(CONSTRAINTS), *arguments)
    _compile(uv, CHECK_LOCK, "-c", _name(RUN_LOCK), "--group", "check", *arguments)
    lacking = list(_without_wheels(uv))
    for line in lacking:
        say(line)
    say(f"Looked at {len(SYSTEMS) * len(PYTHONS)} kinds of computer; {len(lacking)} cannot.")
    return 1 if lacking else 0


def _locker() -> Path:
    folder = TOOLS / ("Scripts" if os.name == "nt" else "bin")
    python = folder / ("python.exe" if os.name == "nt" else "python")
    if not python.exists():
        programs.run([sys.executable, "-m", "venv", TOOLS])
    if programs.run([python, "-m", "pip", "install", "-q", LOCKER]):
        raise SetUpError("The tool that chooses versions could not be fetched.")
    return folder / ("uv.exe" if os.name == "nt" else "uv")


def _compile_beside(uv: Path, lock: Path, wanted: Sequence[str]) -> None:
    source = TOOLS / f"{lock.stem}.in"
    source.write_text("".join(f"{each}\n" for each in wanted), encoding="utf-8")
    _compile(uv, lock, "--no-annotate", source=source)


def _compile(uv: Path, lock: Path, *options: str, source: Path = ROOT / "pyproject.toml") -> None:
    say(f"Choosing versions for {lock.name} ...")
    command: list[str | Path] = [uv, "pip", "compile", "-q", _name(source), "-o", _name(lock)]
    command += ["--universal", "--python-version", PYTHONS[0], "--generate-hashes"]
    command += ["--no-emit-index-url", "--no-emit-find-links", *options]
    command += ["--custom-compile-command", "python3 packaging/bootstrap.py lock"]
    told = programs.ask(command)
    if told.code:
        raise SetUpError(f"{told.text}\nNo versions fit together for {lock.name}.")


def _without_wheels(uv: Path) -> Iterator[str]:
    """Yield a line for each computer and lock where a package would have to be built."""
    environ = {**os.environ, "MACOSX_DEPLOYMENT_TARGET": OLDEST_MACOS}
    options = ["--no-deps", "--only-binary", ":all:"]
    for system, version, lock in product(SYSTEMS, PYTHONS, (RUN_LOCK, CHECK_LOCK)):
        where = ["--python-platform", system, "--python-version", version, _name(lock)]
        tried = programs.ask([uv, "pip", "compile", "-q", *options, *where], env=environ)
        if tried.code:
            yield f"{system}, Python {version}, {lock.name}: {tried.text}"


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()
