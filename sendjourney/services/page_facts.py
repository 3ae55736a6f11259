"""What a page carries inside itself: of the records it is made of, what it says of them."""

from dataclasses import replace

from sendjourney.export.carried import carried
from sendjourney.export.document import Document
from sendjourney.export.material import Material
from sendjourney.export.plain_text import document_text
from sendjourney.services.page_choices import choices
from sendjourney.services.page_kinds import page_kind
from sendjourney.services.page_offer import told
from sendjourney.services.page_request import PageRequest


def page_facts(request: PageRequest, material: Material, document: Document) -> bytes:
    """Return the text of an archive with the facts of a page; none that it has no place for."""
    kind, own = page_kind(request.kind), material.record
    offered = {choice.id for group in choices(request, kind) for choice in group.choices}
    has_place = offered & told(kind, material)
    kept = replace(own.only(lambda r: r.id in has_place), children=(material.child,))
    return carried(kept, document_text(document), request.today)
