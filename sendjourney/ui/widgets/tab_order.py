"""Tab goes on as one reads, also when something was made later than what stands below it."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


@runtime_checkable
class Placing(Protocol):
    """A widget that puts its parts in their places itself, without a layout."""

    def tab_stops(self) -> Sequence[QWidget]:
        """Return its parts in the order in which Tab visits them."""


_kinds: dict[type[QWidget], bool] = {}
"""Which kinds of widget do."""


def follow_layout(root: QWidget) -> None:
    """Let Tab visit what is inside a widget in the order in which it is laid out.

    Qt's own order is that of making: a card built anew would come after everything else.
    """
    for before, after in pairwise(_stops(root)):
        QWidget.setTabOrder(before, after)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    """Give what takes the focus, from the first to the last."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus or _hands_on(widget):
        yield widget
    inside = widget.widget() if isinstance(widget, QScrollArea) else None
    if inside is not None:
        yield from _stops(inside)
    if _places_itself(widget) and isinstance(widget, Placing):
        yield from widget.tab_stops()
    layout = widget.layout()
    if layout is not None:
        yield from _stops_in(layout)


def _places_itself(widget: QWidget) -> bool:
    """Say so, looking at each kind of widget once: hundreds are asked as a page is opened."""
    kind = type(widget)
    if kind not in _kinds:
        _kinds[kind] = issubclass(kind, Placing)
    return _kinds[kind]


def _hands_on(widget: QWidget) -> bool:
    """Say whether it gives the focus to something inside it.

    Qt stops there, too: left where it was made, it would catch Tab on the way to something else.
    """
    proxy = widget.focusProxy()
    return proxy is not None and widget.isAncestorOf(proxy)


def _stops_in(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget, inner = (item.widget(), item.layout()) if item else (None, None)
        if widget is not None:
            yield from _stops(widget)
        elif inner is not None:
            yield from _stops_in(inner)
