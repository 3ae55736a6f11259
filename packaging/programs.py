"""Running other programs: never through a shell, so that names with spaces are safe."""

import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent

Command = Sequence[str | Path]
Environ = Mapping[str, str]


class Told(NamedTuple):
    """What a program said, errors among it, and its exit code."""

    code: int
    text: str


def run(command: Command, *, env: Environ | None = None, cwd: Path | None = None) -> int:
    """Run a program that talks to the person itself; return its exit code."""
    return subprocess.run(command, env=env, cwd=cwd, check=False).returncode


def ask(command: Command, *, env: Environ | None = None, cwd: Path | None = None) -> Told:
    """Run a program and keep what it says."""
    done = subprocess.run(
        command,
        env=env,
        cwd=cwd,
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    return Told(done.returncode, done.stdout.strip())
