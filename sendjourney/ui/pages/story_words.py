"""A part of the story that is a text: the words, who said them, who may see them."""

from typing_extensions import override

from sendjourney.domain.child import Child
from sendjourney.domain.story import Heading, StoryPart
from sendjourney.services.story_guide import title_for
from sendjourney.services.voices import who_says
from sendjourney.ui.pages.written_words import Written, WrittenWords


class StoryWords(WrittenWords):
    """Shows what is written under one heading of the story."""

    def load(self, heading: Heading, child: Child) -> None:
        """Show the part under a heading, as the file has it."""
        family = self._desk.family
        voices = who_says(family.of_child(StoryPart, child.id), child)
        part = family.story_part(child.id, heading.id)
        self.show_text(part, title_for(heading, child), voices)

    @override
    def found(self, part: Written) -> Written:
        if not isinstance(part, StoryPart):
            return part
        return self._desk.family.story_part(part.child_id, part.heading)
