"""A paper among the papers: what it is, from whom, of which day."""

from PySide6.QtCore import Signal, Slot

from sendjourney.domain.paper import Paper, PaperKind
from sendjourney.services import typed_dates
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import icon_only, quiet
from sendjourney.ui.widgets.chips import Tile, chip
from sendjourney.ui.widgets.record_card import RecordCard
from sendjourney.ui.widgets.text import Heading, muted, small

ICONS = {PaperKind.PICTURE: ("image", "lilac"), PaperKind.REPORT: ("clipboard-check", "good"),
         PaperKind.PLAN: ("flag", "soft"), PaperKind.REVIEW: ("calendar", "soft"),
         PaperKind.LETTER: ("mail", "sky")}  # fmt: skip


class PaperCard(RecordCard):
    """One paper, with what can be done with it."""

    edited = Signal(object)
    """Carries the paper to change."""

    copied_out = Signal(object)
    """Carries the paper to save outside the family file."""

    def __init__(self, paper: Paper) -> None:
        """Take the paper to show."""
        super().__init__(paper, name=paper.title)
        self.paper = paper
        icon, tone = ICONS.get(paper.kind, ("file", "sky"))
        said = [Heading(paper.title, 3), muted(_from_and_date(paper))]
        if not paper.visibility.allows(None):
            said.append(chip(paper.visibility.level.label, "lilac"))
        self.add(boxes.beside(Tile(icon, tone), boxes.column(*said, gap=2), top=True))
        open_it = quiet(self.tr("Open"), name=self.tr("Open {title}").format(title=paper.title))
        edit = icon_only("pencil", self.tr("Change {title}").format(title=paper.title))
        delete = icon_only("trash", self.tr("Delete {title}").format(title=paper.title))
        self.foot(small(size_in_words(paper.size)), None, edit, delete, open_it)
        open_it.clicked.connect(self.open_it)
        edit.clicked.connect(self._on_edit)
        delete.clicked.connect(self.delete_it)
        self.offer(self.tr("Open"), self.open_it)
        self.offer(self.tr("Change"), self._on_edit)
        self.offer(self.tr("Save a copy"), self._on_copy_out)
        self.offer(self.tr("Delete"), self.delete_it)

    @Slot()
    def _on_edit(self) -> None:
        self.edited.emit(self.paper)

    @Slot()
    def _on_copy_out(self) -> None:
        self.copied_out.emit(self.paper)


def size_in_words(size: int) -> str:
    """Return a number of bytes as people say it: “120 KB”, “2.4 MB”."""
    if size < 2**20:
        return f"{max(round(size / 1024), 1)} KB"
    return f"{size / 2**20:.1f} MB"


def _from_and_date(paper: Paper) -> str:
    parts = [paper.kind.label]
    parts += [f"from {paper.from_whom}"] if paper.from_whom else []
    parts += [typed_dates.short_date(paper.dated)] if paper.dated else ["no date yet"]
    return ", ".join(parts)
