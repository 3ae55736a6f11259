"""Who tells the story: names to offer when a family writes down who said something."""

from collections.abc import Iterable

from sendjourney.domain.child import Child
from sendjourney.domain.review_view import ReviewView
from sendjourney.domain.story import StoryPart
from sendjourney.services.people import used

USUAL = ("Mum", "Dad")


def who_says(parts: Iterable[StoryPart | ReviewView], child: Child) -> list[str]:
    """Return the names used in other parts, most used first, then the usual ones, each once."""
    return list(dict.fromkeys([*used(p.said_by for p in parts), *USUAL, child.called]))
