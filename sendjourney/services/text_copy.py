"""A copy of some words in a plain file: the way out when the family file cannot be written."""

from pathlib import Path

from sendjourney.errors import CouldNotWritePageError


def save_copy(text: str, path: Path) -> None:
    """Write the text so that any program on any computer can read it.

    Raises:
        CouldNotWritePageError: It could not be written there either.
    """
    try:
        path.write_text(text, encoding="utf-8-sig", errors="replace", newline="\r\n")
    except OSError as error:
        raise CouldNotWritePageError(path) from error
