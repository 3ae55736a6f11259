"""Where the files of a font are, without looking through all packages as fontpkg does.

fontpkg asks every package what it offers, by way of Python's reader of letters and their headings:
longer than it takes to load the fonts. Each font is a package of its own that says what it holds.
"""

import json
from importlib import import_module
from pathlib import Path

WEIGHTS = (400, 700)


def font_files(family: str) -> list[Path]:
    """Return the upright files of a font family, ordinary and bold; one alone when it varies."""
    root: Path = import_module(f"fontpkg_{family.lower().replace(' ', '_')}").ROOT
    told = json.loads((root / "metadata.json").read_text("utf-8"))
    return [
        root / file["path"]
        for file in told["files"]
        if file["style"] == "normal" and (file["variable"] or file["weight"] in WEIGHTS)
    ]
