"""How pages say days, times, people and who wrote something. Shared by all composers."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, time

from sendjourney.domain.appointment import HOME_TIME_ZONE, Appointment
from sendjourney.domain.child import Child
from sendjourney.domain.law import ages
from sendjourney.domain.person import Person
from sendjourney.domain.record import Record
from sendjourney.domain.story import BlockKind, blocks
from sendjourney.export.document import Bullets, Paragraph, Text, Voice, paragraph, words

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
NOON = 12


def day_month_year(day: date) -> str:
    """Return a day: “12 March 2026”."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def full_day(day: date) -> str:
    """Return a day with its weekday: “Thursday 12 March 2026”."""
    return f"{DAYS[day.weekday()]} {day_month_year(day)}"


def short_day(day: date) -> str:
    """Return a day for a narrow column: “Thu 12 Mar 2026”."""
    return f"{DAYS[day.weekday()][:3]} {day.day} {MONTHS[day.month - 1][:3]} {day.year}"


def clock(at: time) -> str:
    """Return a time: “2:15pm”, “9am”, “noon”."""
    if (at.hour, at.minute) == (NOON, 0):
        return "noon"
    half = "am" if at.hour < NOON else "pm"
    minutes = f":{at.minute:02}" if at.minute else ""
    return f"{at.hour % NOON or NOON}{minutes}{half}"


def span(since: date | None, until: date | None) -> str:
    """Return a time: “12 March 2026 to 4 May 2026”, “since 12 March 2026”; empty if unknown."""
    if since and until:
        return f"{day_month_year(since)} to {day_month_year(until)}"
    if since:
        return f"since {day_month_year(since)}"
    return f"until {day_month_year(until)}" if until else ""


def how_many(number: int, one: str, many: str = "") -> str:
    """Return a count with its noun: “1 day”, “12 days”."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def listed(names: Sequence[str]) -> str:
    """Return names as a sentence says them: “Mum, Dad and Aga”."""
    if len(names) < 2:  # noqa: PLR2004 - nothing to join
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def as_title(name: str) -> str:
    """Return a name from data as words: “from_then” is “From then”."""
    return name.replace("_", " ").capitalize()


def joined(*parts: str, by: str = " · ") -> str:
    """Return the parts that say something, with a dot between them."""
    return by.join(part for part in parts if part)


def about_child(child: Child, today: date) -> str:
    """Return pronouns, age and school year: “he / him · Age 9, Year 5”."""
    return joined(child.pronouns, age_and_year(child, today))


def age_and_year(child: Child, today: date) -> str:
    """Return “Age 9, Year 5”; empty when neither is known."""
    if child.birth_date is None or child.birth_date > today:
        return child.school_year
    year = child.school_year or ages.school_year(child.birth_date, today)
    return joined(f"Age {ages.age(child.birth_date, today)}", year, by=", ")


def family_text(text: str, voice: Voice = Voice.BODY) -> list[Text]:
    """Return what a family wrote as paragraphs and lists."""
    return [
        Bullets(tuple(words(line) for line in block.lines))
        if block.kind is BlockKind.BULLETS
        else paragraph(*block.lines, voice=voice)
        for block in blocks(text)
    ]


def named(person_ids: Iterable[str], people: Mapping[str, Person]) -> str:
    """Return the names of people that may be on the page: “Jo Mensah and Aga Nowak”."""
    return listed([people[id_].name for id_ in person_ids if id_ in people])


def written_by(records: Iterable[Record]) -> Paragraph:
    """Return the line that says whose words a page holds, and how fresh they are."""
    days = sorted(record.confirmed_on for record in records if record.confirmed_on)
    confirmed = f" Last confirmed {day_month_year(days[-1])}." if days else ""
    return paragraph(f"Written by the family.{confirmed}", voice=Voice.SMALL)


def said_by(who: str, confirmed_on: date | None) -> str:
    """Return who said something and when it was confirmed; empty when neither is known."""
    confirmed = f"Last confirmed {day_month_year(confirmed_on)}" if confirmed_on else ""
    return joined(f"Said by {who}" if who else "", confirmed)


def when(appointment: Appointment) -> str:
    """Return day and time of an appointment, with the time zone when it is not ours."""
    day = short_day(appointment.on)
    if appointment.at is None:
        return day
    zone = appointment.time_zone
    place = "" if zone == HOME_TIME_ZONE else f" ({zone.split('/')[-1].replace('_', ' ')} time)"
    return f"{day}, {clock(appointment.at)}{place}"
