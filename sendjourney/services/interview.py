"""The first evening's questions: which they are, how long is still to go, and where one stopped."""

import math
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import msgspec

from sendjourney.domain.child import Child
from sendjourney.domain.person import Service
from sendjourney.services.family import Family
from sendjourney.services.resource_files import read_records

FILE = ("story", "interview.toml")


@dataclass(frozen=True, kw_only=True, slots=True)
class InterviewQuestion:
    """One question. ``kind`` is “words”, “sign”, “photo”, “person”, “school” or “plan”."""

    id: str
    kind: str
    ask: str
    hint: str
    minutes: float
    heading: str = ""
    service: Service = Service.OTHER

    def asked_about(self, child: Child) -> str:
        """Return the question with the child's name in it."""
        return self.ask.replace("{child}", child.called)

    def hint_about(self, child: Child) -> str:
        """Return the sentence below the question, with the child's name in it."""
        return self.hint.replace("{child}", child.called)


@dataclass(frozen=True, kw_only=True, slots=True)
class Standing:
    """Where a family is with the questions; kept in its file, for each child.

    ``at`` counts from nought, and is the number of questions when all were passed. ``furthest``
    is where they have been. ``helping``: somebody asks the family, and writes for them.
    ``wanted``: the family asked for the questions when the file was made, and has seen none yet.
    """

    at: int = 0
    furthest: int = 0
    helping: bool = False
    said_by: str = ""
    wanted: bool = False

    @property
    def is_begun(self) -> bool:
        """Say whether anything was answered or skipped."""
        return self.furthest > 0

    @property
    def is_done(self) -> bool:
        """Say whether the last question was reached and passed."""
        return self.furthest >= len(questions())

    def changed(self, **values: Any) -> "Standing":  # noqa: ANN401 - the fields' types are checked by replace
        """Return the standing with some of it changed."""
        return replace(self, **values)

    def moved_to(self, place: int) -> "Standing":
        """Return the standing at another question."""
        return replace(self, at=place, furthest=max(place, self.furthest), wanted=False)


@cache
def questions() -> tuple[InterviewQuestion, ...]:
    """Return the questions, in the order of asking."""
    return read_records(InterviewQuestion, "questions", *FILE)


def minutes_left(place: int) -> int:
    """Return how many minutes the questions from a place on take most families."""
    return math.ceil(sum(question.minutes for question in questions()[place:]))


def standing(family: Family, child: Child) -> Standing:
    """Return where the family is; the beginning when nothing, or nothing clear, is kept."""
    kept = family.note(_note(child))
    try:
        found = msgspec.json.decode(kept, type=Standing) if kept else Standing()
    except msgspec.DecodeError:
        return Standing()
    last = len(questions())
    return found.changed(at=min(max(found.at, 0), last), furthest=min(found.furthest, last))


def keep_standing(family: Family, child: Child, now: Standing) -> None:
    """Remember where the family is. It is not a step of undo.

    Raises:
        CouldNotSaveError: The disk did not take it.
    """
    if not family.read_only and now != standing(family, child):
        family.set_note(_note(child), msgspec.json.encode(now).decode())


def ask_first(family: Family) -> None:
    """Remember that a new file is to begin with the questions."""
    for child in family.all(Child)[:1]:
        keep_standing(family, child, Standing(wanted=True))


def is_to_be_asked(family: Family) -> bool:
    """Say whether a file is to begin with the questions."""
    return any(standing(family, child).wanted for child in family.all(Child)[:1])


def _note(child: Child) -> str:
    return f"interview {child.id}"
