"""The recovery sheet as a PDF: made in memory, so that the code never lies about on the disk."""

import hashlib
from datetime import date, datetime

from sendjourney.services import recovery_code
from sendjourney.services.family import Family

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # no I, L, O or U, as in the code itself
KEY_ID_LENGTH = 4


def make_recovery_sheet(code: str, file_name: str, today: date) -> bytes:
    """Return the sheet for a code of a family file."""
    from sendjourney.export import recovery_sheet as composer  # noqa: PLC0415 - slow to load
    from sendjourney.export.pdf.writer import write  # noqa: PLC0415 - slow to load

    groups = tuple(recovery_code.groups(code))
    sheet = composer.compose(groups, file_name=file_name, key_id=key_id(code), today=today)
    return write(sheet)


def recovery_sheet(family: Family, now: datetime) -> bytes:
    """Return the sheet for an open family file, dated today."""
    return make_recovery_sheet(family.recovery_code(), family.path.name, now.date())


def key_id(code: str) -> str:
    """Return four letters that tell one code from another and give nothing of it away."""
    digest = hashlib.sha256(b"sendjourney sheet" + recovery_code.plain(code).encode()).digest()
    return "".join(LETTERS[byte % len(LETTERS)] for byte in digest[:KEY_ID_LENGTH])
