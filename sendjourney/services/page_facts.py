"""What a page carries inside itself: of the records it is made of, what it says of them."""

from dataclasses import fields
from typing import Any

from sendjourney.export.carried import carried
from sendjourney.export.document import Document
from sendjourney.export.material import Material
from sendjourney.export.plain_text import document_text
from sendjourney.services.page_choices import choices
from sendjourney.services.page_kinds import page_kind
from sendjourney.services.page_request import PageRequest


def page_facts(request: PageRequest, material: Material, document: Document) -> bytes:
    """Return the text of an archive with the facts of a page; none that it has no place for."""
    kind, own = page_kind(request.kind), material.record
    groups = choices(own, material.child, kind, request.reader, request.headings)
    has_place = {choice.id for group in groups for choice in group.choices}
    kept: dict[str, Any] = {
        noun.name: tuple(r for r in getattr(own, noun.name) if r.id in has_place)
        for noun in fields(own)
    }
    kept["children"] = (material.child,)
    return carried(type(own)(**kept), document_text(document), request.today)
