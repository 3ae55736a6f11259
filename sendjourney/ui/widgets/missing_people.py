"""Who might be among the people by now and is not: to be added, or said to be not needed."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from sendjourney.services.missing_people import Expected
from sendjourney.services.typed_dates import short_date
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import Button, ordinary, quiet
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.chips import chip
from sendjourney.ui.widgets.drawer import Drawer
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.moment_parts import head
from sendjourney.ui.widgets.text import body, muted, small

NARROW = 560


@dataclass(frozen=True, kw_only=True, slots=True)
class Missing:
    """Somebody who might be there; ``when`` says how long it is to the age that counts."""

    expected: Expected
    when: str = ""


class MissingPeople(Card):
    """A calm notice, shut until somebody wants to know. With nobody to tell of, it is hidden."""

    add_asked = Signal(object)
    """Carries the ``Expected`` whom the family wants to write down."""

    not_needed = Signal(object)
    """Carries the ``Expected`` whom this child does not need."""

    needed = Signal(object)
    """Carries the ``Expected`` who was not needed, and is after all."""

    words_asked = Signal(object)
    """Carries the ``Expected`` whose ready words are wanted."""

    def __init__(self, *, is_open: bool) -> None:
        """Begin hidden; ``is_open`` says whether who is missing is shown at once."""
        super().__init__(name=self.tr("Who else may belong here?"), gap=Space.S)
        self._told = boxes.column(gap=Space.M)
        self._aside = boxes.column(gap=Space.S)
        self._aside_drawer = Drawer("", self._aside)
        self._drawer = Drawer("", boxes.column(self._told, self._aside_drawer, gap=Space.S))
        self._drawer.set_open(is_open)
        self.pad(Space.L, Space.S)
        self.add(self._drawer)
        self.hide()

    def show_missing(self, told: Sequence[Missing], aside: Sequence[Missing], child: str) -> None:
        """Show who is missing for a child, and who is not needed."""
        title = self.tr("Who else may belong here: {count}").format(count=len(told))
        if not told:
            title = self.tr("Nobody is missing, as far as we can tell")
        self._drawer.set_title(title)
        rows = [part for one in told for part in (boxes.rule(), self._row(one))]
        all_told = [self._lead(child), *rows, self._checked(told[0].expected)] if told else []
        boxes.refill(self._told, *all_told)
        boxes.refill(self._aside, *(self._back_row(one.expected) for one in aside))
        self._aside_drawer.set_title(self.tr("Not needed: {count}").format(count=len(aside)))
        self._aside_drawer.setVisible(bool(aside))
        self.setVisible(bool(told or aside))

    def _lead(self, child: str) -> QWidget:
        words = self.tr("From {child}’s age, plan and school. You know best whom you need.")
        return muted(words.format(child=child))

    def _checked(self, expected: Expected) -> QWidget:
        words = self.tr("We last checked this on {day}. It is information, not legal advice.")
        return small(words.format(day=short_date(expected.checked_on)))

    def _row(self, one: Missing) -> QWidget:
        expected = one.expected
        marks: list[QWidget] = [chip(one.when, "warn")] if one.when else []
        rests = small(f"{expected.basis.label}: {expected.provision}")
        said = boxes.column(head(expected.title, marks), body(expected.why), rests, gap=Space.XS)
        return boxes.beside_end(said, WrapRow(*self._ways(expected), gap=Space.S), below=NARROW)

    def _ways(self, expected: Expected) -> list[Button]:
        about = f"{expected.title}: "
        texts = [self.tr("Add them"), self.tr("Ready words to ask"), self.tr("Not needed")]
        add, words, away = (
            make(text, name=about + text, payload=expected)
            for make, text in zip((ordinary, quiet, quiet), texts, strict=True)
        )
        add.chosen.connect(self._on_add)
        words.chosen.connect(self._on_words)
        away.chosen.connect(self._on_not_needed)
        return [add, words, away] if expected.letter else [add, away]

    def _back_row(self, expected: Expected) -> QWidget:
        text = self.tr("Needed after all")
        back = quiet(text, name=f"{expected.title}: {text}", payload=expected)
        back.chosen.connect(self._on_needed)
        return boxes.beside_end(body(expected.title), back, below=NARROW)

    @Slot(object)
    def _on_add(self, expected: object) -> None:
        self.add_asked.emit(expected)

    @Slot(object)
    def _on_words(self, expected: object) -> None:
        self.words_asked.emit(expected)

    @Slot(object)
    def _on_not_needed(self, expected: object) -> None:
        self.not_needed.emit(expected)

    @Slot(object)
    def _on_needed(self, expected: object) -> None:
        self.needed.emit(expected)
