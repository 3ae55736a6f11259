"""Keeps PySide6 from reading the source of every module that is imported after it.

In the place of Python's import PySide6 puts one of its own, for another spelling of its names that
we do not use (``from __feature__ import snake_case``). After each import, of whatever module, it
looks for its own name in the module's source, and the text is kept.
"""

import builtins


def keep_plain() -> None:
    """Load PySide6 and give Python its own import back; before the app's modules are loaded."""
    import PySide6.QtCore  # noqa: F401, PLC0415 - it replaces the import while it is loaded

    builtins.__import__ = vars(builtins).get("__orig_import__", builtins.__import__)
