"""What has changed is told to the people it has changed for."""

import re

from sendjourney import VERSION
from tests.architecture.repository import ROOT

CHANGELOG = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_version_has_an_entry():
    assert re.search(rf"^## \[{re.escape(VERSION)}\]", CHANGELOG, re.MULTILINE)


def test_every_entry_speaks_to_parents_before_developers():
    for entry in CHANGELOG.split("\n## ")[1:]:
        headings = re.findall(r"^### (.+)$", entry, re.MULTILINE)

        assert "For developers" not in headings[:1]
