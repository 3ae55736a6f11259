"""Postcodes in an address as letters have them: capitals, and a space before the last three."""

import re

_POSTCODE = re.compile(r"(?ai)(?<![a-z0-9])([a-z]{1,2}\d[a-z\d]?) *(\d[a-z]{2})(?![a-z0-9])")


def written_well(address: str) -> str:
    """Return an address with its postcodes in capitals and spaced; nothing else is touched."""
    return _POSTCODE.sub(_written, address)


def postcodes(address: str) -> list[str]:
    """Return the postcodes of an address, written well."""
    return [_written(found) for found in _POSTCODE.finditer(address)]


def _written(found: re.Match[str]) -> str:
    return f"{found[1]} {found[2]}".upper()
