"""Ready words: a letter filled in from what the family has written down.

What is not known stays in the letter as “[your name]”, so that nothing false is ever sent. What is
private to the letter's reader is not known here either.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from sendjourney.domain.child import Child
from sendjourney.domain.family_record import FamilyRecord
from sendjourney.domain.referral import Referral
from sendjourney.services.letter_facts import known_facts
from sendjourney.services.ready_letters import BLANK, Blank, ReadyLetter, blanks

MAY_GO = "? "
"""Begins a paragraph that is left out while one of its blanks is empty."""

_OPEN = re.compile(r"\[([^\[\]\n]+)\]")


@dataclass(frozen=True, kw_only=True, slots=True)
class FilledLetter:
    """A letter with what is known in it. ``address`` (ours) and ``to`` are lines for its head.

    ``person_id`` is whom it goes to, empty when nobody is named. ``paragraphs`` begin with the
    greeting and end with the name. ``missing`` are the blanks that are still open, in words.
    """

    letter: ReadyLetter
    address: tuple[str, ...]
    to: tuple[str, ...]
    person_id: str
    subject: str
    paragraphs: tuple[str, ...]
    missing: tuple[str, ...]

    @property
    def text(self) -> str:
        """Return the letter from greeting to name, with an empty line between paragraphs."""
        return "\n\n".join(self.paragraphs)


def fill(
    letter: ReadyLetter,
    record: FamilyRecord,
    child: Child,
    today: date,
    facts: Mapping[str, str] | None = None,
    *,
    about: Referral | None = None,
) -> FilledLetter:
    """Return a letter filled in for a child.

    ``facts`` are blanks known from elsewhere, such as the last day of a rule; they go before what
    the record says. ``about`` is the wait that a letter to a service speaks of.
    """
    known = known_facts(record, child, letter.to, today, about)
    words = {**known.words, **{name: text for name, text in (facts or {}).items() if text}}
    name, subject = _filled("{your_name}", words), _filled(letter.subject, words)
    goodbye = "Yours sincerely," if known.person_id else "Yours faithfully,"
    body = [_filled(text, words) for text in _paragraphs(letter.body, words)]
    paragraphs = (f"Dear {known.greets},", *body, f"{goodbye}\n{name}")
    return FilledLetter(
        letter=letter,
        address=known.address,
        to=known.to,
        person_id=known.person_id,
        subject=subject,
        paragraphs=paragraphs,
        missing=tuple(blank.words for blank in still_open("\n".join((subject, *paragraphs)))),
    )


def still_open(text: str) -> tuple[Blank, ...]:
    """Return the blanks that a text still leaves open, in the order in which to ask for them."""
    found = set(_OPEN.findall(text))
    return tuple(blank for blank in blanks().values() if blank.words in found)


def open_spans(text: str) -> list[tuple[int, int]]:
    """Return where blanks stand open in a text, as first place and length.

    Places are counted as Qt counts them: a sign beyond the first 65,536 takes two.
    """
    known = {blank.words for blank in blanks().values()}
    found = [match for match in _OPEN.finditer(text) if match.group(1) in known]
    return [(_wide(text[: m.start()]), _wide(m.group(0))) for m in found]


def with_answers(text: str, answers: Mapping[str, str]) -> str:
    """Return a text with the blanks of these ids filled; those answered by nothing stay."""
    for blank_id, answer in answers.items():
        if answer.strip():
            text = text.replace(blanks()[blank_id].open, answer.strip())
    return text


def _paragraphs(body: str, words: Mapping[str, str]) -> Iterator[str]:
    for paragraph in body.strip().split("\n\n"):
        text = paragraph.removeprefix(MAY_GO)
        if text == paragraph or all(name in words for name in BLANK.findall(text)):
            yield text


def _filled(text: str, words: Mapping[str, str]) -> str:
    def put_in(found: re.Match[str]) -> str:
        name = found.group(1)
        return words.get(name) or blanks()[name].open

    return BLANK.sub(put_in, text)


def _wide(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
