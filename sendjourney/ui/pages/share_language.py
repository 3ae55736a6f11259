"""The quiet question on Share whether a page speaks a second language too."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendjourney.errors import CouldNotSaveError
from sendjourney.services.kept_language import keep_language, kept_language
from sendjourney.services.page_kinds import PageKind
from sendjourney.services.page_languages import about_checking, languages
from sendjourney.services.page_suiting import ForWhom
from sendjourney.ui.desk import Desk
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets.choice import Choice
from sendjourney.ui.widgets.text import Words, small

NONE = ""


class OtherLanguage(QWidget):
    """Offers the languages whose fixed words can stand beside the English; remembers the choice."""

    edited = Signal()
    """The person chose."""

    def __init__(self, desk: Desk) -> None:
        """Begin with English only; the languages are read when a page can have one."""
        super().__init__()
        self._desk, self._whom = desk, ForWhom()
        self._choice = Choice([(NONE, self.tr("English only"))])
        self._about = small("")
        label = Words(self.tr("Also in another language"), "muted", wrap=False)
        label.setBuddy(self._choice)
        self._choice.setAccessibleName(label.words())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for part in (label, self._choice, self._about):
            column.addWidget(part)
        self._choice.edited.connect(self._on_edited)

    def value(self) -> str:
        """Return the tag of the language chosen; empty for none."""
        return str(self._choice.value())

    def show_for(self, kind: PageKind, whom: ForWhom) -> None:
        """Show the language that somebody's pages are in, where a kind of page can have one."""
        self._whom = whom
        self.setVisible(kind.in_languages)
        offered = languages() if kind.in_languages else ()
        named = [(book.language, f"{book.name} · {book.own_name}") for book in offered]
        kept = kept_language(self._desk.family, self._desk.child.id, whom)
        self._choice.offer([(NONE, self.tr("English only")), *named], kept)
        self._tell()

    def _tell(self) -> None:
        """Say what stands in the language, what does not, and whether anybody has checked it."""
        tag = self.value()
        found = [book for book in languages() if book.language == tag] if tag else []
        told = self.tr("Headings and set lines only. What you wrote is not translated.")
        self._about.setText(" ".join([told, *(about_checking(book) for book in found)]).strip())
        self._about.setVisible(bool(found))
        self._choice.setAccessibleDescription(self._about.words() if found else "")

    @Slot()
    def _on_edited(self) -> None:
        self._tell()
        try:
            keep_language(self._desk.family, self._desk.child.id, self._whom, self.value())
        except CouldNotSaveError as error:
            self._desk.save_failed.emit(str(error))
        self.edited.emit()
