"""The parts of the Share page: which page, for whom, what goes in, and how it looks."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QVBoxLayout, QWidget

from sendjourney.domain.visibility import Reader
from sendjourney.services.page_choices import ChoiceGroup
from sendjourney.services.page_kinds import PageKind
from sendjourney.services.sharing import Line
from sendjourney.ui import theme
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.banner import Banner
from sendjourney.ui.widgets.buttons import filter_pill, ordinary, primary
from sendjourney.ui.widgets.choice import Choice, options
from sendjourney.ui.widgets.field import Field
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.pick_list import PickList
from sendjourney.ui.widgets.text import Heading, muted, small

PREVIEW_HEIGHT, PICKS_HEIGHT = 640, 480


class KindChoice(QWidget):
    """The kinds of page as pills, and what the chosen one is for."""

    chosen = Signal(object)
    """Carries the ``PageKind``."""

    def __init__(self, kinds: Sequence[PageKind]) -> None:
        """Take the kinds in the order to offer them."""
        super().__init__()
        self._group = QButtonGroup(self)
        self._purpose = muted("")
        self._pills = {kind.id: filter_pill(kind.name, payload=kind) for kind in kinds}
        for pill in self._pills.values():
            self._group.addButton(pill)
            pill.chosen.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(WrapRow(*self._pills.values()))
        column.addWidget(self._purpose)

    def show_kind(self, kind: PageKind) -> None:
        """Press the pill of a kind and say what it is for."""
        self._pills[kind.id].setChecked(True)
        self._purpose.setText(kind.purpose)


class ForWhom(QWidget):
    """Asks who will read the page: what is private to them stays out."""

    edited = Signal()
    """The person chose."""

    def __init__(self) -> None:
        """Begin with a page for anybody."""
        super().__init__()
        self._choice = Choice([(None, self.tr("Anybody")), *options(Reader)])
        hint = self.tr("What you marked as private to them stays out.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Field(self.tr("Who is this page for?"), self._choice, hint=hint))
        self._choice.edited.connect(self.edited)

    def reader(self) -> Reader | None:
        """Return the kind of reader; None for anybody."""
        value = self._choice.value()
        return value if isinstance(value, Reader) else None


class WhatGoesIn(QWidget):
    """Everything that can go on the page, to be ticked fact by fact."""

    edited = Signal()
    """The person ticked, or took a tick away."""

    def __init__(self) -> None:
        """Begin with nothing to tick."""
        super().__init__()
        self._picks = PickList(self.tr("What goes in"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(Heading(self.tr("What goes in"), 3))
        column.addWidget(muted(self.tr("Take out what this reader does not need.")))
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
    """The page as it will look, with the ways to save and print it."""

    def __init__(self) -> None:
        """Begin with a page that is being made. QtPdf is loaded when there is one to show."""
        super().__init__()
        self.save = primary(self.tr("Save as PDF"), icon="download")
        self.print = ordinary(self.tr("Print"), icon="printer")
        self._stack = QStackedWidget()
        self._making = muted(self.tr("Making the page…"))
        self._making.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._trouble = boxes.column()
        self._stack.addWidget(self._making)
        self._stack.addWidget(self._trouble)
        self._pages: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(WrapRow(self.save, self.print, gap=Space.M))
        column.addWidget(self._stack, 1)
        column.addWidget(small(self.tr("Nothing is sent. You save or print it yourself.")))
        self._allow(allowed=False)
        self._stack.setMinimumHeight(PREVIEW_HEIGHT)

    def say_making(self) -> None:
        """Say that the page is being made; the last one stays to be seen until then."""
        self._allow(allowed=False)
        if self._stack.currentWidget() is self._trouble:
            self._stack.setCurrentWidget(self._making)

    def say_trouble(self, sentence: str) -> None:
        """Say why there is no page."""
        self._allow(allowed=False)
        boxes.refill(self._trouble, Banner("warn", self.tr("Not ready yet"), sentence), None)
        self._stack.setCurrentWidget(self._trouble)

    def show_page(self, pdf: bytes, lines: Sequence[Line]) -> None:
        """Show a finished page; ``lines`` are what it says, in reading order."""
        from sendjourney.ui.widgets.pdf_pages import PdfPages  # noqa: PLC0415 - loads QtPdf

        if not isinstance(self._pages, PdfPages):
            self._pages = PdfPages()
            self._stack.addWidget(self._pages)
        self._pages.show_pdf(pdf, lines)
        self._stack.setCurrentWidget(self._pages)
        self._allow(allowed=True)

    def _allow(self, *, allowed: bool) -> None:
        self.save.setEnabled(allowed)
        self.print.setEnabled(allowed)
