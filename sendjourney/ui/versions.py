"""Which versions of what are at work: for the Help page and for a report of a fault."""

import platform

from PySide6.QtCore import qVersion

from sendjourney import VERSION

_PARTS = (
    ("PySide6 (Qt for Python)", "PySide6-Essentials", "LGPL 3"),
    ("SQLCipher for Python", "sqlcipher3", "zlib; SQLCipher: BSD"),
    ("sqlite-utils", "sqlite-utils", "Apache 2.0"),
    ("ReportLab", "reportlab", "BSD"),
    ("pikepdf", "pikepdf", "MPL 2.0"),
    ("Pillow", "Pillow", "MIT-CMU"),
    ("msgspec", "msgspec", "BSD"),
    ("keyring", "keyring", "MIT"),
    ("python-dateutil", "python-dateutil", "Apache 2.0 and BSD"),
    ("Atkinson Hyperlegible (the letters)", "fontpkg-atkinson-hyperlegible", "SIL OFL 1.1"),
)


def app_version() -> str:
    """Return the version of SEND Journey."""
    return VERSION


def parts() -> list[tuple[str, str, str]]:
    """Return what the app is made of: name, version (may be empty), licence."""
    return [(name, _version(package), licence) for name, package, licence in _PARTS]


def surroundings() -> list[str]:
    """Return lines about the app, Python, Qt and the computer; nothing about the person."""
    return [
        f"SEND Journey {VERSION}",
        f"Python {platform.python_version()}",
        f"Qt {qVersion()}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
    ]


def _version(package: str) -> str:
    from importlib import metadata  # noqa: PLC0415 - slow to load, and seldom asked

    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""
