"""What a page from somebody else would bring, before any of it is taken in."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from sendjourney.services.fact_lines import fact_line
from sendjourney.services.merging import Difference, Keep, MergePlan
from sendjourney.services.record_lines import shortened
from sendjourney.ui.desk import Desk
from sendjourney.ui.dialog import FormDialog
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.choice import RadioList
from sendjourney.ui.widgets.field import Field
from sendjourney.ui.widgets.text import Heading, body
from sendjourney.ui.widgets.text_line import TextLine

MOST_LISTED = 12


class ReadInDialog(FormDialog):
    """Lists what is new and asks about what differs. ``confirmed`` carries a ``Keep`` by id."""

    def __init__(self, desk: Desk, plan: MergePlan, parent: QWidget) -> None:
        """Take what reading the page in would do."""
        super().__init__(
            desk,
            self.tr("Read in this page"),
            parent=parent,
            intro=self.tr("Nothing of yours is replaced unless you say so. You can undo it."),
            save=self.tr("Read it in"),
        )
        self._asked: list[tuple[str, RadioList]] = []
        fills = [each.ours for each in plan.differing if not each.fields]
        self._list(self.tr("New in your file"), [fact_line(record) for record in plan.added])
        self._list(self.tr("Blanks that it fills"), [fact_line(record) for record in fills])
        for each in plan.differing:
            if each.fields:
                self._ask(each)

    @override
    def record(self) -> Mapping[str, Keep]:
        answers = ((id_, answer.value()) for id_, answer in self._asked)
        return {id_: value for id_, value in answers if isinstance(value, Keep)}

    def _list(self, title: str, lines: Sequence[str]) -> None:
        if lines:
            more = len(lines) - MOST_LISTED
            shown = [body(f"• {line}") for line in lines[:MOST_LISTED]]
            shown += [body(self.tr("• and {count} more").format(count=more))] if more > 0 else []
            self.add(boxes.column(Heading(title, 3), *shown))

    def _ask(self, each: Difference) -> None:
        words = {
            Keep.OURS: self.tr("Keep ours"),
            Keep.THEIRS: self.tr("Take theirs"),
            Keep.BOTH: self.tr("Keep both"),
        }
        answer = RadioList([(keep, words[keep]) for keep in each.choices], each.usual)
        self._asked.append((each.ours.id, answer))
        name = each.fields[0]
        hint = self.tr("Ours: {ours}\nTheirs: {theirs}").format(
            ours=_told(getattr(each.ours, name)), theirs=_told(getattr(each.theirs, name))
        )
        self.add(Field(fact_line(each.ours), answer, hint=hint))


class ReadPasswordDialog(FormDialog):
    """Asks for the password of a page that is locked. ``confirmed`` carries it."""

    def __init__(self, desk: Desk, parent: QWidget, *, why: str) -> None:
        """``why`` says what was wrong with the last one, or that there is one at all."""
        super().__init__(
            desk,
            self.tr("This page is locked"),
            parent=parent,
            intro=why,
            save=self.tr("Open the page"),
        )
        self._line = TextLine(characters=34)
        self._line.setEchoMode(QLineEdit.EchoMode.Password)
        needed = self.tr("Type the password of the page")
        self.add(Field(self.tr("The password of the page"), self._line, needed=needed))

    @override
    def record(self) -> str:
        return self._line.value()


def _told(value: object) -> str:
    if isinstance(value, tuple):
        value = ", ".join(str(each) for each in value)
    return shortened(str(value)) if value else "—"
