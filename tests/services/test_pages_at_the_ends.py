"""Every kind of page, for families at the ends of what there is: sound, and kept word by word."""

import re
import subprocess
from functools import cache
from io import BytesIO
from shutil import which

import page
import pikepdf
import pytest

from sendjourney.services import sharing
from tests.export.pdf.tags.spoken import spoken
from tests.export.pdf.tags.structure import Structure
from tests.export.reading import text_of
from tests.kinds_of_family import requests, with_less
from tests.services.approved_pages import approved, told
from tests.services.page_requests import KINDS

PASSWORD = "plum otter moss"  # noqa: S105 - an invented one
WORD = re.compile(r"[A-Za-z0-9]+")
FAMILIES = ("sample", "empty", "extreme")
LIMITS = page.SafetyLimits(max_table_grid_rows=100_000)


@cache
def request_for(kind, family):
    """Return a request for a page; of one that must fit on one side, with what may fit."""
    request = requests(kind)[family]
    return with_less(request) if sharing.lines_too_many(request) else request


@cache
def made(kind, family):
    return sharing.make_page(request_for(kind, family))


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


@pytest.mark.parametrize("kind", KINDS)
def test_the_tags_say_what_was_read_and_approved(kind):
    """If a change is wanted: ``python -m tests.services.approved_pages``, and read what differs."""
    assert told(kind) == approved(kind).read_text(encoding="utf-8")


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("kind", KINDS)
def test_the_tags_say_every_word(kind, family):
    text = sharing.page_text(request_for(kind, family))

    written = set(WORD.findall(re.sub(r"\[.*?\]", "", text)))  # pictures, lines to write on
    assert not written - set(WORD.findall(spoken(made(kind, family))))


@pytest.mark.parametrize("kind", KINDS)
def test_a_locked_page_says_the_same_to_who_can_open_it(kind):
    data = made(kind, "sample")

    assert spoken(sharing.lock_page(data, PASSWORD), PASSWORD) == spoken(data)


def words_of_tags(data):
    """Return what the tags say in their order, without the names of the elements."""
    return WORD.findall(re.sub(r"^ *[A-Z]\w*( «.*?»)*", "", spoken(data), flags=re.MULTILINE))


@pytest.mark.parametrize("kind", KINDS)
def test_every_word_is_copied_out_in_the_order_of_reading(kind):
    data = made(kind, "sample")
    copied = iter(WORD.findall(text_of(data)))

    assert [word for word in words_of_tags(data) if word not in copied] == []


@pytest.mark.skipif(which("pdfinfo") is None, reason="a second witness, where Poppler is")
@pytest.mark.parametrize("kind", KINDS)
def test_poppler_reads_the_same_in_the_tags_as_we_do(kind, tmp_path):
    (tmp_path / "page.pdf").write_bytes(made(kind, "sample"))

    command = ["pdfinfo", "-struct-text", tmp_path / "page.pdf"]
    lines = subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout
    quoted = re.findall(r'^ *"(.*)"$', lines, re.MULTILINE)

    ours = words_of_tags(made(kind, "sample"))
    assert sorted(ours) == sorted(WORD.findall(" ".join(quoted)))
