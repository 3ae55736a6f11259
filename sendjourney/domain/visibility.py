"""Who may see a fact: everyone, some kinds of reader, or nobody outside the family."""

from dataclasses import dataclass

from sendjourney.domain.labelled import Labelled


class Reader(Labelled):
    """A kind of person a page is made for."""

    EDUCATION = "education", "School and learning"
    HEALTH = "health", "Health"
    SOCIAL_CARE = "social_care", "Social care"
    COUNCIL = "council", "Council SEND team"
    VOLUNTARY = "voluntary", "Charities and groups"
    FAMILY = "family", "Family and friends"


class Level(Labelled):
    """How far a fact may go."""

    EVERYONE = "everyone", "Everyone we give a page to"
    SOME = "some", "Only some people"
    NOBODY = "nobody", "Nobody: just for us"


@dataclass(frozen=True, kw_only=True, slots=True)
class Visibility:
    """How far a fact may go. ``readers`` counts only when the level is SOME."""

    level: Level = Level.EVERYONE
    readers: tuple[Reader, ...] = ()

    def allows(self, reader: Reader | None) -> bool:
        """Say whether a page for this reader may hold the fact; None is a page for anybody."""
        if self.level is Level.SOME:
            return reader in self.readers
        return self.level is Level.EVERYONE


EVERYONE = Visibility()
NOBODY = Visibility(level=Level.NOBODY)
