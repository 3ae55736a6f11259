"""A photo with a frame over the part that is shown: moved and zoomed by keys, mouse and buttons."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from sendjourney.services.photo_crop import Crop
from sendjourney.ui import theme

KEY_STEP = 0.03
_SHADE = QColor(0, 0, 0, 150)
_MOVES = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ZOOMS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}


class CropView(QWidget):
    """Arrow keys or the mouse move the frame; plus, minus or the wheel change its size."""

    edited = Signal()
    """The frame is somewhere else."""

    def __init__(self, photo: bytes) -> None:
        super().__init__()
        self.crop = Crop()
        self._picture = QImage.fromData(photo)
        self._dragged: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 200)
        self.setCursor(Qt.CursorShape.SizeAllCursor)
        self.setAccessibleName(self.tr("The part of the photo that is shown"))
        self._describe()

    def set_crop(self, crop: Crop) -> None:
        """Put the frame somewhere else."""
        self.crop = crop.moved(0, 0, self._size())
        self._describe()
        self.update()
        self.edited.emit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(460, 380)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _MOVES:
            across, down = _MOVES[key]
            self.set_crop(self.crop.moved(across * KEY_STEP, down * KEY_STEP, self._size()))
        elif key in _ZOOMS:
            self.set_crop(self.crop.nearer(_ZOOMS[key]))
        else:
            super().keyPressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if turned:
            self.set_crop(self.crop.nearer(1 if turned > 0 else -1))
        event.accept()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._dragged = event.position()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        shown = self._shown()
        if self._dragged is None or shown.isEmpty():
            return
        by = event.position() - self._dragged
        self._dragged = event.position()
        across, down = by.x() / shown.width(), by.y() / shown.height()
        self.set_crop(self.crop.moved(across, down, self._size()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged = None

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        shown, frame = self._shown(), self._frame()
        painter.drawImage(shown, self._picture)
        painter.fillRect(shown, _SHADE)
        painter.drawImage(frame, self._picture, QRectF(self._box()))
        painter.setPen(QPen(QColor("white"), 5))
        painter.drawRect(frame)
        painter.setPen(QPen(theme.current().colour("primary"), 3))
        painter.drawRect(frame)
        painter.end()

    def _box(self) -> QRect:
        left, top, right, bottom = self.crop.box(*self._size())
        return QRect(left, top, right - left, bottom - top)

    def _frame(self) -> QRectF:
        """Return the frame as it lies on the screen."""
        shown, box = self._shown(), self._box()
        by = shown.width() / max(self._picture.width(), 1)
        corner = shown.topLeft() + QPointF(box.left() * by, box.top() * by)
        return QRectF(corner.x(), corner.y(), box.width() * by, box.height() * by)

    def _shown(self) -> QRectF:
        """Return where the whole picture lies: as large as fits, in the middle."""
        size = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        return QRectF(left, top, size.width(), size.height())

    def _size(self) -> tuple[int, int]:
        return max(self._picture.width(), 1), max(self._picture.height(), 1)

    def _describe(self) -> None:
        words = self.tr("Middle {across} % from the left, {down} % from the top, {nearness} % near")
        self.setAccessibleDescription(
            words.format(
                across=round(self.crop.across * 100),
                down=round(self.crop.down * 100),
                nearness=round(self.crop.nearness * 100),
            )
        )
