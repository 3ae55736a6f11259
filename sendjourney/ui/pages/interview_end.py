"""After the last question: the first page, as it will be handed over."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid
from typing_extensions import override

from sendjourney.errors import SendJourneyError
from sendjourney.services import last_look, sharing
from sendjourney.services.page_kinds import page_kind
from sendjourney.services.page_request import PageRequest
from sendjourney.services.papers import safe_name
from sendjourney.services.sharing import Line
from sendjourney.services.typed_dates import short_date
from sendjourney.ui.desk import Desk
from sendjourney.ui.pages.share_leaving import FinishedPage, Leaving, Way
from sendjourney.ui.pages.share_parts import Preview
from sendjourney.ui.screen import Screen
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.banner import Banner
from sendjourney.ui.widgets.buttons import ordinary, primary, quiet

KIND = "one-page-profile"


@dataclass(frozen=True, kw_only=True, slots=True)
class _Made:
    """The page, what it says, and whether something private stands on it."""

    request: PageRequest
    pdf: bytes
    lines: tuple[Line, ...]
    is_private: bool


class InterviewEnd(Screen):
    """Shows the one-page profile. Anything private sends the family to Share, which asks."""

    back_asked = Signal()
    """Go to the last question."""

    story_asked = Signal()
    """Write more."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            self.tr("That is a first page"),
            self.tr("Everything is saved. You can change any of it, on any day."),
        )
        self._desk = desk
        self._made: _Made | None = None
        self.preview, self._told = Preview(), boxes.column()
        self.save = primary(self.tr("Save as PDF"), icon="download")
        self.story = ordinary(self.tr("Go on with the story"), icon="arrow-right")
        self.back = quiet(self.tr("Back"), icon="arrow-left")
        self._leaving = Leaving(desk, self)
        self.add(self._told)
        self.add(self.preview)
        self.end_with(self.save, self.story, self.back)
        self.save.setEnabled(False)
        self._connect()
        self._make()

    @override
    def first_focus(self) -> QWidget:
        return self.story

    @Slot()
    @override
    def go_back(self) -> None:
        self.back_asked.emit()

    @Slot()
    def _on_save(self) -> None:
        made = self._made
        if made is None:
            return
        if made.is_private:
            self._desk.go("share", KIND)
            return
        child, title = made.request.child.called, page_kind(KIND).name
        name = safe_name(f"{child} - {title} - {short_date(made.request.today)}.pdf")
        page = FinishedPage(
            pdf=made.pdf, request=made.request, title=title, name=name.removesuffix(".pdf")
        )
        self._leaving.go(page, Way.PDF)

    @Slot(object)
    def _on_told(self, banner: Banner) -> None:
        boxes.refill(self._told, banner)

    def _connect(self) -> None:
        self.save.clicked.connect(self._on_save)
        self.story.clicked.connect(self.story_asked)
        self.back.clicked.connect(self.go_back)
        self._leaving.told.connect(self._on_told)

    def _make(self) -> None:
        desk = self._desk
        request = sharing.usual_request(desk.family, KIND, desk.child, desk.today)
        making = _Making(request)
        desk.tools.tasks.run(making, on_done=self._on_made, on_failed=self._on_not_made)

    def _on_made(self, made: _Made) -> None:
        if isValid(self):  # the family may have gone on by now
            self._made = made
            self.preview.show_page(made.pdf, made.lines)
            self.save.setEnabled(True)

    def _on_not_made(self, error: SendJourneyError) -> None:
        if isValid(self):
            self.preview.say_trouble(str(error))


class _Making:
    """Makes the page and looks at it once more, away from the window."""

    def __init__(self, request: PageRequest) -> None:
        self._request = request

    def __call__(self) -> _Made:
        asked = self._request
        made = sharing.made_page(asked)
        found = last_look.leaks(made.lines, asked.record, asked.child, asked.reader)
        lines = sharing.page_lines(asked)
        return _Made(request=asked, pdf=made.data, lines=lines, is_private=bool(found))
