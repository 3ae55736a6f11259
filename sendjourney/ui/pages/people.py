"""People: everyone who helps, and on top who holds the case at the council."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from sendjourney.domain.appointment import Appointment
from sendjourney.domain.caseworker import Caseworker
from sendjourney.domain.child import Child
from sendjourney.domain.contact_note import ContactNote
from sendjourney.domain.page_given import PageGiven
from sendjourney.domain.person import Person
from sendjourney.domain.plan import Plan
from sendjourney.domain.setting import Setting
from sendjourney.services import caseworkers
from sendjourney.services.pages_given import last_pages
from sendjourney.services.people import last_contacts, roster
from sendjourney.services.what_is_due import caseworker_now
from sendjourney.ui.desk import Desk
from sendjourney.ui.dialogs.caseworker import (
    CaseworkerDatesDialog,
    CaseworkerDialog,
    CaseworkerEndDialog,
)
from sendjourney.ui.dialogs.contact_note import ContactNoteDialog
from sendjourney.ui.dialogs.filled import Filled
from sendjourney.ui.dialogs.person import PersonDialog
from sendjourney.ui.page import Page
from sendjourney.ui.pages.missing_part import MissingPart
from sendjourney.ui.people_words import name_of
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import primary
from sendjourney.ui.widgets.caseworker_panel import CaseworkerPanel, CaseworkerShown
from sendjourney.ui.widgets.empty_state import EmptyState
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.people_board import PeopleBoard
from sendjourney.ui.widgets.person_card import PersonShown
from sendjourney.ui.widgets.text import Heading, lead
from sendjourney.ui.widgets.text_line import SearchLine
from sendjourney.ui.widgets.word_help import WordHelp

NARROW = 640


class PeoplePage(Page):
    """Shows the people and their caseworker; everything is done through forms."""

    title = "People"
    paper = "people-sheet"
    nouns = frozenset({
        Person, Caseworker, Appointment, ContactNote, Child, Plan, Setting, PageGiven,
    })  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        """Build the heading, panel and board; they are filled by ``refresh``."""
        super().__init__(desk)
        self._lead = lead("")
        self._search = SearchLine(self.tr("Find a person"))
        self._add = primary(self.tr("Add a person"), icon="plus")
        self._panel = CaseworkerPanel()
        self._missing = MissingPart(desk, with_caseworker=False)
        self._board = PeopleBoard()
        self._nobody = self._nobody_yet()
        self._build()
        self._connect()

    @override
    def refresh(self) -> None:
        desk = self.desk
        people = desk.family.of_child(Person, desk.child.id)
        words = self.tr("Everyone who helps {name}, in one place.")
        self._lead.setText(words.format(name=desk.child.called))
        for part in (self._search, self._add, self._board):
            part.setVisible(bool(people))
        self._nobody.setVisible(not people)
        self._panel.show_case(self._case())
        self._missing.refresh()
        self._show_people(people)

    @override
    def first_focus(self) -> QWidget | None:
        return self._search if self._search.isVisible() else self._nobody_add

    @override
    def show_record(self, record_id: str) -> None:
        """Show a person, also when the search had left them out."""
        if self.desk.family.get(Person, record_id) is not None:
            self._search.setText("")
            self._on_search_edited()
            self._board.show_person(record_id)

    @override
    def add_new(self) -> None:
        self._on_add_clicked()

    def _show_people(self, people: list[Person]) -> None:
        """Give the board everybody, with what else is known of each."""
        desk = self.desk
        now = caseworker_now(desk.family, desk.child, desk.today)
        holder = now.person.id if now.person else ""
        latest = last_contacts(desk.family, desk.child, desk.today)
        pages = last_pages(desk.family.of_child(PageGiven, desk.child.id))
        self._board.show_people(
            roster(people, desk.today),
            {
                p.id: PersonShown(
                    person=p,
                    last_contact=latest.get(p.id),
                    is_caseworker=p.id == holder,
                    today=desk.today,
                    page=pages.get(p.id),
                )
                for p in people
            },
        )

    def _case(self) -> CaseworkerShown:
        desk = self.desk
        workers = desk.family.of_child(Caseworker, desk.child.id)
        return CaseworkerShown(
            child_name=desk.child.called,
            now=caseworker_now(desk.family, desk.child, desk.today),
            coming=caseworkers.coming(workers, desk.today),
            earlier=caseworkers.earlier(workers, desk.today),
            days_alone=caseworkers.days_alone(workers, desk.today),
            people={p.id: p for p in desk.family.all(Person)},
            today=desk.today,
        )

    # People

    @Slot()
    def _on_search_edited(self) -> None:
        self._top.setVisible(not self._search.value())
        self._board.look_for(self._search.value())

    @Slot()
    def _on_add_clicked(self) -> None:
        self._ask_person(None)

    @Slot(object)
    def _on_opened(self, person: Person) -> None:
        self._ask_person(person)

    @Slot(object)
    def _on_number_asked(self, person: Person) -> None:
        self._ask_person(person).go_to_number()

    @Slot(object)
    def _on_person_confirmed(self, person: Person) -> None:
        self._keep_person(person)

    @Slot(object)
    def _on_delete_asked(self, person: Person) -> None:
        following = self._board.neighbour_of(person.id)
        label = self.tr("Delete {name}").format(name=person.name)
        if self.desk.delete(label, person):
            self._board.take_focus(following)

    @Slot(object)
    def _on_note_asked(self, person: Person) -> None:
        desk = self.desk
        note = ContactNote(child_id=desk.child.id, on=desk.today, person_ids=(person.id,))
        dialog = ContactNoteDialog(desk, note, self)
        dialog.confirmed.connect(self._on_note_confirmed)
        dialog.open()

    @Slot(object)
    def _on_note_confirmed(self, filled: Filled) -> None:
        self.desk.keep(self.tr("Note a call or letter"), *filled.everything())

    def _ask_person(self, person: Person | None) -> PersonDialog:
        dialog = PersonDialog(self.desk, person, self)
        dialog.confirmed.connect(self._on_person_confirmed)
        dialog.open()
        return dialog

    def _keep_person(self, person: Person) -> None:
        is_new = self.desk.family.get(Person, person.id) is None
        label = self.tr("Add {name}") if is_new else self.tr("Change {name}")
        if self.desk.keep(label.format(name=person.name), person):
            self.show_record(person.id)

    # The caseworker

    @Slot()
    def _on_changed_asked(self) -> None:
        self._ask_caseworker(None)

    @Slot(object)
    def _on_caseworker_asked(self, person: Person) -> None:
        self._ask_caseworker(person)

    @Slot()
    def _on_words_asked(self) -> None:
        self.desk.go("letters", "who_is_caseworker")

    @Slot(object)
    def _on_ended_asked(self, worker: Caseworker) -> None:
        dialog = CaseworkerEndDialog(self.desk, worker, self)
        dialog.confirmed.connect(self._on_end_confirmed)
        dialog.open()

    @Slot()
    def _on_earlier_asked(self) -> None:
        self._ask_days(None)

    @Slot(object)
    def _on_edit_asked(self, worker: Caseworker) -> None:
        self._ask_days(worker)

    @Slot(object)
    def _on_caseworker_delete_asked(self, worker: Caseworker) -> None:
        name = self._name_of(worker)
        self.desk.delete(self.tr("Delete {name} as a caseworker").format(name=name), worker)

    @Slot(object)
    def _on_caseworker_confirmed(self, filled: Filled) -> None:
        self.desk.keep(self.tr("Change the caseworker"), *filled.everything())

    @Slot(object)
    def _on_days_confirmed(self, filled: Filled) -> None:
        self.desk.keep(self.tr("Change the days of a caseworker"), *filled.everything())

    @Slot(object)
    def _on_end_confirmed(self, worker: Caseworker) -> None:
        self.desk.keep(self.tr("Nobody is the caseworker now"), worker)

    def _ask_caseworker(self, person: Person | None) -> None:
        dialog = CaseworkerDialog(self.desk, self, person=person)
        dialog.confirmed.connect(self._on_caseworker_confirmed)
        dialog.open()

    def _ask_days(self, worker: Caseworker | None) -> None:
        dialog = CaseworkerDatesDialog(self.desk, worker, self)
        dialog.confirmed.connect(self._on_days_confirmed)
        dialog.open()

    def _name_of(self, worker: Caseworker) -> str:
        return name_of(worker.person_id, {p.id: p for p in self.desk.family.all(Person)})

    # Building

    def _build(self) -> None:
        head = boxes.column(Heading(self.tr("People"), 1), self._lead, gap=Space.XS)
        tools = WrapRow(self._search, self._add, gap=Space.M)
        self.add(boxes.beside_end(head, tools, below=NARROW))
        self._top = boxes.column(
            self._panel, WordHelp("Caseworker", "SENCO"), self._missing, gap=Space.M
        )
        self.add(self._top)
        self.add(self._board)
        self.add(self._nobody)

    def _connect(self) -> None:
        self._search.edited.connect(self._on_search_edited)
        self._add.clicked.connect(self._on_add_clicked)
        board, panel = self._board, self._panel
        board.opened.connect(self._on_opened)
        board.delete_asked.connect(self._on_delete_asked)
        board.note_asked.connect(self._on_note_asked)
        board.number_asked.connect(self._on_number_asked)
        board.caseworker_asked.connect(self._on_caseworker_asked)
        panel.changed_asked.connect(self._on_changed_asked)
        panel.ended_asked.connect(self._on_ended_asked)
        panel.edit_asked.connect(self._on_edit_asked)
        panel.delete_asked.connect(self._on_caseworker_delete_asked)
        panel.earlier_asked.connect(self._on_earlier_asked)
        panel.note_asked.connect(self._on_note_asked)
        panel.words_asked.connect(self._on_words_asked)

    def _nobody_yet(self) -> EmptyState:
        self._nobody_add = primary(self.tr("Add a person"), icon="plus")
        self._nobody_add.clicked.connect(self._on_add_clicked)
        return EmptyState(
            "users",
            self.tr("Nobody here yet"),
            self.tr(
                "Add the people who help: school, therapists, the council, family. "
                "Then their numbers are in one place, and on the page you hand over."
            ),
            self._nobody_add,
        )
