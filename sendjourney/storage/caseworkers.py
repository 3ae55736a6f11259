"""Who held the case, and when."""

from sendjourney.domain.caseworker import Caseworker
from sendjourney.storage.store import Store


class Caseworkers(Store[Caseworker]):
    """Caseworkers from first to last."""

    noun = Caseworker
    table = "caseworker"
    collection = "caseworkers"
    order = "since IS NULL DESC, since, id"

    def found_by(self, record: Caseworker) -> tuple[str, str]:
        """Find by how it was learnt; the name is found among the people."""
        return "", super().found_by(record)[1]
