"""The parts of England the app knows something about, and the rest."""

from functools import cache

from sendjourney.domain.area import Area
from sendjourney.services.resource_files import read_records

KNOWN = ("rotherham",)
ELSEWHERE = "england"


@cache
def areas() -> tuple[Area, ...]:
    """Return the areas by name, “Another part of England” last."""
    known = [
        area for name in KNOWN for area in read_records(Area, "areas", "areas", f"{name}.toml")
    ]
    known.sort(key=lambda area: area.name)
    return (*known, *read_records(Area, "areas", "areas", f"{ELSEWHERE}.toml"))


def area(area_id: str) -> Area:
    """Return the area of an id; the rest of England for one we do not know."""
    return next((a for a in areas() if a.id == area_id), areas()[-1])
