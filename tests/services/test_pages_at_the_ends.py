"""Every kind of page, for families at the ends of what there is: sound, and kept word by word."""

import re
import subprocess
from functools import cache
from io import BytesIO
from shutil import which

import page
import pikepdf
import pytest

from sendjourney.errors import PageTooLongError
from sendjourney.services import sharing
from tests.export.pdf.tags.structure import Structure
from tests.kinds_of_family import requests, with_less
from tests.services.page_requests import KINDS

PASSWORD = "plum otter moss"  # noqa: S105 - an invented one
WORD = re.compile(r"[A-Za-z0-9]+")
FAMILIES = ("sample", "empty", "extreme")
LIMITS = page.SafetyLimits(max_table_grid_rows=100_000)


@cache
def made(kind, family):
    request = requests(kind)[family]
    try:
        return sharing.make_page(request)
    except PageTooLongError:
        return sharing.make_page(with_less(request))


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_page_is_sound(kind, family):
    data = made(kind, family)

    assert page.validate_pdf_bytes(data, limits=LIMITS).is_compliant
    assert Structure(data).problems() == []


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("kind", KINDS)
def test_a_locked_page_is_the_same_inside(kind, family):
    data = made(kind, family)

    out = BytesIO()
    with pikepdf.open(BytesIO(sharing.lock_page(data, PASSWORD)), password=PASSWORD) as pdf:
        pdf.save(out)

    assert Structure(out.getvalue()).problems() == []
    with pikepdf.open(BytesIO(data)) as plain, pikepdf.open(out) as pdf:
        pairs = zip(plain.pages, pdf.pages, strict=True)
        assert all(a.Contents.read_bytes() == b.Contents.read_bytes() for a, b in pairs)


def spoken(data, tmp_path, *options):
    """Return what the tags say, in their order, as Poppler reads them."""
    if which("pdfinfo") is None:
        pytest.skip("pdfinfo is not on this computer")
    (tmp_path / "page.pdf").write_bytes(data)
    command = ["pdfinfo", *options, "-struct-text", tmp_path / "page.pdf"]
    told = subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout
    lines = (line.strip() for line in told.splitlines())
    return [line.strip('"').strip() for line in lines if line.startswith('"')]


@pytest.mark.parametrize("kind", KINDS)
def test_the_tags_say_every_word_and_say_it_locked_too(kind, tmp_path):
    request = requests(kind)["sample"]
    page_made = sharing.made_page(request)

    told = spoken(page_made.data, tmp_path)
    locked = sharing.lock_page(page_made.data, PASSWORD)

    text = re.sub(r"\[.*?\]", "", sharing.page_text(request))  # pictures, and lines to write on
    assert not set(WORD.findall(text)) - set(WORD.findall(" ".join(told)))
    assert spoken(locked, tmp_path, "-upw", PASSWORD) == told
