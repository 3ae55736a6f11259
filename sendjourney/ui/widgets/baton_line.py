"""Who held the case one after another, drawn as a line: each a knot, and a gap where nobody did."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from sendjourney.domain.caseworker import Caseworker, Gap
from sendjourney.services.caseworkers import days_held, words_for_span
from sendjourney.ui import theme
from sendjourney.ui.people_words import People, days_counted, name_of, words_for_gap
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import icon_only
from sendjourney.ui.widgets.text import body, small, strong

WIDTH, KNOT, DOWN, THICK = 26, 6, 13, 2.5


class BatonLine(QWidget):
    """The whole line, newest first. The caseworker of today, if there is one, stands on top."""

    edit_asked = Signal(object)
    """Carries a ``Caseworker`` whose days are to be put right."""

    delete_asked = Signal(object)
    """Carries a ``Caseworker`` that was written down by mistake."""

    def __init__(self, spells: Sequence[Caseworker | Gap], people: People, today: date) -> None:
        """Take who held the case and when nobody did, newest first."""
        super().__init__()
        self._people, self._today = people, today
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for place, spell in enumerate(spells):
            piece = _Piece(
                is_gap=isinstance(spell, Gap), begins=place == 0, ends=place == len(spells) - 1
            )
            column.addWidget(_row(piece, self._told(spell)))

    def _told(self, spell: Caseworker | Gap) -> QWidget:
        if isinstance(spell, Gap):
            return strong(words_for_gap(spell, self._today))
        name = name_of(spell.person_id, self._people)
        span, days = words_for_span(spell.since, spell.until), days_held(spell, self._today)
        said = [body(f"{name}, {span}" if span else name)]
        told = [days_counted(days)] if days is not None else []
        told += [spell.learnt] if spell.learnt else []
        said += [small(". ".join(told))] if told else []
        words = boxes.column(*said, gap=0)
        return boxes.beside_end(words, self._ways(spell, name), gap=Space.S)

    def _ways(self, spell: Caseworker, name: str) -> QWidget:
        edit = icon_only(
            "pencil", self.tr("Put the dates of {name} right").format(name=name), payload=spell
        )
        edit.chosen.connect(self._on_edit)
        if spell.holds_case(self._today):
            return boxes.row(edit, gap=0)
        about = self.tr("Delete {name} as an earlier caseworker").format(name=name)
        away = icon_only("trash", about, payload=spell)
        away.chosen.connect(self._on_delete)
        return boxes.row(edit, away, gap=0)

    @Slot(object)
    def _on_edit(self, worker: object) -> None:
        self.edit_asked.emit(worker)

    @Slot(object)
    def _on_delete(self, worker: object) -> None:
        self.delete_asked.emit(worker)


class _Piece(QWidget):
    """The part of the line beside one row; it is as high as the row."""

    def __init__(self, *, is_gap: bool, begins: bool, ends: bool) -> None:
        super().__init__()
        self._is_gap, self._begins, self._ends = is_gap, begins, ends
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        theme.follow(self.restyle)

    @Slot()
    def restyle(self) -> None:
        """Take the size and colours of the theme."""
        self.setFixedWidth(theme.current().px(WIDTH))
        self.update()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, theme.current().px(2 * DOWN))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        across, knot_at, knot = self.width() / 2, look.px(DOWN), look.px(KNOT)
        ink = look.colour("on_soft")
        if not self._begins:
            self._draw(painter, QPointF(across, 0), QPointF(across, knot_at - knot))
        if not self._ends:
            self._draw(painter, QPointF(across, knot_at + knot), QPointF(across, self.height()))
        painter.setPen(QPen(ink, THICK))
        painter.setBrush(Qt.BrushStyle.NoBrush if self._is_gap else ink)
        painter.drawEllipse(QPointF(across, knot_at), knot - 1, knot - 1)
        painter.end()

    def _draw(self, painter: QPainter, start: QPointF, end: QPointF) -> None:
        style = Qt.PenStyle.DotLine if self._is_gap else Qt.PenStyle.SolidLine
        painter.setPen(QPen(theme.current().colour("on_soft"), THICK, style))
        painter.drawLine(start, end)


def _row(piece: _Piece, told: QWidget) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(Space.S)
    line.addWidget(piece)
    inside = boxes.column(told)
    inside.layout().setContentsMargins(0, 2, 0, Space.M)  # type: ignore[union-attr]
    line.addWidget(inside, 1)
    return row
