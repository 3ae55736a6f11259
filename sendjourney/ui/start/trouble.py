"""A file that cannot be opened: what happened, and the one thing to do about it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from sendjourney.services import typed_dates
from sendjourney.services.family_files import Backup
from sendjourney.ui.screen import Screen
from sendjourney.ui.widgets.buttons import Button, ordinary, primary, quiet
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.choice import RadioList
from sendjourney.ui.widgets.field import Field
from sendjourney.ui.widgets.text import body

MOST_BACKUPS = 5


class TroublePage(Screen):
    """Offers backups when they help, and to try again when waiting does."""

    backup_asked = Signal(object)
    """Carries the ``Backup`` to open instead."""

    again_asked = Signal()
    """Try the same file again."""

    other_asked = Signal()
    """Choose another file."""

    def __init__(self) -> None:
        super().__init__("")
        self._sentence = body("")
        self.add(Card(self._sentence, kind="bad"))
        self.backups = Card(kind="card")
        self.add(self.backups)
        self.choice: RadioList | None = None
        self.use_backup = primary(self.tr("Open this backup"), icon="refresh")
        self.again = ordinary(self.tr("Try again"), icon="refresh")
        self.other = quiet(self.tr("Choose another file"), icon="folder")
        self.end_with(self.use_backup, self.again, self.other)
        self.use_backup.clicked.connect(self._on_use_backup)
        self.again.clicked.connect(self._on_again)
        self.other.clicked.connect(self.go_back)

    def show_trouble(self, path: Path, sentence: str, backups: Sequence[Backup]) -> None:
        """Say what is the matter with a file; ``backups`` are those that would help."""
        self.title.setText(self.tr("“{name}” did not open").format(name=path.stem))
        self._sentence.setText(sentence)
        self.backups.setVisible(bool(backups))
        self.use_backup.setVisible(bool(backups))
        self._show_backups(backups[:MOST_BACKUPS])

    @override
    def first_focus(self) -> QWidget | None:
        return self._main()

    @override
    def go_on(self) -> None:
        self._main().click()

    @Slot()
    @override
    def go_back(self) -> None:
        self.other_asked.emit()

    @Slot()
    def _on_use_backup(self) -> None:
        if self.choice is not None:
            self.backup_asked.emit(self.choice.value())

    @Slot()
    def _on_again(self) -> None:
        self.again_asked.emit()

    def _main(self) -> Button:
        return self.again if self.use_backup.isHidden() else self.use_backup

    def _show_backups(self, backups: Sequence[Backup]) -> None:
        self.backups.clear()
        self.choice = None
        if not backups:
            return
        options = [(backup, self._made(backup)) for backup in backups]
        self.choice = RadioList(options, backups[0])
        self.backups.add(
            Field(
                self.tr("Backups of it on this computer, the newest first"),
                self.choice,
                hint=self.tr("It opens as a new file beside this one. This one stays as it is."),
            )
        )

    def _made(self, backup: Backup) -> str:
        return self.tr("{day}, {time}").format(
            day=typed_dates.words_for_date(backup.made_at.date()),
            time=typed_dates.words_for_time(backup.made_at.time()),
        )
