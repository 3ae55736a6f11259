"""A part of England, and where its families find help."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, kw_only=True, slots=True)
class Area:
    """One area, from ``resources/areas``. An empty web address means that we found none.

    ``advice`` is the free, impartial advice service (SENDIASS), ``forum`` the parent carers forum.
    """

    id: str
    name: str
    council: str
    send_team: str
    local_offer_name: str
    local_offer: str
    advice_name: str
    advice: str
    forum_name: str
    forum: str
    address: str
    checked_on: date
    source: str
