"""The part of the journey that asks for school terms, where a last day waits for them."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from sendjourney.domain.law.deadline import Deadline
from sendjourney.domain.school_term import SchoolTerm
from sendjourney.services import school_terms
from sendjourney.ui.desk import Desk
from sendjourney.ui.school_term_forms import SchoolTermForms
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import ordinary
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.chips import Tile
from sendjourney.ui.widgets.text import Heading, body

NARROW = 560


class MissedTerms(Card):
    """Is shown only while a last day is counted in school days and no term is written down."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        """Take the page that the form belongs to."""
        super().__init__(kind="tip", name=self.tr("School terms"))
        self._desk, self._forms = desk, SchoolTermForms(desk, page)
        add = ordinary(self.tr("Add the school terms"), icon="plus")
        add.clicked.connect(self._forms.open)
        words = boxes.column(
            Heading(self.tr("Some last days are counted in school days"), 3),
            body(self.tr("Write down the terms of the school, and we can work them out.")),
            gap=2,
        )
        self.add(boxes.beside_end(boxes.beside(Tile("school", "sky"), words), add, below=NARROW))
        self.hide()

    def refresh(self, deadlines: Iterable[Deadline]) -> None:
        """Take the last days that are not known."""
        terms = self._desk.family.of_child(SchoolTerm, self._desk.child.id)
        missed = school_terms.are_missed(deadlines, terms)
        self.setVisible(missed and not self._desk.family.read_only)
