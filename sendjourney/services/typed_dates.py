"""Understands dates and times as people type them, and says them in words.

Nothing is ever filled in silently but the year: a date without one means the nearest such day,
from three months ago to nine months ahead (an appointment is more often to come). Two numbers for
a year mean one from 80 years ago to 19 years ahead.
"""

import re
from datetime import date, datetime, time

from dateutil.relativedelta import relativedelta

from sendjourney.services.near_days import DAYS as DAYS  # noqa: PLC0414 - found here too
from sendjourney.services.near_days import near_day, weekday_number

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)

DAYS_OF_MONTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

_MONTHS_BACK = 3
_DAYS_AHEAD_IN_WORDS = 60
_DAYS_A_WEEK = 7
_HOURS, _MINUTES, _NOON = 24, 60, 12
_HOUR_OF_EARLY_MORNING = 7
_LONGEST = 40
_DATE_LIKE = re.compile(r"(?a)(?=.*\d)[\d a-z,./'-]+")
_JOINING_WORDS = {"of", "st", "nd", "rd", "th", "sept"}
_MONTH_SECOND = re.compile(r"(?a)\d{1,2}[\s./-]+(\d{1,2})\b.*")
_MONTHS_A_YEAR = 12
_CLOCK = re.compile(r"(?a)(\d{1,2})(?:[:.]?(\d{2}))?\s*([ap]m?)?")
_SPOKEN = re.compile(
    r"(?a)(?:(half|quarter|five|ten|twenty|twenty five|\d{1,2}) ?(?:minutes )?(past|to)|(half)) "
)
_PART_OF_DAY = {"in the morning": "am", "in the afternoon": "pm", "in the evening": "pm"}
_PARTS = {"half": 30, "quarter": 15, "five": 5, "ten": 10, "twenty": 20, "twenty five": 25}
_HOUR_WORDS = (
    *("one", "two", "three", "four", "five", "six"),
    *("seven", "eight", "nine", "ten", "eleven", "twelve"),
)


def parse_date(text: str, today: date) -> date | None:
    """Return the day somebody typed, day before month; None when it is not one clear day.

    “14 March 2026”, “14/3/26”, “14.3.2026”, “14 mar”, “2026-03-14”, “Sat 14 March”, “today”,
    “tomorrow”, “yesterday”, “Friday” (the next one), “next Friday” (of next week), “last Friday”,
    “in 2 weeks”, “a week on Friday”, “3 days ago”. A weekday that does not belong to the date makes
    it unclear.
    """
    words = _tidy(text)
    return near_day(words, today) or _calendar_day(words, today)


def is_no_day(text: str) -> bool:
    """Say whether a text names a day that no calendar has, such as 30 February."""
    numbers = re.fullmatch(r"(?a)\s*(\d{1,2})[\s./-]+(\d{1,2}|[a-z]+)\b.*", text.casefold())
    if numbers is None:
        return False
    day, month = int(numbers[1]), _month_number(numbers[2])
    return month is not None and (day == 0 or day > DAYS_OF_MONTHS[month - 1])


def parse_time(text: str) -> time | None:
    """Return the time somebody typed; None when it is not one clear time.

    “2:15pm”, “14:15”, “2.15 pm”, “9”, “noon”, “quarter past 2”, “half past 9”, “half 9” (which
    in Britain is half past), “10 in the morning”. Without am or pm,
    an hour from 1 to 6 is meant in the afternoon: nobody is seen at two in the morning.
    """
    words = _tidy(text).replace("o'clock", "").replace(".m.", "m").replace(".m", "m").strip()
    words = words.removeprefix("at ")
    for said, half in _PART_OF_DAY.items():
        words = words.replace(f" {said}", f" {half}")
    fixed = {"noon": time(12), "midday": time(12), "midnight": time(0)}
    return fixed.get(words) or _spoken_time(words) or _clock_time(words)


def words_for_date(day: date) -> str:
    """Return a day in full: “Thursday 12 March 2026”."""
    return f"{DAYS[day.weekday()]} {short_date(day)}"


def short_date(day: date) -> str:
    """Return a day without its weekday: “12 March 2026”."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def words_for_time(moment: time) -> str:
    """Return a time as people say it: “2:15pm”, “9am”, “noon”."""
    if (moment.hour, moment.minute) == (_NOON, 0):
        return "noon"
    half = "am" if moment.hour < _NOON else "pm"
    hour = moment.hour % _NOON or _NOON
    return f"{hour}{half}" if moment.minute == 0 else f"{hour}:{moment.minute:02}{half}"


def days_in_words(days: int) -> str:
    """Return how far off a day is: “today”, “tomorrow”, “in 9 days”, “5 days late”.

    More than sixty days are said in weeks, because nobody feels what 83 days are.
    """
    if days in {0, 1}:
        return ("today", "tomorrow")[days]
    if days < 0:
        return f"{_many(-days)} late"
    return f"in {_many(days)}"


def _many(days: int) -> str:
    if days > _DAYS_AHEAD_IN_WORDS:
        return f"about {round(days / _DAYS_A_WEEK)} weeks"
    return "1 day" if days == 1 else f"{days} days"


def _month_number(word: str) -> int | None:
    if word.isdigit():
        return int(word) if 1 <= int(word) <= _MONTHS_A_YEAR else None
    return next((n for n, m in enumerate(MONTHS, 1) if m.casefold().startswith(word[:3])), None)


def _tidy(text: str) -> str:
    return " ".join(text.casefold().replace("’", "'").split()).strip(" .,")


def _calendar_day(words: str, today: date) -> date | None:
    """Read a day of a month, with or without the year.

    dateutil fills missing parts from a default, so we ask twice with different ones: what differs
    was not typed.
    """
    words = words.removeprefix("the ")
    if not _looks_like_a_date(words):
        return None
    from sendjourney.services.date_reading import read  # noqa: PLC0415 - only for what is typed

    first = read(words, datetime(2000, 1, 1), today)  # noqa: DTZ001 - a day, no moment
    second = read(words, datetime(2004, 5, 9), today)  # noqa: DTZ001 - the same
    if first is None or second is None:
        return None
    if first == second:
        return first if _weekday_fits(words, first) else None
    if (first.month, first.day) != (second.month, second.day):
        return None
    nearest = _nearest_year(first, today)
    return nearest if nearest and _weekday_fits(words, nearest) else None


def _looks_like_a_date(words: str) -> bool:
    """Say whether dateutil may be asked: it would swap day and month, or make sense of nonsense."""
    if len(words) > _LONGEST or not _DATE_LIKE.fullmatch(words):
        return False
    numbers = _MONTH_SECOND.fullmatch(words)
    if numbers and int(numbers[1]) > _MONTHS_A_YEAR:
        return False
    return all(
        word in _JOINING_WORDS or weekday_number(word) is not None or _is_month(word)
        for word in re.findall(r"[a-z]+", words)
    )


def _is_month(word: str) -> bool:
    shortest = 3
    return len(word) >= shortest and any(m.casefold().startswith(word) for m in MONTHS)


def _weekday_fits(words: str, day: date) -> bool:
    named = [n for w in re.findall(r"[a-z]+", words) if (n := weekday_number(w)) is not None]
    return all(number == day.weekday() for number in named)


def _nearest_year(day: date, today: date) -> date | None:
    """Return the first such day that is at most three months past; 29 February may be years on."""
    earliest = today - relativedelta(months=_MONTHS_BACK)
    for year in range(today.year - 1, today.year + 9):
        try:
            candidate = day.replace(year=year)
        except ValueError:
            continue
        if candidate >= earliest:
            return candidate
    return None


def _spoken_time(words: str) -> time | None:
    """Read “quarter past 2”, “ten to three pm”."""
    found = _SPOKEN.match(words)
    if found is None:
        return None
    hour = _clock_time(words[found.end() :])
    said = found[1] or found[3]
    part = _PARTS.get(said) or (int(said) if said.isdecimal() else 0)
    if hour is None or hour.minute or not 0 < part < _MINUTES:
        return None
    minutes = hour.hour * _MINUTES + (-part if found[2] == "to" else part)
    return time(minutes // _MINUTES % _HOURS, minutes % _MINUTES)


def _clock_time(words: str) -> time | None:
    for number, word in enumerate(_HOUR_WORDS, start=1):
        words = re.sub(rf"^{word}\b", str(number), words)
    found = _CLOCK.fullmatch(words.strip())
    if found is None:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "")[:1]
    if half and not 1 <= hour <= _NOON:
        return None
    if half:
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    elif 1 <= hour < _HOUR_OF_EARLY_MORNING and not found[1].startswith("0"):
        hour += _NOON
    return time(hour, minute) if hour < _HOURS and minute < _MINUTES else None
