"""The fixed words of pages in another language, and which of them a native reader has checked."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, kw_only=True, slots=True)
class Phrase:
    """A heading or line in English and in the other language.

    Both may hold “{child}”, “{day}” and “{said}” (words of the family's own).
    """

    id: str
    english: str
    text: str
    checked: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class PhraseBook:
    """Every fixed heading and line in one language.

    ``language`` is its tag (“pl”), ``name`` what English calls it, ``own_name`` what it calls
    itself. ``day`` is how it writes a day, with the name of its month from ``months``.
    """

    language: str
    name: str
    own_name: str
    day: str
    months: tuple[str, ...]
    phrases: tuple[Phrase, ...]

    @property
    def is_checked(self) -> bool:
        """Whether a native reader has checked every phrase."""
        return all(phrase.checked for phrase in self.phrases)

    def phrase(self, phrase_id: str) -> Phrase:
        """Return the phrase of an id."""
        return next(phrase for phrase in self.phrases if phrase.id == phrase_id)

    def written(self, day: date) -> str:
        """Return a day as the language writes it: “12 marca 2026”."""
        month = self.months[day.month - 1]
        return self.day.format(day=day.day, month=month, year=day.year)
