"""A line to type in that knows what was used before."""

from collections.abc import Iterable

from PySide6.QtCore import QStringListModel, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QListView
from typing_extensions import override

from sendjourney.ui.widgets.text_line import TextLine

MOST_SEEN = 7


class SuggestLine(TextLine):
    """Shows what fits while one types; Arrow down shows it all. Anything else may be typed too."""

    def __init__(
        self, text: str = "", suggestions: Iterable[str] = (), *, characters: int = 0
    ) -> None:
        super().__init__(text, characters=characters)
        self._known = QStringListModel(list(suggestions), self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(MOST_SEEN)
        popup = QListView()
        popup.setProperty("kind", "suggestions")
        popup.setUniformItemSizes(True)
        completer.setPopup(popup)
        completer.activated.connect(self._on_activated)
        self.setCompleter(completer)

    def suggestions(self) -> list[str]:
        """Return what is offered."""
        return self._known.stringList()

    def suggest(self, suggestions: Iterable[str]) -> None:
        """Offer others: the story asks who said it, part by part."""
        self._known.setStringList(list(suggestions))

    @override
    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        if arg__1.key() == Qt.Key.Key_Down and self._known.rowCount():
            self.completer().setCompletionPrefix(self.text())
            self.completer().complete()
            return
        super().keyPressEvent(arg__1)

    @Slot()
    def _on_activated(self) -> None:
        self.edited.emit()
