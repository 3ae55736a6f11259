"""The logical structure of a page: what is a heading, a list, a table, in reading order."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

KEPT_WHEN_EMPTY = frozenset({"TD", "TH"})
"""An empty field still holds its column; anything else that was never drawn is left out."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a page's content: the name of the page, and its number among the marks."""

    page: str
    number: int


@dataclass(frozen=True, slots=True)
class Annotation:
    """An annotation on a page, such as a link, under the name reportlab knows it by."""

    page: str
    name: str


@dataclass(eq=False, slots=True)
class Tag:
    """One element of the structure: its kind (“P”, “H1”, “TD” ...), its content and children.

    ``attributes`` is PDF source such as “/O/Table/Scope/Column”. Tags are made in reading order;
    what is drawn for them may come in any order.
    """

    kind: str
    alt: str = ""
    language: str = ""
    attributes: str = ""
    inside: "list[Tag | Mark | Annotation]" = field(default_factory=list)

    def add(self, kind: str, *, alt: str = "", language: str = "", attributes: str = "") -> "Tag":
        """Return a new tag, the last inside this one."""
        child = Tag(kind, alt, language, attributes)
        self.inside.append(child)
        return child

    def prune(self) -> bool:
        """Leave out children that hold nothing; say whether anything is left in this one."""
        self.inside = [x for x in self.inside if not isinstance(x, Tag) or x.prune()]
        return bool(self.inside) or self.kind in KEPT_WHEN_EMPTY

    def children(self) -> "Iterator[Tag]":
        """Yield the tags directly inside this one."""
        return (x for x in self.inside if isinstance(x, Tag))

    def alts(self) -> "Iterator[str]":
        """Yield what is said of pictures in this one, in reading order."""
        if self.alt:
            yield self.alt
        for child in self.children():
            yield from child.alts()
