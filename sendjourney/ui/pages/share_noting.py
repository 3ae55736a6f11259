"""The one calm question after a page has left: who gets it?"""

from PySide6.QtCore import Signal, Slot

from sendjourney.domain.page_given import PageGiven
from sendjourney.ui.desk import Desk
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets.buttons import ordinary, quiet
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.date_field import DateField
from sendjourney.ui.widgets.field import Field
from sendjourney.ui.widgets.flow import Columns, WrapRow
from sendjourney.ui.widgets.holder_choice import HolderChoice
from sendjourney.ui.widgets.text import Heading, muted


class Noting(Card):
    """Asks who gets a page and when; may be passed over."""

    kept = Signal(object)
    """Carries the ``PageGiven`` as it was answered; nobody is named when it was passed over."""

    def __init__(self, desk: Desk, page: PageGiven) -> None:
        """Take what is known of the page: its form, its facts, perhaps whom it was made for."""
        super().__init__(name=self.tr("Who gets it?"), gap=Space.M)
        self._page = page
        self.who = HolderChoice(desk, page.person_id, page.to_whom)
        self.on = DateField(desk.today, page.given_on)
        self.keep = ordinary(self.tr("Keep a note of it"), icon="check")
        self.skip = quiet(self.tr("Not now"))
        self._who = Field(self.tr("Who?"), self.who)
        words = self.tr(
            "{form}. Your file remembers what stands on it, and tells you what changes."
        )
        self.add(Heading(self.tr("Who gets it?"), 3))
        self.add(muted(words.format(form=page.form.label)))
        self.add(Columns(self._who, Field(self.tr("When?"), self.on), narrowest=250, most=2))
        self.add(WrapRow(self.keep, self.skip))
        self.keep.clicked.connect(self._on_keep)
        self.skip.clicked.connect(self.pass_over)

    @Slot()
    def pass_over(self) -> None:
        """Keep the page without anybody’s name."""
        self.kept.emit(self._page.changed(person_id="", to_whom=""))

    @Slot()
    def _on_keep(self) -> None:
        if not self.who.value():
            self._who.set_error(self.tr("Choose who gets it, or press “Not now”"))
            self._who.target().setFocus()
            return
        self.kept.emit(
            self._page.changed(
                person_id=self.who.person_id(),
                to_whom=self.who.to_whom(),
                given_on=self.on.value() or self._page.given_on,
            )
        )
