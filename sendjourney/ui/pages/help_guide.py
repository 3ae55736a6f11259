"""The guide of Help: what people want to do, each a drawer with steps and a picture."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from sendjourney.services import help_topics
from sendjourney.services.help_topics import Topic
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import ordinary
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.chips import Tile
from sendjourney.ui.widgets.drawer import LateDrawer
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.picture import Picture
from sendjourney.ui.widgets.text import Heading, body, muted


class Guide(Card):
    """The topics; a picture is read when its drawer is first opened."""

    page_asked = Signal(object)
    """Carries the key of a page."""

    def __init__(self) -> None:
        """Make a shut drawer for each topic."""
        super().__init__(gap=Space.M)
        title = self.tr("What do you want to do?")
        self.setAccessibleName(title)
        self.drawers: dict[str, LateDrawer] = {}
        self._lines: dict[str, QWidget] = {}
        self.add(Heading(title))
        for topic in help_topics.topics():
            drawer = LateDrawer(topic.title, _Content(self, topic), gap=Space.M)
            drawer.put_below_title(muted(topic.says))
            line = boxes.beside(Tile(topic.icon, topic.tone, 44), drawer, top=True)
            self.drawers[topic.id], self._lines[topic.id] = drawer, line
            self.add(line)
        self._nothing = muted(self.tr("No part of the guide has these words."))
        self.add(self._nothing)
        self.show_only(help_topics.topics())

    def show_only(self, topics: Sequence[Topic]) -> None:
        """Show these topics only."""
        wanted = {topic.id for topic in topics}
        for name, line in self._lines.items():
            line.setVisible(name in wanted)
        self._nothing.setVisible(not wanted)

    def content(self, topic: Topic) -> list[QWidget]:
        """Return the steps, the picture, and the way to the page."""
        steps = [body(f"{number}. {step}") for number, step in enumerate(topic.steps, start=1)]
        go = ordinary(self.tr("Go there"), icon="arrow-right", payload=topic.page)
        go.setAccessibleName(self.tr("Go there: {topic}").format(topic=topic.title))
        go.chosen.connect(self._on_go)
        parts: list[QWidget] = [boxes.column(*steps, gap=Space.XS)]
        if topic.picture:
            parts.append(Picture(topic.picture_file(), topic.shows))
        return [*parts, WrapRow(go)]

    @Slot(object)
    def _on_go(self, page: object) -> None:
        self.page_asked.emit(page)


class _Content:
    """Makes the content of a topic's drawer when it is wanted."""

    def __init__(self, guide: Guide, topic: Topic) -> None:
        self._guide, self._topic = guide, topic

    def __call__(self) -> list[QWidget]:
        return self._guide.content(self._topic)
