"""The next big thing on Home: a ring that counts down, and the same in words with its reason."""

from datetime import date

from PySide6.QtWidgets import QWidget

from sendjourney.domain.law.deadline import Deadline
from sendjourney.domain.law.next_review import NextReview
from sendjourney.services import law_clock
from sendjourney.services.countdown import Countdown
from sendjourney.services.deadline_words import who
from sendjourney.services.reviews import counted_from, is_a_guess
from sendjourney.services.typed_dates import days_in_words, short_date, words_for_date
from sendjourney.ui.desk import Place
from sendjourney.ui.pages.home_parts import HomePart, when_and_where
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import primary
from sendjourney.ui.widgets.chips import Glyph
from sendjourney.ui.widgets.ring import Ring
from sendjourney.ui.widgets.text import Heading, body, small, strong


class NextBigThing(HomePart):
    """Counts down to the family's own last day, the review meeting, or the review's last day."""

    def __init__(self, countdown: Countdown, today: date) -> None:
        """Show a countdown as it stands today."""
        super().__init__(kind="soft")
        self._countdown, self._today = countdown, today
        title = self._title()
        self.setAccessibleName(title)
        self.pad(Space.XL, Space.XL)
        said: list[QWidget | None] = [Heading(title, 2), strong(self._when())]
        if countdown.duty is not None:
            said += self._duty(countdown.duty)
        elif countdown.deadline is not None:
            said += self._reasons(countdown.deadline)
        words = boxes.column(*said, gap=Space.XS)
        button = boxes.row(self._action(), None)
        self.add(
            boxes.beside(
                self._ring(), boxes.column(words, button, gap=Space.M), gap=Space.XL, below=420
            )
        )

    def _title(self) -> str:
        if self._countdown.duty is not None:
            return self._countdown.duty.rule.title
        meeting = self._countdown.meeting
        if meeting is not None:
            return meeting.title or self.tr("Annual review meeting")
        return self.tr("The annual review is due")

    def _when(self) -> str:
        meeting, left = self._countdown.meeting, days_in_words(self._countdown.days)
        left = left[:1].upper() + left[1:]
        if meeting is not None:
            return f"{left}: {when_and_where(meeting)}"
        day = words_for_date(self._countdown.on)
        return self.tr("{left}: by {day}").format(left=left, day=day)

    def _duty(self, duty: Deadline) -> list[QWidget | None]:
        """Say whose turn it is, and why the day is the last one."""
        hand = Glyph("hand", "on_soft", 20)
        turn = self.tr("It is your turn. {who}.").format(who=who(duty))
        doubt = law_clock.doubt(duty)
        return [
            boxes.beside(hand, strong(turn), gap=Space.S),
            body(law_clock.why(duty)),
            *([strong(doubt)] if doubt else []),
            small(f"{duty.basis.label}: {duty.rule.provision}"),
        ]

    def _reasons(self, deadline: NextReview) -> list[QWidget | None]:
        rule = deadline.rule
        counted = self.tr("{rule} Counted from {event}, {start}.").format(
            rule=rule.says, event=counted_from(deadline), start=short_date(deadline.event_on)
        )
        if self._countdown.meeting is not None:
            last = self.tr(" The last day is {day}.").format(day=short_date(deadline.due))
            counted += last
        found: list[QWidget | None] = [body(counted)]
        if is_a_guess(deadline):
            guess = self.tr(
                "This day is a guess, and the true one may be earlier. Add the day of the last "
                "review, and we can be sure."
            )
            found.append(strong(guess))
        source = self.tr("{basis}: {provision}").format(
            basis=rule.basis.label, provision=rule.provision
        )
        return [*found, small(source)]

    def _action(self) -> QWidget:
        duty, meeting = self._countdown.duty, self._countdown.meeting
        if duty is not None and duty.rule.letter:
            place = Place(page="letters", record_id=duty.rule.letter)
            return self.way("", place, button=primary(self.tr("Ready words"), icon="mail"))
        if duty is not None:
            return self.way("", Place(page="journey"), button=primary(self.tr("What you can do")))
        if meeting is not None:
            place = Place(page="diary", record_id=meeting.id)
            return self.way("", place, button=primary(self.tr("Open the meeting")))
        return self.way("", Place(page="plan"), button=primary(self.tr("See the plan")))

    def _ring(self) -> Ring:
        countdown = self._countdown
        if countdown.days == 0:
            return Ring(1, self.tr("Today"), self.tr("is the day"), 132)
        if countdown.in_weeks:
            return Ring(countdown.share, str(countdown.in_weeks), self.tr("weeks to go"), 132)
        words = self.tr("day to go") if countdown.days == 1 else self.tr("days to go")
        return Ring(countdown.share, str(countdown.days), words, 132)
