"""Opening a file that is protected: by the family's words, or by the code on the recovery sheet."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from sendjourney.ui.screen import Screen
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.announcing import announce
from sendjourney.ui.widgets.banner import Banner
from sendjourney.ui.widgets.buttons import primary, quiet
from sendjourney.ui.widgets.code_entry import CodeEntry
from sendjourney.ui.widgets.field import Field
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.settling import go_to
from sendjourney.ui.widgets.text_line import TextLine

LETTERS_SEEN = 34


class UnlockPage(Screen):
    """Asks for the words; for the code instead when the family or the file wants it so."""

    words_given = Signal(object)
    """Carries the words typed."""

    code_given = Signal(object)
    """Carries the code typed, in groups."""

    other_asked = Signal()
    """Another file is wanted after all."""

    def __init__(self) -> None:
        super().__init__("")
        self.words = TextLine(characters=LETTERS_SEEN)
        self.words_field = Field(self.tr("The words that open it"), self.words)
        self.show_words = quiet(self.tr("Show the words"), icon="eye")
        self.code = CodeEntry()
        self.code_field = Field(
            self.tr("The code on your recovery sheet"),
            self.code,
            hint=self.tr("7 groups of 4. You may paste all of it into the first box."),
        )
        self.open = primary(self.tr("Open the file"), icon="lock-open")
        self.use_code = quiet(self.tr("Use the recovery sheet"), icon="key")
        self.use_words = quiet(self.tr("Use the words"), icon="pencil")
        self.other = quiet(self.tr("Choose another file"), icon="folder")
        self._why = boxes.column()
        self._by_code = False
        self._has_words = True
        self._build_page()
        self._connect()

    def ask_for(self, path: Path, *, has_words: bool, why: str = "") -> None:
        """Ask for this file's words; for its code when it has none. ``why`` is shown on top."""
        self.title.setText(self.tr("Open “{name}”").format(name=path.stem))
        self.sentence.setText(self.tr("It is in {folder}.").format(folder=path.parent))
        self.sentence.show()
        self._has_words = has_words
        self.words.set_value("")
        self.code.clear()
        self._hide_words(hidden=True)
        self.refuse("")
        boxes.refill(self._why, *([Banner("soft", why, icon="info")] if why else []))
        self._show_way(by_code=not has_words)

    def refuse(self, sentence: str) -> None:
        """Say beside the answer why it did not open the file; what was typed stays."""
        self.busy(on=False)
        field = self.code_field if self._by_code else self.words_field
        field.set_error(sentence)
        if sentence:
            announce(self, sentence)
            go_to(field.target())

    def busy(self, *, on: bool) -> None:
        """Show that the file is being opened; nothing can be pressed twice."""
        for part in (self.open, self.use_code, self.use_words, self.other):
            part.setEnabled(not on)
        self.open.setText(self.tr("Opening …") if on else self.tr("Open the file"))
        if on:
            announce(self, self.tr("Opening …"))

    @override
    def first_focus(self) -> QWidget | None:
        return self.code_field.target() if self._by_code else self.words

    @Slot()
    @override
    def go_on(self) -> None:
        if not self.open.isEnabled():
            return
        field = self.code_field if self._by_code else self.words_field
        if field.check():
            field.target().setFocus()
        elif self._by_code:
            self.code_given.emit(self.code.value())
        else:
            self.words_given.emit(self.words.value())

    @Slot()
    @override
    def go_back(self) -> None:
        if self.other.isEnabled():
            self.other_asked.emit()

    @Slot()
    def _on_show_words(self) -> None:
        self._hide_words(hidden=self.words.echoMode() is QLineEdit.EchoMode.Normal)

    @Slot()
    def _on_use_code(self) -> None:
        self._show_way(by_code=True)
        self.code_field.target().setFocus()

    @Slot()
    def _on_use_words(self) -> None:
        self._show_way(by_code=False)
        self.words.setFocus()

    def _hide_words(self, *, hidden: bool) -> None:
        mode = QLineEdit.EchoMode
        self.words.setEchoMode(mode.Password if hidden else mode.Normal)
        words = self.tr("Show the words") if hidden else self.tr("Hide the words")
        self.show_words.setText(words)
        self.show_words.set_icon("eye" if hidden else "eye-off")

    def _show_way(self, *, by_code: bool) -> None:
        self._by_code = by_code
        self._words_box.setVisible(not by_code)
        self.code_field.setVisible(by_code)
        self.use_code.setVisible(not by_code)
        self.use_words.setVisible(by_code and self._has_words)

    def _build_page(self) -> None:
        self._words_box = boxes.column(self.words_field, WrapRow(self.show_words), gap=Space.XS)
        for part in (self._why, self._words_box, self.code_field):
            self.add(part)
        self.end_with(self.open, self.use_code, self.use_words, self.other)

    def _connect(self) -> None:
        self.open.clicked.connect(self.go_on)
        self.other.clicked.connect(self.go_back)
        self.show_words.clicked.connect(self._on_show_words)
        self.use_code.clicked.connect(self._on_use_code)
        self.use_words.clicked.connect(self._on_use_words)
