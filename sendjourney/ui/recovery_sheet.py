"""The recovery code: shown, saved, printed; and proof that the family has it on paper."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendjourney.errors import SendJourneyError
from sendjourney.services import recovery_code
from sendjourney.services.family import Family
from sendjourney.ui.desk import Tools
from sendjourney.ui.file_choosing import PDF_FILES
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.announcing import announce
from sendjourney.ui.widgets.banner import Banner
from sendjourney.ui.widgets.buttons import ordinary, quiet
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.field import Field
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.text import Heading, Words, body, muted, strong
from sendjourney.ui.widgets.text_line import TextLine

KEPT_ON = "recovery_kept_on"
"""The note in a family file: the day on which they showed that they have the sheet."""


class RecoveryPanel(QWidget):
    """First the code with ways to keep it; then, with the code out of sight, one group to type."""

    kept = Signal()
    """The family has shown that they have the sheet."""

    def __init__(self, family: Family, tools: Tools) -> None:
        super().__init__()
        self._family, self._tools = family, tools
        self._code = family.recovery_code()
        self._number = recovery_code.any_group()
        self.save = ordinary(self.tr("Save the sheet as a PDF"), icon="download")
        self.print = ordinary(self.tr("Print the sheet"), icon="printer")
        self.have_it = ordinary(self.tr("We have it on paper"), icon="check")
        self.show_again = quiet(self.tr("Show the code again"), icon="eye")
        self.check = ordinary(self.tr("Check"), icon="check")
        self.group = Field(
            self.tr("Type group {number} of the code").format(number=self._number),
            TextLine(characters=10),
            hint=self.tr("Read it from your sheet: 4 letters or numbers."),
            needed=self.tr("Please type the 4 letters or numbers."),
        )
        self._said = muted("")
        self._build()
        self._connect()
        self._show(self._shown)

    @property
    def number(self) -> int:
        """Return which group is asked for; the first is 1."""
        return self._number

    @property
    def is_asking(self) -> bool:
        """Say whether a group of the code is being asked for."""
        return not self._asked.isHidden()

    def _build(self) -> None:
        self._said.hide()
        self._shown = Card(
            strong(self.tr("The code that opens your file if all else fails:")),
            _code_in_groups(self._code),
            WrapRow(self.print, self.save),
            self._said,
            boxes.rule(),
            body(self.tr("No printer? Copy the code by hand. Keep it apart from the computer.")),
            WrapRow(self.have_it),
            name=self.tr("Recovery code: {code}").format(code=self._code),
        )
        self._asked = Card(self.group, WrapRow(self.check, self.show_again))
        self._done = Banner(
            "good",
            self.tr("That is right"),
            self.tr("Keep the sheet somewhere safe, as you would a birth certificate."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self._shown, self._asked, self._done):
            column.addWidget(part)

    def _connect(self) -> None:
        self.save.clicked.connect(self._on_save)
        self.print.clicked.connect(self._on_print)
        self.have_it.clicked.connect(self._on_have_it)
        self.show_again.clicked.connect(self._on_show_again)
        self.check.clicked.connect(self.try_group)

    @Slot()
    def try_group(self) -> None:
        """Look at the group that was typed, if one is asked for."""
        if not self.is_asking or self.group.check():
            return
        answer = self.group.answer
        typed = answer.value() if isinstance(answer, TextLine) else ""
        if recovery_code.is_group(typed, self._code, self._number):
            self._keep()
            return
        self.group.set_error(
            self.tr("That is not group {number}. Please look at your sheet again.").format(
                number=self._number
            )
        )
        self.group.target().setFocus()

    def _keep(self) -> None:
        """Write down that the family has the sheet, so that Home need not remind them."""
        try:
            self._family.set_note(KEPT_ON, self._tools.clock().isoformat())
        except SendJourneyError as error:
            self._tools.messages.warn(self, str(error))
            return
        self._show(self._done)
        announce(self, self.tr("That is right"))
        self.kept.emit()

    @Slot()
    def _on_save(self) -> None:
        self._tools.chooser.save(
            self,
            self.tr("Save the recovery sheet"),
            kind=PDF_FILES,
            suggestion=self._tools.preferences.last_folder
            / self.tr("Recovery sheet {name}.pdf").format(name=self._family.path.stem),
            on_chosen=self._on_place_chosen,
        )

    def _on_place_chosen(self, path: Path) -> None:
        from sendjourney.services.sharing import save_page  # noqa: PLC0415 - slow to load

        try:
            save_page(self._sheet(), path)
        except SendJourneyError as error:
            self._tools.messages.warn(self, str(error))
            return
        self._said.setText(
            self.tr("Saved as {name}. Print it, then delete it from the computer.").format(
                name=path.name
            )
        )
        self._said.show()
        announce(self, self._said.words())

    @Slot()
    def _on_print(self) -> None:
        from sendjourney.ui.printing import PdfPrinting  # noqa: PLC0415 - most days nobody prints

        title = self.tr("Recovery sheet")
        PdfPrinting(self, self._sheet(), title).ask(self._tools.messages)

    @Slot()
    def _on_have_it(self) -> None:
        self._show(self._asked)
        self.group.target().setFocus()

    @Slot()
    def _on_show_again(self) -> None:
        self._show(self._shown)
        self.have_it.setFocus()

    def _sheet(self) -> bytes:
        from sendjourney.services.recovery_sheet import (  # noqa: PLC0415 - slow to load
            make_recovery_sheet,
        )

        return make_recovery_sheet(self._code, self._family.path.name, self._tools.clock())

    def _show(self, part: QWidget) -> None:
        for one in (self._shown, self._asked, self._done):
            one.setVisible(one is part)


def _code_in_groups(code: str) -> QWidget:
    """Return the code in groups with a number over each."""
    shown = [
        boxes.column(muted(str(number)), Heading(group, 2), gap=0)
        for number, group in enumerate(recovery_code.groups(code), start=1)
    ]
    for group in shown:
        for words in group.findChildren(Words):
            words.setWordWrap(False)
    return WrapRow(*shown, gap=Space.L)
