"""A file inside a page: put in beside what the page shows, and taken out again with distrust.

Source: ISO 32000-2, 7.11.4 and 14.13 (associated files); PDF/UA-1, 7.11: named in two ways.
"""

import zlib
from io import BytesIO
from typing import BinaryIO

import pikepdf
from pikepdf import Array, AttachedFileSpec, Dictionary, Name, Pdf, Stream

from sendjourney.errors import ArchiveError
from sendjourney.export.carried import FILE_NAME
from sendjourney.export.pdf.passwords import prepared
from sendjourney.page_errors import PagePasswordError, PageWithoutFactsError

DESCRIPTION = "What this page says, for SEND Journey to read in"
LARGEST_PAGE = 64 * 2**20
LARGEST_TEXT = 16 * 2**20
PLACE = "the page"
MALFORMED = (
    pikepdf.PdfError, pikepdf.DataDecodingError, zlib.error, AttributeError, IndexError, KeyError,
    NotImplementedError, OverflowError, RuntimeError, TypeError, ValueError,
)  # fmt: skip
"""What pikepdf raises when a strange file is not built as any PDF should be."""


def put_in(pdf: Pdf, text: bytes) -> None:
    """Put a text into a page as its data."""
    spec = AttachedFileSpec(
        pdf, text, filename=FILE_NAME, mime_type="application/json", description=DESCRIPTION,
        relationship=Name.Data,
    )  # fmt: skip
    pdf.attachments[FILE_NAME] = spec
    pdf.Root.AF = Array([pdf.attachments[FILE_NAME].obj])


def taken_out(file: BinaryIO, password: str = "") -> bytes:
    """Return the text that a page carries.

    Raises:
        PageWithoutFactsError: It carries none.
        PagePasswordError: The page is locked, and this is not its password.
        ArchiveError: It is no sound PDF, or larger than any of ours.
    """
    data = file.read(LARGEST_PAGE + 1)
    if len(data) > LARGEST_PAGE:
        raise ArchiveError(PLACE, "it is larger than any page of ours")
    key = prepared(password) if password else ""
    try:
        with Pdf.open(
            BytesIO(data), password=key, suppress_warnings=True, attempt_recovery=False
        ) as pdf:
            return _text(pdf)
    except pikepdf.PasswordError:
        problem = "This is not the page’s password." if key else "This page opens with a password."
        raise PagePasswordError(problem) from None
    except MALFORMED:
        raise ArchiveError(PLACE, "the PDF is damaged") from None


def _text(pdf: Pdf) -> bytes:
    for spec in pdf.Root.get("/AF", Array()):
        if isinstance(spec, Dictionary) and str(spec.get("/UF", "")) == FILE_NAME:
            stream = spec.EF.F
            if isinstance(stream, Stream):
                return _unpacked(stream)
    raise PageWithoutFactsError


def _unpacked(stream: Stream) -> bytes:
    """Return what a stream holds, never more than an archive of ours can be."""
    raw = stream.read_raw_bytes()
    if "/Filter" not in stream:
        text = raw
    elif stream.Filter == Name.FlateDecode and "/DecodeParms" not in stream:
        unpacking = zlib.decompressobj()
        text = unpacking.decompress(raw, LARGEST_TEXT + 1)
    else:
        raise ArchiveError(PLACE, "the facts in it are packed in an unusual way")
    if len(text) > LARGEST_TEXT:
        raise ArchiveError(PLACE, "the facts in it are larger than any of ours")
    return text
