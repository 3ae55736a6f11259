"""One page being made: what goes in, how it looks, and what is asked before it leaves."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from sendjourney.domain.page_choice import PageChoice
from sendjourney.domain.person import Person
from sendjourney.domain.visibility import Reader
from sendjourney.errors import CouldNotSaveError, SendJourneyError
from sendjourney.services import last_look, page_choices, sharing
from sendjourney.services.kept_ticks import keep_ticks, kept_ticks
from sendjourney.services.last_look import Leak
from sendjourney.services.named_choices import fitting, ticks_of
from sendjourney.services.page_choices import ChoiceGroup
from sendjourney.services.page_kinds import KINDS, PageKind
from sendjourney.services.page_request import PageRequest
from sendjourney.services.page_suiting import ForWhom
from sendjourney.services.papers import safe_name
from sendjourney.services.record_lines import line_for
from sendjourney.services.sharing import Line
from sendjourney.services.typed_dates import short_date
from sendjourney.ui.desk import Desk
from sendjourney.ui.language import label
from sendjourney.ui.pages.share_language import OtherLanguage
from sendjourney.ui.pages.share_leaving import FinishedPage
from sendjourney.ui.pages.share_naming import Naming
from sendjourney.ui.pages.share_parts import Preview, Ways, WhatGoesIn
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import quiet
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.text import Heading, muted

WAIT = 350
"""Milliseconds after the last tick before the page is made again."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Made:
    """A page that was made, what it says, what of it is private, and which asking it answers."""

    request: PageRequest
    pdf: bytes
    lines: tuple[Line, ...]
    leaks: tuple[Leak, ...]
    number: int


class MakeView(QWidget):
    """The ticks beside the page. It is made anew, away from the window, after every change."""

    back = Signal()
    """The family wants another page or reader."""

    way_asked = Signal(object)
    """Carries the ``Way`` in which the page that is seen is to leave."""

    made = Signal()
    """The page is there, as it is ticked."""

    def __init__(self, desk: Desk) -> None:
        """Build everything; the first page is made when one is opened."""
        super().__init__()
        self._desk = desk
        self._kind, self._whom = KINDS[0], ForWhom()
        self._at_first: frozenset[str] = frozenset()
        self._groups: Sequence[ChoiceGroup] = ()
        self._shown: tuple[str, str, Reader | None] | None = None
        self._page: Made | None = None
        self._asked = 0
        self._wait = QTimer(self, singleShot=True, interval=WAIT)
        self.back_button = quiet(self.tr("Another page or reader"), icon="arrow-left")
        self.ways, self.what, self.preview = Ways(), WhatGoesIn(), Preview()
        self.language = OtherLanguage(desk)
        self._title, self._for = Heading("", 1), muted("")
        self._naming = Naming(desk, self.what.choices, self)
        self._build()
        self._connect()

    @property
    def page(self) -> Made | None:
        """Return the page that is seen; None while it is being made."""
        return self._page

    @property
    def whom(self) -> ForWhom:
        """Return whom the page is for."""
        return self._whom

    @property
    def kind(self) -> PageKind:
        """Return the kind of page."""
        return self._kind

    @property
    def groups(self) -> Sequence[ChoiceGroup]:
        """Return what can go on the page."""
        return self._groups

    def open(
        self, kind: PageKind, whom: ForWhom, ticks: frozenset[str] | PageChoice | None = None
    ) -> None:
        """Make a page of a kind for somebody: as it was left, or with other ticks."""
        self.keep()
        self._kind, self._whom = kind, whom
        self._shown = None
        self.what.choices.begin()
        self.refresh()
        if isinstance(ticks, PageChoice):
            ticks = ticks_of(ticks, self._at_first)
        if ticks is not None:
            self._tick(ticks)

    def refresh(self) -> None:
        """Show the file as it is now; what is ticked stays."""
        self.keep()
        request = self.request()
        self._groups = sharing.choices(request)
        self._at_first = page_choices.ticked_at_first(self._groups)
        self._shown = self._key()
        self._title.setText(self._kind.name)
        self._for.setText(self._said_for(request.person_id))
        self.language.show_for(self._kind, self._whom)
        self._show_ticks(self._kept())
        self.make_page()

    def keep(self) -> None:
        """Remember the ticks. A disk that does not take them is no reason to stop anybody."""
        desk, ticked = self._desk, self.what.ticked()
        if self._shown != self._key() or ticked == self._kept():
            return
        child_id, kind, reader = self._key()
        try:
            keep_ticks(desk.family, child_id, kind, reader, ticked=ticked, at_first=self._at_first)
        except CouldNotSaveError as error:
            desk.save_failed.emit(str(error))

    def leave_out(self, choice_ids: Sequence[str]) -> None:
        """Take ticks away, and make the page again."""
        self._tick(self.what.ticked() - set(choice_ids))

    def request(self) -> PageRequest:
        """Return the request for the page as it is ticked now."""
        desk = self._desk
        usual = sharing.usual_request(
            desk.family,
            self._kind.id,
            desk.child,
            desk.today,
            reader=self._reader(),
            person_id=self._whom.person_id,
        )
        return replace(
            usual,
            ticked=self.what.ticked(),
            carries_itself=self.ways.carries_itself(),
            second_language=self.language.value(),
        )

    def finished(self, made: Made) -> FinishedPage:
        """Return a page that was made, with the name for its file."""
        child, day = self._desk.child.called, short_date(self._desk.today)
        name = safe_name(f"{child} - {self._kind.name} - {day}.pdf").removesuffix(".pdf")
        return FinishedPage(pdf=made.pdf, request=made.request, title=self._kind.name, name=name)

    @Slot()
    def make_page(self) -> None:
        """Make the page anew, and show it when it is there."""
        self._wait.stop()
        self._forget_page()
        making = _Making(self.request(), self._asked)
        self._desk.tools.tasks.run(making, on_done=self._on_made, on_failed=self._on_not_made)

    @Slot()
    def stop_waiting(self) -> None:
        """Make the page at once if it was about to be: the family may be closed soon."""
        if self._wait.isActive():
            self.make_page()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        head = boxes.column(self._title, self._for, gap=Space.XS)
        carry = self.ways.carry_line()
        left = boxes.column(self.what, self.language, carry, None, gap=Space.L)
        parts = (
            WrapRow(self.back_button),
            head,
            self.ways,
            boxes.split(left, self.preview, below=640),
        )
        for part in parts:
            column.addWidget(part)

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.back)
        self.what.edited.connect(self._on_ticks_edited)
        self.what.choices.picked.connect(self._on_choice_picked)
        self.ways.asked.connect(self.way_asked)
        self.ways.carrying.connect(self.make_page)
        self.language.edited.connect(self.make_page)
        self._naming.changed.connect(self._show_choices)
        self._wait.timeout.connect(self.make_page)

    def _reader(self) -> Reader | None:
        return self._kind.usual_reader if self._whom.ourselves else self._whom.reader

    def _key(self) -> tuple[str, str, Reader | None]:
        return self._desk.child.id, self._kind.id, self._reader()

    def _kept(self) -> frozenset[str]:
        return kept_ticks(self._desk.family, *self._key(), self._at_first)

    def _said_for(self, made_for: str) -> str:
        person = self._desk.family.get(Person, self._whom.person_id or made_for)
        reader = self._reader()
        names = [line_for(person)] if person else []
        names += [label(reader) if reader else self.tr("Anybody")]
        return self.tr("For: {whom}").format(whom=" · ".join(names))

    def _tick(self, ticks: frozenset[str]) -> None:
        self._show_ticks(ticks)
        self.make_page()

    def _show_ticks(self, ticks: frozenset[str]) -> None:
        self.what.show_groups(self._groups, ticks)
        self._show_choices()

    @Slot()
    def _show_choices(self) -> None:
        own = self._desk.family.of_child(PageChoice, self._desk.child.id)
        ticked = self.what.ticked()
        kind, reader = self._kind.id, self._reader()
        self._naming.show(kind, reader, ticked=ticked, at_first=self._at_first)
        self.what.choices.show_choices(fitting(own, kind, reader), ticked, self._at_first)

    def _forget_page(self) -> None:
        """Let no page leave that is not as it is ticked now, also none that is on its way."""
        self._asked += 1
        self._page = None
        self.ways.allow(allowed=False)
        self.preview.say_making()

    @Slot(object)
    def _on_choice_picked(self, choice: PageChoice | None) -> None:
        self._tick(ticks_of(choice, self._at_first) if choice else self._at_first)

    @Slot()
    def _on_ticks_edited(self) -> None:
        self._forget_page()
        self._show_choices()
        self._wait.start()

    def _on_made(self, made: Made) -> None:
        if isValid(self) and made.number == self._asked:  # the window may be gone by now
            self._page = made
            self.preview.show_page(made.pdf, made.lines)
            self.ways.allow(allowed=True)
            self.made.emit()

    def _on_not_made(self, error: SendJourneyError) -> None:
        if isValid(self):
            self.preview.say_trouble(str(error))


class _Making:
    """Makes a page and takes the last look at it, away from the window."""

    def __init__(self, request: PageRequest, number: int) -> None:
        self._request, self._number = request, number

    def __call__(self) -> Made:
        asked = self._request
        made = sharing.made_page(asked)
        return Made(
            request=asked,
            pdf=made.data,
            lines=sharing.page_lines(asked),
            leaks=last_look.leaks(made.lines, asked.record, asked.child, asked.reader),
            number=self._number,
        )
