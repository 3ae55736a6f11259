"""Everybody whose work we carry is named."""

import re

import pytest

from tests.architecture.repository import ROOT, dependencies

NOTICES = (ROOT / "NOTICES.md").read_text(encoding="utf-8")
LOCKED = re.findall(
    r"^([a-z0-9][\w.-]*)==",
    (ROOT / "packaging" / "requirements.txt").read_text(encoding="utf-8"),
    re.MULTILINE,
)


@pytest.mark.parametrize("name", dependencies())
def test_every_package_we_ask_for_is_named(name):
    assert f"**{name}**" in NOTICES


@pytest.mark.parametrize("name", sorted(set(LOCKED)))
def test_every_package_that_comes_with_them_is_named(name):
    named = {re.sub(r"[-_.]+", "-", found).lower() for found in re.findall(r"[\w.-]+", NOTICES)}

    assert name in named


def test_our_own_licence_is_there():
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")

    assert licence.startswith("MIT License")
    assert "SEND Journey contributors" in licence
