"""Telephone numbers as people write them. What was typed is what is kept; nothing is corrected.

A number is spaced as its own area does it wherever it is shown or copied. What looks odd is said
in words, and never stands in the way.
"""

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber, PhoneNumberMatch

HOME = "GB"
_HOME_CODE = 44
_INVENTED = ("1632960", "7700900")
"""Kept by Ofcom for stories: nobody has them, and the sample family does."""

_WELL_WRITTEN = re.compile(r"(?a)0(\d{4} \d{6}|\d{3} \d{3} \d{4}|\d{2} \d{4} \d{4})")
"""Most numbers are typed like this: nothing has to be loaded to show them."""

_SHORTEST_OF_ITS_OWN = 3  # 999, 111 and the like
_MANY = 256


@lru_cache(_MANY)
def spaced(text: str) -> str:
    """Return a number spaced as people write it; words around it, and what is odd, stay as typed.

    “01709382121” is “01709 382121”, “+447700900123 (Mum)” is “07700 900123 (Mum)”; a number of
    another country keeps its +.
    """
    if not text or _WELL_WRITTEN.fullmatch(text):
        return text
    shown = text
    for match in reversed(_numbers_in(text)):
        shown = shown[: match.start] + _written(match) + shown[match.end :]
    return shown


@lru_cache(_MANY)
def doubt(text: str) -> str:
    """Return what looks odd about a number, in words for the family; empty when nothing does."""
    digits = re.sub(r"\D", "", text)
    if not text.strip() or len(digits) == _SHORTEST_OF_ITS_OWN:
        return ""
    if not digits:
        return "There is no number in this yet. It is kept as you wrote it."
    found = _numbers_in(text)
    if not found:
        return "This does not look like a whole phone number. Please check it."
    if any(_lacks_area(match.number) for match in found):
        return "The code at the front seems to be missing. A mobile phone needs it, such as 01709."
    if all(_is_right(match.number) for match in found):
        return ""
    return "This number looks odd. Please check that no digit is missing, or one too many."


def _numbers_in(text: str) -> "list[PhoneNumberMatch]":
    from phonenumbers import Leniency, PhoneNumberMatcher  # noqa: PLC0415 - slow to load

    return list(PhoneNumberMatcher(text, HOME, leniency=Leniency.POSSIBLE))


def _written(match: "PhoneNumberMatch") -> str:
    """Return a number with its spaces; as it was typed when we would only take some away."""
    from phonenumbers import PhoneNumberFormat, format_number  # noqa: PLC0415 - slow to load

    number = match.number
    here = number.country_code == _HOME_CODE
    form = PhoneNumberFormat.NATIONAL if here else PhoneNumberFormat.INTERNATIONAL
    said: str = format_number(number, form)
    if number.extension:
        said = said.removesuffix(f" x{number.extension}") + f" ext. {number.extension}"
    return said if " " in said and (_is_right(number) or not here) else match.raw_string


def _is_right(number: "PhoneNumber") -> bool:
    from phonenumbers import is_valid_number  # noqa: PLC0415 - slow to load

    invented = str(number.national_number).startswith(_INVENTED)
    return bool(is_valid_number(number)) or (number.country_code == _HOME_CODE and invented)


def _lacks_area(number: "PhoneNumber") -> bool:
    from phonenumbers import (  # noqa: PLC0415 - slow to load
        ValidationResult,
        is_possible_number_with_reason,
    )

    reason = is_possible_number_with_reason(number)
    return bool(reason == ValidationResult.IS_POSSIBLE_LOCAL_ONLY)
