"""A note of a call, an email, a letter or a talk."""

from dataclasses import dataclass
from datetime import date, time

from sendjourney.domain.labelled import Labelled
from sendjourney.domain.record import Record


class Way(Labelled):
    """How people were in touch."""

    CALL = "call", "Phone call"
    EMAIL = "email", "Email"
    LETTER = "letter", "Letter"
    TALK = "talk", "Talk in person"
    MESSAGE = "message", "Message"
    VIDEO = "video", "Video call"


@dataclass(frozen=True, kw_only=True, slots=True)
class ContactNote(Record):
    """What was said, by whom, when; written soon after."""

    child_id: str
    on: date
    at: time | None = None
    way: Way = Way.CALL
    person_ids: tuple[str, ...] = ()
    what_was_said: str = ""
