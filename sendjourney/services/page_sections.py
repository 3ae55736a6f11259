"""Which parts of the story stand where on a kind of page: data, in ``resources/pages``."""

from functools import cache

from sendjourney.domain.page_section import PageSection
from sendjourney.services.resource_files import read_records


@cache
def sections(kind_id: str) -> tuple[PageSection, ...]:
    """Return the sections of a kind of page, in the order of the page.

    Raises:
        BugError: That kind has no sections.
    """
    return read_records(PageSection, "sections", "pages", f"{kind_id}.toml")
