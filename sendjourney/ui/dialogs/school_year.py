"""The part of the form for school terms that is about one school year."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendjourney.domain.school_term import SchoolTerm
from sendjourney.services.school_terms import (
    Part,
    anchor,
    laid_out,
    read_days,
    term_problem,
    with_days_off,
)
from sendjourney.services.typed_dates import short_date
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets.date_field import DateField
from sendjourney.ui.widgets.field import Field
from sendjourney.ui.widgets.flow import Columns
from sendjourney.ui.widgets.text_box import TextBox

NARROWEST = 220
Problems = list[tuple[str, QWidget | None]]


class TermRow(QWidget):
    """One part of the year: its first and its last day; empty when there is no such part."""

    def __init__(self, part: Part, term: SchoolTerm | None, fresh: SchoolTerm, year: int) -> None:
        """Take the term that is known, and the fresh one that it is made of when none is."""
        super().__init__()
        self.known, self._base = term, term or fresh
        self.first = DateField(anchor(year), term.first if term else None)
        self.last = DateField(anchor(year), term.last if term else None)
        first, last = self.tr("{part}: first day"), self.tr("{part}: last day")
        self.first_field = Field(first.format(part=part.label), self.first)
        self.last_field = Field(last.format(part=part.label), self.last)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Columns(self.first_field, self.last_field, narrowest=NARROWEST, most=2))

    def term(self) -> SchoolTerm | None:
        """Return the term as it is filled in, without days off; None when it is not whole."""
        first, last = self.first.value(), self.last.value()
        if first is None or last is None:
            return None
        return self._base.changed(first=first, last=last, days_off=())

    def problems(self, others: Sequence[SchoolTerm]) -> Problems:
        """Return what does not fit, alone or beside other terms, and show it by its field."""
        if self.first_field.error or self.last_field.error:
            return []  # said already
        term = self.term()
        field, words = self.last_field, ""
        if term is not None:
            words = term_problem(term, others)
        elif self.first.value() is not None:
            words = self.tr("Write the last day too")
        elif self.last.value() is not None:
            field, words = self.first_field, self.tr("Write the first day too")
        field.set_error(words)
        return [(words, field.target())] if words else []


class SchoolYear(QWidget):
    """A row for each part of one school year, and a box for the days off in it."""

    def __init__(self, year: int, terms: Sequence[SchoolTerm], child_id: str) -> None:
        """Take the terms of the year that are known."""
        super().__init__()
        self.year = year
        fresh = date.min
        self._rows = [
            TermRow(part, term, SchoolTerm(child_id=child_id, first=fresh, last=fresh), year)
            for part, term in laid_out(terms)
        ]
        days = sorted({day for term in terms for day in term.days_off})
        self.days_off = TextBox("\n".join(short_date(day) for day in days), lines=2)
        self._off_field = Field(
            self.tr("Days off in term time"),
            self.days_off,
            hint=self.tr(
                "Training days and other days when school is shut, one on each line. "
                "We know the bank holidays."
            ),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        for row in self._rows:
            column.addWidget(row)
        column.addWidget(self._off_field)

    def terms(self) -> list[SchoolTerm]:
        """Return the terms as they are filled in, with their days off."""
        read = read_days(self.days_off.value(), self.year)
        return with_days_off(self._whole(), read.days)[0]

    def emptied(self) -> list[SchoolTerm]:
        """Return the terms that were known and are not any more."""
        return [row.known for row in self._rows if row.known and row.term() is None]

    def problems(self, others: Sequence[SchoolTerm]) -> Problems:
        """Return what does not fit; ``others`` are all terms as they are filled in."""
        found = [problem for row in self._rows for problem in row.problems(others)]
        words = self._off_problem() if not found else ""
        self._off_field.set_error(words)
        return [*found, (words, self._off_field.target())] if words else found

    def _whole(self) -> list[SchoolTerm]:
        return [term for row in self._rows if (term := row.term()) is not None]

    def _off_problem(self) -> str:
        read = read_days(self.days_off.value(), self.year)
        if read.unclear:
            unclear = self.tr("We do not know which day “{words}” is. Write it like 27 November")
            return unclear.format(words=read.unclear[0])
        outside = with_days_off(self._whole(), read.days)[1]
        if outside:
            words = self.tr("{day} is in none of the terms above. Please check it")
            return words.format(day=short_date(outside[0]))
        return ""
