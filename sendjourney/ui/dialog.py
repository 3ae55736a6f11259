"""What every form in a window of its own is: it takes a record and announces a record."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from sendjourney.ui import keys, theme
from sendjourney.ui.desk import Desk
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import primary, quiet
from sendjourney.ui.widgets.error_summary import ErrorSummary
from sendjourney.ui.widgets.field import Field, Input
from sendjourney.ui.widgets.focus_ring import FocusRing
from sendjourney.ui.widgets.tab_order import follow_layout
from sendjourney.ui.widgets.text import Heading, lead

WIDTH, HEIGHT, LOWEST = 680, 720, 400


class FormDialog(QDialog):
    """A form. A child class adds fields in ``__init__`` and says what they make in ``record``.

    On Save every field is checked; problems are listed on top and nothing closes. Otherwise
    ``confirmed`` is emitted, and who listens saves at once, in the same call, with ``desk.save``:
    if the disk does not take it, the form stays open with its words and says why.
    """

    confirmed = Signal(object)
    """Carries the record as it was filled in."""

    def __init__(
        self, desk: Desk, title: str, *, parent: QWidget, intro: str = "", save: str = "Save"
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self._fields: list[Field] = []
        self._refused = False
        self._begun_with: list[object] = []
        self._summary = ErrorSummary()
        self._save, self._cancel = primary(save), quiet(self.tr("Cancel"))
        self._build(title, intro)
        self._connect()
        self._ring = FocusRing(self)
        theme.follow(self._on_theme_changed)

    def add(self, widget: QWidget) -> None:
        """Put a field, or anything else with fields in it, at the foot of the form."""
        inside = [widget] if isinstance(widget, Field) else widget.findChildren(Field)
        self._fields.extend(inside)
        self._column.insertWidget(self._column.count() - 1, widget)

    def record(self) -> object:
        """Return the record as it is filled in now."""
        raise NotImplementedError

    def problems(self) -> list[tuple[str, QWidget | None]]:
        """Return what is wrong beyond single fields: a sentence and the widget to go to."""
        return []

    def has_unsaved_words(self) -> bool:
        """Say whether something was filled in or changed."""
        return self.isVisible() and self._answers() != self._begun_with

    def refuse(self, sentence: str) -> None:
        """Keep the form open, with a sentence on top that says why."""
        self._refused = True
        self._summary.show_sentence(sentence)
        self._to_the_top()

    @override
    def showEvent(self, arg__1: QShowEvent) -> None:
        if arg__1.spontaneous():  # back from being minimised: it was begun long ago
            super().showEvent(arg__1)
            return
        self._fit()
        super().showEvent(arg__1)  # finds a place for the size that it has by now
        follow_layout(self)
        self._begun_with = self._answers()
        if self._fields:
            self._fields[0].target().setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def closeEvent(self, arg__1: QCloseEvent) -> None:
        if self.has_unsaved_words():
            arg__1.ignore()
            self._ask_before_leaving()
        else:
            super().closeEvent(arg__1)

    @override
    def reject(self) -> None:
        if self.has_unsaved_words():
            self._ask_before_leaving()
        else:
            self._go()

    @Slot()
    def try_to_save(self) -> None:
        """Check every field; announce the record, or show what is wrong."""
        checked = [(field.check(), field.target()) for field in self._fields if field.isVisible()]
        wrong: list[tuple[str, QWidget | None]] = [(text, to) for text, to in checked if text]
        wrong += self.problems()
        self._summary.show_problems(wrong)
        if wrong:
            self._to_the_top()
            return
        self._refused = False
        self.confirmed.emit(self.record())
        if not self._refused:
            self.accept()

    @Slot(object)
    def _on_save_failed(self, sentence: str) -> None:
        self.refuse(sentence)

    @Slot()
    def _on_cancel(self) -> None:
        self.reject()

    @Slot()
    def _on_theme_changed(self) -> None:
        self._fit()

    def _fit(self) -> None:
        """Be as high as the form, as far as that fits the screen."""
        look, screen = theme.current(), self.screen().availableSize()
        wide = min(screen.width() - 40, look.px(WIDTH))
        most_high = min(screen.height() - 60, look.px(HEIGHT))
        form = self._column.totalHeightForWidth(wide) + self._foot.sizeHint().height() + Space.S
        self.resize(wide, min(max(form, LOWEST), most_high))

    def _ask_before_leaving(self) -> None:
        self.desk.tools.messages.ask(
            self,
            self.tr("You have written something that is not saved yet."),
            yes=self.tr("Leave without saving"),
            no=self.tr("Go on writing"),
            on_yes=self._go,
        )

    def _go(self) -> None:
        self._begun_with = self._answers()
        super().reject()

    def _answers(self) -> list[object]:
        return [f.answer.value() for f in self._fields if isinstance(f.answer, Input)]

    def _to_the_top(self) -> None:
        self._area.verticalScrollBar().setValue(0)

    def _build(self, title: str, intro: str) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setModal(True)
        self._area = boxes.scrolling(self._build_column(title, intro))
        self._foot = foot = QFrame()
        row = QHBoxLayout(foot)
        row.setContentsMargins(Space.XL, Space.M, Space.XL, Space.L)
        row.setSpacing(Space.M)
        row.addWidget(self._save)
        row.addWidget(self._cancel)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for part in (self._area, boxes.rule(), foot):
            whole.addWidget(part)

    def _build_column(self, title: str, intro: str) -> QWidget:
        sheet = QWidget()
        sheet.setProperty("kind", "page")
        self._column = QVBoxLayout(sheet)
        self._column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        self._column.setSpacing(20)
        self._column.addWidget(Heading(title, 2))
        if intro:
            self._column.addWidget(lead(intro))
        self._column.addWidget(self._summary)
        self._column.addStretch(1)
        return sheet

    def _connect(self) -> None:
        self._save.clicked.connect(self.try_to_save)
        self._cancel.clicked.connect(self._on_cancel)
        self.desk.save_failed.connect(self._on_save_failed)
        keys.listen(keys.SAVE, self, self.try_to_save)


def any_unsaved_words() -> bool:
    """Say whether a form is open with words in it that nobody has saved yet."""
    forms = [w for w in QApplication.topLevelWidgets() if isinstance(w, FormDialog)]
    return any(form.has_unsaved_words() for form in forms)
