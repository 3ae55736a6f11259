"""What we use of reportlab's inner document, with the types that its stubs do not give."""

# ruff: noqa: N802, N815 - the names are reportlab's

from io import BytesIO
from typing import Protocol


class Reference(Protocol):
    """A reference to an object of the file; ``name`` is reportlab's own name for the object."""

    name: str


class Catalog(Protocol):
    """The file's catalogue."""

    StructTreeRoot: object
    MarkInfo: object


class Fonts(Protocol):
    """The dictionary of fonts that all pages share."""

    dict: dict[str, object]


class InnerDocument(Protocol):
    """reportlab's PDFDocument."""

    Catalog: Catalog
    idToObject: dict[str, Fonts]
    idToObjectNumberAndVersion: dict[str, tuple[int, int]]
    delayedFonts: "list[Embeddable]"

    def Reference(self, thing: object) -> Reference:
        """Register an object once, and return a reference to it."""

    def thisPageName(self) -> str:
        """Return the name of the page in hand."""

    def annotationName(self, name: str) -> str:
        """Return the name an annotation is registered under."""

    def SaveToFile(self, out: BytesIO, canvas: object) -> None:
        """Write the file."""


class Embeddable(Protocol):
    """A font that can write itself into a document."""

    def addObjects(self, doc: InnerDocument) -> None:
        """Write it."""


class InnerPage(Protocol):
    """reportlab's PDFPage. ``__NoDefault__`` names the entries it will write."""

    __NoDefault__: list[str]
    Tabs: object
    StructParents: int
