"""Families made at random, in any script, whole: no name in them leads nowhere."""

import hashlib
from dataclasses import fields
from datetime import date, time
from enum import Enum
from typing import get_args, get_type_hints

from hypothesis import strategies as st

from sendjourney.domain.appointment import HOME_TIME_ZONE
from sendjourney.domain.family_record import FamilyRecord
from sendjourney.domain.references import NAMING
from sendjourney.domain.visibility import Level, Reader, Visibility

TEXTS = st.text(max_size=30)
IDS = st.uuids().map(lambda made: made.hex)
VISIBILITIES = st.builds(
    Visibility,
    level=st.sampled_from(Level),
    readers=st.lists(st.sampled_from(Reader), unique=True, max_size=3).map(tuple),
)
SIMPLE = {
    str: TEXTS,
    bool: st.booleans(),
    int: st.integers(0, 2**31 - 1),
    date: st.dates(),
    time: st.times(),
    Visibility: VISIBILITIES,
}
ZONES = st.sampled_from([HOME_TIME_ZONE, "Asia/Karachi", "UTC"])


def _of_type(hint):
    if hint == tuple[date, ...]:
        return st.lists(st.dates(), max_size=3).map(tuple)
    if hint == tuple[str, ...]:
        return st.lists(TEXTS, max_size=3).map(tuple)
    kinds = [kind for kind in get_args(hint) if kind is not type(None)]
    if kinds:
        return st.none() | _of_type(kinds[0])
    if isinstance(hint, type) and issubclass(hint, Enum):
        return st.sampled_from(hint)
    return SIMPLE[hint]


def _records(draw, noun, names, attachments):
    """Draw up to three records of a noun; what must name a record is drawn from those there are."""
    hints = get_type_hints(noun)
    given = {name: _of_type(hint) for name, hint in hints.items()}
    given |= {"id": IDS}
    if "time_zone" in given:
        given["time_zone"] = ZONES
    for name in given.keys() & {"photo", "sha256"}:
        given[name] = st.sampled_from(["", *attachments])
    for name in given.keys() & set(NAMING):
        given[name] = _naming(noun, name, names[name])
    if any(strategy is None for strategy in given.values()):
        return ()
    return tuple(draw(st.lists(st.builds(noun, **given), max_size=3)))


def _naming(noun, name, known):
    field = next(f for f in fields(noun) if f.name == name)
    if field.default == ():
        return st.lists(st.sampled_from(known), unique=True).map(tuple) if known else st.just(())
    if field.default == "":
        return st.sampled_from(["", *known])
    return st.sampled_from(known) if known else None


@st.composite
def families(draw):
    """Return a family and its attachments, every one of them named by a record."""
    data = draw(st.lists(st.binary(max_size=50), max_size=3, unique=True))
    attachments = {hashlib.sha256(each).hexdigest(): each for each in data}
    nouns = {n: get_args(hint)[0] for n, hint in get_type_hints(FamilyRecord).items()}
    known = {name: [] for name in NAMING}
    made = {}
    for noun in ("children", "people", "appointments", "contact_notes", *nouns):
        if noun not in made:
            made[noun] = _records(draw, nouns[noun], known, attachments)
            for name in GIVES_NAMES.get(noun, ()):
                known[name] += [record.id for record in made[noun]]
    family = FamilyRecord(**made)
    named = {getattr(r, "photo", "") or getattr(r, "sha256", "") for r in family.everything()}
    return family, {name: each for name, each in attachments.items() if name in named}


GIVES_NAMES = {
    "children": ("child_id", "child_ids"),
    "people": ("person_id", "person_ids"),
    "appointments": ("source_id",),
    "contact_notes": ("source_id",),
}
