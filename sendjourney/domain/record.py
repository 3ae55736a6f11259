"""What every record has: an id from birth, who may see it, and when it was last confirmed."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from typing import Any, Self
from uuid import uuid4

from sendjourney.domain.visibility import EVERYONE, Visibility


def new_id() -> str:
    """Return an id that no other record, on this or another computer, will have."""
    return uuid4().hex


@dataclass(frozen=True, kw_only=True, slots=True)
class Record:
    """A fact or group of facts that the family keeps. To change it: save another of its id."""

    id: str = field(default_factory=new_id)
    visibility: Visibility = EVERYONE
    confirmed_on: date | None = None

    def changed(self, **values: Any) -> Self:  # noqa: ANN401 - the fields' own types are checked by replace
        """Return this record with some fields changed; itself when nothing differs."""
        fresh = replace(self, **values)
        return self if fresh == self else fresh


def field_values(record: Record) -> Mapping[str, object]:
    """Return the record's fields by name, in the order they are declared, the id left out."""
    return {f.name: getattr(record, f.name) for f in fields(record) if f.name != "id"}
