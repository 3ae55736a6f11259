"""The review year as a ring of beads: one for each step, to be looked at one by one."""

from math import cos, pi, sin

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup
from typing_extensions import override

from sendjourney.services.review_year import State, Stop
from sendjourney.ui import theme
from sendjourney.ui.widgets.ring import Ring

SIDE, BEAD = 252, 38
LARGEST = 1.4
"""So far it grows with the text: larger, it would push the words beside it off the page."""

ICONS = {
    State.DONE: "check",
    State.AWAITED: "clock",
    State.LATE: "circle-alert",
    State.NOT_KNOWN: "help",
    State.NOT_NEEDED: "x",
}


class Bead(QAbstractButton):
    """One step on the ring: its icon says how it stands, its name says everything."""

    def __init__(
        self, stop: Stop, *, state: State, tone: str, name: str, is_now: bool = False
    ) -> None:
        super().__init__()
        self.stop, self._is_now = stop, is_now
        self._state, self._tone = state, tone
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def sizeHint(self) -> QSize:
        return self.size()

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        name = "on_primary" if self.isChecked() else f"on_{self._tone}"
        edge = "primary" if self._is_now else name
        painter.setBrush(look.colour("primary" if self.isChecked() else self._tone))
        painter.setPen(QPen(look.colour(edge), 4 if self._is_now else 2))
        painter.drawEllipse(QRectF(self.rect()).adjusted(2, 2, -2, -2))
        glyph = look.pixmap(ICONS[self._state], name, BEAD * 0.45)
        side = round(glyph.width() / glyph.devicePixelRatio())
        painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, glyph)
        painter.end()


class YearRing(Ring):
    """The beads in the order of the year, from the top with the clock; words in the middle.

    Arrow keys go from bead to bead, as in any group of which one is chosen.
    """

    thickness = BEAD / SIDE / 3

    chosen = Signal(object)
    """Carries the ``Stop`` that the person wants to look at."""

    def __init__(self, beads: list[Bead], *, now: Stop, big: str, words: str) -> None:
        """Take the beads in order; ``now`` is the step where the child is."""
        self._beads = beads
        self._group: QButtonGroup | None = None
        order = [bead.stop for bead in beads]
        super().__init__(order.index(now) / len(order), big, words, SIDE)
        self._group = QButtonGroup(self)
        for bead in beads:
            bead.setParent(self)
            self._group.addButton(bead)
            bead.setChecked(bead.stop is now)
        self._let_tab_come_to_the_chosen()
        self._group.buttonToggled.connect(self._on_toggled)
        self.restyle()

    @override
    def circle(self) -> QRectF:
        edge = self._bead_side() / 2 + 2
        return QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)

    @Slot()
    def restyle(self) -> None:
        """Take the size of the text, up to a point, and put every bead in its place."""
        super().restyle()
        most = round(SIDE * LARGEST)
        if self.width() > most:
            self.setFixedSize(most, most)
        side, round_ = round(self._bead_side()), self.circle()
        for number, bead in enumerate(self._beads):
            angle = 2 * pi * number / len(self._beads) - pi / 2
            x = round_.center().x() + round_.width() / 2 * cos(angle)
            y = round_.center().y() + round_.height() / 2 * sin(angle)
            bead.resize(side, side)
            bead.move(QPoint(round(x - side / 2), round(y - side / 2)))

    def tab_stops(self) -> list[Bead]:
        """Return the beads in the order of the year."""
        return self._beads

    def bead(self, stop: Stop) -> Bead:
        """Return the bead of a step."""
        return next(bead for bead in self._beads if bead.stop is stop)

    def _bead_side(self) -> float:
        return self.width() * BEAD / SIDE

    @Slot(QAbstractButton, bool)
    def _on_toggled(self, bead: QAbstractButton, is_chosen: bool) -> None:  # noqa: FBT001 - Qt's own
        if is_chosen and isinstance(bead, Bead):
            self._let_tab_come_to_the_chosen()
            self.chosen.emit(bead.stop)

    def _let_tab_come_to_the_chosen(self) -> None:
        """Qt itself does so only once one of them has had the focus."""
        policy = Qt.FocusPolicy
        for bead in self._beads:
            bead.setFocusPolicy(policy.StrongFocus if bead.isChecked() else policy.ClickFocus)
