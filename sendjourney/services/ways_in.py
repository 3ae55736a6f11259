"""Getting into a family file without waiting at the window.

The words become a key slowly, on purpose, and an old file is brought up to date first. Both happen
on another thread, which opens the file, closes it, and hands over the quick way in: an open file
never changes threads.
"""

from dataclasses import dataclass, field
from pathlib import Path

from sendjourney.services.family import Family
from sendjourney.services.family_files import FamilyFiles


@dataclass(frozen=True, kw_only=True, slots=True)
class WayIn:
    """A file and what opens it at once: its recovery code; empty when it is not protected."""

    path: Path
    code: str = field(default="", repr=False)

    def open(self, files: FamilyFiles) -> Family:
        """Open the file, in a few milliseconds.

        Raises:
            FamilyFileError: It cannot be opened any more.
        """
        return files.open(self.path, code=self.code)


def find_way_in(files: FamilyFiles, path: Path, *, words: str = "", code: str = "") -> WayIn:
    """Open a file by what the family typed, or by the computer's own key, and close it again.

    Raises:
        SendJourneyError: As ``FamilyFiles.open`` does.
    """
    family = files.open(path, words=words, code=code)
    try:
        return WayIn(path=path, code=family.recovery_code())
    finally:
        family.close()
