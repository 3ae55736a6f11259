"""The command that people meet first."""

import ast
import subprocess
import sys
from pathlib import Path

import bootstrap

SCRIPT = Path(bootstrap.__file__)


def _run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, SCRIPT, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_an_old_python_can_read_it_far_enough_to_say_what_is_wrong():
    ast.parse(SCRIPT.read_text(encoding="utf-8"), feature_version=(3, 6))


def test_it_looks_at_the_python_before_it_imports_anything_of_ours():
    tree = ast.parse(SCRIPT.read_text(encoding="utf-8"))
    kinds = [type(node) for node in tree.body]

    assert kinds.index(ast.If) < kinds.index(ast.ImportFrom)


def test_without_a_command_it_says_how_to_use_it():
    done = _run()

    assert done.returncode == 2
    assert all(name in done.stdout for name in bootstrap.COMMANDS)


def test_an_unknown_command_says_how_to_use_it():
    assert _run("dance").returncode == 2


def test_asking_for_help_is_not_a_mistake():
    assert _run("--help").returncode == 0


def test_every_command_says_in_a_line_what_it_does():
    assert all(command.__doc__.count("\n") == 0 for command in bootstrap.COMMANDS.values())
