"""The parts of the Share page where a page is made: what goes in, how it looks, how it leaves."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QStackedWidget, QVBoxLayout, QWidget

from sendjourney.services.page_choices import ChoiceGroup
from sendjourney.services.sharing import Line
from sendjourney.ui import theme
from sendjourney.ui.pages.share_choices import ChoiceLine
from sendjourney.ui.pages.share_leaving import Way
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.banner import Banner
from sendjourney.ui.widgets.buttons import Button, ordinary, primary, quiet
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.pick_list import PickList
from sendjourney.ui.widgets.text import Heading, muted, small

if TYPE_CHECKING:
    from sendjourney.ui.widgets.pdf_pages import PdfPages

PREVIEW_HEIGHT, PICKS_HEIGHT = 600, 460


class Ways(QWidget):
    """The ways in which a page can leave. Nothing is sent by any of them."""

    asked = Signal(object)
    """Carries the ``Way``."""

    carrying = Signal()
    """The family changed whether the page carries itself."""

    def __init__(self) -> None:
        """Begin with nothing that could leave."""
        super().__init__()
        self.save = primary(self.tr("Save as PDF"), icon="download", payload=Way.PDF)
        self.print = ordinary(self.tr("Print"), icon="printer", payload=Way.PRINT)
        self.lock = quiet(self.tr("Save with a password"), icon="lock", payload=Way.LOCKED)
        self.word = quiet(self.tr("Save as Word"), icon="file", payload=Way.WORD)
        self._carries = QCheckBox(self.tr("The page carries itself"))
        self._about = small(
            self.tr(
                "For files only: another SEND Journey can read in what stands on the page, "
                "and nothing more."
            )
        )
        self._carries.setAccessibleDescription(self._about.words())
        for button in self.buttons():
            button.chosen.connect(self.asked)
        self._carries.clicked.connect(self.carrying)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(WrapRow(*self.buttons(), gap=Space.M))
        self.allow(allowed=False)

    def buttons(self) -> tuple[Button, ...]:
        """Return the buttons, the usual way first."""
        return self.save, self.print, self.lock, self.word

    def carries_itself(self) -> bool:
        """Say whether a saved PDF is to hold its facts for another family file."""
        return self._carries.isChecked()

    def carry_line(self) -> QWidget:
        """Return the switch with its sentence, to be placed where there is room."""
        return boxes.column(self._carries, self._about, gap=0)

    def allow(self, *, allowed: bool) -> None:
        """Let the page leave, or not while it is being made."""
        for button in self.buttons():
            button.setEnabled(allowed)


class WhatGoesIn(QWidget):
    """Everything that can go on the page, to be ticked fact by fact."""

    edited = Signal()
    """The person ticked, or took a tick away."""

    def __init__(self) -> None:
        """Begin with nothing to tick."""
        super().__init__()
        self.choices = ChoiceLine()
        self._picks = PickList(self.tr("What goes in"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(Heading(self.tr("What goes in"), 3))
        column.addWidget(muted(self.tr("Take out what this reader does not need.")))
        column.addWidget(self.choices)
        column.addWidget(self._picks)
        self._picks.edited.connect(self.edited)
        theme.follow(self.restyle)

    def show_groups(self, groups: Sequence[ChoiceGroup], ticked: Collection[str]) -> None:
        """Show what can go in, and what is ticked of it."""
        self._picks.show_groups(groups, ticked)

    def ticked(self) -> frozenset[str]:
        """Return the ids of what is ticked."""
        return self._picks.ticked()

    @Slot()
    def restyle(self) -> None:
        """Take a height that grows with the text, within reason."""
        self._picks.setMinimumHeight(min(theme.current().px(PICKS_HEIGHT), 2 * PICKS_HEIGHT))


class Preview(QWidget):
    """The page as it will look."""

    def __init__(self) -> None:
        """Begin with a page that is being made. QtPdf is loaded when there is one to show."""
        super().__init__()
        self._stack = QStackedWidget()
        self._making = muted(self.tr("Making the page…"))
        self._making.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._trouble = boxes.column()
        self._stack.addWidget(self._making)
        self._stack.addWidget(self._trouble)
        self._pages: PdfPages | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self._stack, 1)
        self._stack.setMinimumHeight(PREVIEW_HEIGHT)

    def zoom(self, step: int) -> bool:
        """Make the page larger, smaller or fit; False while none is to be seen."""
        if self._pages is None or self._stack.currentWidget() is not self._pages:
            return False
        return self._pages.zoom_by(step)

    def say_making(self) -> None:
        """Say that the page is being made; the last one stays to be seen until then."""
        if self._stack.currentWidget() is self._trouble:
            self._stack.setCurrentWidget(self._making)

    def say_trouble(self, sentence: str) -> None:
        """Say why there is no page."""
        boxes.refill(self._trouble, Banner("warn", self.tr("Not ready yet"), sentence), None)
        self._stack.setCurrentWidget(self._trouble)

    def show_page(self, pdf: bytes, lines: Sequence[Line]) -> None:
        """Show a finished page; ``lines`` are what it says, in reading order."""
        from sendjourney.ui.widgets.pdf_pages import PdfPages  # noqa: PLC0415 - loads QtPdf

        if self._pages is None:
            self._pages = PdfPages()
            self._stack.addWidget(self._pages)
        self._pages.show_pdf(pdf, lines)
        self._stack.setCurrentWidget(self._pages)
