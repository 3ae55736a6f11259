"""Choices that carry the words a parent reads beside the code that is stored."""

from enum import StrEnum
from typing import Self


class Labelled(StrEnum):
    """A stored code with its English words: ``Service.HEALTH.label`` is “Health”."""

    label: str

    def __new__(cls, code: str, label: str) -> Self:
        """Make one choice of a code and its words."""
        member = str.__new__(cls, code)
        member._value_ = code
        member.label = label
        return member
