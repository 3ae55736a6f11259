"""A line for any record at all, by which a family knows it, with its page or without."""

from sendjourney.domain.caseworker import Caseworker
from sendjourney.domain.child import Child
from sendjourney.domain.record import Record
from sendjourney.domain.story import StoryPart
from sendjourney.services import story_guide
from sendjourney.services.record_lines import line_for
from sendjourney.services.typed_dates import short_date


def fact_line(record: Record) -> str:
    """Return a line about a record; of a part of the story its heading is enough."""
    if isinstance(record, StoryPart):
        heading = story_guide.heading(record.heading)
        return f"“{heading.own_title}”" if heading else "A part of the story"
    if isinstance(record, Child):
        return record.name
    if isinstance(record, Caseworker):
        return f"Caseworker since {short_date(record.since)}" if record.since else "Caseworker"
    return line_for(record)
