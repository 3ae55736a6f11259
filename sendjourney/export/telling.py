"""Of which records a page says something: a composer that leaves some out tells it with these."""

from collections.abc import Iterable

from sendjourney.domain.record import Record
from sendjourney.export.material import Material


def ids(records: Iterable[Record]) -> frozenset[str]:
    """Return the ids of records."""
    return frozenset(record.id for record in records)


def with_names(records: Iterable[Record]) -> frozenset[str]:
    """Return the ids of records, and of the people whom they name."""
    found = list(records)
    named = {getattr(record, "person_id", "") for record in found}
    several = {id_ for record in found for id_ in getattr(record, "person_ids", ())}
    return ids(found) | frozenset((named | several) - {""})


def all_but(material: Material, left_out: Iterable[Record]) -> frozenset[str]:
    """Return the ids of all records of a page but some."""
    return ids(material.record.everything()) - ids(left_out)
