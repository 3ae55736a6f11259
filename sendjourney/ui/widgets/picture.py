"""A picture as wide as there is room for, up to its own width."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy
from typing_extensions import override


class Picture(QLabel):
    """Shows a picture from a file; ``shows`` says in words what is on it."""

    def __init__(self, path: Path, shows: str) -> None:
        """Read the picture."""
        super().__init__()
        self._whole = QPixmap(str(path))
        self.setAccessibleName(shows)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, arg__1: int) -> int:
        whole = self._whole.size()
        return round(whole.height() * min(arg__1, whole.width()) / max(whole.width(), 1))

    @override
    def sizeHint(self) -> QSize:
        return self._whole.size()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = min(self.width(), self._whole.width())
        smooth = Qt.TransformationMode.SmoothTransformation
        self.setPixmap(self._whole.scaledToWidth(max(wide, 1), smooth))
