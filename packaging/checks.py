"""Every check of the project, run one after another to the end, with a summary."""

import os
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

import beside
import outside_programs
import programs
from environment import tool
from programs import ROOT, Command
from saying import say

BUILD = ROOT / "build"
TESTS_REPORT = BUILD / "tests.xml"
WINDOWS_REPORT = BUILD / "windows.xml"
WINDOWS = ("tests/ui", "tests/journeys")
"""Tests of windows run by themselves: measuring what they run would double their time."""
COVERAGE_REPORT = BUILD / "coverage.json"
WHITELIST = ROOT / "packaging" / "vulture_whitelist.py"
AT_ONCE = ("-n", "logical", "--dist", "worksteal")
"""One process of tests for each processor; who has done takes from the others."""
RATCHET = ROOT / "packaging" / "coverage_ratchet.py"


FULL_ONLY = {
    "verapdf": "veraPDF on every kind of page",
    "every_look": "everything that is seen in every look",
    "outside": "the app used from outside, by keys alone and as a screen reader does",
}
"""Marks of tests that an ordinary run leaves out, and what they are."""


class Result(NamedTuple):
    """How one check went."""

    name: str
    passed: bool
    seconds: float


class Counts(NamedTuple):
    """How the tests went."""

    passed: int
    failed: int
    skipped: int


def full(python: Path, extra: Sequence[str]) -> int:
    """Run every check and test, or those that are named, and then what takes more than us.

    That is veraPDF on every kind of page, every look of everything that is seen, and the app used
    from outside.
    """
    code = only_tests(python, extra) if extra else everything(python)
    env = headless() | beside.places(beside.VERAPDF)
    for mark, words in FULL_ONLY.items():
        if mark == "outside" and not outside_programs.possible():
            say(f"\nNot run, since it takes Linux: {words}.")
            continue
        say(f"\nNow {words} ...")
        code = programs.run([python, "-m", "pytest", "-m", mark], cwd=ROOT, env=env) or code
    return code


def everything(python: Path) -> int:
    """Run every check and every test; return 0 only when all of them pass."""
    began = time.monotonic()
    BUILD.mkdir(exist_ok=True)
    for left_over in (TESTS_REPORT, WINDOWS_REPORT, *BUILD.glob("coverage.data*")):
        left_over.unlink(missing_ok=True)
    results = [_quiet(name, command) for name, command in _static_checks()]
    rooms = [*AT_ONCE, *_report(TESTS_REPORT), *(f"--ignore={folder}" for folder in WINDOWS)]
    results.append(_loud("tests", [tool("coverage"), "run", "-m", "pytest", *rooms]))
    windows = [*AT_ONCE, *_report(WINDOWS_REPORT), *WINDOWS]
    results.append(_loud("tests of windows", [python, "-m", "pytest", *windows]))
    results.append(_quiet("coverage of all", (tool("coverage"), "combine", "-q")))
    results.append(_quiet("coverage report", _coverage_to_json()))
    results.append(_loud("coverage floors", [python, RATCHET, COVERAGE_REPORT]))
    reports = (TESTS_REPORT, WINDOWS_REPORT)
    _summarise(results, *reports, seconds=time.monotonic() - began)
    return 0 if all(result.passed for result in results) else 1


def quick(python: Path, extra: Sequence[str]) -> int:
    """Run the checks that take seconds, and the tests near what has changed."""
    began = time.monotonic()
    BUILD.mkdir(exist_ok=True)
    TESTS_REPORT.unlink(missing_ok=True)
    slow = {"dependencies", "dead code"}
    results = [_quiet(name, command) for name, command in _static_checks() if name not in slow]
    chosen = [*_report(TESTS_REPORT), *(extra or _tests_near_changes())]
    results.append(_loud("tests nearby", [python, "-m", "pytest", "-q", *chosen]))
    _summarise(results, TESTS_REPORT, seconds=time.monotonic() - began)
    return 0 if all(result.passed for result in results) else 1


def only_tests(python: Path, extra: Sequence[str]) -> int:
    """Run the tests that the words after the command choose, and nothing else."""
    return programs.run([python, "-m", "pytest", *extra], cwd=ROOT, env=headless())


def bench(python: Path, extra: Sequence[str]) -> int:
    """Run the benchmarks, in their order, with what they print."""
    env = headless() | beside.places(beside.WEASYPRINT, beside.VORTA, beside.NOVELWRITER)
    options = ["-m", "bench", "-p", "no:randomly", "-s", "tests/bench", *extra]
    return programs.run([python, "-m", "pytest", *options], cwd=ROOT, env=env)


def headless() -> dict[str, str]:
    """Return the surroundings of a program that must not open windows on the screen."""
    return {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "COVERAGE_FILE": str(BUILD / "coverage.data"),
    }


def _static_checks() -> Iterator[tuple[str, Command]]:
    yield "style", (tool("ruff"), "check", ".")
    yield "format", (tool("ruff"), "format", "--check", ".")
    yield "types", (tool("mypy"),)
    yield "import contracts", (tool("lint-imports"),)
    yield "dependencies", (tool("deptry"), ".")
    yield "dead code", (tool("vulture"), "sendjourney", WHITELIST, "--min-confidence", "80")


def _report(path: Path) -> Command:
    return (f"--junit-xml={path}",)


def _coverage_to_json() -> Command:
    return (tool("coverage"), "json", "-q", "-o", COVERAGE_REPORT)


def _quiet(name: str, command: Command) -> Result:
    """Run a check and show what it says only when it fails."""
    began = time.monotonic()
    told = programs.ask(command, cwd=ROOT, env=headless())
    result = Result(name, told.code == 0, time.monotonic() - began)
    say(_line(result))
    if not result.passed:
        say(told.text)
    return result


def _loud(name: str, command: Command) -> Result:
    """Run a check and show what it says as it goes."""
    began = time.monotonic()
    say(f"          {name} ...")
    code = programs.run(command, cwd=ROOT, env=headless())
    return Result(name, code == 0, time.monotonic() - began)


def _line(result: Result) -> str:
    verdict = "passed" if result.passed else "FAILED"
    return f"  {verdict}  {result.name:<18}{result.seconds:7.1f} s"


def _summarise(results: Sequence[Result], *reports: Path, seconds: float) -> None:
    """Print each check, the time in all, and one closing line that counts checks and tests."""
    say("\nSummary")
    for result in results:
        say(_line(result))
    say(f"Time in all: {seconds // 60:.0f} min {seconds % 60:.0f} s")
    say(f"Only with --full: {'; '.join(FULL_ONLY.values())}.")
    others = [result for result in results if not result.name.startswith("tests")]
    counts = [found for found in map(_count_tests, reports) if found] or [Counts(0, 0, 0)]
    tests = Counts(*map(sum, zip(*counts, strict=True)))
    passed = tests.passed + sum(result.passed for result in others)
    failed = tests.failed + sum(not result.passed for result in others)
    if not tests.failed:  # the tests may have stopped before they could count
        failed += sum(not result.passed for result in results if result not in others)
    say(f"Total: {passed} passed, {failed} failed, {tests.skipped} skipped")


def _count_tests(report: Path) -> Counts | None:
    """Return what the test run wrote about itself; None when it wrote nothing."""
    if not report.is_file():
        return None
    suite = ET.parse(report).getroot().find("testsuite")  # noqa: S314 - our own file
    if suite is None:
        return None
    told = {name: int(suite.get(name, "0")) for name in ("tests", "failures", "errors", "skipped")}
    failed = told["failures"] + told["errors"]
    return Counts(told["tests"] - failed - told["skipped"], failed, told["skipped"])


def _tests_near_changes() -> list[str]:
    """Return the quick tests, and those whose names match a changed file."""
    told = programs.ask(["git", "status", "--short", "--untracked-files=all"], cwd=ROOT).text
    changed = [Path(line.split()[-1].strip('"')) for line in told.splitlines()]
    stems = {path.stem.removeprefix("test_") for path in changed if path.suffix == ".py"}
    tests = [path.relative_to(ROOT) for path in (ROOT / "tests").rglob("test_*.py")]
    near = [str(path) for path in tests if any(stem in path.stem for stem in stems)]
    return sorted({"tests/architecture", "tests/domain", *near})
