"""reportlab's canvas with a structure tree beside it.

Whoever draws says what it is: ``content`` of a tag, or an ``artifact``, which screen readers pass
over. Nothing is drawn outside of the two, so that nothing on a page is unknown to them.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Protocol

from reportlab import rl_config
from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFString,
)
from reportlab.pdfgen.canvas import Canvas

from sendjourney.export.pdf.tags.inner import Embeddable, InnerDocument, InnerPage
from sendjourney.export.pdf.tags.objects import write_tree
from sendjourney.export.pdf.tags.tree import Annotation, Mark, Tag

END = "EMC"
PDF_VERSION = (1, 7)
PRINTED = 4

Area = tuple[float, float, float, float]


class Told(Protocol):
    """A line of text; the words are put together only when somebody asks for them."""

    @property
    def text(self) -> str:
        """What stands on it, as it is read."""


class TaggedCanvas(Canvas):
    """A canvas that knows what it draws. ``tree`` is the tag of the whole document."""

    _code: list[str]
    _doc: InnerDocument
    _filename: BytesIO

    def __init__(self, out: BytesIO, tree: Tag, *, size: tuple[float, float]) -> None:
        rl_config.useA85 = 0  # or every stream is written as text, a quarter larger
        super().__init__(
            out, pagesize=size, pdfVersion=PDF_VERSION, invariant=1, pageCompression=1,
            lang=tree.language,
        )  # fmt: skip
        self.tree = tree
        self._marks: list[Tag] = []
        self._owners: list[Tag | list[Tag]] = []
        self._decorating = False
        self._told: dict[Tag, list[Told]] = {}
        self._furniture: dict[Tag, list[Told]] = {}
        self._unseen: list[str] = []

    def tell(self, tag: Tag, line: Told) -> None:
        """Take note of a line that is drawn; the lines of one tag are read one after the other."""
        told = self._furniture if self._decorating else self._told
        told.setdefault(tag, []).append(line)

    def tell_unseen(self, text: str) -> None:
        """Take note of a text that goes into the file without being drawn."""
        self._unseen.append(text)

    @property
    def texts(self) -> list[str]:
        """All texts of the file: each paragraph drawn, then what runs on each page or is unseen.

        None of the latter stands there twice.
        """
        drawn = ["".join(line.text for line in lines) for lines in self._told.values()]
        running = [line.text for lines in self._furniture.values() for line in lines]
        return [*drawn, *dict.fromkeys([*running, *self._unseen, *self.tree.alts()])]

    @property
    def data(self) -> bytes:
        """The file, once it is saved."""
        return self._filename.getvalue()

    def let_go(self) -> None:
        """Forget everything: reportlab's objects hold each other, and would stay for long."""
        vars(self._doc).clear()
        vars(self).clear()

    def put(self, operators: str) -> None:
        """Write operators into the page as they are."""
        self._code.append(operators)

    def opening(self, tag: Tag) -> str:
        """Return the operators that begin content of a tag on this page; ``ending`` ends it."""
        if self._decorating:
            return ""
        tag.inside.append(Mark(self._doc.thisPageName(), len(self._marks)))
        self._marks.append(tag)
        return f"/{tag.kind} <</MCID {len(self._marks) - 1}>> BDC"

    @property
    def ending(self) -> str:
        """Return the operators that end what ``opening`` began."""
        return "" if self._decorating else END

    @contextmanager
    def content(self, tag: Tag) -> Iterator[None]:
        """Take what is drawn meanwhile as content of a tag."""
        self.put(self.opening(tag))
        yield
        self.put(self.ending)

    @contextmanager
    def artifact(self, furniture: str = "") -> Iterator[None]:
        """Take what is drawn meanwhile as decoration, tags or not.

        ``furniture`` is “Header” or “Footer” for what comes back on each page.
        """
        if self._decorating:
            yield
            return
        kind = f"<</Type/Pagination/Subtype/{furniture}>> BDC" if furniture else "BMC"
        self.put(f"/Artifact {kind}")
        self._decorating = True
        yield
        self._decorating = False
        self.put(END)

    def link(self, tag: Tag, area: Area, *, target: str, words: str) -> None:
        """Make an area of the page a link; ``words`` tell a screen reader where it leads."""
        if self._decorating:
            return
        self.tell_unseen(target)
        self.tell_unseen(words)
        annotation = PDFDictionary({
            "Type": PDFName("Annot"),
            "Subtype": PDFName("Link"),
            "Rect": PDFArray([round(edge, 2) for edge in area]),
            "Border": PDFArray([0, 0, 0]),
            "F": PRINTED,
            "Contents": PDFString(words),
            "StructParent": len(self._owners),
            "A": PDFDictionary({"S": PDFName("URI"), "URI": PDFString(target)}),
        })  # fmt: skip
        self._owners.append(tag)
        name = f"link{len(self._owners)}"
        self._addAnnotation(annotation, name)  # type: ignore[attr-defined] # not in the stubs
        tag.inside.append(Annotation(self._doc.thisPageName(), self._doc.annotationName(name)))

    def embed(self, fonts: Iterable[Embeddable]) -> None:
        """Put the fonts that were used into the document, once everything is drawn."""
        self._doc.delayedFonts.extend(fonts)

    def save(self) -> None:
        """Write the document with its tree; every page has been shown."""
        write_tree(self._doc, self.tree, self._owners)
        self.setViewerPreference("DisplayDocTitle", "true")
        self._doc.SaveToFile(self._filename, self)

    def _setAnnotations(self, page: InnerPage) -> None:  # noqa: N802 - reportlab's hook for a page made
        super()._setAnnotations(page)  # type: ignore[misc] # not in the stubs
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.Tabs = PDFName("S")
        if self._marks:
            page.StructParents = len(self._owners)
            self._owners.append(self._marks)
            self._marks = []

    def _make_preamble(self) -> None:
        """Begin pages with nothing: reportlab would name a font that is not embedded."""
        self._preamble = ""
