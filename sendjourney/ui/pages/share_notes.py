"""What is said over the page once it has left, and the note of who gets it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendjourney.domain.page_given import PageGiven
from sendjourney.domain.person import Person
from sendjourney.services import pages_given
from sendjourney.services.family import Change
from sendjourney.services.page_suiting import ForWhom
from sendjourney.ui.desk import Desk
from sendjourney.ui.pages.share_leaving import Departed
from sendjourney.ui.pages.share_noting import Noting
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.banner import Banner


class Notes(QWidget):
    """A banner, and under it the question who gets the page, until it is answered."""

    def __init__(self, desk: Desk) -> None:
        """Begin with nothing to say."""
        super().__init__()
        self._desk = desk
        self._noting: Noting | None = None
        self._pdf = b""
        self._banner, self._question = boxes.column(), boxes.column()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self._banner)
        column.addWidget(self._question)
        self.clear()

    @Slot(object)
    def show_banner(self, banner: Banner) -> None:
        """Say what came of it."""
        boxes.refill(self._banner, banner)
        self._banner.show()
        self.show()
        banner.read_out()

    def ask(self, departed: Departed, whom: ForWhom) -> None:
        """Ask who gets a page that has just left; not in a file that can only be read."""
        self.leave()
        if self._desk.family.read_only:
            return
        page, request = departed.page, departed.page.request
        self._pdf = page.pdf
        draft = PageGiven(
            child_id=request.child.id,
            kind=request.kind,
            title=page.title,
            reader=request.reader,
            person_id=whom.person_id,
            given_on=self._desk.today,
            form=departed.form,
            facts=pages_given.facts_on(request),
        )
        self._noting = Noting(self._desk, draft)
        self._noting.kept.connect(self._on_kept)
        boxes.refill(self._question, self._noting)
        self._question.show()

    def leave(self) -> bool:
        """Pass over a question that is still open; the page is kept without a name."""
        if self._noting is not None:
            self._noting.pass_over()
        return True

    def clear(self) -> None:
        """Say nothing more."""
        boxes.refill(self._banner)
        boxes.refill(self._question)
        self._noting, self._pdf = None, b""
        self.hide()

    @Slot(object)
    def _on_kept(self, page: PageGiven) -> None:
        self._noting = None
        boxes.refill(self._question)
        self._question.hide()
        kept = self._desk.family.of_child(PageGiven, page.child_id)
        if pages_given.is_noted(kept, page, self._pdf):
            return
        label = self._label(page)
        if self._desk.write(label, _Keeping(page, self._pdf)) and pages_given.has_holder(page):
            self._desk.show_undo(label)

    def _label(self, page: PageGiven) -> str:
        person = self._desk.family.get(Person, page.person_id)
        who = person.name if person else page.to_whom
        if not who:
            return self.tr("Keep the page “{page}”").format(page=page.title)
        return self.tr("Note that {who} has “{page}”").format(who=who, page=page.title)


class _Keeping:
    """Keeps the note of a page with its exact bytes."""

    def __init__(self, page: PageGiven, pdf: bytes) -> None:
        self._page, self._pdf = page, pdf

    def __call__(self, change: Change) -> None:
        change.save(self._page.changed(sha256=change.attach(self._pdf)))
