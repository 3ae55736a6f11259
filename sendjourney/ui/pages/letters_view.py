"""One letter: who it goes to, what is still open in it, its words, and the ways out."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from sendjourney.domain.referral import Referral
from sendjourney.services.letter_drafts import Draft
from sendjourney.services.ready_letters import Blank, ReadyLetter
from sendjourney.services.ready_words import FilledLetter, still_open
from sendjourney.services.typed_dates import short_date
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.banner import Banner
from sendjourney.ui.widgets.blank_marks import BlankMarks
from sendjourney.ui.widgets.buttons import ordinary, primary, quiet
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.choice import Choice
from sendjourney.ui.widgets.field import Field
from sendjourney.ui.widgets.flow import Columns, WrapRow
from sendjourney.ui.widgets.text import Heading, Words, body, muted, small, strong
from sendjourney.ui.widgets.text_box import TextBox
from sendjourney.ui.widgets.text_line import TextLine

FEWEST_LINES, MOST_LINES = 10, 60


class LetterView(QWidget):
    """Shows a letter, to be changed and taken away. It writes nothing into the file itself."""

    edited = Signal()
    """The person changed the subject or the words."""

    about_edited = Signal()
    """The person chose another wait."""

    fill_asked = Signal()
    """The person wants to fill in the blanks."""

    def __init__(self) -> None:
        """Build everything; the letter comes with ``show_letter``."""
        super().__init__()
        self.back = quiet(self.tr("All ready words"), icon="arrow-left")
        self.copy = primary(self.tr("Copy the words"), icon="copy")
        self.pdf = ordinary(self.tr("Save as PDF"), icon="download")
        self.word = ordinary(self.tr("Save as Word"), icon="download")
        self.paper = ordinary(self.tr("Print"), icon="printer")
        self.note = quiet(self.tr("Note that we sent it"), icon="check")
        self.again = quiet(self.tr("Begin again"), icon="undo")
        self._news, self._open = boxes.column(), boxes.column()
        self._title, self._when, self._told = Heading("", 2), body(""), strong("")
        self._wait = Choice([("", "")])
        self._wait_field = Field(self.tr("Which wait is it about?"), self._wait)
        self._to, self._from = body(""), body("")
        self._with_address = QCheckBox(self.tr("Put our address on it"))
        self._subject, self._words = TextLine(), TextBox(lines=FEWEST_LINES, most=MOST_LINES)
        self._marks = BlankMarks(self._words.document())
        self._law = small("")
        self._asked: tuple[str, ...] = ()
        self._seen = Draft(subject="", text="")
        self._build()
        self._connect()
        self._open.hide()
        self.say()

    def show_letter(self, filled: FilledLetter, shown: Draft, *, told: str) -> None:
        """Show a letter as the family left it; ``told`` is what the law's clock says about it."""
        letter = filled.letter
        self._title.setText(letter.title)
        self._when.setText(letter.when_to_use)
        self._to.setText("\n".join(filled.to))
        self._from.setText("\n".join(filled.address))
        self._from_part.setVisible(bool(filled.address))
        self._with_address.setChecked(bool(filled.address))
        self._subject.set_value(shown.subject)
        self._words.set_value(shown.text)
        self._told.setText(told)
        self._told.setVisible(bool(told))
        self._law.setText(self._law_words(letter))
        self._seen = self.words()
        self._show_open()

    def show_waits(self, waits: Sequence[Referral], chosen: Referral | None) -> None:
        """Offer the waits that the letter may be about; with fewer than two nothing is asked."""
        self._wait_field.setVisible(len(waits) > 1)
        self._wait.offer([(w.id, w.for_what) for w in waits], chosen.id if chosen else "")

    def say(self, *news: Banner) -> None:
        """Say what came of something; nothing takes away what was said."""
        boxes.refill(self._news, *news)
        self._news.setVisible(bool(news))
        for banner in news:
            banner.read_out()

    def set_read_only(self, on: bool) -> None:  # noqa: FBT001 - the only argument
        """Let nothing be changed, or again."""
        self._subject.setReadOnly(on)
        self._words.setReadOnly(on)
        self.again.setVisible(not on)
        self._kept.setText(
            self.tr("This file can only be read here, so nothing can be changed.")
            if on
            else self.tr("What you change here is kept in your family file.")
        )

    def subject(self) -> str:
        """Return the subject as it stands."""
        return self._subject.value()

    def text(self) -> str:
        """Return the words as they stand."""
        return self._words.value()

    def words(self) -> Draft:
        """Return subject and words as they stand."""
        return Draft(subject=self.subject(), text=self.text())

    def address(self) -> tuple[str, ...]:
        """Return the lines of the family's address, if they are to go on the letter."""
        shown = self._with_address.isChecked()
        return tuple(self._from.words().splitlines()) if shown else ()

    def to(self) -> tuple[str, ...]:
        """Return the lines of whom it goes to."""
        return tuple(self._to.words().splitlines())

    def about_id(self) -> str:
        """Return the id of the wait that is chosen; empty when there is none."""
        return str(self._wait.value() or "")

    def open_blanks(self) -> tuple[Blank, ...]:
        """Return the blanks that are still open, in the order in which to ask for them."""
        return still_open(f"{self.subject()}\n{self.text()}")

    def rewrite(self, subject: str, text: str) -> None:
        """Put other words into the letter, as if they had been typed: they can be undone."""
        self._subject.setText(subject)
        cursor = QTextCursor(self._words.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self._on_edited()

    @Slot()
    def _on_edited(self) -> None:
        """Tell of new words; marking the blanks looks like typing to Qt, and is none."""
        now = self.words()
        if now != self._seen:
            self._seen = now
            self._show_open()
            self.edited.emit()

    def _show_open(self) -> None:
        """Say what is still open, anew only when that has changed: typing must stay quick."""
        found = self.open_blanks()
        asked = tuple(blank.words for blank in found)
        if asked == self._asked:
            return
        self._asked = asked
        boxes.refill(self._open, *([self._open_banner(asked)] if asked else []))
        self._open.setVisible(bool(asked))

    def _open_banner(self, asked: tuple[str, ...]) -> Banner:
        fill = ordinary(self.tr("Fill in"), icon="pencil")
        fill.clicked.connect(self.fill_asked)
        one = self.tr("1 blank is still open")
        many = self.tr("{count} blanks are still open").format(count=len(asked))
        words = "; ".join(asked)
        sentence = f"{words[:1].upper()}{words[1:]}."
        title = one if len(asked) == 1 else many
        return Banner("warn", title, sentence, button=fill, icon="pencil")

    def _law_words(self, letter: ReadyLetter) -> str:
        checked = self.tr("We last checked this on {day}.").format(
            day=short_date(letter.checked_on)
        )
        law = self.tr("This is information, not legal advice.")
        if not letter.provision:
            rests = self.tr("No law is behind this letter; it is good practice to answer it.")
        else:
            rests = f"{letter.basis.label}: {letter.provision}."
        return f"{rests} {checked} {law}"

    def _build(self) -> None:
        self._words.setAccessibleName(self.tr("The words"))
        ways = WrapRow(self.copy, self.pdf, self.word, self.paper, self.note, gap=Space.M)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        for part in (
            WrapRow(self.back),
            boxes.column(self._title, self._when, self._told, gap=Space.XS),
            self._wait_field,
            self._open,
            self._news,
            ways,
            self._letter(),
            self._law,
        ):
            column.addWidget(part)

    def _letter(self) -> Card:
        self._from_part = boxes.column(
            muted(self.tr("From")), self._from, self._with_address, None, gap=Space.XS
        )
        to = boxes.column(muted(self.tr("To")), self._to, None, gap=Space.XS)
        self._kept: Words = small("")
        foot = boxes.beside_end(self._kept, self.again, below=420)
        return Card(
            Columns(to, self._from_part, narrowest=260, most=2),
            Field(self.tr("Subject"), self._subject),
            Field(self.tr("The words"), self._words),
            foot,
            name=self.tr("The letter"),
            gap=Space.L,
        )

    def _connect(self) -> None:
        self._subject.edited.connect(self._on_edited)
        self._words.edited.connect(self._on_edited)
        self._wait.edited.connect(self.about_edited)
