"""The answers of the first evening that are words of the story, or a photo."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendjourney.domain.child import Child
from sendjourney.errors import FamilyFileError
from sendjourney.services.children import ChildAnswers, SavingChild
from sendjourney.services.interview import InterviewQuestion
from sendjourney.services.story_guide import heading, prompts_for
from sendjourney.ui.desk import Desk
from sendjourney.ui.pages.story_words import StoryWords
from sendjourney.ui.question import Problems
from sendjourney.ui.widgets.kept_line import KeptLine
from sendjourney.ui.widgets.photo_field import PhotoField

MOST_PROMPTS = 3


class WordsAnswer(StoryWords):
    """A part of the story. Who spoke last is taken to speak again, until told otherwise."""

    def __init__(self, desk: Desk, question: InterviewQuestion, child: Child, voice: str) -> None:
        super().__init__(desk)
        self._heading, self._child, self._voice = heading(question.heading), child, voice
        self.show_less()
        self.editor.set_lines(4, 8)
        self.editor.edited.connect(self._on_begun)

    def let_go(self) -> None:
        """Show what the file holds, instead of what was typed."""
        if self._heading is not None:
            self.load(self._heading, self._child)

    def problems(self) -> Problems:
        """Return nothing: any words are fine."""
        return []

    def prompts(self) -> str:
        """Return a few questions that help to begin."""
        asked = prompts_for(self._heading, self._child) if self._heading else ()
        return "  ".join(asked[:MOST_PROMPTS])

    @Slot()
    def _on_begun(self) -> None:
        if self._voice and self.editor.value() and not self.said_by.value():
            self.said_by.set_value(self._voice)
        self._voice = ""


class PhotoAnswer(QWidget):
    """The child's photo, kept as soon as it is chosen."""

    edited = Signal()
    """A photo was chosen or taken away."""

    def __init__(self, desk: Desk, question: InterviewQuestion, child: Child) -> None:
        super().__init__()
        self._desk, self._question, self._child = desk, question, child
        self.kept_line = KeptLine()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._in_file = self._found()
        self.photo = PhotoField(desk.tools, child.called, self._in_file)
        self._column.addWidget(self.photo)
        self.photo.edited.connect(self.edited)

    def let_go(self) -> None:
        """Show what the file holds."""
        self._in_file = self._found()
        self.photo.set_value(self._in_file)

    def follow(self) -> None:
        """Take over what changed in the file."""
        if not self.unsaved():
            self.let_go()

    def unsaved(self) -> bool:
        """Say whether the photo that is shown is not in the file."""
        return self.photo.value() != self._in_file

    def problems(self) -> Problems:
        """Return nothing: a file that is no photo was never taken."""
        return []

    def save(self) -> bool:
        """Write the photo into the file; False when it could not be written."""
        if not self.unsaved():
            return True
        label = self.tr("Change the photo of {child}").format(child=self._child.called)
        photo = self.photo.value()
        answers = ChildAnswers(child=self._desk.child, photo=photo)
        if not self._desk.write(label, SavingChild(answers)):
            return False
        self._in_file = photo
        return True

    def words(self) -> str:
        """Return nothing: there are no words to copy."""
        return ""

    def first_focus(self) -> QWidget:
        """Return where choosing begins."""
        return self.photo

    def _found(self) -> bytes:
        photo = self._desk.child.photo
        try:
            return self._desk.family.attachment(photo) if photo else b""
        except FamilyFileError:
            return b""
