"""Opens the form for school terms from wherever they are missed, and writes what it announces."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from sendjourney.domain.school_term import SchoolTerm
from sendjourney.services.school_terms import SavingTerms
from sendjourney.ui.desk import Desk
from sendjourney.ui.dialogs.school_terms import SchoolTermsDialog


class SchoolTermForms(QObject):
    """Asks for the terms of the school of the child that is shown."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        """Take the window or page the form belongs to."""
        super().__init__(parent)
        self._desk, self._parent = desk, parent

    @Slot()
    def open(self) -> None:
        """Open the form."""
        dialog = SchoolTermsDialog(self._desk, self._parent)
        dialog.confirmed.connect(self._on_confirmed)
        dialog.open()

    @Slot(object)
    def _on_confirmed(self, terms: SavingTerms) -> None:
        label = self.tr("Change the school terms")
        before = self._desk.family.of_child(SchoolTerm, self._desk.child.id)
        differs = bool(terms.deleted) or any(term not in before for term in terms.saved)
        if self._desk.write(label, terms) and differs:
            self._desk.show_undo(label)
