"""The invented family: for looking around, for pictures and for tests. Nobody in it is real."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

import msgspec

from sendjourney.domain.family_record import FamilyRecord
from sendjourney.domain.law.ages import school_year_of
from sendjourney.services import sample_papers, sample_pictures
from sendjourney.services.resource_files import read_toml

SAMPLE = "sample"
FILES = ("family", "stories", "papers", "review", "school")
MOVED_BY_SCHOOL_YEARS = ("children", "settings")
"""Births and first days at school keep their place in the school year; all else keeps weekdays."""
MOVED_BY_BOTH = ("school_terms",)
"""Terms keep their weekdays too, and their place as nearly as weekdays let them."""

Rows = list[dict[str, Any]]
Move = Callable[[date], date]


@dataclass(frozen=True, kw_only=True, slots=True)
class Sample:
    """An invented family's records, and the bytes of their papers and photo by SHA-256."""

    record: FamilyRecord
    attachments: dict[str, bytes]


def sample(today: date) -> Sample:
    """Return the family as it would be today: one promise late, an appointment within days.

    Dates move by whole weeks, so that weekdays hold; the same week gives the same records.
    """
    found = _in_week_of(today - timedelta(days=today.weekday()), school_year_of(today))
    return Sample(record=found.record, attachments=dict(found.attachments))


@lru_cache(maxsize=4)
def _in_week_of(monday: date, school_year: int) -> Sample:
    anchor: date = read_toml(SAMPLE, "family.toml")["anchor"]
    weeks = _by_weeks(monday - anchor)
    years = _by_years(school_year - school_year_of(anchor))
    ways = dict.fromkeys(MOVED_BY_SCHOOL_YEARS, years)
    ways |= dict.fromkeys(MOVED_BY_BOTH, _by_years_in_weeks(years))
    tables = {
        name: [_moved(row, ways.get(name, weeks)) for row in rows]
        for name, rows in _tables().items()
    }
    attachments = _attach(tables)
    return Sample(record=msgspec.convert(tables, FamilyRecord), attachments=attachments)


def _tables() -> dict[str, Rows]:
    nouns = [noun.name for noun in fields(FamilyRecord)]
    files = [read_toml(SAMPLE, f"{name}.toml") for name in FILES]
    return {noun: [row for file in files for row in file.get(noun, ())] for noun in nouns}


def _by_weeks(weeks: timedelta) -> Move:
    return lambda day: day + weeks


def _by_years(years: int) -> Move:
    return lambda day: day.replace(year=day.year + years)


def _by_years_in_weeks(by_years: Move) -> Move:
    return lambda day: day + timedelta(weeks=round((by_years(day) - day) / timedelta(weeks=1)))


def _moved(row: Mapping[str, Any], move: Move) -> dict[str, Any]:
    def moved(value: object) -> object:
        if isinstance(value, date):
            return move(value)
        if isinstance(value, list):
            return [moved(each) for each in value]
        return value.strip() if isinstance(value, str) else value

    return {name: moved(value) for name, value in row.items()}


def _attach(tables: dict[str, Rows]) -> dict[str, bytes]:
    """Put the bytes of photo and papers beside the records, and their names into the records."""
    attachments: dict[str, bytes] = {}

    def attach(data: bytes) -> str:
        sha256 = hashlib.sha256(data).hexdigest()
        attachments[sha256] = data
        return sha256

    tables["children"][0]["photo"] = attach(sample_pictures.portrait())
    for row in tables["papers"]:
        paper = sample_papers.make(row)
        row.update(media_type=paper.media_type, size=len(paper.data), sha256=attach(paper.data))
    return attachments
