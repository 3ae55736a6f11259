"""What the family wants to say at the review: one question at a time, saved while it is typed."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from sendjourney.domain.child import Child
from sendjourney.domain.review_question import ReviewQuestion
from sendjourney.domain.review_view import ReviewView
from sendjourney.services import review_guide, review_views
from sendjourney.services.voices import who_says
from sendjourney.ui.desk import Desk
from sendjourney.ui.models.story_parts import PartRow
from sendjourney.ui.pages.story_parts import PartsBeside
from sendjourney.ui.pages.writing import Writing
from sendjourney.ui.pages.written_words import Written, WrittenWords
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import ordinary, primary
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.chips import Glyph
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.text import Heading, body, lead, small, strong

MARGIN = 28


class ViewWords(WrittenWords):
    """Shows the answer to one question."""

    def load(self, question: ReviewQuestion, child: Child) -> None:
        """Show the answer to a question, as the file has it."""
        family = self._desk.family
        voices = who_says(family.of_child(ReviewView, child.id), child)
        view = review_views.view_of(family, child.id, question.id)
        self.show_text(view, review_guide.title_for(question, child), voices)

    @override
    def found(self, part: Written) -> Written:
        if not isinstance(part, ReviewView):
            return part
        return review_views.view_of(self._desk.family, part.child_id, part.question)


class ViewsPart(QWidget):
    """Shows the questions in a list, and one of them to write in."""

    def __init__(self, desk: Desk, page: QScrollArea) -> None:
        """Build the editor; the question comes with ``show_views``."""
        super().__init__()
        self._desk, self._child_id, self._here = desk, "", ""
        self.words = ViewWords(desk)
        self.writing = Writing(desk, self)
        self._title, self._hint, self._prompts, self._law = (
            Heading(""),
            lead(""),
            body(""),
            small(""),
        )
        tip = Card(kind="tip", name=self.tr("Not sure what to write?"))
        tip.pad(Space.L, Space.M)
        said = boxes.column(strong(tip.accessibleName()), self._prompts, gap=2)
        tip.add(boxes.beside(Glyph("sparkles", "on_soft", 24), said))
        self._back = ordinary(self.tr("Back"), name=self.tr("Back to the question before"))
        self._onwards = primary(self.tr("Save and go on"), icon="arrow-right")
        part = boxes.column(
            *(self._title, self._hint, tip, self.writing.banner, self.words, self._law),
            WrapRow(self._back, self._onwards, gap=Space.M),
            gap=Space.M,
        )
        title = self.tr("Questions for the review")
        self.beside = PartsBeside(part, page, margin=MARGIN, title=title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.beside)
        self._connect()

    def show_views(self) -> None:
        """Show the views of the child as the file has them; what is being typed stays."""
        child = self._desk.child
        known = [question.id for question in self._questions()]
        if child.id != self._child_id or self._here not in known:
            self.writing.save()
            self._child_id = child.id
            done = self.written()
            self._load(next((i for i in known if i not in done), known[0]))
        else:
            self.words.follow()
        self._show_around()

    def open(self, question_id: str) -> None:
        """Open a question, when the one that is open could be saved."""
        known = [question.id for question in self._questions()]
        if question_id in known and question_id != self._here and self.writing.save():
            self._load(question_id)
        self._show_around()

    def written(self) -> frozenset[str]:
        """Return the ids of the questions that have an answer."""
        return review_views.written(self._desk.family.of_child(ReviewView, self._desk.child.id))

    def how_many(self) -> str:
        """Return how far the views are, in a few words."""
        questions, done = self._questions(), self.written()
        count = sum(question.id in done for question in questions)
        return self.tr("{done} of {all} written").format(done=count, all=len(questions))

    def fit(self, height: int) -> None:
        """Let the box leave room for the rest in a view of this height."""
        self.words.fit(height)

    @Slot(object)
    def _on_chosen(self, question_id: object) -> None:
        self.open(str(question_id))

    @Slot()
    def _on_back(self) -> None:
        self._go_by(-1)

    @Slot()
    def _on_onwards(self) -> None:
        self._go_by(1)

    def _go_by(self, step: int) -> None:
        known = [question.id for question in self._questions()]
        place = known.index(self._here) + step
        if 0 <= place < len(known):
            self.open(known[place])
            self.words.first_focus().setFocus()
        else:
            self.writing.save()

    def _load(self, question_id: str) -> None:
        child = self._desk.child
        self._here = question_id
        question = next(q for q in self._questions() if q.id == question_id)
        self.words.load(question, child)
        title = review_guide.title_for(question, child)
        self.writing.begin(self.words, title)
        self._title.setText(title)
        self._hint.setText(review_guide.hint_for(question, child))
        self._prompts.setText("  ".join(review_guide.prompts_for(question, child)))
        self._law.setText(self.tr("Behind it: {law}").format(law=question.source))
        self._law.setVisible(bool(question.source))

    def _show_around(self) -> None:
        questions = self._questions()
        self.beside.show_parts(self._rows(), self._here)
        self._back.setVisible(self._here != questions[0].id)
        is_last = self._here == questions[-1].id
        self._onwards.setText(self.tr("Save") if is_last else self.tr("Save and go on"))

    def _rows(self) -> list[PartRow]:
        questions, done, child = self._questions(), self.written(), self._desk.child
        rows: list[PartRow] = []
        for group in review_guide.groups(questions):
            rows.append(PartRow(title=group))
            rows += [
                PartRow(title=review_guide.title_for(q, child), heading=q.id, written=q.id in done)
                for q in questions
                if q.group == group
            ]
        return rows

    def _questions(self) -> tuple[ReviewQuestion, ...]:
        return review_guide.questions_for(self._desk.child, self._desk.today)

    def _connect(self) -> None:
        self.words.edited.connect(self.writing.touch)
        self.words.left.connect(self.writing.save)
        self.beside.chosen.connect(self._on_chosen)
        self._back.clicked.connect(self._on_back)
        self._onwards.clicked.connect(self._on_onwards)
