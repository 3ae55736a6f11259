"""What the child waits for."""

from sendjourney.domain.referral import Referral
from sendjourney.storage.store import Store


class Referrals(Store[Referral]):
    """Referrals, the longest ago first, those without a day last."""

    noun = Referral
    table = "referral"
    collection = "referrals"
    order = "asked_on IS NULL, asked_on, id"

    def found_by(self, record: Referral) -> tuple[str, str]:
        """Find a referral by what it is for, and by the service."""
        return record.for_what, super().found_by(record)[1]
