"""The form for who has a page that was given away."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from sendjourney.domain.page_given import PageForm, PageGiven
from sendjourney.ui.desk import Desk
from sendjourney.ui.dialog import FormDialog
from sendjourney.ui.widgets.choice import Choice, options
from sendjourney.ui.widgets.date_field import DATE_HINT, DateField
from sendjourney.ui.widgets.field import Field
from sendjourney.ui.widgets.holder_choice import HolderChoice
from sendjourney.ui.widgets.text_box import TextBox


class PageGivenDialog(FormDialog):
    """Asks who has it, since when and in what form. What stood on it cannot be changed."""

    def __init__(self, desk: Desk, page: PageGiven, parent: QWidget) -> None:
        """Take the note of the page."""
        super().__init__(
            desk, self.tr("Who has this page"), parent=parent, intro=page.title, save="Save"
        )
        self._page = page
        self.who = HolderChoice(desk, page.person_id, page.to_whom)
        self.given_on = DateField(desk.today, page.given_on)
        self.form = Choice(options(PageForm), page.form)
        self.notes = TextBox(page.notes)
        self.add(Field(self.tr("Who has it?"), self.who))
        self.add(Field(self.tr("When did they get it?"), self.given_on, hint=DATE_HINT))
        self.add(Field(self.tr("In what form?"), self.form))
        self.add(Field(self.tr("Notes"), self.notes))

    @override
    def record(self) -> PageGiven:
        form = self.form.value()
        return self._page.changed(
            person_id=self.who.person_id(),
            to_whom=self.who.to_whom(),
            given_on=self.given_on.value(),
            form=form if isinstance(form, PageForm) else self._page.form,
            notes=self.notes.value(),
        )
