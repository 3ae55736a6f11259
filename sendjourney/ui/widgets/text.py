"""Words on the screen: headings that screen readers know as headings, and text that wraps.

Everything is plain text, so that what a family wrote can never turn into markup.
"""

import re

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QSizePolicy, QWidget
from typing_extensions import override

LONGEST_UNBROKEN = 18
_LONG_WORD = re.compile(rf"\S{{{LONGEST_UNBROKEN + 1},}}")
_JOINTS = re.compile(r"(?<=[@/])")
_MAY_BREAK = "\u200b"  # zero width space: lets a very long name or link wrap and not clip


class Words(QLabel):
    """Some words. ``kind`` and ``tone`` choose their look in the style sheet."""

    def __init__(
        self, text: str = "", kind: str = "body", *, tone: str = "", wrap: bool = True
    ) -> None:
        super().__init__()
        self._words = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setProperty("kind", kind)
        if tone:
            self.setProperty("tone", tone)
        if not wrap:
            self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.setText(text)

    def words(self) -> str:
        """Return the text as it was given."""
        return self._words

    def set_tone(self, tone: str) -> None:
        """Take the colour of another tone; an empty one is that of the kind."""
        if (self.property("tone") or "") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)

    @override
    def setText(self, text: str) -> None:
        self._words = text
        shown = breakable(text) if self.wordWrap() else text
        super().setText(shown)
        self._keep_to_its_side()
        self.setAccessibleName(text if shown != text else "")

    def _keep_to_its_side(self) -> None:
        """Begin English words, too, at the right where the screen is read from there."""
        align = Qt.AlignmentFlag
        usual = align.AlignLeft | align.AlignVCenter
        right = align.AlignRight | align.AlignAbsolute | align.AlignVCenter
        if QGuiApplication.isRightToLeft() and self.alignment() == usual:
            self.setAlignment(right)


class Heading(Words):
    """A heading of level 1 (the page), 2 (a part of it) or 3 (a card)."""

    def __init__(self, text: str, level: int = 2, *, tone: str = "") -> None:
        super().__init__(text, f"h{level}", tone=tone)
        self.level = level


class _HeadingInterface(QAccessibleWidget):
    """Tells screen readers that these words are a heading, so that people can jump to it."""

    def __init__(self, heading: Heading) -> None:
        super().__init__(heading)
        self._heading = heading

    @override
    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Heading

    @override
    def text(self, t: QAccessible.Text) -> str:
        if t is QAccessible.Text.Name:
            return self._heading.words()
        return super().text(t)


def _heading_interface(_kind: str, thing: QObject) -> QAccessibleInterface | None:
    return _HeadingInterface(thing) if isinstance(thing, Heading) else None


def teach_headings() -> None:
    """Let screen readers see headings; once, when the app starts."""
    QAccessible.installFactory(_heading_interface)


def lead(text: str) -> Words:
    """Return the sentence under a page's heading."""
    return Words(text, "lead")


def body(text: str, *, tone: str = "") -> Words:
    """Return ordinary words."""
    return Words(text, tone=tone)


def strong(text: str, *, tone: str = "") -> Words:
    """Return ordinary words in bold."""
    return Words(text, "strong", tone=tone)


def muted(text: str) -> Words:
    """Return words that may be passed over."""
    return Words(text, "muted")


def small(text: str) -> Words:
    """Return small print."""
    return Words(text, "small")


def selectable(words: Words) -> Words:
    """Let a reader copy these words with the mouse, such as a telephone number."""
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return words


def label_for(text: str, widget: QWidget) -> Words:
    """Return the label of an input; screen readers read it as the input's name."""
    label = Words(text.replace("&", "&&"), "h3")
    label.setBuddy(widget)
    return label


def breakable(text: str) -> str:
    """Return words in which a very long one, such as a link, may go on to the next line."""
    return _LONG_WORD.sub(_breakable, text)


def _breakable(word: re.Match[str]) -> str:
    """Let a long word break: an address after its @ or stroke, anything else where it must."""
    parts = [part for part in _JOINTS.split(word.group()) if part]
    step = LONGEST_UNBROKEN
    pieces = [part[i : i + step] for part in parts for i in range(0, len(part), step)]
    return _MAY_BREAK.join(pieces)
