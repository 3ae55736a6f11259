"""The documents keep step with the code."""

import ast
import re

import pytest

from sendjourney import cli
from tests.architecture.repository import ROOT

DECISIONS = sorted((ROOT / "docs" / "decisions").glob("*.md"))
PARTS = ["## Context", "## Decision", "## Consequences", "## Alternatives"]
LINK = re.compile(r"\]\((?!\w+:|#)([^)#\s]+)")


def _texts() -> str:
    files = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")]
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


def test_decisions_are_numbered_without_a_gap():
    numbers = [int(file.name[:4]) for file in DECISIONS]

    assert numbers == list(range(1, len(DECISIONS) + 1))


@pytest.mark.parametrize("file", DECISIONS, ids=lambda file: file.stem)
def test_a_decision_has_its_four_parts(file):
    headings = re.findall(r"^## .+$", file.read_text(encoding="utf-8"), re.MULTILINE)

    assert headings == PARTS


def test_every_command_is_described():
    assert not [name for name in cli.COMMANDS if f"sendjourney {name}" not in _texts()]


def test_every_command_of_the_set_up_is_described():
    tree = ast.parse((ROOT / "packaging" / "bootstrap.py").read_text(encoding="utf-8"))
    table = next(n for n in ast.walk(tree) if isinstance(n, ast.AnnAssign))
    commands = [key.value for key in table.value.keys]

    assert commands
    assert not [name for name in commands if f"bootstrap.py {name}" not in _texts()]


def test_every_link_between_documents_leads_somewhere():
    files = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
    links = [(f, link) for f in files for link in LINK.findall(f.read_text(encoding="utf-8"))]

    assert not [(file.name, link) for file, link in links if not (file.parent / link).exists()]
