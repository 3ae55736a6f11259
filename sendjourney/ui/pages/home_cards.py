"""The three cards of Home: the next appointment, the story, the caseworker. One action each."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtWidgets import QProgressBar, QWidget

from sendjourney.domain.appointment import Appointment
from sendjourney.domain.child import Child
from sendjourney.domain.story import StoryProgress
from sendjourney.services.people import ago
from sendjourney.services.phone_numbers import spaced
from sendjourney.services.story_guide import title_for
from sendjourney.services.typed_dates import short_date
from sendjourney.services.what_is_due import CaseworkerNow
from sendjourney.ui.desk import Place
from sendjourney.ui.pages.home_parts import HomePart, when_and_where, when_chip, when_tone
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.chips import Avatar, DateLeaf, Glyph, Tile
from sendjourney.ui.widgets.text import Heading, muted, small, strong


class AppointmentCard(HomePart):
    """The next appointment, or a way to add the first."""

    def __init__(
        self, appointment: Appointment | None, people: Mapping[str, str], today: date
    ) -> None:
        """Take the appointment, and the names of people by their ids."""
        super().__init__(name=self.tr("Next appointment"))
        if appointment is None:
            self._show_none()
            return
        place = Place(page="diary", record_id=appointment.id)
        title = appointment.title
        said = boxes.column(
            small(self.accessibleName()),
            Heading(title, 3),
            muted(when_and_where(appointment, with_day=False) or self.tr("No time yet")),
            gap=2,
        )
        self.add(
            boxes.beside(DateLeaf(appointment.on, when_tone(appointment.on, today)), said, top=True)
        )
        self.add(None)
        names = [people[i] for i in appointment.person_ids if i in people]
        whom = small(self.tr("With {people}").format(people=", ".join(names))) if names else None
        beside: list[QWidget | None] = [whom] if whom else [when_chip(appointment.on, today), None]
        name = self.tr("Open {title}").format(title=title)
        self.foot(*beside, self.way(self.tr("Open"), place, name=name))
        self.lead_to(place)

    def _show_none(self) -> None:
        said = boxes.column(
            small(self.accessibleName()),
            Heading(self.tr("Nothing in the diary yet"), 3),
            muted(self.tr("Visits, meetings and calls go here")),
            gap=2,
        )
        self.add(boxes.beside(Tile("calendar", "sky"), said, top=True))
        place = Place(page="diary")
        name = self.tr("Add an appointment in the diary")
        self.foot(None, self.way(self.tr("Add one"), place, name=name))
        self.lead_to(place)


class StoryCard(HomePart):
    """How far the story is, and the next part to write."""

    def __init__(self, progress: StoryProgress, child: Child) -> None:
        """Take how far the story of a child is."""
        title = self.tr("{child}’s story").format(child=child.called)
        super().__init__(name=title)
        done = self.tr("{done} of {all} parts written")
        said: list[QWidget | None] = [
            small(title),
            Heading(done.format(done=progress.written, all=progress.of), 3),
        ]
        upcoming = progress.next_heading
        if upcoming is not None:
            said.append(muted(self.tr("Next: {part}").format(part=title_for(upcoming, child))))
        self.add(boxes.beside(Tile("book", "lilac"), boxes.column(*said, gap=2), top=True))
        self.add(self._bar(progress))
        place = Place(page="story", record_id=upcoming.id if upcoming else "")
        words = self.tr("Carry on") if upcoming else self.tr("Read it")
        name = self.tr("{action} with the story").format(action=words) if upcoming else words
        little = small(self.tr("A few lines are enough")) if upcoming else None
        self.foot(little, *([] if little else [None]), self.way(words, place, name=name))
        self.lead_to(place)

    def _bar(self, progress: StoryProgress) -> QProgressBar:
        bar = QProgressBar()
        bar.setTextVisible(False)
        bar.setRange(0, max(progress.of, 1))
        bar.setValue(progress.written)
        bar.setAccessibleName(self.tr("How far the story is"))
        return bar


class CaseworkerCard(HomePart):
    """Who holds the case, since when, and when we were last in touch; or that nobody is named."""

    def __init__(self, now: CaseworkerNow, today: date) -> None:
        """Take who holds the case today."""
        super().__init__(name=self.tr("Caseworker"))
        if now.person is None:
            self._show_nobody(now)
            return
        person = now.person
        since = now.caseworker.since if now.caseworker else None
        said: list[QWidget | None] = [small(self.accessibleName()), Heading(person.name, 3)]
        if since is not None:
            said.append(muted(self.tr("Since {day}").format(day=short_date(since))))
        words = boxes.column(*said, gap=2)
        self.add(boxes.beside(Avatar(person.name, "warn"), words, top=True))
        for number in map(spaced, person.phones[:1]):
            line = boxes.beside(Glyph("phone", "muted", 18), strong(number), gap=Space.S)
            self.add(line)
        self.add(None)
        place = Place(page="people", record_id=person.id)
        name = self.tr("Open {name}").format(name=person.name)
        contact = self.tr("No calls or letters noted yet")
        if now.last_contact is not None:
            contact = self.tr("In touch {when}").format(when=ago(now.last_contact, today))
        self.foot(small(contact), self.way(self.tr("Open"), place, name=name))
        self.lead_to(place)

    def _show_nobody(self, now: CaseworkerNow) -> None:
        title = self.tr("Nobody named yet")
        if now.gap is not None:
            title = self.tr("Nobody named since {day}").format(day=short_date(now.gap.since))
        elif now.caseworker is not None:
            title = self.tr("Somebody we have no name for")
        said = boxes.column(
            small(self.accessibleName()),
            Heading(title, 3),
            muted(self.tr("The person at the council who looks after the case")),
            gap=2,
        )
        self.add(boxes.beside(Tile("user", "warn"), said, top=True))
        place = Place(page="people")
        name = self.tr("Add the caseworker")
        self.foot(None, self.way(self.tr("Add"), place, name=name))
        self.lead_to(place)
