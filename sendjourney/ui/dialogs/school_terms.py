"""The form for the terms of the child's school, by which school days are counted."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from sendjourney.domain.school_term import SchoolTerm
from sendjourney.services.school_terms import SavingTerms, year_name, year_of
from sendjourney.ui.desk import Desk
from sendjourney.ui.dialog import FormDialog
from sendjourney.ui.dialogs.school_year import SchoolYear
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.drawer import Drawer
from sendjourney.ui.widgets.text import Heading, muted


class SchoolTermsDialog(FormDialog):
    """Asks for the terms of this school year at once; the next and the earlier are in drawers."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        """Show the terms of the child that is shown."""
        super().__init__(
            desk,
            self.tr("School terms"),
            parent=parent,
            intro=self.tr(
                "Some last days are counted in school days. The school’s website has its terms."
            ),
            save=self.tr("Save the terms"),
        )
        self._terms = desk.family.of_child(SchoolTerm, desk.child.id)
        now = year_of(desk.today)
        known = {year_of(term.first) for term in self._terms}
        self.years = [self._year(year) for year in sorted({*known, now, now + 1})]
        self.add(muted(self.tr("Leave a line empty if the school has no such part.")))
        for year in self.years:
            self.add(self._part(year, now))

    @override
    def record(self) -> SavingTerms:
        filled = [term for year in self.years for term in year.terms()]
        return SavingTerms(filled, [term for year in self.years for term in year.emptied()])

    @override
    def problems(self) -> list[tuple[str, QWidget | None]]:
        filled = self.record().saved
        return [problem for year in self.years for problem in year.problems(filled)]

    def _year(self, year: int) -> SchoolYear:
        own = [t for t in self._terms if year_of(t.first) == year]
        return SchoolYear(year, own, self.desk.child.id)

    def _part(self, year: SchoolYear, now: int) -> QWidget:
        title = self.tr("School year {year}").format(year=year_name(year.year))
        if year.year == now:
            return boxes.column(Heading(title, 3), year, gap=Space.M)
        return Drawer(title, year, stays_open=True)
