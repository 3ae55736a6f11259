"""An appointment in the line of time."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from sendjourney.domain.appointment import Appointment
from sendjourney.services.diary import web_address
from sendjourney.services.typed_dates import days_in_words, words_for_time
from sendjourney.ui.people_words import names_of
from sendjourney.ui.widgets.buttons import Button, ordinary, quiet
from sendjourney.ui.widgets.chips import DateLeaf, chip
from sendjourney.ui.widgets.moment_parts import (
    Around,
    capital,
    head,
    lay_out,
    privacy,
    shortened,
    spoken,
    with_icon,
)
from sendjourney.ui.widgets.record_card import RecordCard
from sendjourney.ui.widgets.text import body, muted


class AppointmentCard(RecordCard):
    """An appointment: day, time, place, people and purpose; afterwards what was said."""

    link_asked = Signal(object)
    """Carries the ``Appointment`` whose link is to be opened."""

    def __init__(self, appointment: Appointment, around: Around) -> None:
        """Take the appointment."""
        super().__init__(appointment, name=spoken(appointment.title, appointment.on))
        self.appointment, self._around = appointment, around
        self._is_over = appointment.on < around.today
        tone = "soft" if appointment.is_review_meeting else "sky"
        leaf = DateLeaf(appointment.on, "lilac" if self._is_over else tone)
        said = [head(appointment.title, self._chips()), *self._lines()]
        lay_out(self, leaf, said, [*self._buttons(), self.more_button()])
        self.offer(self.tr("Open"), self.open_it)
        if web_address(appointment.link):
            self.offer(self.tr("Open the link"), self._on_link)
        self.offer(self.tr("Delete"), self.delete_it)

    def _lines(self) -> list[QWidget]:
        one = self.appointment
        time = [words_for_time(one.at)] if one.at else []
        length = [self.tr("{count} minutes").format(count=one.minutes)] if one.minutes else []
        lines: list[QWidget] = []
        if time or length:
            lines.append(body(", ".join([*time, *length])))
        if one.place:
            lines.append(with_icon("map-pin", one.place))
        if one.link:
            lines.append(with_icon("video", one.link))
        if one.person_ids:
            lines.append(with_icon("users", names_of(one.person_ids, self._around.people)))
        told = one.what_was_said or one.how_it_went if self._is_over else one.purpose
        if told:
            lines.append(muted(shortened(told)))
        return lines

    def _chips(self) -> list[QWidget]:
        one, days = self.appointment, (self.appointment.on - self._around.today).days
        chips: list[QWidget] = []
        if one.cancelled:
            chips.append(chip(self.tr("Cancelled"), "bad"))
        elif not self._is_over:
            chips.append(chip(capital(days_in_words(days)), "warn" if days <= 1 else "sky"))
        if one.is_review_meeting:
            chips.append(chip(self.tr("Annual review"), "soft"))
        return [*chips, *privacy(one)]

    def _buttons(self) -> list[Button]:
        title = self.appointment.title
        buttons: list[Button] = []
        if web_address(self.appointment.link) and not self._is_over:
            name = self.tr("Open the link of {title}").format(title=title)
            link = ordinary(self.tr("Open the link"), icon="link", name=name)
            link.clicked.connect(self._on_link)
            buttons.append(link)
        words, name = self._main_action()
        main = quiet(words, name=f"{name}: {title}")
        main.clicked.connect(self.open_it)
        return [*buttons, main]

    def _main_action(self) -> tuple[str, str]:
        one = self.appointment
        if self._is_over and not one.what_was_said and not one.cancelled:
            return (self.tr("Write what was said"),) * 2
        if self._is_over:
            return (self.tr("Open"),) * 2
        if one.questions:
            return self.tr("Open, with your questions"), self.tr("Open")
        return (self.tr("Write questions to ask"),) * 2

    @Slot()
    def _on_link(self) -> None:
        self.link_asked.emit(self.appointment)
