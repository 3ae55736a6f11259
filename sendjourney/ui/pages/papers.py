"""Papers: letters, reports and pictures, kept inside the family file."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QButtonGroup, QWidget
from typing_extensions import override

from sendjourney.domain.child import Child
from sendjourney.domain.paper import Paper, PaperKind
from sendjourney.errors import SendJourneyError
from sendjourney.services.papers import (
    KeepPapers,
    OpenPapers,
    ReadPapers,
    read_papers,
    save_copy,
)
from sendjourney.ui.desk import Desk
from sendjourney.ui.dialogs.paper import PaperDialog
from sendjourney.ui.dialogs.paper_viewer import PaperViewer
from sendjourney.ui.file_choosing import PAPERS
from sendjourney.ui.page import Page
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.banner import Banner
from sendjourney.ui.widgets.buttons import Button, filter_pill, ordinary, primary
from sendjourney.ui.widgets.dropped import local_files
from sendjourney.ui.widgets.empty_state import EmptyState
from sendjourney.ui.widgets.flow import Columns, WrapRow
from sendjourney.ui.widgets.paper_card import PaperCard
from sendjourney.ui.widgets.text import Heading, lead, muted
from sendjourney.ui.widgets.text_line import SearchLine

SHOWN_AT_ONCE = 48


class PapersPage(Page):
    """Shows the papers of the child; takes new ones from the disk or dropped on the page."""

    title = "Papers"
    paper = "chronology"
    nouns = frozenset({Paper, Child})

    def __init__(self, desk: Desk) -> None:
        """Build the heading, search and filters; the papers come with ``refresh``."""
        super().__init__(desk)
        self._open_papers = OpenPapers()
        self._kind: PaperKind | None = None
        self._shown = SHOWN_AT_ONCE
        self._lead = lead("")
        self._add = primary(self.tr("Add papers"), icon="plus")
        self._search = SearchLine(self.tr("Find a paper"))
        self._pills, self._group = WrapRow(), QButtonGroup(self)
        self._trouble, self._content = boxes.column(), boxes.column(gap=Space.L)
        self._build()
        self._add.clicked.connect(self._on_add_clicked)
        self._search.edited.connect(self._on_search_edited)
        self.destroyed.connect(self._open_papers.put_away)

    @override
    def refresh(self) -> None:
        papers = self.desk.family.of_child(Paper, self.desk.child.id)
        self._lead.setText(
            self.tr("Letters and reports about {name}, kept inside your file.").format(
                name=self.desk.child.called
            )
        )
        self._search.setVisible(bool(papers))
        self._add.setVisible(bool(papers))
        self._show_pills(papers)
        self._show_papers(papers)

    @override
    def show_record(self, record_id: str) -> None:
        paper = self.desk.family.get(Paper, record_id)
        if paper is not None:
            self._on_opened(paper)

    @override
    def add_new(self) -> None:
        self._on_add_clicked()

    @override
    def first_focus(self) -> QWidget | None:
        return self._add if self._add.isVisible() else None

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.add_files(local_files(event.mimeData()))

    def add_files(self, files: list[Path]) -> None:
        """Read files away from the window, then keep them and ask about the last one."""
        boxes.refill(self._trouble, muted(self.tr("Reading…")))
        self.desk.tools.tasks.run(partial(read_papers, files), on_done=self._on_read)

    def _on_read(self, read: ReadPapers) -> None:
        child_id, label = self.desk.child.id, self.tr("Add papers")
        keeping = KeepPapers(read.papers, child_id)
        if read.papers and not self.desk.write(label, keeping):
            boxes.refill(self._trouble)
            return
        notes = [Banner("bad", str(error)) for error in read.errors]
        if any(paper.lost_metadata for paper in read.papers):
            notes.append(
                Banner("tip", self.tr("What pictures tell of place and camera was taken out."))
            )
        telling = [paper.file_name for paper in read.papers if paper.may_tell_place]
        notes += [Banner("warn", self._may_tell_place(name)) for name in telling]
        if any(paper.is_large for paper in read.papers):
            notes.append(Banner("tip", self.tr("Large papers make your file slower to back up.")))
        boxes.refill(self._trouble, *notes)
        for note in notes:
            note.read_out()
        if keeping.kept:
            self._on_edited(keeping.kept[-1])

    def _may_tell_place(self, name: str) -> str:
        return self.tr(
            "“{name}” is kept as it is: we could not take out what it may tell of place and camera."
        ).format(name=name)

    def _build(self) -> None:
        self.setAcceptDrops(True)
        head = boxes.column(Heading(self.tr("Papers"), 1), self._lead, gap=Space.XS)
        self.add(boxes.beside_end(head, WrapRow(self._search, self._add, gap=Space.M)))
        self.add(self._pills)
        self.add(self._trouble)
        self.add(self._content)

    def _show_pills(self, papers: list[Paper]) -> None:
        self._pills.clear()
        kinds = [kind for kind in PaperKind if any(p.kind is kind for p in papers)]
        self._pills.setVisible(len(kinds) > 1)
        self._add_pill(self.tr("Everything"), None, len(papers))
        for kind in kinds:
            self._add_pill(kind.label, kind, sum(p.kind is kind for p in papers))

    def _add_pill(self, words: str, kind: PaperKind | None, count: int) -> None:
        pill: Button = filter_pill(f"{words} {count}", payload=kind)
        pill.setChecked(kind is self._kind)
        pill.chosen.connect(self._on_kind_chosen)
        self._group.addButton(pill)
        self._pills.add(pill)

    def _show_papers(self, papers: list[Paper]) -> None:
        if not papers:
            boxes.refill(self._content, self._nothing_yet())
            return
        wanted = [p for p in papers if self._is_wanted(p)]
        if not wanted:
            boxes.refill(self._content, muted(self.tr("No paper has these words.")))
            return
        cards = [self._card(paper) for paper in wanted[: self._shown]]
        parts: list[QWidget] = [Columns(*cards, narrowest=300)]
        if len(wanted) > self._shown:
            more = ordinary(self.tr("Show more"))
            more.clicked.connect(self._on_more_clicked)
            parts.append(more)
        boxes.refill(self._content, *parts)

    def _is_wanted(self, paper: Paper) -> bool:
        words = self._search.value().casefold().split()
        text = f"{paper.title} {paper.from_whom} {paper.file_name} {paper.notes}".casefold()
        return all(word in text for word in words) and self._kind in {None, paper.kind}

    def _card(self, paper: Paper) -> PaperCard:
        card = PaperCard(paper)
        card.opened.connect(self._on_opened)
        card.edited.connect(self._on_edited)
        card.delete_asked.connect(self._on_deleted)
        card.copied_out.connect(self._on_copied_out)
        return card

    def _nothing_yet(self) -> QWidget:
        add = primary(self.tr("Add papers"), icon="plus")
        add.clicked.connect(self._on_add_clicked)
        return EmptyState(
            "folder",
            self.tr("No papers yet"),
            self.tr(
                "Add letters, reports and pictures, or drop them here. They are kept inside your "
                "file, and you find them again on the day you need them."
            ),
            add,
        )

    @Slot()
    def _on_add_clicked(self) -> None:
        self.desk.tools.chooser.open_several(
            self,
            self.tr("Choose letters and reports"),
            kind=PAPERS,
            folder=self.desk.tools.preferences.last_folder,
            on_chosen=self._on_files_chosen,
        )

    def _on_files_chosen(self, files: list[Path]) -> None:
        self.desk.tools.preferences.last_folder = files[0].parent
        self.add_files(files)

    @Slot()
    def _on_search_edited(self) -> None:
        self._shown = SHOWN_AT_ONCE
        self._show_papers(self.desk.family.of_child(Paper, self.desk.child.id))

    @Slot(object)
    def _on_kind_chosen(self, kind: PaperKind | None) -> None:
        self._kind = kind
        self._on_search_edited()

    @Slot()
    def _on_more_clicked(self) -> None:
        self._shown += SHOWN_AT_ONCE
        self._show_papers(self.desk.family.of_child(Paper, self.desk.child.id))

    @Slot(object)
    def _on_opened(self, paper: Paper) -> None:
        data = self._bytes_of(paper)
        if data is not None:
            viewer = PaperViewer(paper, data, self)
            viewer.open_outside.connect(self._on_open_outside)
            viewer.save_copy.connect(self._on_copied_out)
            viewer.open()

    @Slot(object)
    def _on_open_outside(self, paper: Paper) -> None:
        data = self._bytes_of(paper)
        if data is None:
            return
        try:
            copy = self._open_papers.take_out(paper, data)
        except SendJourneyError as error:
            self.desk.tools.messages.warn(self, str(error))
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy)))

    @Slot(object)
    def _on_edited(self, paper: Paper) -> None:
        dialog = PaperDialog(self.desk, paper, self)
        dialog.confirmed.connect(self._on_confirmed)
        dialog.open()

    @Slot(object)
    def _on_confirmed(self, paper: Paper) -> None:
        self.desk.save(self.tr("Change {title}").format(title=paper.title), paper)

    @Slot(object)
    def _on_deleted(self, paper: Paper) -> None:
        self.desk.delete(self.tr("Delete {title}").format(title=paper.title), paper)

    @Slot(object)
    def _on_copied_out(self, paper: Paper) -> None:
        self._copying = paper
        self.desk.tools.chooser.save(
            self,
            self.tr("Save a copy"),
            kind=(self.tr("This kind of file"), (Path(paper.file_name).suffix.lstrip(".") or "*",)),
            suggestion=self.desk.tools.preferences.last_folder / paper.file_name,
            on_chosen=self._on_copy_place_chosen,
        )

    def _on_copy_place_chosen(self, target: Path) -> None:
        data = self._bytes_of(self._copying)
        try:
            if data is not None:
                save_copy(data, target)
        except SendJourneyError as error:
            self.desk.tools.messages.warn(self, str(error))

    def _bytes_of(self, paper: Paper) -> bytes | None:
        try:
            return self.desk.family.attachment(paper.sha256)
        except SendJourneyError as error:
            self.desk.tools.messages.warn(self, str(error))
            return None
