"""Days that are said from today: “tomorrow”, “next Friday”, “in two weeks”, “a week on Friday”."""

import re
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

_A_WEEK = 7
_NUMBER_WORDS = (
    *("one", "two", "three", "four", "five", "six"),
    *("seven", "eight", "nine", "ten", "eleven", "twelve"),
)
_NUMBERS = {word: number for number, word in enumerate(_NUMBER_WORDS, start=1)} | {"a": 1}
_NUMBER = r"\d{1,3}|[a-z]+"
_FIXED = {
    "today": 0,
    "tomorrow": 1,
    "yesterday": -1,
    "day after tomorrow": 2,
    "day before yesterday": -2,
}
_IN = re.compile(rf"(?a)in ({_NUMBER}) (day|week|month)s?")
_AGO = re.compile(rf"(?a)({_NUMBER}) (day|week|month)s? ago")
_WEEKS_FROM = re.compile(rf"(?a)({_NUMBER}) weeks? (?:(?:on|from) )?([a-z]+)")
_DAY_WEEK = re.compile(r"(?:on )?([a-z]+) week")
_WEEKDAY = re.compile(r"(?:(on|this|next|last) )?([a-z]+)")


def near_day(words: str, today: date) -> date | None:
    """Return the day that words in small letters say from today; None when they say none."""
    words = words.removeprefix("the ")
    if words in _FIXED:
        return _moved(today, _FIXED[words])
    return _counted(words, today) or _weeks_from(words, today) or _weekday(words, today)


def weekday_number(word: str) -> int | None:
    """Return 0 for “monday”, “mon” and “mond”; None for anything else."""
    shortest = 3
    fits = [i for i, d in enumerate(DAYS) if d.casefold().startswith(word)]
    return fits[0] if len(word) >= shortest and len(fits) == 1 else None


def _counted(words: str, today: date) -> date | None:
    """Read “in 2 weeks” and “three days ago”."""
    ahead, ago = _IN.fullmatch(words), _AGO.fullmatch(words)
    found = ahead or ago
    number = _number(found[1]) if found else None
    if found is None or number is None:
        return None
    return _moved(today, number if ahead else -number, f"{found[2]}s")


def _weeks_from(words: str, today: date) -> date | None:
    """Read “a week on Friday”, “two weeks today” and “Friday week”."""
    found, short = _WEEKS_FROM.fullmatch(words), _DAY_WEEK.fullmatch(words)
    weeks = _number(found[1]) if found else 1
    day = found[2] if found else short[1] if short else ""
    begin = _moved(today, _FIXED[day]) if day in _FIXED else _coming(day, today)
    return _moved(begin, weeks, "weeks") if begin and weeks is not None else None


def _weekday(words: str, today: date) -> date | None:
    """Read “Friday” and “next Friday”."""
    found = _WEEKDAY.fullmatch(words)
    number = weekday_number(found[2]) if found else None
    if found is None or number is None:
        return None
    if found[1] == "last":
        return _moved(today, -((today.weekday() - number - 1) % _A_WEEK + 1))
    if found[1] == "next":
        return _moved(today, _A_WEEK + number - today.weekday())
    return _coming(found[2], today)


def _coming(word: str, today: date) -> date | None:
    """Return the first such weekday after today."""
    number = weekday_number(word)
    return None if number is None else _moved(today, (number - today.weekday() - 1) % _A_WEEK + 1)


def _number(word: str) -> int | None:
    return int(word) if word.isdecimal() else _NUMBERS.get(word)


def _moved(day: date, number: int, unit: str = "days") -> date | None:
    """Return a day moved by days, weeks or months; None beyond the calendar."""
    try:
        moved: date = day + (
            relativedelta(months=number) if unit == "months" else timedelta(**{unit: number})
        )
    except (ValueError, OverflowError):
        return None
    return moved
