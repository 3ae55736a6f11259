"""The only file dialogs. Handed in as a ``FileChooser``, so that tests can answer instead."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

FAMILY_FILES = ("SEND Journey family file", ("sendjourney",))
ARCHIVES = ("SEND Journey archive", ("json", "zip"))
PDF_FILES = ("PDF", ("pdf",))
WORD_FILES = ("Word", ("docx",))
TEXT_FILES = ("Plain text", ("txt",))
PHOTOS = ("Pictures", ("jpg", "jpeg", "png", "webp"))
PAPERS = ("Letters and reports", ("pdf", "jpg", "jpeg", "png", "docx", "doc", "odt", "rtf", "txt"))

FileKind = tuple[str, tuple[str, ...]]
"""Words for a kind of file, and the endings it may have."""


class FileChooser:
    """Asks which file. Each question opens a dialog and returns; the answer comes by a call."""

    def open_one(
        self,
        parent: QWidget,
        title: str,
        *,
        kind: FileKind,
        folder: Path,
        on_chosen: Callable[[Path], None],
    ) -> None:
        """Ask for a file to open; nothing is called when the person thinks better of it."""
        dialog = _Dialog(parent, title, kind, folder)
        dialog.on_one = on_chosen
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.open()

    def open_several(
        self,
        parent: QWidget,
        title: str,
        *,
        kind: FileKind,
        folder: Path,
        on_chosen: Callable[[list[Path]], None],
    ) -> None:
        """Ask for one or more files to open."""
        dialog = _Dialog(parent, title, kind, folder)
        dialog.on_several = on_chosen
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.open()

    def save(
        self,
        parent: QWidget,
        title: str,
        *,
        kind: FileKind,
        suggestion: Path,
        on_chosen: Callable[[Path], None],
    ) -> None:
        """Ask where to save; the ending of the kind is added when it is left out."""
        dialog = _Dialog(parent, title, kind, suggestion.parent)
        dialog.on_one = on_chosen
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(kind[1][0])
        dialog.selectFile(suggestion.name)
        dialog.open()


class _Dialog(QFileDialog):
    """The computer's own file dialog, gone when it is closed."""

    def __init__(self, parent: QWidget, title: str, kind: FileKind, folder: Path) -> None:
        super().__init__(parent, title, str(folder), name_filter(kind))
        self.on_one: Callable[[Path], None] | None = None
        self.on_several: Callable[[list[Path]], None] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.filesSelected.connect(self._on_files_selected)

    @Slot("QStringList")
    def _on_files_selected(self, names: Sequence[str]) -> None:
        chosen = [Path(name) for name in names]
        if self.on_several is not None and chosen:
            self.on_several(chosen)
        elif self.on_one is not None and chosen:
            self.on_one(chosen[0])


def name_filter(kind: FileKind) -> str:
    """Return a kind as Qt wants it: “PDF (*.pdf)”."""
    words, endings = kind
    return f"{words} ({' '.join(f'*.{ending}' for ending in endings)})"
