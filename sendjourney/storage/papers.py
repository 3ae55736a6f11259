"""What is known of letters and reports; their bytes are attachments."""

from sendjourney.domain.paper import Paper
from sendjourney.storage.store import Store


class Papers(Store[Paper]):
    """Papers, newest first, those without a date last."""

    noun = Paper
    table = "paper"
    collection = "papers"
    order = "dated DESC, title COLLATE NOCASE, id"

    def found_by(self, record: Paper) -> tuple[str, str]:
        """Find a paper by its title, sender, file name and notes."""
        return record.title, super().found_by(record)[1]
