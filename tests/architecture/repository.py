"""What the tests about the code itself look at."""

import ast
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "sendjourney"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def kept_files() -> list[Path]:
    """Return every file that is, or would be, in the project's history."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    files = [ROOT / name for name in listed.stdout.split("\0") if name]
    return [file for file in files if file.is_file()]


def kept_texts() -> Iterator[tuple[str, str]]:
    """Yield the name and the text of every file that holds text."""
    for file in kept_files():
        data = file.read_bytes()
        if b"\0" not in data:
            yield file.relative_to(ROOT).as_posix(), data.decode("utf-8")


def modules(folder: Path = PACKAGE) -> Iterator[tuple[str, ast.Module]]:
    """Yield the name and the syntax tree of every module under a folder."""
    for path in sorted(folder.rglob("*.py")):
        yield path.relative_to(ROOT).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def dependencies() -> list[str]:
    """Return the names of the packages that the app runs with, as pyproject.toml writes them."""
    listed: list[str] = PROJECT["project"]["dependencies"]
    return [line.split(";")[0].split("=")[0].rstrip("<>~!= ").strip() for line in listed]
