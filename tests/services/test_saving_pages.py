"""A page that cannot be saved: nothing half-written is left, and the older page stays."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from sendjourney.errors import CouldNotWritePageError
from sendjourney.services.sharing import save_page

ROOT = Path(__file__).parents[2]
OLD, NEW = b"%PDF old", b"%PDF new " * 50_000
UNDER_A_LIMIT = """
import resource, signal, sys
from pathlib import Path
from sendjourney.errors import CouldNotWritePageError
from sendjourney.services.sharing import save_page
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))
try:
    save_page(b"x" * 100_000, Path(sys.argv[1]))
except CouldNotWritePageError as error:
    print(error)
"""

posix_only = pytest.mark.skipif(os.name != "posix", reason="disks and limits of POSIX")


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 256 KB. Making one takes the powers of an administrator."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=256k", "none", str(folder)]
    if os.name != "posix" or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no disk could be made")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def only_the_old(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()} == {"page.pdf": OLD}


def test_a_full_disk_leaves_the_older_page_and_nothing_else(small_disk):
    (small_disk / "page.pdf").write_bytes(OLD)

    with pytest.raises(CouldNotWritePageError, match="could not be saved there"):
        save_page(NEW, small_disk / "page.pdf")

    assert only_the_old(small_disk)


@posix_only
def test_a_file_that_may_not_grow_leaves_the_older_page_and_nothing_else(tmp_path):
    (tmp_path / "page.pdf").write_bytes(OLD)

    told = subprocess.run(
        [sys.executable, "-c", UNDER_A_LIMIT, tmp_path / "page.pdf"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip

    assert "could not be saved there" in told.stdout
    assert only_the_old(tmp_path)


@pytest.mark.parametrize("place", ["folder/page.pdf", "file/page.pdf", "folder"])
def test_a_place_that_is_none_is_said_in_a_sentence(tmp_path, place):
    (tmp_path / "file").write_bytes(OLD)
    if place == "folder":
        (tmp_path / "folder" / "in it").mkdir(parents=True)

    with pytest.raises(CouldNotWritePageError):
        save_page(NEW, tmp_path / place)

    assert not list(tmp_path.rglob("*.part"))


@posix_only
def test_a_folder_that_can_only_be_read_keeps_the_older_page(tmp_path):
    (tmp_path / "page.pdf").write_bytes(OLD)
    tmp_path.chmod(0o500)
    try:
        if os.access(tmp_path, os.W_OK):
            pytest.skip("an administrator may write everywhere")
        with pytest.raises(CouldNotWritePageError):
            save_page(NEW, tmp_path / "page.pdf")
    finally:
        tmp_path.chmod(0o700)

    assert only_the_old(tmp_path)


def test_an_older_page_that_is_protected_stays(tmp_path):
    (tmp_path / "page.pdf").write_bytes(OLD)
    (tmp_path / "page.pdf").chmod(0o400)

    with pytest.raises(CouldNotWritePageError):
        save_page(NEW, tmp_path / "page.pdf")

    assert only_the_old(tmp_path)
    (tmp_path / "page.pdf").chmod(0o600)


def test_a_page_that_is_open_elsewhere_is_replaced_or_left_whole(tmp_path):
    (tmp_path / "page.pdf").write_bytes(OLD)

    with (tmp_path / "page.pdf").open("rb") as reading:
        try:
            save_page(NEW, tmp_path / "page.pdf")
        except CouldNotWritePageError:  # on Windows
            assert only_the_old(tmp_path)
        else:
            assert (reading.read(), (tmp_path / "page.pdf").read_bytes()) == (OLD, NEW)
