"""The part of the child's page about the terms of their school."""

from PySide6.QtWidgets import QWidget

from sendjourney.domain.school_term import SchoolTerm
from sendjourney.services.school_terms import year_line, year_name, year_of
from sendjourney.ui.desk import Desk
from sendjourney.ui.school_term_forms import SchoolTermForms
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import ordinary
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.chips import Tile
from sendjourney.ui.widgets.text import Heading, body, muted

NARROW = 560


class TermsCard(Card):
    """Says which terms are written down, and opens their form."""

    def __init__(self, desk: Desk, forms: SchoolTermForms) -> None:
        """Show the terms of the child that is shown."""
        super().__init__(name=self.tr("School terms"))
        terms = desk.family.of_child(SchoolTerm, desk.child.id)
        add = self.tr("Change the terms") if terms else self.tr("Add the school terms")
        button = ordinary(add, icon="pencil" if terms else "plus")
        button.clicked.connect(forms.open)
        button.setVisible(not desk.family.read_only)
        said = boxes.column(Heading(self.tr("School terms"), 3), *self._lines(terms), gap=2)
        self.add(boxes.beside_end(boxes.beside(Tile("school", "sky"), said), button, below=NARROW))

    def _lines(self, terms: list[SchoolTerm]) -> list[QWidget]:
        if not terms:
            why = self.tr(
                "Some last days are counted in school days. With the terms we can work them out."
            )
            return [body(why)]
        latest = sorted({year_of(term.first) for term in terms})[-2:]
        lines: list[QWidget] = []
        for year in latest:
            own = [term for term in terms if year_of(term.first) == year]
            lines += [muted(self.tr("School year {year}").format(year=year_name(year)))]
            lines += [body(year_line(own))]
        return lines
