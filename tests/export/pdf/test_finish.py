"""Locked pages, read back as their readers do."""

from io import BytesIO

import pikepdf
import pypdf
import pytest

from sendjourney.export.document import heading, paragraph
from sendjourney.export.pdf.finish import locked
from sendjourney.export.pdf.writer import write
from sendjourney.page_errors import PagePasswordError
from tests.export.pdf.tags.structure import Structure
from tests.export.reading import a_document

PASSWORD = "Zo\u00eb likes the caf\u00e9"  # noqa: S105 - an invented one


@pytest.fixture(scope="module")
def plain():
    return write(a_document(heading("Idris", 1), paragraph("Sees every bus."), title="Profile"))


@pytest.fixture(scope="module")
def shut(plain):
    return locked(plain, PASSWORD)


def test_a_locked_page_does_not_open_without_its_password(shut):
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(BytesIO(shut))
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(BytesIO(shut), password="Zoe likes the cafe")  # noqa: S106 - an invented one


def test_nothing_can_be_read_in_a_locked_page(shut):
    assert all(word not in shut for word in (b"Idris", b"Profile", b"rdf:RDF", b"SEND Journey"))


def test_the_same_words_are_behind_the_password(plain, shut):
    reader = pypdf.PdfReader(BytesIO(shut), password=PASSWORD)

    assert reader.pages[0].extract_text() == pypdf.PdfReader(BytesIO(plain)).pages[0].extract_text()
    assert reader.metadata.title == "Profile"


def test_the_lock_is_the_strong_one_and_lets_screen_readers_in(shut):
    with pikepdf.open(BytesIO(shut), password=PASSWORD) as pdf:
        assert (pdf.encryption.R, pdf.encryption.bits) == (6, 256)
        assert pdf.encryption.stream_method is pikepdf.models.encryption.EncryptionMethod.aesv3
        assert pdf.allow.accessibility
        assert pdf.allow.print_highres
        assert not pdf.owner_password_matched


def test_a_password_typed_with_loose_accents_locks_the_same(plain):
    shut = locked(plain, "Zoe\u0308 likes the cafe\u0301")

    assert pypdf.PdfReader(BytesIO(shut), password=PASSWORD).pages


def test_the_tags_are_whole_in_a_locked_page(shut):
    out = BytesIO()
    with pikepdf.open(BytesIO(shut), password=PASSWORD) as pdf:
        pdf.save(out)

    assert Structure(out.getvalue()).problems() == []


def test_a_password_that_is_none_locks_nothing(plain):
    with pytest.raises(PagePasswordError, match="type a password"):
        locked(plain, " ")
