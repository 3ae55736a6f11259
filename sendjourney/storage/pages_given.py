"""The pages that were given away; what stood on them are attachments."""

from sendjourney.domain.page_given import PageGiven
from sendjourney.storage.store import Store


class PagesGiven(Store[PageGiven]):
    """Pages, given last first, those without a day last."""

    noun = PageGiven
    table = "page_given"
    collection = "pages_given"
    order = "given_on DESC, title COLLATE NOCASE, id"

    def found_by(self, record: PageGiven) -> tuple[str, str]:
        """Find a page by its title, who has it, and its notes."""
        return record.title, super().found_by(record)[1]
