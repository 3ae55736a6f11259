"""The top of a part of the story: where we are, what is asked, and help to begin."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendjourney.domain.child import Child
from sendjourney.domain.story import Heading as StoryHeading
from sendjourney.services.story_guide import hint_for, prompts_for, title_for
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets.text import Heading, lead, small
from sendjourney.ui.widgets.tip import Tip


class StoryHead(QWidget):
    """“Part 7 of 20”, the question, one sentence, and prompts on a card."""

    def __init__(self) -> None:
        super().__init__()
        self._number, self._title, self._hint = small(""), Heading("", 1), lead("")
        self._tip = Tip(self.tr("Not sure what to write?"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for part in (self._number, self._title, self._hint):
            column.addWidget(part)
        column.addSpacing(Space.S)
        column.addWidget(self._tip)

    def show_heading(self, heading: StoryHeading, child: Child, place: tuple[int, int]) -> None:
        """Show what is asked under a heading; ``place`` is its number and how many there are."""
        number, of = place
        self._number.setText(self.tr("Part {number} of {all}").format(number=number, all=of))
        self._title.setText(title_for(heading, child))
        self._hint.setText(hint_for(heading, child))
        self._tip.show_words("  ".join(prompts_for(heading, child)))

    def title(self) -> str:
        """Return the question as it is shown."""
        return self._title.words()

    def number(self) -> str:
        """Return where we are: “Part 7 of 20”."""
        return self._number.words()
