"""A page on its way out: saved, locked, as Word or on paper, and what came of it."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from sendjourney.domain.labelled import Labelled
from sendjourney.domain.page_given import PageForm
from sendjourney.errors import SendJourneyError
from sendjourney.services import sharing
from sendjourney.services.page_request import PageRequest
from sendjourney.ui.desk import Desk
from sendjourney.ui.dialogs.page_password import PagePasswordDialog
from sendjourney.ui.file_choosing import PDF_FILES, WORD_FILES, FileKind
from sendjourney.ui.widgets.banner import Banner
from sendjourney.ui.widgets.buttons import Button, ordinary


class Way(Labelled):
    """How a page leaves; the label is what the button says that lets it go."""

    PDF = "pdf", "Save as PDF"
    PRINT = "print", "Print"
    LOCKED = "locked", "Save with a password"
    WORD = "word", "Save as Word"


FORMS = {
    Way.PDF: PageForm.PDF,
    Way.PRINT: PageForm.PAPER,
    Way.LOCKED: PageForm.LOCKED_PDF,
    Way.WORD: PageForm.WORD,
}


@dataclass(frozen=True, kw_only=True, slots=True)
class FinishedPage:
    """A page that may leave. ``pdf`` is what was looked at; ``name`` a file's, without ending."""

    pdf: bytes
    request: PageRequest
    title: str
    name: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Departed:
    """A page that has left, and in what form."""

    page: FinishedPage
    form: PageForm


class Leaving(QObject):
    """Lets a page go, to the place or printer that the person chooses."""

    told = Signal(object)
    """Carries the ``Banner`` that says what came of it."""

    left = Signal(object)
    """Carries ``Departed``: somebody will have it soon."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        """Take the desk, and the page that questions open over."""
        super().__init__(page)
        self._desk, self._page = desk, page
        self._going: FinishedPage | None = None
        self._way, self._password = Way.PDF, ""
        self._saved_to = Path()

    def go(self, finished: FinishedPage, way: Way) -> None:
        """Let a page go in one of the ways; the person may still think better of it."""
        self._going, self._way, self._password = finished, way, ""
        if way is Way.PRINT:
            self._print(finished)
        elif way is Way.LOCKED:
            dialog = PagePasswordDialog(self._desk, self._page)
            dialog.confirmed.connect(self._on_password)
            dialog.open()
        else:
            self._ask_where(finished, WORD_FILES if way is Way.WORD else PDF_FILES)

    def _print(self, finished: FinishedPage) -> None:
        from sendjourney.ui.printing import PdfPrinting  # noqa: PLC0415 - heavy, seldom used

        printing = PdfPrinting(self._page, finished.pdf, finished.title)
        printing.printed.connect(self._on_printed)
        printing.ask(self._desk.tools.messages)

    def _ask_where(self, finished: FinishedPage, kind: FileKind) -> None:
        tools = self._desk.tools
        tools.chooser.save(
            self._page,
            self.tr("Save the page"),
            kind=kind,
            suggestion=tools.preferences.last_folder / f"{finished.name}.{kind[1][0]}",
            on_chosen=self._on_place_chosen,
        )

    @Slot(object)
    def _on_password(self, password: str) -> None:
        self._password = password
        if self._going is not None:
            self._ask_where(self._going, PDF_FILES)

    def _on_place_chosen(self, path: Path) -> None:
        if self._going is not None:
            work = _Saving(self._going, self._way, self._password, path)
            self._password = ""
            self._desk.tools.tasks.run(work, on_done=self._on_saved, on_failed=self._on_not_saved)

    def _on_saved(self, path: Path) -> None:
        if not isValid(self):  # the file was locked while the page was being written
            return
        self._saved_to = path.parent
        self._desk.tools.preferences.last_folder = path.parent
        show = ordinary(self.tr("Show the folder"), icon="folder")
        show.clicked.connect(self._on_show_folder)
        self._tell(
            self.tr("Saved as “{name}”").format(name=path.name),
            self.tr("Only who has the password can open it. Your family file has not changed.")
            if self._way is Way.LOCKED
            else self.tr(
                "It is outside your family file now: anyone who gets it can read it. "
                "Your family file has not changed."
            ),
            show,
        )

    def _on_not_saved(self, error: SendJourneyError) -> None:
        if isValid(self):
            self.told.emit(Banner("bad", self.tr("The page is not saved"), str(error)))

    @Slot()
    def _on_printed(self) -> None:
        words = self.tr("Your printer has it now. Anyone who holds the paper can read it.")
        self._tell(self.tr("Sent to the printer"), words)

    def _tell(self, title: str, sentence: str, button: Button | None = None) -> None:
        self.told.emit(Banner("good", title, sentence, button=button))
        if self._going is not None:
            self.left.emit(Departed(page=self._going, form=FORMS[self._way]))

    @Slot()
    def _on_show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved_to)))


class _Saving:
    """Makes the file that was asked for and writes it, away from the window."""

    def __init__(self, page: FinishedPage, way: Way, password: str, path: Path) -> None:
        self._page, self._way, self._password, self._path = page, way, password, path

    def __call__(self) -> Path:
        data = self._page.pdf
        if self._way is Way.WORD:
            data = sharing.make_word(self._page.request)
        elif self._way is Way.LOCKED:
            data = sharing.lock_page(data, self._password)
        sharing.save_page(data, self._path)
        return self._path
