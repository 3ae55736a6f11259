"""The child's photo: chosen or dropped, shown as it will be kept, and taken away again."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from sendjourney.errors import NotAPhotoError
from sendjourney.services.photos import read_photo
from sendjourney.ui.desk import Tools
from sendjourney.ui.file_choosing import PHOTOS
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import ordinary, quiet
from sendjourney.ui.widgets.chips import Avatar
from sendjourney.ui.widgets.dropped import local_files
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.text import Words, small

SIDE = 104


class PhotoField(QWidget):
    """Shows the photo in the round it will be seen in. What is kept says nothing of where it was.

    ``value`` is the photo as it will be kept; empty for none. A file that is no photo is said
    beside the buttons, and the photo before it stays.
    """

    edited = Signal()
    """A photo was chosen or taken away."""

    def __init__(self, tools: Tools, name: str, photo: bytes = b"") -> None:
        super().__init__()
        self._tools, self._name, self._photo = tools, name, photo
        self._whole = photo
        self._face = Avatar(name, "soft", SIDE, photo)
        self._choose = ordinary(self.tr("Choose a photo"), icon="photo")
        self._crop = quiet(self.tr("Crop the photo"), icon="image")
        self._remove = quiet(self.tr("Take the photo away"), icon="x")
        self._problem = Words("", "strong", tone="bad")
        self._problem.hide()
        self.setFocusProxy(self._choose)
        self.setAcceptDrops(True)
        hint = small(self.tr("You can also drop a picture here. Where it was taken is not kept."))
        buttons = WrapRow(self._choose, self._crop, self._remove)
        words = boxes.column(self._problem, buttons, hint, gap=Space.S)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(boxes.beside(self._face, words, gap=Space.L, below=300))
        self._choose.clicked.connect(self._on_choose)
        self._crop.clicked.connect(self._on_crop)
        self._remove.clicked.connect(self._on_remove)
        self._show()

    def value(self) -> bytes:
        """Return the photo; empty when there is none."""
        return self._photo

    def set_value(self, photo: bytes) -> None:
        """Show another photo, or none."""
        if photo != self._photo:
            self._photo = self._whole = photo
        self._show()

    def problem(self) -> str:
        """Return nothing: a file that is no photo was never taken."""
        return ""

    def refusal(self) -> str:
        """Return why the last file was not taken; empty when it was."""
        return self._problem.words()

    def take(self, path: Path) -> None:
        """Take a photo from a file, or say beside the buttons why not."""
        try:
            self._photo = self._whole = read_photo(path)
        except NotAPhotoError as error:
            self._problem.setText(str(error))
            self._problem.show()
            return
        self._tools.preferences.last_folder = path.parent
        self._show()
        self.edited.emit()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        files = local_files(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.take(files[0])

    @Slot()
    def _on_choose(self) -> None:
        self._tools.chooser.open_one(
            self,
            self.tr("Choose a photo"),
            kind=PHOTOS,
            folder=self._tools.preferences.last_folder,
            on_chosen=self.take,
        )

    @Slot()
    def _on_crop(self) -> None:
        """Choose again from the whole picture, as long as this form is open."""
        from sendjourney.ui.widgets.photo_cropping import PhotoCropDialog  # noqa: PLC0415 - as needed

        dialog = PhotoCropDialog(self._whole, self.window())
        dialog.confirmed.connect(self._on_cropped)
        dialog.open()

    @Slot(object)
    def _on_cropped(self, part: bytes) -> None:
        self._photo = part
        self._show()
        self._crop.setFocus()
        self.edited.emit()

    @Slot()
    def _on_remove(self) -> None:
        self._photo = self._whole = b""
        self._show()
        self._choose.setFocus()
        self.edited.emit()

    def _show(self) -> None:
        self._problem.hide()
        self._problem.setText("")
        self._face.show_person(self._name, self._photo)
        self._remove.setVisible(bool(self._photo))
        self._crop.setVisible(bool(self._photo))
