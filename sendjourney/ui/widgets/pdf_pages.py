"""The pages of a PDF as they will look on paper, and the same as text for screen readers.

The PDF stays in memory: nothing of it is written to the disk to be shown.
"""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, Slot
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from sendjourney.ui.theme import Space
from sendjourney.ui.widgets.buttons import icon_only, quiet
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.text import Words, muted

ZOOM_STEP = 1.25
SMALLEST_ZOOM, LARGEST_ZOOM = 0.25, 4.0


class PdfPages(QWidget):
    """Shows a PDF page by page, with zoom; “Read as text” says the same in words."""

    def __init__(self) -> None:
        """Begin with nothing to show."""
        super().__init__()
        self._document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self._view = QPdfView(self)
        self._text = QPlainTextEdit()
        self._stack = QStackedWidget()
        self._count: Words = muted("")
        self._smaller = icon_only("zoom-out", self.tr("Smaller"))
        self._larger = icon_only("zoom-in", self.tr("Larger"))
        self._whole = quiet(self.tr("Whole page"))
        self._as_text = quiet(self.tr("Read as text"), icon="eye")
        self._build()
        self._connect()

    def show_pdf(self, data: bytes, text: str = "") -> bool:
        """Show these pages from the first; False when the bytes are no PDF we can read.

        ``text`` is what they say in reading order; left out, it is taken from the file.
        """
        self._document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        readable = self._document.status() is QPdfDocument.Status.Ready
        pages = self._document.pageCount() if readable else 0
        self._count.setText(self.tr("1 page") if pages == 1 else self.tr("%n pages", "", pages))
        self._text.setPlainText(text or self.text())
        return readable

    def text(self) -> str:
        """Return all words of the pages, in the order of the file."""
        pages = range(max(self._document.pageCount(), 0))
        return "\n\n".join(self._document.getAllText(page).text() for page in pages).strip()

    def _build(self) -> None:
        self._view.setDocument(self._document)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._view.setAccessibleName(self.tr("The page, as it will look on paper"))
        self._view.setAccessibleDescription(self.tr("Choose “Read as text” to hear its words."))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("The page as text"))
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._text)
        self._as_text.setCheckable(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(
            WrapRow(self._smaller, self._larger, self._whole, self._as_text, self._count)
        )
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._smaller.clicked.connect(self._on_smaller_clicked)
        self._larger.clicked.connect(self._on_larger_clicked)
        self._whole.clicked.connect(self._on_whole_clicked)
        self._as_text.toggled.connect(self._on_as_text_toggled)

    @Slot()
    def _on_smaller_clicked(self) -> None:
        self._zoom(1 / ZOOM_STEP)

    @Slot()
    def _on_larger_clicked(self) -> None:
        self._zoom(ZOOM_STEP)

    @Slot()
    def _on_whole_clicked(self) -> None:
        self._view.setZoomMode(QPdfView.ZoomMode.FitInView)

    @Slot(bool)
    def _on_as_text_toggled(self, as_text: bool) -> None:  # noqa: FBT001 - Qt's own signal
        self._stack.setCurrentWidget(self._text if as_text else self._view)
        for button in (self._smaller, self._larger, self._whole):
            button.setDisabled(as_text)

    def _zoom(self, factor: float) -> None:
        zoom = self._zoom_now() * factor
        self._view.setZoomMode(QPdfView.ZoomMode.Custom)
        self._view.setZoomFactor(min(max(zoom, SMALLEST_ZOOM), LARGEST_ZOOM))

    def _zoom_now(self) -> float:
        """Return the zoom on screen: when pages are fitted, the view does not tell."""
        mode, width = self._view.zoomMode(), self._document.pagePointSize(0).width()
        if mode is QPdfView.ZoomMode.Custom or not width:
            return self._view.zoomFactor()
        return self._view.viewport().width() / (width * self._view.logicalDpiX() / 72)
