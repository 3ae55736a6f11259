"""The guide of Help: by what people want to do, in a few steps each, with a picture."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from sendjourney import paths
from sendjourney.services.finding import words_of
from sendjourney.services.resource_files import read_records

FOLDER = "help"


@dataclass(frozen=True, kw_only=True, slots=True)
class Topic:
    """Something people want to do. ``picture`` is a file beside the guide; ``shows`` says it.

    ``page`` is where it is done, and ``found_by`` holds other words that people may look for.
    """

    id: str
    title: str
    says: str
    steps: tuple[str, ...]
    page: str
    icon: str
    tone: str
    found_by: str = ""
    picture: str = ""
    shows: str = ""

    def picture_file(self) -> Path:
        """Return where the picture is."""
        return paths.resources() / FOLDER / self.picture


@cache
def topics() -> tuple[Topic, ...]:
    """Return the guide, in the order in which a family comes to need it."""
    return read_records(Topic, "topics", FOLDER, "topics.toml")


def find(text: str) -> list[Topic]:
    """Return the topics that hold all words of a text, each at least as a beginning."""
    wanted = words_of(text)
    return [topic for topic in topics() if all(_holds(topic, word) for word in wanted)]


def _holds(topic: Topic, beginning: str) -> bool:
    said = words_of(" ".join((topic.title, topic.says, topic.found_by, *topic.steps)))
    return any(word.startswith(beginning) for word in said)
