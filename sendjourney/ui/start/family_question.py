"""A question about a new family: it shows the answers so far and adds its own to them."""

from sendjourney.services.new_family import NewFamily
from sendjourney.ui.question import Question


class FamilyQuestion(Question):
    """The answers go from question to question; the wizard keeps them."""

    def show_answers(self, answers: NewFamily) -> None:
        """Show what was answered before, here and on the other questions."""
        raise NotImplementedError

    def answered(self, answers: NewFamily) -> NewFamily:
        """Return the answers with those of this question."""
        raise NotImplementedError

    def skipped(self, answers: NewFamily) -> NewFamily:
        """Return the answers with none to this question."""
        return answers
