"""The last pass over a PDF: what the file says of itself, what it carries, and its lock.

The properties hold the kind of page, its language and its day: nothing about the family.
"""

import secrets
from datetime import date
from io import BytesIO
from typing import Literal
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Encryption, Name, ObjectStreamMode, Pdf, Permissions

from sendjourney.export.pdf import carrying
from sendjourney.export.pdf.passwords import prepared

PRODUCER = "SEND Journey"
AES_256: Literal[6] = 6
"""The revision of the only lock that PDF 2.0 still has."""
OWNER_BYTES = 32
READ_AND_PRINT = Permissions(modify_other=False, modify_assembly=False)
"""What the password allows: to read, aloud too, to copy, to print and to add notes."""
XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{producer}</pdf:Producer>
<xmp:CreatorTool>{producer}</xmp:CreatorTool>
<xmp:CreateDate>{day}</xmp:CreateDate>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


def finished(data: bytes, *, title: str, language: str, dated: date, carries: bytes = b"") -> bytes:
    """Return a PDF with its properties set, and a text put in if there is one to carry.

    The same input gives the same bytes.
    """
    out = BytesIO()
    with Pdf.open(BytesIO(data)) as pdf:
        del pdf.docinfo
        pdf.docinfo = pdf.make_indirect(pikepdf.Dictionary(
            Title=title, Producer=PRODUCER, CreationDate=f"D:{dated:%Y%m%d}"
        ))  # fmt: skip
        properties = XMP.format(
            title=escape(title), language=escape(language), producer=PRODUCER, day=dated.isoformat()
        )
        pdf.Root.Metadata = pdf.make_stream(
            properties.encode("utf-8"), Type=Name.Metadata, Subtype=Name.XML
        )
        if carries:
            carrying.put_in(pdf, carries)
        pdf.save(out, object_stream_mode=ObjectStreamMode.generate, deterministic_id=True)
    return out.getvalue()


def locked(data: bytes, password: str) -> bytes:
    """Return a finished PDF that opens with a password only; its properties are locked as well.

    Raises:
        PagePasswordError: The password cannot lock anything.
    """
    out = BytesIO()
    lock = Encryption(
        user=prepared(password), owner=secrets.token_urlsafe(OWNER_BYTES), R=AES_256,
        allow=READ_AND_PRINT,
    )  # fmt: skip
    with Pdf.open(BytesIO(data)) as pdf:
        pdf.save(out, object_stream_mode=ObjectStreamMode.generate, encryption=lock)
    return out.getvalue()
