"""Asks for the password that a page is to open with."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from sendjourney.services.page_locks import password_problem, suggest_password
from sendjourney.ui.desk import Desk
from sendjourney.ui.dialog import FormDialog
from sendjourney.ui.widgets.banner import Banner
from sendjourney.ui.widgets.buttons import quiet
from sendjourney.ui.widgets.field import Field
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.text_line import TextLine

LETTERS_SEEN = 34


class PagePasswordDialog(FormDialog):
    """Asks twice, so that no slip of the finger locks the page for good.

    ``confirmed`` carries the password. It is kept nowhere.
    """

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        """Begin with both fields empty and hidden."""
        super().__init__(
            desk,
            self.tr("Lock the page with a password"),
            parent=parent,
            intro=self.tr("Whoever gets the page has to type it. Tell it to them another way."),
            save=self.tr("Lock and save"),
        )
        self.first, self.again = (
            TextLine(characters=LETTERS_SEEN),
            TextLine(characters=LETTERS_SEEN),
        )
        self._show = quiet(self.tr("Show what I type"), icon="eye")
        self.suggest = quiet(self.tr("Suggest words"), icon="sparkles")
        self._add_fields()
        self._hide(hidden=True)
        self._show.clicked.connect(self._on_show)
        self.suggest.clicked.connect(self._on_suggest)

    @override
    def record(self) -> str:
        return self.first.value()

    @override
    def problems(self) -> list[tuple[str, QWidget | None]]:
        child = self.desk.child
        problem = password_problem(self.first.value(), child.name, child.called)
        self._first.set_error(problem)
        if problem:
            return [(problem, self._first.target())]
        differs = self.first.value() != self.again.value()
        problem = self.tr("The two are not the same. Please type it again") if differs else ""
        self._again.set_error(problem)
        return [(problem, self._again.target())] if problem else []

    def _add_fields(self) -> None:
        hint = self.tr("Three words in a row are easy to say and hard to guess.")
        self._first = Field(self.tr("Password"), self.first, hint=hint)
        self._again = Field(self.tr("The same password again"), self.again)
        self.add(self._first)
        self.add(WrapRow(self.suggest, self._show))
        self.add(self._again)
        self.add(
            Banner(
                "warn",
                self.tr("Write it down"),
                self.tr(
                    "If it is lost, nobody can open this page, and neither can we. "
                    "Your family file stays as it is: you can always make the page again."
                ),
                icon="key",
            )
        )

    @Slot()
    def _on_suggest(self) -> None:
        words = suggest_password()
        self.first.set_value(words)
        self.again.set_value(words)
        self._hide(hidden=False)

    @Slot()
    def _on_show(self) -> None:
        self._hide(hidden=self.first.echoMode() is QLineEdit.EchoMode.Normal)

    def _hide(self, *, hidden: bool) -> None:
        mode = QLineEdit.EchoMode
        for line in (self.first, self.again):
            line.setEchoMode(mode.Password if hidden else mode.Normal)
        self._show.setText(self.tr("Show what I type") if hidden else self.tr("Hide what I type"))
        self._show.set_icon("eye" if hidden else "eye-off")
