"""What a part of the story said before, and a way to have it back."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, Slot
from PySide6.QtWidgets import QFrame, QListView, QWidget
from typing_extensions import override

from sendjourney.services.earlier_words import sittings
from sendjourney.services.family import Version
from sendjourney.services.typed_dates import words_for_date, words_for_time
from sendjourney.ui.desk import Desk
from sendjourney.ui.dialog import FormDialog
from sendjourney.ui.widgets.text import label_for, lead
from sendjourney.ui.widgets.text_box import TextBox

LINES_OF_LIST = 7


class EarlierWordsDialog(FormDialog):
    """A list of days, the words of the chosen one, and one button.

    ``confirmed`` carries the words to bring back.
    """

    def __init__(
        self, desk: Desk, title: str, history: Sequence[Version], now: str, *, parent: QWidget
    ) -> None:
        super().__init__(
            desk,
            self.tr("Earlier words"),
            parent=parent,
            intro=title,
            save=self.tr("Bring these words back"),
        )
        self._versions = sittings(history, now)
        self._days = _Days([self._when(version) for version in self._versions])
        self._words = TextBox(lines=6, most=12)
        self._words.setReadOnly(True)
        if self._versions:
            self._show_versions()
        else:
            self._say_that_there_are_none()

    @override
    def record(self) -> object:
        return str(self._versions[self._days.currentIndex().row()].value)

    @override
    def try_to_save(self) -> None:
        if self._versions:
            super().try_to_save()

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        self._words.set_value(str(self._versions[now.row()].value))

    def _show_versions(self) -> None:
        self.add(label_for(self.tr("When it was written"), self._days))
        self.add(self._days)
        self.add(label_for(self.tr("What it said"), self._words))
        self.add(self._words)
        self._days.selectionModel().currentChanged.connect(self._on_current_changed)
        self._days.setCurrentIndex(self._days.model().index(0, 0))
        self._days.setFocus(Qt.FocusReason.OtherFocusReason)

    def _when(self, version: Version) -> str:
        at = version.at.astimezone()
        return f"{words_for_date(at.date())}, {words_for_time(at.time())}"

    def _say_that_there_are_none(self) -> None:
        self.add(
            lead(
                self.tr(
                    "There are no earlier words yet. When you change a text, what it said before "
                    "is kept here."
                )
            )
        )
        self._save.hide()
        self._cancel.setText(self.tr("Close"))


class _Days(QListView):
    """The days on which something else was written, newest first."""

    def __init__(self, days: list[str]) -> None:
        super().__init__()
        self.setProperty("kind", "list")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setModel(QStringListModel(days, self))
        row = max(self.sizeHintForRow(0), 44)
        self.setFixedHeight(row * min(max(len(days), 1), LINES_OF_LIST))
