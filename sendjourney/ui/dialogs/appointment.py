"""The form for an appointment: what is to come first, or first what was said."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from sendjourney.domain.appointment import Appointment
from sendjourney.domain.promise import Promise
from sendjourney.services.diary import at_the_same_time, made_at, places_used
from sendjourney.services.people import to_choose_from
from sendjourney.services.typed_dates import words_for_date, words_for_time
from sendjourney.ui.desk import Desk
from sendjourney.ui.dialog import FormDialog
from sendjourney.ui.dialogs.filled import Filled
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.choice import Choice, Option
from sendjourney.ui.widgets.date_field import DATE_HINT, DateField, TimeField
from sendjourney.ui.widgets.drawer import Drawer
from sendjourney.ui.widgets.field import Field
from sendjourney.ui.widgets.flow import Columns
from sendjourney.ui.widgets.people_picker import PeoplePicker
from sendjourney.ui.widgets.promises_made import PromisesMade
from sendjourney.ui.widgets.suggest_line import SuggestLine
from sendjourney.ui.widgets.text import Heading, Words, body
from sendjourney.ui.widgets.text_box import TextBox
from sendjourney.ui.widgets.text_line import TextLine
from sendjourney.ui.widgets.tick_list import TickList
from sendjourney.ui.widgets.visibility_choice import VisibilityChoice

GAP = 20
LENGTHS = (15, 20, 30, 45, 60, 90, 120, 180, 240)
REVIEW, CANCELLED = "review", "cancelled"
AN_HOUR = 60


class AppointmentDialog(FormDialog):
    """One form in three orders. Announces ``Filled``: the appointment, promises, new people.

    A new one asks what, when, where, with whom. One that is coming begins with the questions to ask
    and who comes. One that is over begins with what was said, how it went, and what was promised.
    """

    def __init__(self, desk: Desk, appointment: Appointment | None, parent: QWidget) -> None:
        """Take the appointment to change; None for a new one."""
        self._is_new = appointment is None
        child = desk.child.id
        self._appointment = appointment or Appointment(child_id=child, title="", on=desk.today)
        self._is_over = not self._is_new and self._appointment.on < desk.today
        super().__init__(
            desk,
            self.tr("Add an appointment") if self._is_new else self._appointment.title,
            parent=parent,
            intro=self._when_and_where(),
            save=self.tr("Save this appointment"),
        )
        self._all = desk.family.all(Appointment)
        self._more: Drawer | None = None
        self._make_inputs(self._appointment)
        self._make_fields()
        self._add_in_order()
        for answer in (self._on, self._at, self._length):
            answer.edited.connect(self._on_time_edited)
        self._on_time_edited()

    @override
    def record(self) -> Filled:
        ticks = self._ticks.value()
        minutes = self._length.value()
        appointment = self._appointment.changed(
            title=self._title.value(),
            on=self._on.value() or self._appointment.on,
            at=self._at.value(),
            minutes=minutes if isinstance(minutes, int) else None,
            place=self._place.value(),
            link=self._link.value(),
            person_ids=self._who.value(),
            purpose=self._purpose.value(),
            questions=self._questions.value(),
            what_was_said=self._said.value(),
            how_it_went=self._went.value(),
            is_review_meeting=REVIEW in ticks,
            cancelled=CANCELLED in ticks,
            visibility=self._visibility.value(),
        )
        return Filled(record=appointment, also=(*self._who.new_people(), *self._new(appointment)))

    def overlap_words(self) -> str:
        """Return what else is at that time, softly; empty when nothing is."""
        day = self._on.value()
        if day is None:
            return ""
        minutes = self._length.value()
        planned = self._appointment.changed(
            on=day, at=self._at.value(), minutes=minutes if isinstance(minutes, int) else None
        )
        others = at_the_same_time(self._all, planned)
        told = [f"{o.title}, {words_for_time(o.at)}" for o in others if o.at is not None]
        words = self.tr("At about the same time: {others}. You can still save this one.")
        return words.format(others="; ".join(told)) if told else ""

    @Slot()
    def _on_time_edited(self) -> None:
        words = self.overlap_words()
        self._overlap.setText(words)
        self._overlap.setVisible(bool(words))
        day = self._on.value()
        if self._more is not None and day is not None and day < self.desk.today:
            self._more.set_open(True)

    def _new(self, appointment: Appointment) -> list[Promise]:
        seen = self._visibility.value()
        return [
            p.changed(made_on=appointment.on, source_id=appointment.id, visibility=seen)
            for p in self._promises.value()
        ]

    def _when_and_where(self) -> str:
        """Return what is known of an appointment on one line; a new one has none."""
        one = self._appointment
        if self._is_new:
            return self.tr("A day that is past is fine too.")
        at = [words_for_time(one.at)] if one.at else []
        cancelled = [self.tr("cancelled")] if one.cancelled else []
        told = [words_for_date(one.on), *at, one.place, *cancelled]
        return ", ".join(words for words in told if words)

    def _make_inputs(self, one: Appointment) -> None:
        desk = self.desk
        people = to_choose_from(desk.family, desk.child, desk.today, one.person_ids)
        titles = dict.fromkeys(a.title for a in reversed(self._all))
        self._title = SuggestLine(one.title, titles)
        self._on = DateField(desk.today, None if self._is_new else one.on)
        self._at = TimeField(one.at)
        self._length = Choice(_lengths(one.minutes), one.minutes)
        self._place = SuggestLine(one.place, places_used(self._all))
        self._link = TextLine(one.link)
        self._who = PeoplePicker(people, one.person_ids, child_id=desk.child.id)
        self._purpose = TextBox(one.purpose, lines=2)
        self._questions = TextBox(one.questions, lines=4)
        self._said = TextBox(one.what_was_said, lines=6)
        self._went = TextLine(one.how_it_went)
        promised = made_at(desk.family.of_child(Promise, desk.child.id), one.id)
        self._promises = PromisesMade(promised, people, child_id=desk.child.id, today=desk.today)
        facts = {REVIEW: one.is_review_meeting, CANCELLED: one.cancelled}
        ticked = [name for name, is_so in facts.items() if is_so]
        self._ticks = TickList(self._tick_words(), ticked)
        self._visibility = VisibilityChoice(one.visibility)
        self._overlap = Words("", tone="warn")

    def _tick_words(self) -> list[Option]:
        return [
            (REVIEW, self.tr("It is the annual review meeting")),
            (CANCELLED, self.tr("It was cancelled")),
        ]

    def _make_fields(self) -> None:
        wanted = self.tr("Write what the appointment is for, such as “Eye test”")
        day = self.tr("Write the day of the appointment, like 14 March 2026")
        dashes = self.tr("One on each line. Begin with a dash if you like.")
        link = self.tr("For a video call: the link from the email")
        self._what = Field(self.tr("What is it?"), self._title, needed=wanted)
        self._day = Field(self.tr("Which day?"), self._on, hint=DATE_HINT, needed=day)
        hint = self.tr("For example, 2:15pm or quarter past 2. Leave it empty if you do not know.")
        self._time = Field(self.tr("What time?"), self._at, hint=hint)
        self._how_long = Field(self.tr("How long?"), self._length)
        self._where = Field(self.tr("Where is it?"), self._place)
        self._at_link = Field(self.tr("Link"), self._link, hint=link)
        self._comes = Field(self.tr("Who comes?"), self._who)
        self._why = Field(self.tr("What is it for?"), self._purpose)
        self._ask = Field(self.tr("Questions to ask"), self._questions, hint=dashes)
        self._was_said = Field(
            self.tr("What was said?"),
            self._said,
            hint=self.tr("Who said what, as far as you remember"),
        )
        self._it_went = Field(self.tr("How did it go?"), self._went)
        self._promised = Field(self.tr("Did anybody promise something?"), self._promises)
        self._also = Field(self.tr("Tick what is true"), self._ticks)
        self._seen_by = Field(self.tr("Who may see this?"), self._visibility)

    def _add_in_order(self) -> None:
        when = [self._what, *self._when()]
        where = [self._where, self._at_link]
        after = [self._was_said, self._it_went, self._promised]
        before = [self._comes, self._why, self._ask]
        rest = [self._also, self._seen_by]
        if self._is_new:
            self._add_all([*when, *where, *before])
            title = self.tr("More about this appointment")
            self._more = self._add_drawer(title, [*after, *rest])
        elif self._is_over:
            self._add_all([*self._wanted_to_ask(), *after])
            title = self.tr("Day, place and people")
            self._add_drawer(title, [*when, *where, *before, *rest])
        else:
            self._add_all([self._ask, self._comes, self._why])
            title = self.tr("Day, time and place")
            self._add_drawer(title, [*when, *where, *rest])
            self._add_drawer(self.tr("Afterwards: what was said"), after)

    def _wanted_to_ask(self) -> list[QWidget]:
        """Return the questions that were written down before, to be read beside the answers."""
        if not self._appointment.questions:
            return []
        title = Heading(self.tr("You wanted to ask"), 3)
        return [Card(title, body(self._appointment.questions), kind="tip", gap=Space.XS)]

    def _when(self) -> list[QWidget]:
        both = Columns(self._time, self._how_long, narrowest=240, most=2)
        return [self._day, both, self._overlap]

    def _add_all(self, parts: Sequence[QWidget]) -> None:
        for part in parts:
            self.add(part)

    def _add_drawer(self, title: str, parts: Sequence[QWidget]) -> Drawer:
        drawer = Drawer(title, boxes.column(*parts, gap=GAP), stays_open=True)
        self.add(drawer)
        return drawer


def _lengths(own: int | None) -> list[Option]:
    """Return lengths to choose from; one that the appointment has already is among them."""
    lengths = sorted({*LENGTHS, *([own] if own is not None else [])})
    unknown = QCoreApplication.translate("AppointmentDialog", "Not known")
    return [(None, unknown), *((minutes, _length_words(minutes)) for minutes in lengths)]


def _length_words(minutes: int) -> str:
    """Return a length as people say it: “45 minutes”, “1 and a half hours”."""
    hours, rest = divmod(minutes, AN_HOUR)
    if not hours or rest not in {0, AN_HOUR // 2}:
        words = QCoreApplication.translate("AppointmentDialog", "{count} minutes")
        return words.format(count=minutes)
    if rest:
        words = QCoreApplication.translate("AppointmentDialog", "{count} and a half hours")
    elif hours == 1:
        words = QCoreApplication.translate("AppointmentDialog", "1 hour")
    else:
        words = QCoreApplication.translate("AppointmentDialog", "{count} hours")
    return words.format(count=hours)
