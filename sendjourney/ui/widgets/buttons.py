"""Buttons: one main one a page, ordinary ones, quiet ones, filters, and icons with names.

Each is at least 44 pixels high (40 for filters), and says what it does.
"""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QIcon, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)
from typing_extensions import override

from sendjourney.ui import theme

_INK = {"primary": "on_primary", "quiet": "on_soft", "line": "on_soft", "icon": "on_soft"}
_GLYPH, _AIR = 18, 8
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Button(QPushButton):
    """A button. ``name`` is for screen readers when the text alone is not enough.

    ``payload`` is what the button stands for; ``chosen`` carries it when the button is pressed,
    so that many buttons can share one slot.
    """

    chosen = Signal(object)
    """Carries the payload given to the button."""

    def __init__(
        self,
        text: str,
        kind: str = "ordinary",
        *,
        icon: str = "",
        name: str = "",
        payload: object = None,
    ) -> None:
        super().__init__(text.replace("&", "&&"))
        self._icon_name = icon
        self.payload = payload
        self.kind = kind
        self.setProperty("kind", kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        if name:
            self.setAccessibleName(name)
        if icon == "arrow-right" and text:  # points onwards: after the words
            way = Qt.LayoutDirection
            turned = QGuiApplication.isRightToLeft()
            self.setLayoutDirection(way.LeftToRight if turned else way.RightToLeft)
        self.clicked.connect(self._on_clicked)
        theme.follow(self.restyle)

    @override
    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        if arg__1.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()  # Qt itself knows the space bar only
        else:
            super().keyPressEvent(arg__1)

    def become(self, kind: str) -> None:
        """Look like another kind of button: what is the main thing to do may change."""
        self.kind = kind
        self.setProperty("kind", kind)
        theme.refresh_style(self)
        self.restyle()

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon_name = icon
        self.restyle()

    @Slot()
    def restyle(self) -> None:
        """Draw the icon again in the colours and size of the theme."""
        if not self._icon_name:
            return
        look = theme.current()
        size = 22 if self.kind == "icon" else _GLYPH
        glyph = look.pixmap(self._icon_name, _INK.get(self.kind, "text"), size)
        if self.kind == "icon":
            self.setIcon(QIcon(glyph))
            self.setIconSize(QSize(look.px(size), look.px(size)))
        else:
            self.setIcon(QIcon(self._with_air(glyph)))
            self.setIconSize(QSize(look.px(_GLYPH + _AIR), look.px(_GLYPH)))

    def _with_air(self, glyph: QPixmap) -> QPixmap:
        """Return a wider picture: Qt sets an icon hard against the words."""
        look, ratio = theme.current(), glyph.devicePixelRatio()
        picture = QPixmap(round(look.px(_GLYPH + _AIR) * ratio), round(look.px(_GLYPH) * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        after = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.drawPixmap(look.px(_AIR) if after else 0, 0, glyph)
        painter.end()
        return picture

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(self.payload)


class WrappingButton(Button):
    """A button whose words may need more than one line, such as a problem to be put right."""

    def __init__(self, text: str, kind: str = "link", *, payload: object = None) -> None:
        super().__init__(text, kind, payload=payload)
        self._words = text
        self.setAccessibleName(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        room = width - self._frame().width()
        words = self.fontMetrics().boundingRect(0, 0, max(room, 1), 10_000, _WRAP, self._words)
        return max(words.height() + self._frame().height(), self.minimumHeight())

    @override
    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self._words) + self._frame().width()
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        longest = max(self._words.split() or [""], key=len)
        width = self.fontMetrics().horizontalAdvance(longest) + self._frame().width()
        return QSize(width, self.heightForWidth(10_000))

    @override
    def paintEvent(self, arg__1: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        edge = self._frame()
        room = self.rect().adjusted(
            edge.width() // 2, edge.height() // 2, -edge.width() // 2, -edge.height() // 2
        )
        painter.setPen(theme.current().colour("on_bad" if self.kind == "link" else "text"))
        painter.drawText(room, _WRAP, self._words)

    def _frame(self) -> QSize:
        return QSize(10, 14)


def primary(text: str, *, icon: str = "", name: str = "", payload: object = None) -> Button:
    """Return the main button of a page; there is one."""
    return Button(text, "primary", icon=icon, name=name, payload=payload)


def ordinary(text: str, *, icon: str = "", name: str = "", payload: object = None) -> Button:
    """Return a button with a border."""
    return Button(text, icon=icon, name=name, payload=payload)


def quiet(text: str, *, icon: str = "", name: str = "", payload: object = None) -> Button:
    """Return a button without a border, for the lesser action."""
    return Button(text, "quiet", icon=icon, name=name, payload=payload)


def icon_only(icon: str, name: str, *, payload: object = None) -> Button:
    """Return a square button of an icon; ``name`` is read out, and shown under the mouse."""
    button = Button("", "icon", icon=icon, name=name, payload=payload)
    button.setToolTip(name)
    return button


def filter_pill(text: str, *, name: str = "", payload: object = None) -> Button:
    """Return a button that stays pressed; put several in a QButtonGroup."""
    button = Button(text, "filter", name=name, payload=payload)
    button.setCheckable(True)
    return button


def across(button: QWidget) -> QWidget:
    """Let a button take the whole width it is given."""
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return button
