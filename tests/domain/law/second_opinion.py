"""The same counting once more, by dateutil, and written without looking at ours."""

from datetime import date, datetime, time, timedelta

from dateutil.easter import easter
from dateutil.relativedelta import FR, MO, relativedelta
from dateutil.rrule import DAILY, rrule, rruleset
from dateutil.rrule import FR as FRIDAY
from dateutil.rrule import MO as MONDAY
from dateutil.rrule import TH as THURSDAY
from dateutil.rrule import TU as TUESDAY
from dateutil.rrule import WE as WEDNESDAY


def span(start, length, unit, *, beginning_with=False):
    """Return the last day of a length in days, weeks or months of the calendar."""
    end = start + relativedelta(**{f"{unit}s": length})
    return end - timedelta(days=1) if beginning_with else end


def working_days(start, length, holidays, *, beginning_with=False):
    """Return the day on which so many working days have gone by."""
    first = start if beginning_with else start + timedelta(days=1)
    return _weekdays(first, holidays)[length - 1].date()


def next_working_day(day, holidays):
    return _weekdays(day, holidays)[0].date()


def tribunal(day, holidays):
    """Return the last day for an appeal form, by rule 12 of the Tribunal."""
    if day.month == 8:
        return next_working_day(date(day.year, 9, 1), holidays)
    if day.month == 12 and day.day >= 25:
        return next_working_day(date(day.year + 1, 1, 2), holidays)
    if day.month == 1 and day.day == 1:
        return next_working_day(date(day.year, 1, 2), holidays)
    return next_working_day(day, holidays)


def last_friday_in_june(year):
    return date(year, 6, 1) + relativedelta(day=31, weekday=FR(-1))


def usual_bank_holidays(year):
    """Return England's bank holidays of a year in which none was moved or proclaimed."""
    sunday = easter(year)
    found = {
        sunday - timedelta(days=2),
        sunday + timedelta(days=1),
        date(year, 5, 1) + relativedelta(weekday=MO(1)),
        date(year, 5, 1) + relativedelta(day=31, weekday=MO(-1)),
        date(year, 8, 1) + relativedelta(day=31, weekday=MO(-1)),
    }
    for fixed in (date(year, 1, 1), date(year, 12, 25), date(year, 12, 26)):
        later = (fixed + timedelta(days=n) for n in range(4))
        found.add(next(day for day in later if day.weekday() < 5 and day not in found))
    return found


def _weekdays(first, holidays):
    days = rruleset()
    week = [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY]
    midnight = datetime.combine(first, time())
    days.rrule(rrule(DAILY, dtstart=midnight, byweekday=week, count=400))
    for holiday in holidays:
        days.exdate(datetime.combine(holiday, time()))
    return days
