"""What a page carries: put in, and taken out of strange files with distrust."""

import zlib
from contextlib import suppress
from io import BytesIO

import page
import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Name

from sendjourney.errors import ArchiveError, SendJourneyError
from sendjourney.export.document import heading
from sendjourney.export.pdf import carrying
from sendjourney.export.pdf.carrying import taken_out
from sendjourney.export.pdf.finish import locked
from sendjourney.export.pdf.writer import written
from sendjourney.page_errors import PagePasswordError, PageWithoutFactsError
from tests.export.pdf.tags.structure import Structure
from tests.export.reading import a_document

TEXT = '{"who": "Zoë"}'.encode()
PASSWORD = "plum otter candle"  # noqa: S105 - an invented one


@pytest.fixture(scope="module")
def carrier():
    return written(a_document(heading("Idris", 1)), carries=TEXT).data


def test_what_was_put_in_is_taken_out(carrier):
    assert taken_out(BytesIO(carrier)) == TEXT


def test_it_is_taken_out_of_a_locked_page_with_its_password_only(carrier):
    shut = locked(carrier, PASSWORD)

    assert taken_out(BytesIO(shut), PASSWORD) == TEXT
    with pytest.raises(PagePasswordError, match="opens with a password"):
        taken_out(BytesIO(shut))
    with pytest.raises(PagePasswordError, match="not the page’s"):
        taken_out(BytesIO(shut), "otter")


def test_a_page_that_carries_is_as_sound_as_any(carrier):
    with pikepdf.open(BytesIO(carrier)) as pdf:
        (spec,) = pdf.Root.AF
        assert (spec.AFRelationship, str(spec.F)) == (Name.Data, "sendjourney.json")
        assert spec.EF.F.Subtype == Name("/application/json")
        assert pdf.attachments["sendjourney.json"].description

    assert page.validate_pdf_bytes(carrier).is_compliant
    assert Structure(carrier).problems() == []


def test_the_same_page_carries_the_same_bytes(carrier):
    assert written(a_document(heading("Idris", 1)), carries=TEXT).data == carrier


def test_a_page_that_carries_nothing_says_so():
    with pytest.raises(PageWithoutFactsError):
        taken_out(BytesIO(written(a_document(heading("Idris", 1))).data))


def with_stream(carrier, change):
    out = BytesIO()
    with pikepdf.open(BytesIO(carrier)) as pdf:
        change(pdf, pdf.Root.AF[0].EF.F)
        pdf.save(out, compress_streams=False)
    return BytesIO(out.getvalue())


def test_a_text_that_swells_beyond_measure_is_not_unpacked(carrier):
    bomb = zlib.compress(b"\x00" * (carrying.LARGEST_TEXT + 2), 9)

    with pytest.raises(ArchiveError, match="larger"):
        taken_out(with_stream(carrier, lambda _, s: s.write(bomb, filter=Name.FlateDecode)))


def test_a_text_in_an_unusual_packing_is_refused(carrier):
    with pytest.raises(ArchiveError, match="unusual"):
        taken_out(with_stream(carrier, lambda _, s: s.write(b"<>", filter=Name.ASCIIHexDecode)))


@pytest.mark.parametrize(
    "change",
    [
        lambda pdf, _: pdf.Root.__setitem__("/AF", pikepdf.Dictionary()),
        lambda pdf, _: pdf.Root.__setitem__("/AF", pikepdf.Array([1, pikepdf.Dictionary()])),
        lambda pdf, _: pdf.Root.AF[0].__setitem__("/EF", pikepdf.Array()),
        lambda pdf, _: pdf.Root.AF[0].EF.__setitem__("/F", pikepdf.String("x")),
        lambda _, s: s.write(b"no zip", filter=Name.FlateDecode),
    ],
    ids=["one dictionary", "numbers", "a list of files", "a word for a file", "no zip"],
)
def test_a_page_built_strangely_is_refused(carrier, change):
    with pytest.raises((ArchiveError, PageWithoutFactsError)):
        taken_out(with_stream(carrier, change))


@given(data=st.data())
@settings(max_examples=150)
def test_a_damaged_page_never_gets_further_than_a_sentence(carrier, data):
    broken = bytearray(carrier)
    for place in data.draw(st.lists(st.integers(0, len(carrier) - 1), min_size=1, max_size=30)):
        broken[place] = data.draw(st.integers(0, 255))
    cut = data.draw(st.sampled_from([None, len(carrier) // 2, -20]))

    with suppress(SendJourneyError):
        assert taken_out(BytesIO(bytes(broken[:cut])))


def test_a_file_larger_than_any_page_is_not_read():
    with pytest.raises(ArchiveError, match="larger than any page"):
        taken_out(BytesIO(bytes(carrying.LARGEST_PAGE + 1)))
