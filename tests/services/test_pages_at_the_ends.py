"""Every kind of page, for families at the ends of what there is: sound, and kept word by word."""

from functools import cache
from io import BytesIO

import page
import pikepdf
import pytest

from sendjourney.errors import PageTooLongError
from sendjourney.services import sharing
from tests.export.pdf.tags.structure import Structure
from tests.kinds_of_family import requests, with_less
from tests.services.page_requests import KINDS

PASSWORD = "plum otter moss"  # noqa: S105 - an invented one
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
