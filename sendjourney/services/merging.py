"""Taking what a page or an archive holds into a family's own file, as the family agrees.

First a ``plan``, from plain records: nothing is written. Then ``merge``, one step of undo. What the
other side leaves out is not taken as a wish to delete, and nothing of ours is replaced unasked.
"""

from collections.abc import Iterable, Mapping
from dataclasses import MISSING, dataclass, field, fields
from datetime import date
from enum import Enum, auto
from pathlib import Path

from sendjourney.domain.child import Child
from sendjourney.domain.family_record import FamilyRecord
from sendjourney.domain.record import Record, new_id
from sendjourney.domain.story import StoryPart
from sendjourney.errors import ArchiveError
from sendjourney.export.archive import read_archive
from sendjourney.services.family import Family

NOT_COMPARED = frozenset({"id", "confirmed_on", "visibility", "position", "photo", "child_ids"})
"""Fields of which ours always stay: when we confirmed it, who may see it, where it stands ..."""


class Keep(Enum):
    """What becomes of a record that differs. Blanks of ours are filled in any case."""

    OURS = auto()
    THEIRS = auto()
    BOTH = auto()
    """A second record; of a part of the story, both texts one under the other."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Difference:
    """One record that both sides have and that is not the same.

    ``fields`` are those in which each side says something else; when there are none, theirs only
    fills blanks. ``usual`` is what to do unless the family says otherwise.
    """

    ours: Record
    theirs: Record
    fields: tuple[str, ...]
    usual: Keep

    @property
    def choices(self) -> tuple[Keep, ...]:
        """What the family may choose from: a child cannot be there twice."""
        if not self.fields:
            return (Keep.OURS,)
        return (Keep.OURS, Keep.THEIRS) if isinstance(self.ours, Child) else tuple(Keep)


@dataclass(frozen=True, kw_only=True, slots=True)
class MergePlan:
    """What taking the other side in would do."""

    added: tuple[Record, ...]
    same: tuple[Record, ...]
    differing: tuple[Difference, ...]
    attachments: Mapping[str, bytes] = field(default_factory=dict)

    @property
    def changes_nothing(self) -> bool:
        """Say whether all of it is there already."""
        return not (self.added or self.differing)


def plan_from(family: Family, path: Path, *, password: str = "", child_id: str = "") -> MergePlan:
    """Return what taking in a page that carries itself, or an archive, would do.

    ``child_id`` is ours, when the family says that the only child in there is that one.

    Raises:
        ArchiveError: it cannot be read in, or does not fit to this file.
        PagePasswordError: it is a page, and locked with another password.
        PageWithoutFactsError: it is a page that carries nothing.
        FamilyFileError: there is no such file, or the computer does not let us read it.
    """
    content = read_archive(path, password=password)
    return plan(family.record(), content.record, attachments=content.attachments, child_id=child_id)


def plan(
    ours: FamilyRecord,
    theirs: FamilyRecord,
    *,
    attachments: Mapping[str, bytes] | None = None,
    child_id: str = "",
) -> MergePlan:
    """Return what taking theirs in would do to ours.

    Raises:
        ArchiveError: an id of theirs is one of ours for something else.
    """
    known = {record.id: record for record in ours.everything()}
    added, same, differing = [], [], []
    for found in _renamed(ours, theirs, _children(ours, theirs, child_id)):
        mine = known.get(found.id)
        if mine is None:
            added.append(found)
        elif type(mine) is not type(found):
            raise ArchiveError("an id", "your file has it for something else")
        elif difference := _difference(mine, found):
            differing.append(difference)
        else:
            same.append(mine)
    return MergePlan(
        added=tuple(added), same=tuple(same), differing=tuple(differing),
        attachments=attachments or {},
    )  # fmt: skip


def merge(family: Family, plan: MergePlan, keep: Mapping[str, Keep] | None = None) -> None:
    """Take it in, as one step of undo. ``keep`` has the family's answers, by id of our record.

    Raises:
        FileReadOnlyError: The file can only be read here.
        CouldNotSaveError: The disk did not take it; nothing was written.
    """
    answers = keep or {}
    merged = [
        record
        for each in plan.differing
        for record in _merged(each, answers.get(each.ours.id, each.usual))
    ]
    with family.change("Take in what another page says") as change:
        for data in plan.attachments.values():
            change.attach(data)
        change.save(*plan.added, *merged)


def _children(ours: FamilyRecord, theirs: FamilyRecord, child_id: str) -> dict[str, str]:
    """Return which of our children theirs are, by id, where the ids differ."""
    if child_id and len(theirs.children) == 1:
        return {theirs.children[0].id: child_id}
    known = {child.id for child in ours.children}
    return {
        child.id: twins[0].id
        for child in theirs.children
        if child.id not in known
        and len(twins := [mine for mine in ours.children if _is_one_child(mine, child)]) == 1
    }


def _is_one_child(ours: Child, theirs: Child) -> bool:
    """Say whether it is surely the same child: the whole name and the birth date agree."""
    names = {" ".join(child.name.casefold().split()) for child in (ours, theirs)}
    return len(names) == 1 and ours.birth_date is not None and ours.birth_date == theirs.birth_date


def _renamed(
    ours: FamilyRecord, theirs: FamilyRecord, children: Mapping[str, str]
) -> Iterable[Record]:
    """Yield their records under our ids where they are surely of the same thing.

    There is one part of the story under each heading.
    """
    parts = {(part.child_id, part.heading): part.id for part in ours.story_parts}
    for record in theirs.everything():
        values: dict[str, object] = {}
        if isinstance(record, Child):
            values["id"] = children.get(record.id, record.id)
        if own := getattr(record, "child_id", ""):
            values["child_id"] = children.get(own, own)
        if helped := getattr(record, "child_ids", ()):
            values["child_ids"] = tuple(children.get(each, each) for each in helped)
        if isinstance(record, StoryPart):
            place = (children.get(record.child_id, record.child_id), record.heading)
            values["id"] = parts.get(place, record.id)
        yield record.changed(**values)


def _difference(ours: Record, theirs: Record) -> Difference | None:
    said = [name for name, value in _said(theirs) if not _agrees(ours, name, value)]
    if not said:
        return None
    filled = dict(_said(ours))
    against = tuple(name for name in said if name in filled)
    usual = _usual(ours, theirs) if against else Keep.OURS
    return Difference(ours=ours, theirs=theirs, fields=against, usual=usual)


def _agrees(ours: Record, name: str, value: object) -> bool:
    """Say whether ours holds what theirs says: the same, or more of it."""
    mine = getattr(ours, name)
    if isinstance(value, tuple) and isinstance(mine, tuple):
        return set(mine).issuperset(value)
    if isinstance(value, str) and isinstance(mine, str) and _stands_in(value, mine):
        return True
    return mine == value or (isinstance(ours, Child) and name == "name" and value == ours.called)


def _stands_in(shortened: str, whole: str) -> bool:
    """Say whether each line of one text stands in another, in the same order."""
    lines = iter(whole.splitlines())
    return all(line in lines for line in shortened.splitlines())


def _said(record: Record) -> list[tuple[str, object]]:
    """Return the fields in which a record says something; what it is by itself says nothing."""
    return [
        (each.name, value)
        for each in fields(record)
        if each.name not in NOT_COMPARED
        and (value := getattr(record, each.name)) not in ("", (), None)
        and (each.default is MISSING or value != each.default)
    ]


def _usual(ours: Record, theirs: Record) -> Keep:
    """Return which to keep: the one confirmed later; when that is not known, both."""
    earliest = date.min
    mine, other = ours.confirmed_on or earliest, theirs.confirmed_on or earliest
    if mine != other:
        return Keep.OURS if mine > other else Keep.THEIRS
    return Keep.OURS if isinstance(ours, Child) else Keep.BOTH


def _merged(each: Difference, keep: Keep) -> list[Record]:
    """Return the records to save for a difference."""
    told = {n: value for n, value in _said(each.theirs) if not _agrees(each.ours, n, value)}
    blanks = {name: value for name, value in told.items() if name not in dict(_said(each.ours))}
    filled = each.ours.changed(**blanks)
    if keep is Keep.THEIRS:
        return [each.ours.changed(**told, confirmed_on=each.theirs.confirmed_on)]
    if keep is Keep.OURS or Keep.BOTH not in each.choices:
        return [filled]
    if isinstance(filled, StoryPart) and isinstance(each.theirs, StoryPart):
        return [filled.changed(text=f"{filled.text}\n\n{each.theirs.text}")]
    return [filled, each.theirs.changed(id=new_id())]
