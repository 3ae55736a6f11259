"""Share: choose a page and its reader, tick what goes in, see it, and save or print it."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from typing_extensions import override

from sendjourney.errors import CouldNotSaveError, SendJourneyError
from sendjourney.services import page_choices, sharing
from sendjourney.services.kept_ticks import keep_ticks, kept_ticks
from sendjourney.services.page_kinds import PageKind
from sendjourney.services.page_request import PageRequest
from sendjourney.services.papers import safe_name
from sendjourney.services.typed_dates import short_date
from sendjourney.ui.desk import Desk
from sendjourney.ui.file_choosing import PDF_FILES
from sendjourney.ui.page import Page
from sendjourney.ui.pages.share_parts import ForWhom, KindChoice, Preview, WhatGoesIn
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.announcing import announce
from sendjourney.ui.widgets.banner import Banner
from sendjourney.ui.widgets.buttons import ordinary
from sendjourney.ui.widgets.text import Heading, lead

if TYPE_CHECKING:
    from sendjourney.domain.visibility import Reader

WAIT = 350
"""Milliseconds after the last tick before the page is made again."""


class SharePage(Page):
    """Nothing leaves from here by itself: the family sees the page, and saves or prints it."""

    title = "Share"

    def __init__(self, desk: Desk) -> None:
        """Build everything; the page to look at is made when this is shown."""
        super().__init__(desk)
        self._kind = sharing.page_kinds()[0]
        self._reader: Reader | None = None
        self._at_first: frozenset[str] = frozenset()
        self._made: bytes = b""
        self._asked = 0
        self._wait = QTimer(self, singleShot=True, interval=WAIT)
        self._kinds = KindChoice(sharing.page_kinds())
        self._for_whom = ForWhom()
        self._what = WhatGoesIn()
        self._preview = Preview()
        self._news = boxes.column()
        self._build()
        self._connect()

    @override
    def refresh(self) -> None:
        self._lead.setText(
            self.tr("Hand over {name}'s story. You see the page before it leaves.").format(
                name=self.desk.child.called
            )
        )
        self._kinds.show_kind(self._kind)
        request = self._request()
        groups = sharing.choices(
            request.record, request.child, self._kind.id, self._reader, request.headings
        )
        self._at_first = page_choices.ticked_at_first(groups)
        self._what.show_groups(groups, self._kept())
        self.make_page()

    @override
    def show_record(self, record_id: str) -> None:
        for kind in sharing.page_kinds():
            if kind.id == record_id:
                self._on_kind_chosen(kind)

    @override
    def leave(self) -> bool:
        if self._wait.isActive():  # the family may be closed when it rings
            self.make_page()
        self._keep()
        return True

    @Slot()
    def make_page(self) -> None:
        """Make the page anew, away from the window, and show it when it is there."""
        self._wait.stop()
        self._asked += 1
        self._made = b""
        self._preview.say_making()
        request = replace(self._request(), ticked=self._what.ticked())
        making = _Making(request, self._asked)
        self.desk.tools.tasks.run(making, on_done=self._on_made, on_failed=self._on_not_made)

    def suggested_name(self) -> str:
        """Return a file name that says what it is and of which day."""
        child = self.desk.child.called
        return safe_name(f"{child} - {self._kind.name} - {short_date(self.desk.today)}.pdf")

    def _build(self) -> None:
        self._lead = lead("")
        self.add(boxes.column(Heading(self.tr("Share"), 1), self._lead, gap=Space.XS))
        self.add(self._kinds)
        self.add(self._news)
        left = boxes.column(self._for_whom, self._what, None, gap=Space.L)
        self.add(boxes.split(left, self._preview))

    def _connect(self) -> None:
        self._kinds.chosen.connect(self._on_kind_chosen)
        self._for_whom.edited.connect(self._on_reader_edited)
        self._what.edited.connect(self._on_ticks_edited)
        self._wait.timeout.connect(self.make_page)
        self._preview.save.clicked.connect(self._on_save_clicked)
        self._preview.print.clicked.connect(self._on_print_clicked)
        QShortcut(QKeySequence.StandardKey.Print, self).activated.connect(self._on_print_clicked)

    def _request(self) -> PageRequest:
        desk = self.desk
        return sharing.usual_request(
            desk.family, self._kind.id, desk.child, desk.today, reader=self._reader
        )

    def _kept(self) -> frozenset[str]:
        desk = self.desk
        return kept_ticks(desk.family, desk.child.id, self._kind.id, self._reader, self._at_first)

    def _keep(self) -> None:
        """Remember the ticks. A disk that does not take them is no reason to stop anybody."""
        desk, ticked = self.desk, self._what.ticked()
        if ticked == self._kept():
            return
        try:
            keep_ticks(
                desk.family, desk.child.id, self._kind.id, self._reader,
                ticked=ticked, at_first=self._at_first,
            )  # fmt: skip
        except CouldNotSaveError as error:
            desk.save_failed.emit(str(error))

    @Slot(object)
    def _on_kind_chosen(self, kind: PageKind) -> None:
        self._keep()
        self._kind = kind
        boxes.refill(self._news)
        self.refresh()

    @Slot()
    def _on_reader_edited(self) -> None:
        self._keep()
        self._reader = self._for_whom.reader()
        self.refresh()

    @Slot()
    def _on_ticks_edited(self) -> None:
        self._made = b""
        self._preview.say_making()
        self._wait.start()

    def _on_made(self, made: "Made") -> None:
        if made.number == self._asked:
            self._made = made.pdf
            self._preview.show_page(made.pdf, made.lines)

    def _on_not_made(self, error: SendJourneyError) -> None:
        self._preview.say_trouble(str(error))

    @Slot()
    def _on_save_clicked(self) -> None:
        if self._made:
            self.desk.tools.chooser.save(
                self,
                self.tr("Save the page"),
                kind=PDF_FILES,
                suggestion=self.desk.tools.preferences.last_folder / self.suggested_name(),
                on_chosen=self._on_place_chosen,
            )

    def _on_place_chosen(self, path: Path) -> None:
        try:
            sharing.save_page(self._made, path)
        except SendJourneyError as error:
            boxes.refill(self._news, Banner("bad", self.tr("The page is not saved"), str(error)))
            return
        self.desk.tools.preferences.last_folder = path.parent
        self._saved_to = path.parent
        self._say_saved(path)

    def _say_saved(self, path: Path) -> None:
        show = ordinary(self.tr("Show the folder"), icon="folder")
        show.clicked.connect(self._on_show_folder)
        sentence = self.tr(
            "It is outside your family file now: anyone who gets it can read it. "
            "Your family file has not changed."
        )
        title = self.tr("Saved as “{name}”").format(name=path.name)
        boxes.refill(self._news, Banner("good", title, sentence, button=show))
        announce(self, title)
        self.show_from_the_top()

    @Slot()
    def _on_show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved_to)))

    @Slot()
    def _on_print_clicked(self) -> None:
        if not self._made:
            return
        from sendjourney.ui.printing import PdfPrinting  # noqa: PLC0415 - heavy, seldom used

        PdfPrinting(self, self._made, self._kind.name).ask(self.desk.tools.messages)


class Made:
    """A page that was made, what it says line by line, and which asking it answers."""

    def __init__(self, pdf: bytes, lines: tuple[sharing.Line, ...], number: int) -> None:
        """Take them together."""
        self.pdf, self.lines, self.number = pdf, lines, number


class _Making:
    """Makes a page, away from the window."""

    def __init__(self, request: PageRequest, number: int) -> None:
        self._request, self._number = request, number

    def __call__(self) -> Made:
        pdf = sharing.make_page(self._request)
        return Made(pdf, sharing.page_lines(self._request), self._number)
