"""Reading in a page that carries itself: which file, what it would bring, and then taking it in."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sendjourney.errors import (
    CouldNotSaveError,
    FileReadOnlyError,
    SendJourneyError,
)
from sendjourney.page_errors import PagePasswordError
from sendjourney.services import merging
from sendjourney.services.merging import Keep, MergePlan
from sendjourney.ui.desk import Desk
from sendjourney.ui.dialogs.read_in import ReadInDialog, ReadPasswordDialog
from sendjourney.ui.file_choosing import PDF_FILES
from sendjourney.ui.widgets.banner import Banner


class Reading(QObject):
    """Takes in what another family or service put on a page, as the family agrees."""

    told = Signal(object)
    """Carries the ``Banner`` that says what came of it."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        """Take the page that questions open over."""
        super().__init__(page)
        self._desk, self._page = desk, page
        self._path = Path()
        self._plan = MergePlan(added=(), same=(), differing=())

    @Slot()
    def start(self) -> None:
        """Ask for the file."""
        self._desk.tools.chooser.open_one(
            self._page,
            self.tr("Read in a page"),
            kind=PDF_FILES,
            folder=self._desk.tools.preferences.last_folder,
            on_chosen=self._on_chosen,
        )

    def _on_chosen(self, path: Path) -> None:
        self._path = path
        self._look("")

    @Slot(object)
    def _on_password(self, password: str) -> None:
        self._look(password)

    def _look(self, password: str) -> None:
        try:
            self._plan = merging.plan_from(self._desk.family, self._path, password=password)
        except PagePasswordError as error:
            dialog = ReadPasswordDialog(self._desk, self._page, why=str(error))
            dialog.confirmed.connect(self._on_password)
            dialog.open()
        except SendJourneyError as error:
            self.told.emit(Banner("bad", self.tr("The page is not read in"), str(error)))
        else:
            self._ask()

    def _ask(self) -> None:
        if self._plan.changes_nothing:
            words = self.tr("Everything on this page is in your file already.")
            self.told.emit(Banner("good", self.tr("Nothing new"), words))
            return
        dialog = ReadInDialog(self._desk, self._plan, self._page)
        dialog.confirmed.connect(self._on_agreed)
        dialog.open()

    @Slot(object)
    def _on_agreed(self, keep: Mapping[str, Keep]) -> None:
        try:
            merging.merge(self._desk.family, self._plan, keep)
        except (CouldNotSaveError, FileReadOnlyError) as error:
            self._desk.save_failed.emit(str(error))
            return
        self._desk.saved.emit()
        self._desk.show_undo(self._desk.family.undo_label)
        words = self.tr("What the page says is in your file now. You can undo it.")
        self.told.emit(Banner("good", self.tr("The page is read in"), words))
