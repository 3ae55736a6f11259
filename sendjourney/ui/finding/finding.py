"""Opens the box to find things in over the window, and goes to what was chosen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from sendjourney.ui.desk import Desk, Place
from sendjourney.ui.finding.row import Begin, Deed, Row

if TYPE_CHECKING:
    from sendjourney.ui.finding.finder import Finder
    from sendjourney.ui.finding.palette import Palette
    from sendjourney.ui.main_window import MainWindow


class Finding(QObject):
    """Lives as long as the window; the box itself is made anew each time."""

    def __init__(self, desk: Desk, window: "MainWindow") -> None:
        """Take what is looked through, and the window that goes to what is found."""
        super().__init__(window)
        self._desk, self._window = desk, window
        self._finder: Finder | None = None
        self.palette: Palette | None = None

    @Slot()
    def open(self) -> None:
        """Open the box, unless it is open."""
        from sendjourney.ui.finding import entries  # noqa: PLC0415 - loads every kind of page
        from sendjourney.ui.finding.finder import Finder  # noqa: PLC0415 - as above
        from sendjourney.ui.finding.palette import Palette  # noqa: PLC0415 - as above

        if self.palette is not None:
            return
        if self._finder is None:
            self._finder = Finder(self._desk, self)
        at_first = [*self._finder.recent(self._window.been), *entries.commonest()]
        self.palette = Palette(self._window, self._finder.rows, at_first)
        self.palette.chosen.connect(self._on_chosen)
        self.palette.finished.connect(self._on_finished)
        self.palette.open()
        QTimer.singleShot(0, self._finder.get_ready)

    @Slot()
    def _on_finished(self) -> None:
        """Give the focus back; not every system does."""
        self.palette = None
        self._window.activateWindow()
        before = self._window.focusWidget()
        if before is not None:
            before.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    @Slot(object)
    def _on_chosen(self, row: Row) -> None:
        window, aim = self._window, row.aim
        if row.child_id and row.child_id != self._desk.child.id:
            window.show_child(row.child_id)
        if isinstance(aim, Deed):
            self._do(aim)
        elif isinstance(aim, Begin):
            window.go(Place(page=aim.page))
            window.add_new()
        else:
            window.go(aim)

    def _do(self, deed: Deed) -> None:
        desk, window = self._desk, self._window
        if deed in {Deed.LARGER, Deed.SMALLER}:
            desk.tools.preferences.step_text_scale(1 if deed is Deed.LARGER else -1)
            desk.look_changed.emit()
            return
        {
            Deed.LOCK: desk.lock_asked.emit,
            Deed.UNDO: window.undo,
            Deed.PRINT: window.print_page,
            Deed.ADD_CHILD: desk.child_add_asked.emit,
            Deed.OTHER_FILE: desk.other_file_asked.emit,
        }[deed]()
