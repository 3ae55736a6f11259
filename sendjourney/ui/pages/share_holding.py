"""Who has what, over the open family: looking, putting right, and making a page afresh."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sendjourney.domain.page_given import PageGiven
from sendjourney.domain.paper import Paper
from sendjourney.domain.person import Person
from sendjourney.errors import SendJourneyError, UnknownChoiceError
from sendjourney.services import pages_given, sharing
from sendjourney.services.page_kinds import page_kind
from sendjourney.services.page_suiting import ForWhom
from sendjourney.services.papers import safe_name
from sendjourney.ui.desk import Desk
from sendjourney.ui.dialogs.page_given import PageGivenDialog
from sendjourney.ui.dialogs.paper_viewer import PaperViewer
from sendjourney.ui.file_choosing import PDF_FILES
from sendjourney.ui.pages.share_held import HeldView


class Holding(QObject):
    """Does what the view of the pages given away asks for."""

    update_asked = Signal(object)
    """Carries what to make afresh: the kind, for whom, and what to tick."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        """Take the page that dialogs open over."""
        super().__init__(page)
        self._desk, self._page = desk, page
        self.view = HeldView()
        self.view.open_asked.connect(self._on_open)
        self.view.edit_asked.connect(self._on_edit)
        self.view.delete_asked.connect(self._on_delete)
        self.view.update_asked.connect(self._on_update)

    def refresh(self) -> None:
        """Show who has what, as the file is now."""
        family = self._desk.family
        people = {person.id: person for person in family.all(Person)}
        self.view.show_pages(pages_given.ledger(family, self._desk.child, self._desk.today), people)

    def show_page(self, record_id: str) -> None:
        """Put the focus on one page, if it is there."""
        card = self.view.card(record_id)
        if card is not None:
            card.setFocus()

    @Slot(object)
    def _on_open(self, page: PageGiven) -> None:
        data = self._bytes_of(page)
        if data:
            name = safe_name(f"{page.title}.pdf")
            shown = Paper(
                child_id=page.child_id,
                title=page.title,
                sha256=page.sha256,
                file_name=name,
                media_type="application/pdf",
            )
            viewer = PaperViewer(shown, data, self._page, outside=False)
            viewer.save_copy.connect(self._on_save_copy)
            viewer.open()

    @Slot(object)
    def _on_save_copy(self, shown: Paper) -> None:
        tools = self._desk.tools
        tools.chooser.save(
            self._page,
            self.tr("Save a copy"),
            kind=PDF_FILES,
            suggestion=tools.preferences.last_folder / shown.file_name,
            on_chosen=_Copying(self, shown.sha256),
        )

    def save_bytes(self, sha256: str, path: Path) -> None:
        """Write a page that was given away to a place."""
        try:
            sharing.save_page(self._desk.family.attachment(sha256), path)
        except SendJourneyError as error:
            self._desk.tools.messages.warn(self._page, str(error))

    @Slot(object)
    def _on_edit(self, page: PageGiven) -> None:
        dialog = PageGivenDialog(self._desk, page, self._page)
        dialog.confirmed.connect(self._on_edited)
        dialog.open()

    @Slot(object)
    def _on_edited(self, page: PageGiven) -> None:
        self._desk.keep(self.tr("Change the note of “{page}”").format(page=page.title), page)

    @Slot(object)
    def _on_delete(self, page: PageGiven) -> None:
        self._desk.delete(self.tr("Delete the note of “{page}”").format(page=page.title), page)

    @Slot(object)
    def _on_update(self, page: PageGiven) -> None:
        try:
            kind = page_kind(page.kind)
        except UnknownChoiceError:
            words = self.tr("This kind of page is not known to this SEND Journey. Make another.")
            self._desk.tools.messages.inform(self._page, words)
            return
        family = self._desk.family
        groups = pages_given.groups_for(family, page, self._desk.today)
        new = pages_given.new_since(family, page, groups)
        whom = ForWhom(reader=page.reader, person_id=page.person_id)
        self.update_asked.emit((kind, whom, pages_given.ticks_again(page, groups, new)))

    def _bytes_of(self, page: PageGiven) -> bytes:
        try:
            return self._desk.family.attachment(page.sha256) if page.sha256 else b""
        except SendJourneyError as error:
            self._desk.tools.messages.warn(self._page, str(error))
            return b""


class _Copying:
    """Saves a copy of one page to the place that is chosen."""

    def __init__(self, holding: Holding, sha256: str) -> None:
        self._holding, self._sha256 = holding, sha256

    def __call__(self, path: Path) -> None:
        self._holding.save_bytes(self._sha256, path)
