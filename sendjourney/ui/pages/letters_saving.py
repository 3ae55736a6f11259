"""Saving and printing a letter: made away from the window, and what came of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from sendjourney.errors import SendJourneyError
from sendjourney.services import letter_files, sharing
from sendjourney.services.letter_files import LetterPage
from sendjourney.services.papers import safe_name
from sendjourney.services.typed_dates import short_date
from sendjourney.ui.desk import Desk
from sendjourney.ui.file_choosing import PDF_FILES, WORD_FILES, FileKind
from sendjourney.ui.widgets.banner import Banner
from sendjourney.ui.widgets.buttons import ordinary


class LetterSaving(QObject):
    """Saves and prints letters. Nothing leaves but to where the person chooses."""

    told = Signal(object)
    """Carries the ``Banner`` that says what came of it."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        """Take the desk, and the page that the file dialog opens over."""
        super().__init__(page)
        self._desk, self._page = desk, page
        self._letter: LetterPage | None = None
        self._make: Callable[[LetterPage], bytes] = letter_files.as_pdf
        self._saved_to = Path()
        self._name = ""

    def save_pdf(self, letter: LetterPage, name: str) -> None:
        """Ask where to, and save the letter as a PDF."""
        self._make = letter_files.as_pdf
        self._ask(letter, name, PDF_FILES)

    def save_word(self, letter: LetterPage, name: str) -> None:
        """Ask where to, and save the letter as a Word file."""
        self._make = letter_files.as_word
        self._ask(letter, name, WORD_FILES)

    def print_it(self, letter: LetterPage, name: str) -> None:
        """Make the letter ready for paper, and open the computer's own dialog for printing."""
        self._name = name
        self._desk.tools.tasks.run(
            _Making(letter), on_done=self._on_ready_to_print, on_failed=self._on_not_printed
        )

    def _on_ready_to_print(self, pdf: bytes) -> None:
        from sendjourney.ui.printing import PdfPrinting  # noqa: PLC0415 - heavy, seldom used

        PdfPrinting(self._page, pdf, self._name).ask(self._desk.tools.messages)

    def _on_not_printed(self, error: SendJourneyError) -> None:
        self.told.emit(Banner("bad", self.tr("The letter cannot be printed"), str(error)))

    def _ask(self, letter: LetterPage, name: str, kind: FileKind) -> None:
        self._letter = letter
        ending = kind[1][0]
        file_name = safe_name(f"{name} - {short_date(letter.dated)}.{ending}")
        tools = self._desk.tools
        tools.chooser.save(
            self._page,
            self.tr("Save the letter"),
            kind=kind,
            suggestion=tools.preferences.last_folder / file_name,
            on_chosen=self._on_place_chosen,
        )

    def _on_place_chosen(self, path: Path) -> None:
        if self._letter is not None:
            work = _Saving(self._make, self._letter, path)
            self._desk.tools.tasks.run(work, on_done=self._on_saved, on_failed=self._on_not_saved)

    def _on_saved(self, path: Path) -> None:
        self._saved_to = path.parent
        self._desk.tools.preferences.last_folder = path.parent
        show = ordinary(self.tr("Show the folder"), icon="folder")
        show.clicked.connect(self._on_show_folder)
        title = self.tr("Saved as “{name}”").format(name=path.name)
        sentence = self.tr("It is outside your family file now: anyone who gets it can read it.")
        self.told.emit(Banner("good", title, sentence, button=show))

    def _on_not_saved(self, error: SendJourneyError) -> None:
        self.told.emit(Banner("bad", self.tr("The letter is not saved"), str(error)))

    @Slot()
    def _on_show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved_to)))


class _Making:
    """Makes a letter as a PDF, away from the window."""

    def __init__(self, letter: LetterPage) -> None:
        self._letter = letter

    def __call__(self) -> bytes:
        return letter_files.as_pdf(self._letter)


class _Saving:
    """Makes a letter and writes it, away from the window."""

    def __init__(self, make: Callable[[LetterPage], bytes], letter: LetterPage, path: Path) -> None:
        self._make, self._letter, self._path = make, letter, path

    def __call__(self) -> Path:
        sharing.save_page(self._make(self._letter), self._path)
        return self._path
