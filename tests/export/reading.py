"""Reads finished PDFs back, as their readers do."""

from io import BytesIO

import pikepdf
import pypdf

from sendjourney.export.document import Block, Document, heading
from tests.builders import TODAY

EMPTY_LINES = "\u2060"


def a_document(*blocks: Block, **values: object) -> Document:
    """Return a document of these blocks; a heading when there are none."""
    given = {"title": "Test page", "blocks": blocks or (heading("Idris", 1),), "dated": TODAY}
    return Document(**(given | values))  # type: ignore[arg-type]


def pages_of(data: bytes) -> list[str]:
    """Return the text of each page."""
    return [page.extract_text() for page in pypdf.PdfReader(BytesIO(data)).pages]


def text_of(data: bytes) -> str:
    """Return all text, with single spaces."""
    return " ".join(" ".join(pages_of(data)).replace("\u2060", "").split())


def letters_of(text: str) -> str:
    """Return a text without anything that depends on where its lines break."""
    return "".join(text.replace("\u2060", "").split())


def everything_in(data: bytes) -> str:
    """Return all a file says: text, properties, structure, bookmarks, names, streams."""
    with pikepdf.open(BytesIO(data)) as pdf:
        streams = [
            obj.read_bytes().decode("latin-1")
            for obj in pdf.objects
            if isinstance(obj, pikepdf.Stream) and obj.get("/Filter") != "/DCTDecode"
        ]
        objects = [str(obj) for obj in _strings(pdf)]
    return "\n".join([*pages_of(data), *objects, *streams])


def _strings(pdf: pikepdf.Pdf) -> list[pikepdf.Object]:
    found = []
    for obj in pdf.objects:
        entries = obj.items() if isinstance(obj, pikepdf.Dictionary | pikepdf.Stream) else ()
        found += [value for _, value in entries if isinstance(value, pikepdf.String)]
    return found
