"""The part of a page that says who may be missing among the people, and adds them."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendjourney.domain.person import Person
from sendjourney.errors import CouldNotSaveError, FileReadOnlyError
from sendjourney.services.missing_people import Expected, missing_people
from sendjourney.services.not_needed import not_needed, say_not_needed
from sendjourney.ui.desk import Desk
from sendjourney.ui.widgets.announcing import announce
from sendjourney.ui.widgets.missing_people import Missing, MissingPeople


class MissingPart(QWidget):
    """Fills itself with ``refresh``; hidden while nobody is missing.

    ``with_caseworker`` is for pages that do not tell anyhow who holds the case.
    """

    def __init__(self, desk: Desk, *, is_open: bool = False, with_caseworker: bool = True) -> None:
        """Take what the page works with."""
        super().__init__()
        self._desk, self._with_caseworker = desk, with_caseworker
        self.notice = MissingPeople(is_open=is_open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.notice)
        self.notice.add_asked.connect(self._on_add_asked)
        self.notice.words_asked.connect(self._on_words_asked)
        self.notice.not_needed.connect(self._on_not_needed)
        self.notice.needed.connect(self._on_needed)

    def refresh(self) -> None:
        """Show how things stand for the child."""
        desk, child, today = self._desk, self._desk.child, self._desk.today
        aside = not_needed(desk.family, child.id)
        found = [
            Missing(expected=one, when=one.how_long_to(child.birth_date, today))
            for one in missing_people(desk.family.record(), child, today)
            if self._with_caseworker or not one.caseworker
        ]
        self.notice.show_missing(
            [one for one in found if one.expected.id not in aside],
            [one for one in found if one.expected.id in aside],
            child.called,
        )
        self.setVisible(bool(found))

    @Slot(object)
    def _on_add_asked(self, expected: Expected) -> None:
        from sendjourney.ui.dialogs.person import PersonDialog  # noqa: PLC0415 - rare, slow to load

        if expected.caseworker:
            self._desk.go("people")
            return
        begun = Person(
            name="",
            role=expected.role,
            service=expected.service,
            child_ids=(self._desk.child.id,),
        )
        dialog = PersonDialog(self._desk, begun, self)
        dialog.confirmed.connect(self._on_confirmed)
        dialog.open()

    @Slot(object)
    def _on_confirmed(self, person: Person) -> None:
        self._desk.keep(self.tr("Add {name}").format(name=person.name), person)

    @Slot(object)
    def _on_words_asked(self, expected: Expected) -> None:
        self._desk.go("letters", expected.letter)

    @Slot(object)
    def _on_not_needed(self, expected: Expected) -> None:
        self._say(expected, needed=False)

    @Slot(object)
    def _on_needed(self, expected: Expected) -> None:
        self._say(expected, needed=True)

    def _say(self, expected: Expected, *, needed: bool) -> None:
        desk = self._desk
        try:
            say_not_needed(desk.family, desk.child.id, expected.id, needed=needed)
        except (CouldNotSaveError, FileReadOnlyError) as error:
            desk.save_failed.emit(str(error))
            return
        desk.saved.emit()
        self.refresh()
        words = self.tr("{who}: needed") if needed else self.tr("{who}: not needed")
        announce(self, words.format(who=expected.title))
