"""What the family chose to put on its pages, by name."""

from sendjourney.domain.page_choice import PageChoice
from sendjourney.storage.store import Store


class PageChoices(Store[PageChoice]):
    """Choices by name."""

    noun = PageChoice
    table = "page_choice"
    collection = "page_choices"
    order = "name COLLATE NOCASE, id"

    def found_by(self, record: PageChoice) -> tuple[str, str]:
        """Find a choice by its name."""
        return record.name, super().found_by(record)[1]
