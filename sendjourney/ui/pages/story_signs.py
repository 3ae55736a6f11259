"""The part of the story that is rows of signs: when I do this, it means that, so please do this."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendjourney.domain.child import Child
from sendjourney.domain.story import Heading, Sign
from sendjourney.domain.visibility import EVERYONE
from sendjourney.services.family import Change
from sendjourney.services.sign_rows import to_write
from sendjourney.services.story_guide import title_for
from sendjourney.ui.desk import Desk
from sendjourney.ui.pages.story_sign_row import SignRow
from sendjourney.ui.pages.story_sign_rows import SignRows
from sendjourney.ui.theme import Space
from sendjourney.ui.typing_run import TypingRun
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import ordinary, quiet
from sendjourney.ui.widgets.confirmed_line import ConfirmedLine
from sendjourney.ui.widgets.field import Field
from sendjourney.ui.widgets.kept_line import KeptLine
from sendjourney.ui.widgets.text import muted
from sendjourney.ui.widgets.visibility_choice import VisibilityChoice

SHOWN_AT_FIRST = 40


class StorySigns(QWidget):
    """Shows the child's signs as rows to write in, and writes them when it is told to.

    A row with nothing in it is not in the file; one emptied by the family leaves it.
    """

    edited = Signal()
    """Something was typed; it is not saved yet."""

    left = Signal()
    """What was typed should be saved now."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._child = Child(name="")
        self._title = ""
        self._most = SHOWN_AT_FIRST
        self._seen_by_now, self._mixed = EVERYONE, False
        self._run = TypingRun()
        self.rows = SignRows()
        self._more = quiet(self.tr("Show the other signs"), icon="chevron-down")
        self.add_button = ordinary(self.tr("Add a sign"), icon="plus")
        self.visibility = VisibilityChoice()
        self.confirmed = ConfirmedLine()
        self.kept_line = KeptLine()
        self._seen_by = Field(self.tr("Who may see these?"), self.visibility)
        self._of_their_own = muted(
            self.tr("Some signs have a rule of their own. A choice here is for all of them.")
        )
        self._build()
        self._connect()

    def load(self, heading: Heading, child: Child) -> None:
        """Show the child's signs, with an empty row when there is none yet."""
        self._child, self._title = child, title_for(heading, child)
        self._most = SHOWN_AT_FIRST
        self._run.begin()
        self.let_go()

    def follow(self) -> None:
        """Take over what changed in the file; what is being typed stays."""
        signs = self._in_file()
        untouched = self.visibility.value() == self._seen_by_now
        self.rows.follow(signs[: self._most])
        self._show_rest(signs, rule=untouched)

    def unsaved(self) -> bool:
        """Say whether something here is not in the file."""
        saved, emptied = to_write(self._in_file(), self.rows.typed())
        return bool(saved or emptied) or self.visibility.value() != self._seen_by_now

    def words(self) -> str:
        """Return what is typed, for a copy elsewhere."""
        typed = [sign for _, sign in self.rows.typed()]
        return "\n\n".join(f"{s.when}\n{s.means}\n{s.please}" for s in typed)

    def save(self) -> bool:
        """Write what is not in the file yet; False when it could not be written."""
        run = self._run.name(f"signs {self._child.id}", "", "")
        written = self._write(self.tr("Write in “{part}”"), continues=run)
        if written and self.visibility.value() != self._seen_by_now:
            return self._save_rule()
        return written

    def let_go(self) -> None:
        """Show what the file holds, instead of what was typed."""
        signs, read_only = self._in_file(), self._desk.family.read_only
        self.rows.load(signs[: self._most], read_only=read_only)
        self._show_rest(signs, rule=True)
        if not signs and not read_only:
            self.rows.add(self._fresh())

    def first_focus(self) -> QWidget:
        """Return where writing begins."""
        return self.rows.rows[0].first_box() if self.rows.rows else self.add_button

    @Slot()
    def _on_add(self) -> None:
        self.rows.add(self._fresh()).first_box().setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_more(self) -> None:
        if self.save():
            self._most = len(self._in_file())
            self.let_go()

    @Slot()
    def _on_moved(self) -> None:
        self._write(self.tr("Move a sign in “{part}”"))

    @Slot(object)
    def _on_remove(self, row: SignRow) -> None:
        place = self.rows.rows.index(row)
        sign = self._desk.family.get(Sign, row.sign.id)
        if sign is not None:
            label = self.tr("Remove a sign from “{part}”").format(part=self._title)
            if not self.save() or not self._desk.delete(label, sign):
                return
        if row in self.rows.rows:
            self.rows.drop(row)
        left = self.rows.rows
        after = left[min(place, len(left) - 1)].first_box() if left else self.add_button
        after.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_rule_edited(self) -> None:
        self._seen_by.check()
        if self._mixed:
            self._save_rule()
        self.edited.emit()
        self.left.emit()

    @Slot()
    def _on_confirmed(self) -> None:
        if self.save():
            today = self._desk.today
            label = self.tr("Confirm “{part}”").format(part=self._title)
            self._desk.save(label, *(s.changed(confirmed_on=today) for s in self._in_file()))

    def _in_file(self) -> list[Sign]:
        return self._desk.family.of_child(Sign, self._child.id)

    def _fresh(self) -> Sign:
        """Return a sign with nothing in it, to stand below the others."""
        last = max((typed.position for _, typed in self.rows.typed()), default=-1)
        rule = self._seen_by_now
        return Sign(child_id=self._child.id, when="", position=last + 1, visibility=rule)

    def _write(self, label: str, *, continues: str = "") -> bool:
        saved, emptied = to_write(self._in_file(), self.rows.typed())
        if not (saved or emptied):
            return True
        label = label.format(part=self._title)
        if not self._desk.write(label, _Writing(saved, emptied), continues=continues):
            return False
        self.rows.settle()
        return True

    def _save_rule(self) -> bool:
        rule = self.visibility.value()
        label = self.tr("Change who may see “{part}”").format(part=self._title)
        signs = [sign.changed(visibility=rule) for sign in self._in_file()]
        if signs and not self._desk.save(label, *signs):
            return False
        self._seen_by_now = rule
        for row in self.rows.rows:
            row.sign = row.sign.changed(visibility=rule)
        return True

    def _show_rest(self, signs: Sequence[Sign], *, rule: bool) -> None:
        """Show all but the rows; the choice of who may see them only with ``rule``."""
        may_write = not self._desk.family.read_only
        self._mixed = len({sign.visibility for sign in signs}) > 1
        if rule:
            self._seen_by_now = signs[0].visibility if signs else EVERYONE
            self.visibility.set_value(self._seen_by_now)
        self._of_their_own.setVisible(self._mixed)
        days = [sign.confirmed_on for sign in signs]
        oldest = min((day for day in days if day), default=None) if all(days) else None
        self.confirmed.setVisible(bool(signs) and may_write)
        self.confirmed.show_day(oldest, self._desk.today)
        self._more.setVisible(len(signs) > self._most)
        self.add_button.setVisible(may_write and len(signs) <= self._most)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.rows)
        column.addWidget(self._more)
        column.addWidget(boxes.beside_end(self.kept_line, self.add_button, below=440))
        for part in (self._seen_by, self._of_their_own, self.confirmed):
            column.addWidget(part)

    def _connect(self) -> None:
        self.rows.edited.connect(self.edited)
        self.rows.left.connect(self.left)
        self.rows.moved.connect(self._on_moved)
        self.rows.remove_asked.connect(self._on_remove)
        self.add_button.clicked.connect(self._on_add)
        self._more.clicked.connect(self._on_more)
        self.visibility.edited.connect(self._on_rule_edited)
        self.confirmed.confirmed.connect(self._on_confirmed)


class _Writing:
    """Saves some signs and takes others out, within a change."""

    def __init__(self, saved: Sequence[Sign], emptied: Sequence[Sign]) -> None:
        self._saved, self._emptied = saved, emptied

    def __call__(self, change: Change) -> None:
        change.save(*self._saved)
        change.delete(*self._emptied)
