"""What was written under the headings of the story."""

from sendjourney.domain.story import StoryPart
from sendjourney.storage.store import Store


class StoryParts(Store[StoryPart]):
    """Story parts by heading."""

    noun = StoryPart
    table = "story_part"
    collection = "story_parts"
    order = "heading, id"

    def found_by(self, record: StoryPart) -> tuple[str, str]:
        """Find a part by its words; the heading's title is data and not kept here."""
        return "", super().found_by(record)[1]
