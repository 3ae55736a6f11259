"""The closing lines that people and machines read."""

import pytest

import checks
from checks import Result

REPORT = '<testsuites><testsuite tests="{}" failures="{}" errors="{}" skipped="{}"/></testsuites>'


@pytest.fixture
def report(tmp_path):
    return tmp_path / "tests.xml"


def _closing_line(capsys, report, *results: Result) -> str:
    checks._summarise(results, report, report.with_name("windows.xml"), seconds=61)
    return capsys.readouterr().out.splitlines()[-1]


def test_tests_and_checks_are_counted_together(report, capsys):
    report.write_text(REPORT.format(10, 1, 1, 2), encoding="utf-8")
    results = [Result("style", True, 1), Result("types", False, 1), Result("tests", False, 1)]

    assert _closing_line(capsys, report, *results) == "Total: 7 passed, 3 failed, 2 skipped"


def test_the_tests_of_windows_are_counted_with_the_others(report, capsys):
    report.write_text(REPORT.format(10, 0, 0, 1), encoding="utf-8")
    report.with_name("windows.xml").write_text(REPORT.format(5, 1, 0, 0), encoding="utf-8")
    results = [Result("tests", True, 1), Result("tests of windows", False, 1)]

    assert _closing_line(capsys, report, *results) == "Total: 13 passed, 1 failed, 1 skipped"


def test_tests_that_never_ended_count_as_a_failure(report, capsys):
    results = [Result("style", True, 1), Result("tests", False, 1)]

    assert not report.exists()
    assert _closing_line(capsys, report, *results) == "Total: 1 passed, 1 failed, 0 skipped"


def test_the_quick_round_always_holds_the_rules_about_the_code():
    assert "tests/architecture" in checks._tests_near_changes()
