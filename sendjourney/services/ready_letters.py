"""The letters of ``resources/letters``: for which time, to whom, with which blanks."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from sendjourney.domain.labelled import Labelled
from sendjourney.domain.law.rules import Basis
from sendjourney.domain.visibility import Reader
from sendjourney.services.resource_files import read_records, read_toml

FOLDER = "letters"
FILES = ("assessment", "draft", "review", "council", "records", "moving", "waiting")
CHASE = "chase_referral"

BLANK = re.compile(r"\{(\w+)\}")


class Addressee(Labelled):
    """Who a letter goes to."""

    CASEWORKER = "caseworker", "Your caseworker at the council"
    SEND_TEAM = "send_team", "The council’s SEND team"
    NEW_COUNCIL = "new_council", "The SEND team of the new council"
    COMPLAINTS = "complaints", "The council’s complaints team"
    INFORMATION = "information", "The council’s information team"
    SENCO = "senco", "The SENCO at school"
    HEAD = "head", "The head of the school"
    SERVICE = "service", "The service that was asked"

    @property
    def reader(self) -> Reader:
        """Return the kind of reader, for what may be told."""
        if self in {Addressee.SENCO, Addressee.HEAD}:
            return Reader.EDUCATION
        return Reader.HEALTH if self is Addressee.SERVICE else Reader.COUNCIL


@dataclass(frozen=True, kw_only=True, slots=True)
class ReadyLetter:
    """A letter with blanks. ``provision`` is empty when no law is behind it.

    In ``body`` an empty line parts paragraphs, and lines with a dash are a list. ``last_day_of``
    names the rules of ``resources/law`` whose last day it speaks of.
    """

    id: str
    title: str
    when_to_use: str
    to: Addressee
    subject: str
    body: str
    provision: str
    basis: Basis
    source: str
    checked_on: date
    last_day_of: tuple[str, ...] = ()
    enabled: bool = True

    def blanks(self) -> tuple[str, ...]:
        """Return the ids of its blanks, each once, as they come."""
        return tuple(dict.fromkeys(BLANK.findall(f"{self.subject}\n{self.body}")))


@dataclass(frozen=True, kw_only=True, slots=True)
class LetterGroup:
    """Letters for one time in a family's journey; never without any."""

    title: str
    letters: tuple[ReadyLetter, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Blank:
    """Something that a letter leaves open: what it is, in words, and how to ask for it.

    ``record`` says that it is looked for in what the family has written down.
    """

    id: str
    words: str
    record: bool = False
    day: bool = False
    long: bool = False

    @property
    def open(self) -> str:
        """Return what stands in the letter while it is not known."""
        return f"[{self.words}]"


@cache
def groups() -> tuple[LetterGroup, ...]:
    """Return the letters that are switched on, under their titles."""
    found = [_group(f"{name}.toml") for name in FILES]
    return tuple(group for group in found if group.letters)


def letters() -> tuple[ReadyLetter, ...]:
    """Return every letter that is switched on, in the order to offer them."""
    return tuple(letter for group in groups() for letter in group.letters)


def letter_of(letter_id: str) -> ReadyLetter | None:
    """Return the letter of an id; None when there is none, or it is switched off."""
    return next((letter for letter in letters() if letter.id == letter_id), None)


@cache
def blanks() -> Mapping[str, Blank]:
    """Return every blank by its id, in the order in which to ask for them."""
    return {blank.id: blank for blank in read_records(Blank, "blanks", FOLDER, "blanks.toml")}


def place_of(letter_id: str, about: str = "") -> str:
    """Return how to name a letter to the page of letters; ``about`` is the id of a record."""
    return f"{letter_id}/{about}" if about else letter_id


def _group(file: str) -> LetterGroup:
    found = read_records(ReadyLetter, "letters", FOLDER, file)
    title: str = read_toml(FOLDER, file)["title"]
    return LetterGroup(title=title, letters=tuple(letter for letter in found if letter.enabled))
