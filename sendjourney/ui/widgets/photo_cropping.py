"""Choosing the part of a photo that is shown."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from sendjourney.services.photo_crop import Shape, cropped
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets.buttons import icon_only, primary, quiet
from sendjourney.ui.widgets.choice import Choice, options
from sendjourney.ui.widgets.crop_view import CropView
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.focus_ring import FocusRing
from sendjourney.ui.widgets.text import Heading, lead

SIZE = (620, 600)


class PhotoCropDialog(QDialog):
    """The frame over the photo, and buttons for everything that keys and mouse can do."""

    confirmed = Signal(object)
    """Carries the part that was chosen, as the bytes of a photo."""

    def __init__(self, photo: bytes, parent: QWidget) -> None:
        super().__init__(parent)
        self._photo = photo
        self.view = CropView(photo)
        self.shape = Choice(options(Shape))
        self.shape.setAccessibleName(self.tr("Shape of the frame"))
        self.nearer = icon_only("zoom-in", self.tr("Nearer"))
        self.farther = icon_only("zoom-out", self.tr("Farther"))
        self.use = primary(self.tr("Use this part"), icon="check")
        self.cancel = quiet(self.tr("Cancel"))
        self._build()
        self._connect()
        self._ring = FocusRing(self)
        self.view.setFocus()

    @Slot()
    def choose(self) -> None:
        """Take the part that is in the frame."""
        self.confirmed.emit(cropped(self._photo, self.view.crop))
        self.accept()

    @Slot()
    def _on_nearer(self) -> None:
        self.view.set_crop(self.view.crop.nearer(1))

    @Slot()
    def _on_farther(self) -> None:
        self.view.set_crop(self.view.crop.nearer(-1))

    @Slot()
    def _on_shape(self) -> None:
        shape = self.shape.value()
        if isinstance(shape, Shape):
            self.view.set_crop(self.view.crop.shaped(shape))

    def _build(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Choose the part to show"))
        self.setModal(True)
        screen = self.screen().availableSize()
        self.resize(min(SIZE[0], screen.width() - 40), min(SIZE[1], screen.height() - 60))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(Heading(self.windowTitle(), 2))
        column.addWidget(lead(self.tr("Move the frame with the mouse or the arrow keys.")))
        column.addWidget(self.view, 1)
        column.addWidget(WrapRow(self.shape, self.farther, self.nearer, gap=Space.M))
        column.addWidget(WrapRow(self.use, self.cancel, gap=Space.M))

    def _connect(self) -> None:
        self.nearer.clicked.connect(self._on_nearer)
        self.farther.clicked.connect(self._on_farther)
        self.shape.edited.connect(self._on_shape)
        self.use.clicked.connect(self.choose)
        self.cancel.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.choose)
