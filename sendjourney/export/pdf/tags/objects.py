"""The structure tree as PDF objects: elements, and the way back from a page's marks to them.

Source for the dictionaries: ISO 32000-1, 14.7.
"""

from collections.abc import Sequence

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFObject, PDFString

from sendjourney.export.pdf.tags.inner import InnerDocument, Reference
from sendjourney.export.pdf.tags.tree import Annotation, Mark, Tag

Owners = Sequence[Tag | Sequence[Tag]]


def write_tree(document: InnerDocument, tree: Tag, owners: Owners) -> None:
    """Add a tree to a document; ``owners`` has the tags of each page's marks, or a link's tag."""
    tree.prune()
    numbers: dict[Tag, int] = {}
    root = document.Reference(_Root(tree, owners, numbers))
    document.Catalog.StructTreeRoot = root
    _register(document, tree, _number(document, root), numbers)
    document.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})


def _register(document: InnerDocument, tag: Tag, parent: int, numbers: dict[Tag, int]) -> None:
    numbers[tag] = _number(document, document.Reference(_Element(tag, parent, numbers)))
    for child in tag.children():
        _register(document, child, numbers[tag], numbers)


def _number(document: InnerDocument, reference: Reference) -> int:
    return document.idToObjectNumberAndVersion[reference.name][0]


class _Root(PDFObject):
    """The root of the tree, with the parent tree inside it."""

    __RefOnly__ = 1

    def __init__(self, tree: Tag, owners: Owners, numbers: dict[Tag, int]) -> None:
        self.tree = tree
        self.owners = owners
        self.numbers = numbers

    def format(self, document: InnerDocument) -> bytes:  # noqa: ARG002 - reportlab's way to call it
        """Return the dictionary."""
        entries = [
            f"{key} {self._ref(owner)}"
            if isinstance(owner, Tag)
            else f"{key} [{' '.join(self._ref(tag) for tag in owner)}]"
            for key, owner in enumerate(self.owners)
        ]
        return (
            f"<</Type/StructTreeRoot/K[{self._ref(self.tree)}]/ParentTreeNextKey {len(entries)}"
            "/ParentTree<</Nums[" + "\n".join(entries) + "]>>>>"
        ).encode("ascii")

    def _ref(self, tag: Tag) -> str:
        return f"{self.numbers[tag]} 0 R"


class _Element(PDFObject):
    """One element of the tree. Hand-made bytes: a long table has ten thousand of them."""

    __RefOnly__ = 1

    def __init__(self, tag: Tag, parent: int, numbers: dict[Tag, int]) -> None:
        self.tag = tag
        self.parent = parent
        self.numbers = numbers

    def format(self, document: InnerDocument) -> bytes:
        """Return the dictionary."""
        objects = document.idToObjectNumberAndVersion
        home = next((x.page for x in self.tag.inside if isinstance(x, Mark)), "")
        parts = [f"<</S/{self.tag.kind}/P {self.parent} 0 R"]
        if home:
            parts.append(f"/Pg {objects[home][0]} 0 R")
        if self.tag.attributes:
            parts.append(f"/A<<{self.tag.attributes}>>")
        kids = [self._kid(kid, home, objects) for kid in self.tag.inside]
        parts.append(f"/K[{' '.join(kids)}]" if kids else "")
        return "".join(parts).encode("ascii") + self._strings(document) + b">>"

    def _kid(
        self, kid: Tag | Mark | Annotation, home: str, objects: dict[str, tuple[int, int]]
    ) -> str:
        if isinstance(kid, Tag):
            return f"{self.numbers[kid]} 0 R"
        page = f"/Pg {objects[kid.page][0]} 0 R"
        if isinstance(kid, Annotation):
            return f"<</Type/OBJR{page}/Obj {objects[kid.name][0]} 0 R>>"
        return str(kid.number) if kid.page == home else f"<</Type/MCR{page}/MCID {kid.number}>>"

    def _strings(self, document: InnerDocument) -> bytes:
        texts = {b"/Alt": self.tag.alt, b"/Lang": self.tag.language}
        return b"".join(
            key + bytes(PDFString(text).format(document)) for key, text in texts.items() if text
        )
