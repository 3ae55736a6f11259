"""In which second language somebody gets their pages: remembered in the family's own file."""

from sendjourney.services.family import Family
from sendjourney.services.page_languages import SCRIPTS
from sendjourney.services.page_suiting import ForWhom


def kept_language(family: Family, child_id: str, whom: ForWhom) -> str:
    """Return the tag of the language that was last chosen for somebody; empty for none."""
    tag = family.note(_name(child_id, whom))
    return tag if tag in SCRIPTS else ""


def keep_language(family: Family, child_id: str, whom: ForWhom, tag: str) -> None:
    """Remember a language; nothing is written to a file that can only be read."""
    if not family.read_only:
        family.set_note(_name(child_id, whom), tag)


def _name(child_id: str, whom: ForWhom) -> str:
    reader = "ourselves" if whom.ourselves else whom.reader or "anybody"
    return f"language {whom.person_id or reader} {child_id}"
