"""One command to run SEND Journey, one to test it, and the developers' commands beside them.

Needs nothing but Python itself. Everything up to the imports must stay readable to Python 3.6, so
that an old Python can say what is wrong in one sentence.
"""

import sys

OLDEST, NEWEST = (3, 11), (3, 14)

if not OLDEST <= sys.version_info[:2] <= NEWEST:
    sys.stderr.write(
        "SEND Journey runs on Python 3.11 to 3.14, and this is Python {}.{}: please install "
        "Python 3.14, then type the same line again with that one.\n".format(*sys.version_info)
    )
    sys.exit(2)

import os
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

import checks
import computer
import environment
import lock
import outside_programs
import programs
import qt_libraries
from environment import CHECK_LOCK, RUN_LOCK
from programs import ROOT
from saying import SetUpError, say

SAMPLE_FOLDER = ROOT / "build" / "demo"
STOPPED_BY_HAND = 130
FULL = "--full"


def run(extra: Sequence[str]) -> int:
    """Set everything up, then open the app on the sample family (or on the FILE you name)."""
    python = environment.ready(RUN_LOCK)
    if not computer.has_screen():
        say("This computer has no screen, so there is no window to open.")
        return _write_sample(python)
    qt_libraries.ensure(screen=True)
    trouble = qt_libraries.trouble_with_screen(python)
    if trouble:
        say(f"No window could be opened on this screen:\n{trouble}")
        return _write_sample(python)
    say("Opening SEND Journey ...")
    return programs.run([python, "-m", "sendjourney", *(extra or ["--sample"])])


def test(extra: Sequence[str]) -> int:
    """Set everything up, then run every check and test, or those you name (--full: all of all)."""
    python = environment.ready(CHECK_LOCK)
    qt_libraries.ensure(screen=False)
    if FULL in extra:
        rest = [word for word in extra if word != FULL]
        outside_programs.ensure()
        return checks.full(python, rest)
    return checks.only_tests(python, extra) if extra else checks.everything(python)


def check(extra: Sequence[str]) -> int:
    """Run what takes seconds: style, types, contracts and the tests near what you changed."""
    python = environment.ready(CHECK_LOCK)
    qt_libraries.ensure(screen=False)
    return checks.quick(python, extra)


def bench(extra: Sequence[str]) -> int:
    """Measure time and memory on this computer, beside other programs."""
    python = environment.ready(CHECK_LOCK)
    qt_libraries.ensure(screen=False)
    return checks.bench(python, extra)


def pictures(extra: Sequence[str]) -> int:
    """Write a picture of every page, dialog and PDF page with the sample family (--out DIR)."""
    python = environment.ready(CHECK_LOCK)
    qt_libraries.ensure(screen=False)
    script = ROOT / "packaging" / "pictures.py"
    return programs.run([python, script, *extra], env=checks.headless())


def translations(_extra: Sequence[str]) -> int:
    """Give translators every text of the screen, and make what the app loads of their work."""
    python = environment.ready(CHECK_LOCK)
    qt_libraries.ensure(screen=False)
    return programs.run([python, ROOT / "packaging" / "translations.py"])


def relock(extra: Sequence[str]) -> int:
    """Choose the packages' versions again from pyproject.toml (--upgrade for the newest)."""
    return lock.main(extra)


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "run": run,
    "test": test,
    "check": check,
    "bench": bench,
    "pictures": pictures,
    "translations": translations,
    "lock": relock,
}


def main(arguments: Sequence[str]) -> int:
    """Run the command named first; return the exit code."""
    command = COMMANDS.get(arguments[0]) if arguments else None
    if command is None:
        asked = bool(arguments) and arguments[0] in {"help", "-h", "--help"}
        say(usage())
        return 0 if asked else 2
    try:
        computer.must_be_able()
        return command(arguments[1:])
    except SetUpError as error:
        say(f"\n{error}")
        return 1
    except KeyboardInterrupt:
        say("\nStopped. Nothing is broken: type the same line again to go on.")
        return STOPPED_BY_HAND


def usage() -> str:
    """Return the commands, a line each."""
    lines = [f"  {name:<14}{command.__doc__}" for name, command in COMMANDS.items()]
    return "\n".join(["How to use it: python3 packaging/bootstrap.py COMMAND", "", *lines])


def _write_sample(python: Path) -> int:
    """Write the sample family's file and pages, afresh each time, instead of showing them."""
    shutil.rmtree(SAMPLE_FOLDER, ignore_errors=True)
    say("Writing the sample family's file and pages instead ...")
    code = programs.run([python, "-m", "sendjourney", "demo", "--out", SAMPLE_FOLDER])
    if code == 0:
        say(f"The file and its pages are in {SAMPLE_FOLDER}")
    return code


if __name__ == "__main__":
    os.environ.setdefault("PYTHONUTF8", "1")
    sys.exit(main(sys.argv[1:]))
