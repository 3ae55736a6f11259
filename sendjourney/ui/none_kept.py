"""Keeps Python running under a PySide6 that gives ``None``, ``True`` and ``False`` away.

PySide6 6.12.0 is built as if ``None`` could never die, which is so from Python 3.12. On 3.11 each
call of Qt that returns nothing takes a reference of ``None`` that nobody gave, and after some
twenty thousand calls Python ends with “deallocating None”. ``True`` and ``False`` went the same way
at the end of a long run. So we give all three more than can be taken.
"""

import ctypes
import sys
from functools import cache

IMMORTAL_FROM = (3, 12)
PLENTY = 1 << 60


@cache
def keep_none() -> None:
    """Give the three so many references that they outlive any session; once, on Python 3.11."""
    if sys.version_info < IMMORTAL_FROM and sys.implementation.name == "cpython":
        for lasting in (None, True, False):
            ctypes.c_ssize_t.from_address(id(lasting)).value += PLENTY
