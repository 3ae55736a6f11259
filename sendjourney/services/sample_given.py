"""The page that somebody has of the invented family: as it was then, before it was added to."""

import hashlib
from dataclasses import replace
from datetime import date

from sendjourney.domain.page_given import PageGiven
from sendjourney.domain.story import StoryPart
from sendjourney.services import pages_given, sharing, story_guide
from sendjourney.services.page_request import PageRequest
from sendjourney.services.sample_family import Sample

ADDED_TO = "support"
"""The part of the story that was shorter then."""


def with_pages_given(whole: Sample) -> Sample:
    """Return the family with the very pages that are noted as given away. Takes a moment."""
    made = [_made(page, whole) for page in whole.record.pages_given]
    record = replace(whole.record, pages_given=tuple(page for page, _ in made))
    return replace(
        whole,
        record=record,
        attachments=whole.attachments | {page.sha256: data for page, data in made},
    )


def _made(page: PageGiven, whole: Sample) -> tuple[PageGiven, bytes]:
    request = _request(page, whole, page.given_on or date.min)
    data = sharing.make_page(request)
    facts = pages_given.facts_on(request)
    return page.changed(sha256=hashlib.sha256(data).hexdigest(), facts=facts), data


def _request(page: PageGiven, whole: Sample, day: date) -> PageRequest:
    child = next(child for child in whole.record.children if child.id == page.child_id)
    then = tuple(_shorter(part) for part in whole.record.story_parts)
    return PageRequest(
        kind=page.kind,
        child=child,
        record=replace(whole.record, story_parts=then),
        headings=story_guide.headings(),
        today=day,
        reader=page.reader,
        photo=whole.attachments.get(child.photo, b""),
    )


def _shorter(part: StoryPart) -> StoryPart:
    if part.heading != ADDED_TO:
        return part
    return part.changed(text="\n".join(part.text.splitlines()[:-1]))
