"""The Journey page of a family that has not written anything down yet: three likely beginnings."""

from sendjourney.services import happenings
from sendjourney.ui.event_forms import EventForms
from sendjourney.ui.widgets.buttons import ordinary, primary, quiet
from sendjourney.ui.widgets.empty_state import EmptyState


class Beginnings(EmptyState):
    """Asks for the first thing that happened; each answer opens the form on it."""

    def __init__(self, forms: EventForms) -> None:
        """Take what opens the form."""
        first = (
            primary(self.tr("We asked for an assessment"), payload=happenings.REQUEST),
            ordinary(self.tr("The final plan came"), payload=happenings.FINAL_PLAN),
            ordinary(self.tr("A review meeting was held"), payload=happenings.MEETING),
        )
        other = quiet(self.tr("Something else"))
        super().__init__(
            "flag",
            self.tr("Nothing recorded yet. What has happened?"),
            self.tr("With one date we can work out who must act, and by when."),
            *first,
            other,
        )
        for button in first:
            button.chosen.connect(forms.record_one)
        other.clicked.connect(forms.record)
