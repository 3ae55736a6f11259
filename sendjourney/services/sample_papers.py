"""The letters and reports of the invented family, made with the app's own code."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sendjourney.export import letter
from sendjourney.export.pdf import writer
from sendjourney.services import sample_pictures

DRAWING = "paper-drawing"


@dataclass(frozen=True, kw_only=True, slots=True)
class MadePaper:
    """A paper's bytes and what they are."""

    data: bytes
    media_type: str


def make(row: Mapping[str, Any]) -> MadePaper:
    """Return the paper that a row of ``papers.toml`` describes."""
    if row["id"] == DRAWING:
        return MadePaper(data=sample_pictures.bus_drawing(), media_type="image/png")
    page = letter.compose(
        letter.Letter(
            sender=tuple(row["sender"]),
            to=tuple(row["to"]),
            dated=row["dated"],
            subject=row["subject"],
            text=row["text"],
            signed=tuple(row["signed"]),
        )
    )
    return MadePaper(data=writer.write(page), media_type="application/pdf")
