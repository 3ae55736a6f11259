"""How the questions of the first evening are offered, before they are begun and half way."""

from PySide6.QtCore import QCoreApplication

from sendjourney.services.interview import Standing, minutes_left, questions
from sendjourney.ui.widgets.banner import Banner
from sendjourney.ui.widgets.buttons import Button, ordinary


def title_of_offer(now: Standing) -> str:
    """Return the heading over the way to the questions."""
    if now.is_begun:
        return QCoreApplication.translate("InterviewOffer", "Go on where you stopped")
    return QCoreApplication.translate("InterviewOffer", "Not sure where to begin?")


def words_to_begin(now: Standing) -> str:
    """Return what the button says that leads to the questions."""
    if now.is_begun:
        return QCoreApplication.translate("InterviewOffer", "Go on with the questions")
    words = QCoreApplication.translate("InterviewOffer", "Answer {all} questions, one at a time")
    return words.format(all=len(questions()))


def words_about(now: Standing) -> str:
    """Return how long it takes, and what comes of it."""
    if now.is_begun:
        words = QCoreApplication.translate(
            "InterviewOffer", "You are at question {number} of {all}. About {minutes} minutes more."
        )
    else:
        words = QCoreApplication.translate(
            "InterviewOffer",
            "About {minutes} minutes to a first page. Skip what you like, stop when you like.",
        )
    place = min(now.at, len(questions()) - 1)
    return words.format(number=place + 1, all=len(questions()), minutes=minutes_left(place))


class InterviewOffer(Banner):
    """A strip with the way to the questions."""

    def __init__(self, now: Standing) -> None:
        self.button: Button = ordinary(words_to_begin(now), icon="arrow-right")
        said = words_about(now)
        super().__init__("soft", title_of_offer(now), said, button=self.button, icon="sparkles")
