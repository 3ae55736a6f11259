"""Looks at a window as somebody with a screen reader, a keyboard or weak eyes would.

``faults(window)`` returns sentences; an empty list is what every page must give.
"""

from collections import Counter

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from sendjourney.ui.page import Page
from sendjourney.ui.widgets.text import Heading

INTERACTIVE = (
    QAbstractButton,
    QLineEdit,
    QTextEdit,
    QComboBox,
    QAbstractItemView,
    QAbstractSpinBox,
)
SMALLEST_TARGET = 24
LEAST_CONTRAST = 4.5
A_MOMENT, LONGEST_SETTLING = 50, 40  # milliseconds, and how many of them
SMALLEST_INK = 3  # pixels of a colour before it counts as ink and not as a blended edge


def faults(window: QWidget, *, contrast: bool = True) -> list[str]:
    """Return everything found wrong with a shown window, once its layout has settled."""
    _settle(window)
    found = [*nameless(window), *overruled(window), *small_targets(window), *clipped(window)]
    found += heading_faults(window)
    found += [*keyboard_faults(window)]
    return found + (list(faint(window)) if contrast else [])


def _settle(window: QWidget) -> None:
    """Wait while words are cut off, for a while: a layout may still be on its way."""
    for _ in range(LONGEST_SETTLING):
        if not clipped(window):
            return
        QTest.qWait(A_MOMENT)


def interactive(window: QWidget) -> list[QWidget]:
    """Return what a person may press, type in or choose from, leaving out the insides of those."""
    shown = [w for w in window.findChildren(QWidget) if isinstance(w, INTERACTIVE)]
    return [w for w in shown if w.isVisible() and w.isEnabled() and not _inside(w, window)]


def nameless(window: QWidget) -> list[str]:
    """Return what a screen reader could not name."""
    return [f"no name: {_what(w)}" for w in interactive(window) if not spoken_name(w)]


def spoken_name(widget: QWidget) -> str:
    """Return the name a screen reader says: its own, or its label's."""
    seen = QAccessible.queryAccessibleInterface(widget)
    if seen is None:
        return ""
    name = seen.text(QAccessible.Text.Name)
    if isinstance(widget, QComboBox) and name == widget.currentText():
        name = widget.accessibleName()
    labels = [other.text(QAccessible.Text.Name) for other, _ in seen.relations()]
    return name or next((label for label in labels if label), "")


def overruled(window: QWidget) -> list[str]:
    """Return buttons whose own words are not read, because a label stands for them."""
    buttons = [w for w in interactive(window) if isinstance(w, QAbstractButton) and w.text()]
    seen = [(w, QAccessible.queryAccessibleInterface(w)) for w in buttons]
    label = QAccessible.RelationFlag.Label
    return [
        f"read as its label: {_what(w)}"
        for w, interface in seen
        if interface is not None and any(flag & label for _, flag in interface.relations())
    ]


def heading_faults(window: QWidget) -> list[str]:
    """Return what is wrong when a page has not exactly one heading of the first level."""
    if not isinstance(window, QMainWindow):
        return []
    shown = [w for w in window.findChildren(Heading) if w.isVisible() and w.level == 1]
    return [] if len(shown) == 1 else [f"{len(shown)} first headings: {[w.text() for w in shown]}"]


def small_targets(window: QWidget) -> list[str]:
    """Return what is too small to hit (WCAG 2.2, 2.5.8)."""
    return [
        f"too small, {w.width()}x{w.height()}: {_what(w)}"
        for w in interactive(window)
        if min(w.width(), w.height()) < SMALLEST_TARGET
    ]


def clipped(window: QWidget) -> list[str]:
    """Return words that are cut off."""
    labels = [w for w in window.findChildren(QLabel) if w.isVisible() and w.text()]
    buttons = [w for w in window.findChildren(QPushButton) if w.isVisible() and w.text()]
    return [
        *(f"cut off: “{w.text()[:60]}” {w.size()}" for w in labels if _label_is_cut(w)),
        *(f"cut off: button “{w.text()}” {w.size()}" for w in buttons if _button_is_cut(w)),
    ]


def sideways(window: QWidget) -> list[str]:
    """Return the pages that scroll sideways, which nobody should have to."""
    pages = [page for page in window.findChildren(Page) if page.isVisible()]
    return [f"sideways: {p.title}" for p in pages if QScrollArea.horizontalScrollBar(p).maximum()]


def keyboard_faults(window: QWidget) -> list[str]:
    """Return what Tab does not reach, and what does not let go of it."""
    wanted = [w for w in interactive(window) if not _is_reached_by_arrows(w)]
    found = [f"no Tab stop: {_what(w)}" for w in wanted if not _takes_tab(w)]
    reached = tab_round(window)
    found += [f"Tab never comes: {_what(w)}" for w in wanted if _takes_tab(w) and w not in reached]
    traps = [w for w in wanted if isinstance(w, QTextEdit) and not w.tabChangesFocus()]
    return found + [f"keyboard trap: {_what(w)}" for w in traps]


def tab_round(window: QWidget, most: int = 400) -> list[QWidget]:
    """Press Tab until it comes round, and return what had the focus, in order."""
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    first = next((w for w in window.findChildren(QWidget) if _takes_tab(w) and w.isVisible()), None)
    if first is None:
        return []
    first.setFocus(Qt.FocusReason.TabFocusReason)
    reached = []
    for _ in range(most):
        focused = QApplication.focusWidget()
        if focused is None or focused in reached:
            break
        reached.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    return reached


def faint(window: QWidget) -> list[str]:
    """Return words whose ink, as it is on the screen, is too near its ground."""
    picture = window.grab().toImage()
    found = []
    for label in window.findChildren(QLabel):
        if not label.isVisible() or not label.text() or label.visibleRegion().isEmpty():
            continue
        ratio = _rendered_contrast(picture, window, label)
        if ratio is not None and ratio < LEAST_CONTRAST:
            found.append(f"contrast {ratio:.1f}: “{label.text()[:60]}”")
    return found


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours as WCAG 2.2 counts it, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = colour.redF(), colour.greenF(), colour.blueF()
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def _rendered_contrast(picture, window, label):
    """Compare the most frequent colour with the ink furthest from it; None when not on screen."""
    ratio = picture.devicePixelRatio()
    corner = label.mapTo(window, QPoint(0, 0))
    area = label.visibleRegion().boundingRect().translated(corner)
    shown = QRect(area.topLeft() * ratio, area.size() * ratio).intersected(picture.rect())
    part = picture.copy(shown).convertToFormat(QImage.Format.Format_RGB32)
    colours = Counter(part.constBits().cast("I"))
    inks = [c for c, count in colours.items() if count >= SMALLEST_INK]
    if len(inks) < 2 or area.height() < label.fontMetrics().height():
        return None
    ground = QColor(colours.most_common(1)[0][0])
    return max(contrast(ground, QColor(ink)) for ink in inks)


def _label_is_cut(label: QLabel) -> bool:
    room = label.contentsRect()
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height() + 1
    return label.fontMetrics().horizontalAdvance(label.text()) > room.width() + 1


def _button_is_cut(button: QPushButton) -> bool:
    if button.hasHeightForWidth():
        return button.heightForWidth(button.width()) > button.height() + 1
    return button.minimumSizeHint().width() > button.width() + 1


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _is_reached_by_arrows(widget: QWidget) -> bool:
    if isinstance(widget, QRadioButton):
        return True
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive()


def _inside(widget: QWidget, window: QWidget) -> bool:
    """Say whether a widget is a part of another control, such as the list of a drop-down."""
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        if isinstance(parent, INTERACTIVE):
            return True
        parent = parent.parentWidget()
    return False


def _what(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    words = text() if callable(text) else ""
    return f"{type(widget).__name__} “{widget.accessibleName() or words}” {widget.objectName()}"
