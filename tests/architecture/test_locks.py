"""The lock files agree with the project and with each other, and tell of no one machine."""

import re

import pytest

from tests.architecture.repository import ROOT, dependencies

RUN = (ROOT / "packaging" / "requirements.txt").read_text(encoding="utf-8")
CHECK = (ROOT / "packaging" / "requirements-check.txt").read_text(encoding="utf-8")
LOCKS = pytest.mark.parametrize("lock", [RUN, CHECK], ids=["run", "check"])


def _pins(lock: str) -> dict[str, list[str]]:
    """Return the hashes of each pin, with its version and its marker in the name."""
    blocks = re.split(r"\n(?=\S)", lock.replace("\\\n    --hash", " --hash"))
    pins = [block for block in blocks if "==" in block.split()[0]]
    return {pin.split(" --hash")[0].strip(): re.findall(r"sha256:\w{64}", pin) for pin in pins}


@LOCKS
def test_every_pin_has_its_hashes(lock):
    assert len(_pins(lock)) > 20
    assert all(_pins(lock).values())


@LOCKS
def test_no_address_stands_in_a_lock(lock):
    assert "://" not in lock
    assert "--index" not in lock
    assert "--find-links" not in lock


def test_the_checks_run_on_the_very_packages_that_families_get():
    assert _pins(RUN).items() <= _pins(CHECK).items()


@pytest.mark.parametrize("name", dependencies())
def test_every_package_we_ask_for_is_locked(name):
    wanted = re.sub(r"[-_.]+", "-", name).lower()

    assert any(pin.startswith(f"{wanted}==") for pin in _pins(RUN))
