"""Ready words: choose a letter, see it filled in, change it, and take it away."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from sendjourney.domain.contact_note import ContactNote, Way
from sendjourney.domain.referral import Referral
from sendjourney.errors import CouldNotSaveError, FileReadOnlyError
from sendjourney.services import waiting
from sendjourney.services.letter_drafts import keep_writer
from sendjourney.services.letter_files import LetterPage
from sendjourney.services.ready_letters import ReadyLetter, letter_of
from sendjourney.services.ready_words import with_answers
from sendjourney.ui.autosave import Autosave
from sendjourney.ui.desk import Desk
from sendjourney.ui.dialogs.blanks import WRITER, BlanksDialog
from sendjourney.ui.dialogs.contact_note import ContactNoteDialog
from sendjourney.ui.dialogs.filled import Filled
from sendjourney.ui.page import Page
from sendjourney.ui.pages.letters_choice import LetterChoice
from sendjourney.ui.pages.letters_open import OpenLetter, begun
from sendjourney.ui.pages.letters_saving import LetterSaving
from sendjourney.ui.pages.letters_view import LetterView
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.banner import Banner
from sendjourney.ui.widgets.text import Heading, lead


class LettersPage(Page):
    """Nothing is sent from here. What is changed in a letter is kept in the family file."""

    title = "Ready words"

    def __init__(self, desk: Desk) -> None:
        """Build the choice and the letter; one of them is shown."""
        super().__init__(desk)
        self._letter: OpenLetter | None = None
        self._lead = lead("")
        self._choice, self._view = LetterChoice(), LetterView()
        self._saving = LetterSaving(desk, self)
        self._autosave = Autosave(self)
        self.add(boxes.column(Heading(self.tr("Ready words"), 1), self._lead, gap=Space.XS))
        self.add(self._choice)
        self.add(self._view)
        self._connect()

    @override
    def refresh(self) -> None:
        words = self.tr("Short letters for {name}, filled in. Nothing is sent from here.")
        self._lead.setText(words.format(name=self.desk.child.called))
        self._show_parts()
        if self._letter is None:
            self._choice.show_begun(begun(self.desk))
        elif not (self._letter.is_of(self.desk.child) and self._is_changed()):
            self._load(self._letter.again())

    @override
    def show_record(self, record_id: str) -> None:
        """Open a letter; ``record_id`` is its place, as ``place_of`` makes it."""
        letter_id, _, about = record_id.partition("/")
        letter = letter_of(letter_id)
        if letter is not None and self.leave():
            wait = self.desk.family.get(Referral, about) if about else None
            self._open(OpenLetter(self.desk, letter, wait))

    @override
    def print_page(self) -> None:
        """Print the letter that is open; without one, say how to come to one."""
        if self._letter is not None:
            self._on_print()
            return
        words = self.tr("Open a letter first. Then Ctrl+P prints it.")
        self.desk.tools.messages.inform(self, words)

    @override
    def leave(self) -> bool:
        """Keep what was changed; False when the disk does not take it."""
        self._autosave.stop()
        return self._keep()

    @override
    def first_focus(self) -> QWidget | None:
        return self._choice.first() if self._letter is None else self._view.copy

    # Choosing

    @Slot(object)
    def _on_letter_chosen(self, letter: ReadyLetter) -> None:
        self._open(OpenLetter(self.desk, letter))
        self.show_from_the_top()
        self._view.back.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_back(self) -> None:
        if self._letter is None or not self.leave():
            return
        was = self._letter.letter.id
        self._letter = None
        self.refresh()
        self.show_from_the_top()
        self._choice.take_focus(was)

    @Slot()
    def _on_about_edited(self) -> None:
        if self._letter is not None and self.leave():
            wait = self.desk.family.get(Referral, self._view.about_id())
            self._open(OpenLetter(self.desk, self._letter.letter, wait))

    def _open(self, letter: OpenLetter) -> None:
        self._letter = letter
        self._view.say()
        self._load(letter)
        self._show_parts()

    def _show_parts(self) -> None:
        self._choice.setVisible(self._letter is None)
        self._lead.setVisible(self._letter is None)
        self._view.setVisible(self._letter is not None)

    def _load(self, letter: OpenLetter) -> None:
        """Show a letter as the family left it, or else as it is filled in now."""
        self._letter = letter
        self._view.show_waits(letter.waits, letter.about)
        self._view.show_letter(letter.filled, letter.shown, told=letter.law.told)
        self._view.set_read_only(self.desk.family.read_only)

    # Changing

    @Slot()
    def _on_edited(self) -> None:
        self._autosave.touch()
        self.desk.saving.emit()

    @Slot()
    def _on_due(self) -> None:
        self._keep()

    def _is_changed(self) -> bool:
        return self._letter is not None and self._letter.is_changed(self._view.words())

    def _keep(self) -> bool:
        if self._letter is None or self.desk.family.read_only:
            return True
        try:
            self._letter.keep(self._view.words())
        except (CouldNotSaveError, FileReadOnlyError) as error:
            self.desk.save_failed.emit(str(error))
            return False
        self.desk.saved.emit()
        return True

    @Slot()
    def _on_fill(self) -> None:
        dialog = BlanksDialog(self.desk, self._view.open_blanks(), self)
        dialog.confirmed.connect(self._on_answers)
        dialog.open()

    @Slot(object)
    def _on_answers(self, answers: dict[str, str]) -> None:
        view = self._view
        view.rewrite(with_answers(view.subject(), answers), with_answers(view.text(), answers))
        try:
            if answers.get(WRITER):
                keep_writer(self.desk.family, answers[WRITER])
        except (CouldNotSaveError, FileReadOnlyError) as error:
            self.desk.save_failed.emit(str(error))
            return
        self.leave()

    @Slot()
    def _on_again(self) -> None:
        if not self._is_changed():
            return
        self.desk.tools.messages.ask(
            self,
            self.tr("Begin this letter again? What you changed in it will be gone."),
            yes=self.tr("Begin again"),
            on_yes=self._begin_again,
        )

    def _begin_again(self) -> None:
        if self._letter is not None:
            made = self._letter.begin_again()
            self._view.rewrite(made.subject, made.text)
            self.leave()

    # Taking it away

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._view.text())
        words = self.tr("The words are copied")
        open_now = len(self._view.open_blanks())
        sentence = self.tr("Now paste them into an email or a letter. The subject stands below.")
        if open_now:
            sentence = self.tr("Some blanks are still open. Fill them in before you send it.")
        self._view.say(Banner("warn" if open_now else "good", words, sentence))

    @Slot()
    def _on_pdf(self) -> None:
        self._saving.save_pdf(self._page(), self._name())

    @Slot()
    def _on_word(self) -> None:
        self._saving.save_word(self._page(), self._name())

    @Slot()
    def _on_print(self) -> None:
        self._saving.print_it(self._page(), self._name())

    @Slot(object)
    def _on_told(self, banner: Banner) -> None:
        self._view.say(banner)

    def _page(self) -> LetterPage:
        view = self._view
        return LetterPage(
            sender=view.address(),
            to=view.to(),
            dated=self.desk.today,
            subject=view.subject(),
            text=view.text(),
        )

    def _name(self) -> str:
        return f"{self.desk.child.called} - {self._title()}"

    def _title(self) -> str:
        return self._letter.letter.title if self._letter else self.title

    @Slot()
    def _on_note(self) -> None:
        if self._letter is None:
            return
        person = self._letter.filled.person_id
        sent = self.tr("We sent “{subject}”:").format(subject=self._view.subject())
        note = ContactNote(
            child_id=self.desk.child.id,
            on=self.desk.today,
            way=Way.EMAIL,
            person_ids=(person,) if person else (),
            what_was_said=f"{sent}\n\n{self._view.text()}",
        )
        dialog = ContactNoteDialog(self.desk, note, self)
        dialog.confirmed.connect(self._on_noted)
        dialog.open()

    @Slot(object)
    def _on_noted(self, filled: Filled) -> None:
        """Keep the note; a wait that was written about was chased on that day."""
        note, about = filled.record, self._letter.about if self._letter else None
        if not isinstance(note, ContactNote):
            return
        also = [waiting.chased(about, note.on)] if about else []
        label = self.tr("Note that we sent “{title}”").format(title=self._title())
        self.desk.keep(label, *filled.everything(), *also)

    def _connect(self) -> None:
        view = self._view
        self._choice.chosen.connect(self._on_letter_chosen)
        self._autosave.due.connect(self._on_due)
        self._saving.told.connect(self._on_told)
        view.edited.connect(self._on_edited)
        view.about_edited.connect(self._on_about_edited)
        view.fill_asked.connect(self._on_fill)
        view.back.clicked.connect(self._on_back)
        view.again.clicked.connect(self._on_again)
        view.copy.clicked.connect(self._on_copy)
        view.pdf.clicked.connect(self._on_pdf)
        view.word.clicked.connect(self._on_word)
        view.paper.clicked.connect(self._on_print)
        view.note.clicked.connect(self._on_note)
