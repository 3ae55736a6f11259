"""A paper, opened inside the app: what it shows never touches the disk."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from sendjourney.domain.paper import Paper
from sendjourney.ui import theme
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets.buttons import ordinary, primary
from sendjourney.ui.widgets.empty_state import EmptyState
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.focus_ring import FocusRing
from sendjourney.ui.widgets.text import Heading, muted

WIDTH, HEIGHT = 820, 900


class PaperViewer(QDialog):
    """Shows PDFs, pictures and plain text; anything else goes to another program."""

    open_outside = Signal(object)
    """Carries the paper to open in another program."""

    save_copy = Signal(object)
    """Carries the paper to save outside the family file."""

    def __init__(self, paper: Paper, data: bytes, parent: QWidget, *, outside: bool = True) -> None:
        """Take the paper and its bytes; ``outside`` offers to open it in another program."""
        super().__init__(parent)
        self._paper = paper
        self._outside = ordinary(self.tr("Open in another program"))
        self._offers_outside = outside
        self._save = ordinary(self.tr("Save a copy"), icon="download")
        self._close = primary(self.tr("Close"))
        self._build(_shown(data, paper) or self._cannot_show())
        self._outside.clicked.connect(self._on_outside_clicked)
        self._save.clicked.connect(self._on_save_clicked)
        self._close.clicked.connect(self.accept)
        self._ring = FocusRing(self)

    def _build(self, content: QWidget) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self._paper.title)
        look, screen = theme.current(), self.screen().availableSize()
        self.resize(
            min(screen.width() - 40, look.px(WIDTH)), min(screen.height() - 60, look.px(HEIGHT))
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(Heading(self._paper.title, 2))
        column.addWidget(content, 1)
        column.addWidget(muted(self.tr("A copy outside this file is not protected.")))
        column.addWidget(WrapRow(self._close, self._outside, self._save))
        self._outside.setVisible(self._offers_outside)

    def _cannot_show(self) -> QWidget:
        return EmptyState(
            "file",
            self.tr("This kind of file opens in another program"),
            self.tr("It is safe inside your family file. Choose “Open in another program”."),
        )

    @Slot()
    def _on_outside_clicked(self) -> None:
        self.open_outside.emit(self._paper)

    @Slot()
    def _on_save_clicked(self) -> None:
        self.save_copy.emit(self._paper)


class _Picture(QLabel):
    """A picture as large as there is room for."""

    def __init__(self, pixmap: QPixmap, name: str) -> None:
        super().__init__()
        self._whole = pixmap
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumSize(120, 120)
        self.setAccessibleName(name)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        fitted = self._whole.scaled(
            self.size(),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        self.setPixmap(fitted)
        super().resizeEvent(event)


def _shown(data: bytes, paper: Paper) -> QWidget | None:
    """Return a widget that shows the bytes, or None when they are nothing we can show."""
    if paper.media_type == "application/pdf":
        from sendjourney.ui.widgets.pdf_pages import PdfPages  # noqa: PLC0415 - heavy, seldom used

        pages = PdfPages()
        pages.listen()
        return pages if pages.show_pdf(data) else None
    if paper.media_type.startswith("image/"):
        pixmap = QPixmap()
        return _Picture(pixmap, paper.title) if pixmap.loadFromData(data) else None
    if paper.media_type == "text/plain":
        text = QPlainTextEdit(data.decode("utf-8", "replace"))
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(paper.title)
        return text
    return None
