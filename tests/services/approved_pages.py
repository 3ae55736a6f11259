"""What the tags of each kind of page say for the sample family, as somebody has read and approved.

python -m tests.services.approved_pages    writes them anew: read what differs before you commit it.
"""

from pathlib import Path

from sendjourney.services import sharing
from tests.export.pdf.tags.spoken import spoken
from tests.kinds_of_family import requests
from tests.services.page_requests import KINDS

FOLDER = Path(__file__).parents[1] / "export" / "approved"


def approved(kind: str) -> Path:
    """Return the file with what a kind of page says."""
    return FOLDER / f"{kind}.txt"


def told(kind: str) -> str:
    """Return what the tags of a kind of page say now."""
    return spoken(sharing.make_page(requests(kind)["sample"]))


if __name__ == "__main__":
    for each in KINDS:
        approved(each).write_text(told(each), encoding="utf-8", newline="\n")
