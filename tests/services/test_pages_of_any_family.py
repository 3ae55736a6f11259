from contextlib import suppress

import page
from hypothesis import given, settings

from sendjourney.errors import PageTooLongError
from sendjourney.services import sharing
from tests.export.pdf.tags.structure import Structure
from tests.services.page_requests import KINDS, a_request
from tests.strategies import families


@given(families())
@settings(max_examples=25)
def test_any_family_at_all_gets_sound_pages(made):
    family, attachments = made
    for child in family.children[:1]:
        for kind in KINDS:
            photo = attachments.get(child.photo, b"")
            request = a_request(family, kind, child=child, photo=photo, review=None)
            with suppress(PageTooLongError):
                data = sharing.make_page(request)
                assert Structure(data).problems() == []
                assert page.validate_pdf_bytes(data).is_compliant
                assert sharing.page_text(request).strip()
