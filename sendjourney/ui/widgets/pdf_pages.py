"""The pages of a PDF as they will look on paper, and the same as text for screen readers.

The PDF stays in memory: nothing of it is written to the disk to be shown.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QPalette, QShowEvent, QWheelEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from sendjourney.ui import keys, theme
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.announcing import announce
from sendjourney.ui.widgets.buttons import icon_only, quiet
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.page_words import PageWords
from sendjourney.ui.widgets.text import Words

if TYPE_CHECKING:
    from sendjourney.services.sharing import Line

ZOOM_STEP = 1.25
SMALLEST_ZOOM, LARGEST_ZOOM = 0.25, 4.0


class PdfPages(QWidget):
    """Shows a PDF page by page, with zoom; “Read as text” says the same in words.

    Ctrl with the wheel zooms; with plus, minus and nought once it listens, or its window does.
    """

    def __init__(self) -> None:
        """Begin with nothing to show."""
        super().__init__()
        self._document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self._view = _View()
        self._words = PageWords(self.tr("The page as text"))
        self._stack = QStackedWidget()
        self._place = Words("", "muted", wrap=False)
        self._before = icon_only("chevron-up", self.tr("Page before"))
        self._next = icon_only("chevron-down", self.tr("Next page"))
        self._smaller = icon_only("zoom-out", self.tr("Smaller"))
        self._larger = icon_only("zoom-in", self.tr("Larger"))
        self._fit = quiet(self.tr("Fit width"))
        self._as_text = quiet(self.tr("Read as text"), icon="eye")
        self._build()
        self._connect()
        theme.follow(self.restyle)

    def show_pdf(self, data: bytes, lines: Sequence["Line"] = ()) -> bool:
        """Show these pages; False when the bytes are no PDF we can read.

        ``lines`` are what they say in reading order; left out, the words are taken from the file.
        The zoom stays, and the page that was looked at, if there still is one.
        """
        page = self.page_number()
        self._document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        if lines:
            self._words.show_lines(lines)
        else:
            self._words.setPlainText(self.text())
        if 1 < page <= self.page_count():
            self._view.pageNavigator().jump(page - 1, QPointF())
        self._say_place()
        return self._document.status() is QPdfDocument.Status.Ready

    def text(self) -> str:
        """Return all words of the pages, in the order of the file."""
        pages = range(self.page_count())
        return "\n\n".join(self._document.getAllText(page).text() for page in pages).strip()

    def page_count(self) -> int:
        """Return how many pages there are."""
        return max(self._document.pageCount(), 0)

    def page_number(self) -> int:
        """Return which page is looked at, from 1."""
        return self._view.pageNavigator().currentPage() + 1

    def zoom(self) -> float:
        """Return how large the pages are; 1 is as large as paper."""
        mode, width = self._view.zoomMode(), self._document.pagePointSize(0).width()
        if mode is QPdfView.ZoomMode.Custom or not width:
            return self._view.zoomFactor()
        return self._view.viewport().width() / (width * self._view.logicalDpiX() / 72)

    def zoom_by(self, step: int) -> bool:
        """Make the pages larger (1), smaller (-1) or fit (0); False while they are read as text."""
        if self._as_text.isChecked():
            return False
        (self._smaller, self._fit, self._larger)[step + 1].click()
        return True

    def listen(self) -> None:
        """Listen for the keys that zoom, in a window that does not hand them on itself."""
        keys.listen(keys.SMALLER, self, self._on_smaller)
        keys.listen(keys.LARGER, self, self._on_larger)
        keys.listen(keys.FIT, self, self._on_fit)

    @Slot()
    def restyle(self) -> None:
        """Lay the pages on the ground of the theme."""
        palette = self._view.palette()
        palette.setColor(QPalette.ColorRole.Dark, theme.current().colour("track"))
        self._view.setPalette(palette)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.restyle()  # a style sheet gives a new view its own palette when it is first shown

    def _build(self) -> None:
        self._view.setDocument(self._document)
        self._view.setAccessibleName(self.tr("The page, as it will look on paper"))
        self._view.setAccessibleDescription(self.tr("Choose “Read as text” to hear its words."))
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._words)
        self._as_text.setCheckable(True)
        leaf = boxes.row(self._before, self._next, self._place, gap=Space.XS)
        size = boxes.row(self._smaller, self._larger, gap=Space.XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(WrapRow(leaf, size, self._fit, self._as_text))
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._before.clicked.connect(self._on_before)
        self._next.clicked.connect(self._on_next)
        self._smaller.clicked.connect(self._on_smaller)
        self._larger.clicked.connect(self._on_larger)
        self._fit.clicked.connect(self._on_fit)
        self._as_text.toggled.connect(self._on_as_text_toggled)
        self._view.smaller_asked.connect(self._on_smaller)
        self._view.larger_asked.connect(self._on_larger)
        self._view.pageNavigator().currentPageChanged.connect(self._say_place)

    @Slot()
    def _on_before(self) -> None:
        self._turn(-1)

    @Slot()
    def _on_next(self) -> None:
        self._turn(1)

    @Slot()
    def _on_smaller(self) -> None:
        self._zoom(1 / ZOOM_STEP)

    @Slot()
    def _on_larger(self) -> None:
        self._zoom(ZOOM_STEP)

    @Slot()
    def _on_fit(self) -> None:
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    @Slot(bool)
    def _on_as_text_toggled(self, as_text: bool) -> None:  # noqa: FBT001 - Qt's own signal
        self._stack.setCurrentWidget(self._words if as_text else self._view)
        self._as_text.setText(self.tr("See the page") if as_text else self.tr("Read as text"))
        for button in (self._smaller, self._larger, self._fit):
            button.setDisabled(as_text)
        self._say_place()

    @Slot()
    def _say_place(self) -> None:
        count, page = self.page_count(), min(self.page_number(), max(self.page_count(), 1))
        words = self.tr("Page {number} of {count}").format(number=page, count=count)
        self._place.setText(words if count else "")
        seen = self._stack.currentWidget() is self._view
        self._before.setEnabled(seen and page > 1)
        self._next.setEnabled(seen and page < count)

    def _turn(self, by: int) -> None:
        self._view.pageNavigator().jump(self.page_number() - 1 + by, QPointF())
        announce(self, self._place.words())

    def _zoom(self, factor: float) -> None:
        zoom = self.zoom() * factor
        self._view.setZoomMode(QPdfView.ZoomMode.Custom)
        self._view.setZoomFactor(min(max(zoom, SMALLEST_ZOOM), LARGEST_ZOOM))


class _View(QPdfView):
    """All pages, one below another; Ctrl with the wheel asks for another size."""

    smaller_asked = Signal()
    """The wheel was turned towards the person, with Ctrl."""

    larger_asked = Signal()
    """The wheel was turned away from the person, with Ctrl."""

    def __init__(self) -> None:
        super().__init__(
            pageMode=QPdfView.PageMode.MultiPage, zoomMode=QPdfView.ZoomMode.FitToWidth
        )
        # A bar that comes only when needed takes width, by that the page gets so short that it
        # goes, and so on without end.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    @override
    def wheelEvent(self, arg__1: QWheelEvent) -> None:
        turned = arg__1.angleDelta().y()
        if not arg__1.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(arg__1)
        elif turned:
            (self.larger_asked if turned > 0 else self.smaller_asked).emit()
            arg__1.accept()
