"""What a family that has just begun does first: the story, the people, the dates."""

from dataclasses import dataclass

from sendjourney.domain.appointment import Appointment
from sendjourney.domain.child import Child
from sendjourney.domain.person import Person
from sendjourney.domain.plan import Plan
from sendjourney.domain.story import Sign, StoryPart
from sendjourney.services.family import Family


@dataclass(frozen=True, kw_only=True, slots=True)
class FirstSteps:
    """Which of the first three things are begun."""

    story: bool
    people: bool
    dates: bool

    @property
    def done(self) -> int:
        """Return how many of the three are begun."""
        return self.story + self.people + self.dates

    @property
    def are_needed(self) -> bool:
        """Say whether somebody who opens the app is still helped by being told where to begin."""
        return self.done <= 1


def first_steps(family: Family, child: Child) -> FirstSteps:
    """Look at what is written about a child."""
    words = any(part.text.strip() for part in family.of_child(StoryPart, child.id))
    plan_dates = [
        (p.asked_on, p.first_made_on, p.final_on, p.last_review_on)
        for p in family.of_child(Plan, child.id)
    ]
    return FirstSteps(
        story=words or bool(family.of_child(Sign, child.id)),
        people=bool(family.of_child(Person, child.id)),
        dates=bool(family.of_child(Appointment, child.id)) or any(map(any, plan_dates)),
    )
