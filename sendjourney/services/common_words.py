"""Words that say little by themselves: a name or a text may hold them by chance."""

from functools import cache

from sendjourney.services.resource_files import read_toml


@cache
def titles() -> frozenset[str]:
    """Return what stands before names."""
    return _words("titles")


@cache
def months_and_days() -> frozenset[str]:
    """Return the words that are a date beside a number."""
    return _words("months_and_days")


@cache
def usual() -> frozenset[str]:
    """Return everyday words, and those that every page about a child has."""
    return _words("usual")


@cache
def common() -> frozenset[str]:
    """Return all of them, names that are words too; small letters without accents."""
    return months_and_days() | _words("names_that_are_words") | usual()


def _words(name: str) -> frozenset[str]:
    return frozenset(read_toml("people", "common_words.toml")[name].split())
