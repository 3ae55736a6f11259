"""The invented family: for looking around, for pictures and for tests. Nobody in it is real."""

import hashlib
from collections.abc import Mapping
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

Rows = list[dict[str, Any]]


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
    weeks = monday - anchor
    years = school_year - school_year_of(anchor)
    tables = {
        name: [_moved(row, weeks, years if name in MOVED_BY_SCHOOL_YEARS else None) for row in rows]
        for name, rows in _tables().items()
    }
    attachments = _attach(tables)
    return Sample(record=msgspec.convert(tables, FamilyRecord), attachments=attachments)


def _tables() -> dict[str, Rows]:
    nouns = [noun.name for noun in fields(FamilyRecord)]
    files = [read_toml(SAMPLE, f"{name}.toml") for name in FILES]
    return {noun: [row for file in files for row in file.get(noun, ())] for noun in nouns}


def _moved(row: Mapping[str, Any], weeks: timedelta, years: int | None) -> dict[str, Any]:
    def moved(value: object) -> object:
        if isinstance(value, date):
            return value + weeks if years is None else value.replace(year=value.year + years)
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
