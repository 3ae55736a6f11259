"""A text that a family writes over weeks: the words, who said them, who may see them."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendjourney.domain.review_view import ReviewView
from sendjourney.domain.story import StoryPart
from sendjourney.domain.visibility import EVERYONE
from sendjourney.ui.desk import Desk
from sendjourney.ui.dialogs.earlier_words import EarlierWordsDialog
from sendjourney.ui.theme import Space
from sendjourney.ui.typing_run import TypingRun
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import quiet
from sendjourney.ui.widgets.confirmed_line import ConfirmedLine
from sendjourney.ui.widgets.field import Field
from sendjourney.ui.widgets.flow import Columns
from sendjourney.ui.widgets.kept_line import KeptLine
from sendjourney.ui.widgets.said_by import SaidBy
from sendjourney.ui.widgets.story_editor import StoryEditor
from sendjourney.ui.widgets.text_box import LINE_HEIGHT
from sendjourney.ui.widgets.visibility_choice import VisibilityChoice

FEWEST_LINES, USUAL_LINES = 4, 7
SHARE_OF_VIEW = 0.42

Written = StoryPart | ReviewView
"""What can be written so: both have a text, and who said it."""


class WrittenWords(QWidget):
    """Shows one text and writes it into the file when it is told to. A child class finds it.

    What is typed is compared with what the file held, field by field: news from elsewhere changes
    only what nobody is changing here.
    """

    edited = Signal()
    """Something was typed; it is not saved yet."""

    left = Signal()
    """What was typed should be saved now."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._part: Written = StoryPart(child_id="", heading="")
        self._title = ""
        self._run = TypingRun()
        self.editor = StoryEditor()
        self.said_by = SaidBy()
        self.visibility = VisibilityChoice()
        self.confirmed = ConfirmedLine()
        self.kept_line = KeptLine()
        self._list = quiet(self.tr("List"), icon="list")
        self._earlier = quiet(self.tr("Earlier words"), icon="clock")
        self._seen_by = Field(self.tr("Who may see this?"), self.visibility)
        self._build()
        self._connect()

    def show_text(self, part: Written, title: str, voices: Iterable[str]) -> None:
        """Show a text as the file has it; ``voices`` are names to offer for who said it."""
        read_only = self._desk.family.read_only
        self._part = part
        self._run.begin()
        self._title = title
        self.editor.setAccessibleName(title)
        self.editor.set_value(part.text)
        self.editor.setReadOnly(read_only)
        self.said_by.set_value(part.said_by)
        self.said_by.set_read_only(read_only)
        self.said_by.suggest(voices)
        self.visibility.set_value(part.visibility)
        self._seen_by.set_error("")
        self._show_confirmed()

    def found(self, part: Written) -> Written:
        """Return what the file has in the place of a text; a fresh one when it has none."""
        raise NotImplementedError

    def follow(self) -> None:
        """Take over what changed in the file; what is being typed stays."""
        before, self._part = self._part, self._in_file()
        if self.editor.value() == before.text:
            self.editor.follow(self._part.text)
        if self.said_by.value() == before.said_by:
            self.said_by.set_value(self._part.said_by)
        if self.visibility.value() == before.visibility:
            self.visibility.set_value(self._part.visibility)
        self._show_confirmed()

    def unsaved(self) -> bool:
        """Say whether something here is not in the file."""
        return self._as_typed().changed(visibility=self.visibility.value()) != self._part

    def words(self) -> str:
        """Return what is typed, for a copy elsewhere."""
        return self.editor.value()

    def save(self) -> bool:
        """Write what is not in the file yet; False when it could not be written."""
        typed = self._as_typed()
        if typed != self._part:
            label = self.tr("Write in “{part}”").format(part=self._title)
            run = self._run.name(typed.id, self._part.text, typed.text)
            if not self._desk.save(label, typed, continues=run):
                return False
            self._part = typed
        seen = self._part.changed(visibility=self.visibility.value())
        if seen != self._part:
            label = self.tr("Change who may see “{part}”").format(part=self._title)
            if not self._desk.save(label, seen):
                return False
            self._part = seen
        return True

    def let_go(self) -> None:
        """Show what the file holds, instead of what was typed."""
        self._part = self._in_file()
        self.editor.set_value(self._part.text)
        self.said_by.set_value(self._part.said_by)
        self.visibility.set_value(self._part.visibility)
        self._show_confirmed()

    def fit(self, height: int) -> None:
        """Let the box be no higher than leaves it whole in a view of this height."""
        line = self.editor.fontMetrics().lineSpacing() * LINE_HEIGHT / 100
        most = max(round(height * SHARE_OF_VIEW / line), FEWEST_LINES)
        self.editor.set_lines(min(most, USUAL_LINES), most)

    def first_focus(self) -> QWidget:
        """Return where writing begins."""
        return self.editor

    def show_less(self) -> None:
        """Leave out what a first answer does not need: earlier words, and who may see it."""
        self._earlier.hide()
        self._seen_by.hide()

    @Slot()
    def _on_visibility_edited(self) -> None:
        self._seen_by.check()
        self.edited.emit()
        self.left.emit()

    @Slot()
    def _on_confirmed(self) -> None:
        if not self.save():
            return
        label = self.tr("Confirm “{part}”").format(part=self._title)
        self._desk.save(label, self._part.changed(confirmed_on=self._desk.today))

    @Slot()
    def _on_earlier(self) -> None:
        self.left.emit()
        history = self._desk.family.history(self._part.id, "text")
        dialog = EarlierWordsDialog(
            self._desk, self._title, history, self.editor.value(), parent=self.window()
        )
        dialog.confirmed.connect(self._on_brought_back)
        dialog.open()

    @Slot(object)
    def _on_brought_back(self, words: str) -> None:
        label = self.tr("Bring back earlier words of “{part}”").format(part=self._title)
        if self.save() and self._desk.save(label, self._part.changed(text=words)):
            self._desk.show_undo(label)

    def _as_typed(self) -> Written:
        typed = self._part.changed(text=self.editor.value(), said_by=self.said_by.value())
        begun = typed.text and not self._part.text and typed.confirmed_on is None
        return typed.changed(confirmed_on=self._today()) if begun else typed

    def _in_file(self) -> Written:
        """Return the text as the file has it now; empty, with the same id, when it has none."""
        family, part = self._desk.family, self._part
        for candidate in (part.id, self.found(part).id):
            found = family.get(type(part), candidate)
            if found is not None:
                return found
        return part.changed(text="", said_by="", visibility=EVERYONE, confirmed_on=None)

    def _today(self) -> date:
        return self._desk.today

    def _show_confirmed(self) -> None:
        self.confirmed.setVisible(bool(self._part.text) and not self._desk.family.read_only)
        self.confirmed.show_day(self._part.confirmed_on, self._today())

    def _build(self) -> None:
        self._list.setToolTip(self.tr("Put a dash before each chosen line (Ctrl+Shift+L)"))
        self._list.setShortcut("Ctrl+Shift+L")
        tools = boxes.row(self._list, self._earlier, gap=0)
        who = Field(self.tr("Who said this?"), self.said_by)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.editor)
        column.addWidget(boxes.beside_end(self.kept_line, tools, below=440))
        column.addSpacing(Space.XS)
        cards = [boxes.column(field, None) for field in (who, self._seen_by)]
        column.addWidget(Columns(*cards, narrowest=250, most=2))
        column.addSpacing(Space.S)
        column.addWidget(self.confirmed)

    def _connect(self) -> None:
        self.editor.edited.connect(self.edited)
        self.editor.left.connect(self.left)
        self.said_by.edited.connect(self.edited)
        self.said_by.left.connect(self.left)
        self.visibility.edited.connect(self._on_visibility_edited)
        self.confirmed.confirmed.connect(self._on_confirmed)
        self._list.clicked.connect(self.editor.toggle_list)
        self._earlier.clicked.connect(self._on_earlier)
