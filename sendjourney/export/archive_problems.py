"""What is wrong with an archive, in plain words and without repeating what it holds."""

import re

import msgspec

from sendjourney.errors import ArchiveError

PLACE = re.compile(r" - at `\$\.?(?P<place>.*)`$")
MISSING = re.compile(r"Object missing required field `(?P<field>\w+)`")
WRONG_KIND = re.compile(r"Expected `(?P<wanted>[^`]+)`, got `(?P<got>[^`]+)`")

KINDS = {
    "str": "text",
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "array": "a list",
    "object": "a group of fields",
    "null": "nothing",
    "date": "a date",
    "time": "a time",
}

BEGINNINGS = {
    "Invalid enum value": "this is not one of the words that may stand here",
    "Invalid RFC3339 encoded date": "this is not a date written like 2026-03-12",
    "Invalid RFC3339 encoded time": "this is not a time written like 09:30:00",
}


def explained(error: msgspec.ValidationError) -> ArchiveError:
    """Return the same trouble as a sentence with its place."""
    text = str(error)
    at = PLACE.search(text)
    place = at["place"] if at else ""
    if missing := MISSING.match(text):
        return ArchiveError(".".join(filter(None, (place, missing["field"]))), "it is missing")
    return ArchiveError(place or "the beginning", _problem(text))


def _problem(text: str) -> str:
    if kinds := WRONG_KIND.match(text):
        return f"there is {_kind(kinds['got'])} where {_kind(kinds['wanted'])} should be"
    for beginning, problem in BEGINNINGS.items():
        if text.startswith(beginning):
            return problem
    return "this could not be understood"


def _kind(names: str) -> str:
    return " or ".join(KINDS.get(name, "something else") for name in names.split(" | "))
