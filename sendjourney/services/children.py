"""A child with everything that belongs to them, as one thing to take out of the file."""

from sendjourney.domain.child import Child
from sendjourney.domain.person import Person
from sendjourney.domain.record import Record
from sendjourney.services.family import Change, Family


class WithoutChild:
    """Takes a child out of the file, in one change: their records, and people only they have.

    People who help a brother or sister too stay, and no longer name this child.
    """

    def __init__(self, family: Family, child: Child) -> None:
        """Look up everything that belongs to the child."""
        record = family.record()
        own = record.of_child(child)
        others = [p for p in own.people if p.child_ids and p.child_ids != (child.id,)]
        kept = {p.id for p in own.people if not p.child_ids} | {p.id for p in others}
        self.deleted: tuple[Record, ...] = tuple(r for r in own.everything() if r.id not in kept)
        self.changed: tuple[Person, ...] = tuple(
            p.changed(child_ids=tuple(i for i in p.child_ids if i != child.id)) for p in others
        )

    def __call__(self, change: Change) -> None:
        """Do it, inside a change."""
        change.save(*self.changed)
        change.delete(*self.deleted)
