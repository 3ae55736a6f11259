"""The questions about the file: how it is protected, and where it is kept."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from sendjourney import paths
from sendjourney.errors import FileExistsAlreadyError
from sendjourney.services.new_family import NewFamily, with_suffix
from sendjourney.ui.desk import Tools
from sendjourney.ui.file_choosing import FAMILY_FILES
from sendjourney.ui.question import Problems
from sendjourney.ui.start.family_question import FamilyQuestion
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import ordinary
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.chips import Tile
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.protection_choice import Protecting, ProtectionChoice
from sendjourney.ui.widgets.text import Words, body, muted, strong


class ProtectQuestion(FamilyQuestion):
    """Who can open the file."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(
            self.tr("Who can open the file?"),
            self.tr("It will hold private things, so it is locked. Choose what opens it."),
        )
        self.choice = ProtectionChoice(
            can_keep_on_computer=tools.family_files.can_keep_on_computer()
        )
        self.add(self.choice)
        self.choice.edited.connect(self._on_edited)

    @override
    def first_focus(self) -> QWidget | None:
        return self.choice.ways.focusProxy()

    @override
    def show_answers(self, answers: NewFamily) -> None:
        self.choice.set_value(Protecting(protection=answers.protection, words=answers.words))

    @override
    def answered(self, answers: NewFamily) -> NewFamily:
        chosen = self.choice.value()
        return answers.changed(protection=chosen.protection, words=chosen.words)

    @override
    def problems(self) -> Problems:
        return self.choice.problems()

    @Slot()
    def _on_edited(self) -> None:
        self.show_problems([])


class PlaceQuestion(FamilyQuestion):
    """Where the file is kept."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(
            self.tr("Where shall we keep the file?"),
            self.tr("All of it is one file. You can move or copy it later, like any other file."),
        )
        self._tools = tools
        self._place = Path()
        self._is_chosen = False
        self._name = strong("")
        self._folder = body("")
        self._error = Words("", "strong", tone="bad")
        self.change = ordinary(self.tr("Choose another place"), icon="folder")
        said = boxes.column(self._name, self._folder, gap=2)
        self.card = Card(boxes.beside(Tile("file", "sky"), said), self._error, WrapRow(self.change))
        self.add(self.card)
        self.add(
            muted(
                self.tr(
                    "Everybody who uses this computer can see the name of a file, though not what "
                    "is in it. A memory stick or a shared folder is fine too."
                )
            )
        )
        self._error.hide()
        self.change.clicked.connect(self._on_change)

    @property
    def place(self) -> Path:
        """Return where the file would be now."""
        return self._place

    @override
    def first_focus(self) -> QWidget:
        return self.next

    @override
    def show_answers(self, answers: NewFamily) -> None:
        self._is_chosen = answers.path is not None
        self._show_place(answers.place(paths.documents()))

    @override
    def answered(self, answers: NewFamily) -> NewFamily:
        return answers.changed(path=self._place if self._is_chosen else None)

    @override
    def problems(self) -> Problems:
        problem = str(FileExistsAlreadyError(self._place)) if self._place.exists() else ""
        self._error.setText(self.tr("Error: {problem}").format(problem=problem) if problem else "")
        self._error.setVisible(bool(problem))
        return [(problem, self.change)] if problem else []

    @Slot()
    def _on_change(self) -> None:
        self._tools.chooser.save(
            self,
            self.tr("Where shall we keep the file?"),
            kind=FAMILY_FILES,
            suggestion=self._place,
            on_chosen=self._on_chosen,
        )

    def _on_chosen(self, path: Path) -> None:
        self._is_chosen = True
        self._show_place(with_suffix(path))
        self.show_problems(self.problems())

    def _show_place(self, place: Path) -> None:
        self._place = place
        self._name.setText(place.name)
        self._folder.setText(self.tr("in {folder}").format(folder=place.parent))
        self.card.setAccessibleName(str(place))
