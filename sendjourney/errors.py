"""What can go wrong, each with a sentence for a worried reader.

``str(error)`` says what happened, that the family's data is safe, and what to do next. Nothing in
it may repeat what a family wrote: the same sentence may reach a log.
"""

from collections.abc import Iterable
from pathlib import Path


class SendJourneyError(Exception):
    """Anything the app can explain. The text is a sentence that may be shown as it is."""


class BugError(SendJourneyError):
    """A fault of ours; the detail is for developers and holds no family data."""

    def __init__(self, detail: str) -> None:
        super().__init__(
            "Something went wrong inside SEND Journey. Your file is safe: everything saved before "
            "this is still there. Please close the app and open it again."
        )
        self.detail = detail


class FamilyFileError(SendJourneyError):
    """A family file that cannot be opened or written. ``path`` names it; it was left untouched."""

    reason = "could not be opened"
    advice = "The file has not been changed."

    def __init__(self, path: Path) -> None:
        super().__init__(f"“{path.name}” {self.reason}. {self.advice}")
        self.path = path


class FileMissingError(FamilyFileError):
    """There is no file at this place."""

    reason = "is not there any more"
    advice = "It may have been moved or renamed. Look for it and open it from its new place."


class FileExistsAlreadyError(FamilyFileError):
    """A new file was asked for where one already is."""

    reason = "is already there"
    advice = "Nothing has been changed. Please choose another name or another folder."


class FileEmptyError(FamilyFileError):
    """A file of no bytes: often one that a sync service has not fetched yet."""

    reason = "is empty"
    advice = (
        "If it is kept in a shared folder, it may still be on its way: wait and try again. "
        "Otherwise open a backup. The file has not been changed."
    )


class NotAFamilyFileError(FamilyFileError):
    """Some other kind of file."""

    reason = "is not a SEND Journey family file"
    advice = "It has not been changed. Please choose a file that ends in .sendjourney."


class FileTooNewError(FamilyFileError):
    """A file written by a newer version of the app."""

    reason = "was made by a newer SEND Journey"
    advice = (
        "Nothing has been changed and nothing is lost. "
        "Please update SEND Journey on this computer, then open the file again."
    )


class FileInUseError(FamilyFileError):
    """The file is open in another window or program."""

    reason = "is open somewhere else"
    advice = "Nothing has been changed. Close it there first, then open it here."


class FileDamagedError(FamilyFileError):
    """The file is ours, but part of it cannot be read."""

    reason = "is damaged and could not be read"
    advice = "It has been left as it is. Please open your newest backup instead."


class FileNotReachedError(FamilyFileError):
    """The computer would not let us read or write there."""

    reason = "could not be reached"
    advice = (
        "The computer does not allow it: the folder may be protected or the disk unplugged. "
        "Nothing has been changed. Try again, or choose another folder."
    )


class WrongWordsError(FamilyFileError):
    """The words or the recovery code do not open this file."""

    reason = "did not open with these words"
    advice = (
        "Nothing has been changed. Check the spelling and try again, "
        "or use the code on your recovery sheet."
    )


class NoWordsError(SendJourneyError):
    """A file was to be opened by words, and there are none."""

    def __init__(self) -> None:
        super().__init__(
            "Please type the words that will open your file. Nothing has been changed."
        )


class KeyNotOnComputerError(FamilyFileError):
    """A file that its own computer opens, but the key is not on this one."""

    reason = "can only be opened by the computer it was made on, or with your recovery sheet"
    advice = "Nothing has been changed. Please type the code from your recovery sheet."


class KeyringRefusedError(SendJourneyError):
    """The operating system's keyring did not take or give a key."""

    def __init__(self) -> None:
        super().__init__(
            "This computer could not keep the key for your file. Nothing has been changed. "
            "Please choose words to open your file instead."
        )


class FileReadOnlyError(FamilyFileError):
    """A file that the disk lets us read but not change."""

    reason = "can only be read here, not changed"
    advice = (
        "Your file is safe. To make changes, copy it to a folder of your own and open the copy."
    )


class CouldNotSaveError(FamilyFileError):
    """The disk is full or the file cannot be written; what was saved before is whole."""

    reason = "could not be saved just now"
    advice = (
        "The disk may be full or unplugged. Everything saved before is safe, and what you typed "
        "is still on the screen. Make some room and try again, or save a copy somewhere else."
    )


class FileMovedError(CouldNotSaveError):
    """The file was moved, deleted or swapped by another program while it was open here."""

    reason = "was moved or replaced by another program while it was open"
    advice = (
        "Everything saved before is safe, and what you typed is still on the screen. "
        "Save a copy somewhere else, then close the file and open it again."
    )


class CodeMistypedError(SendJourneyError):
    """A recovery code with a slip of the finger in it."""

    def __init__(self) -> None:
        super().__init__(
            "That code is not quite right. It has 28 letters and numbers in 7 groups of 4. "
            "Nothing has been changed. Please check each group against your sheet."
        )


class ArchiveError(SendJourneyError):
    """An archive that cannot be read in. ``place`` says where in the document the trouble is."""

    def __init__(self, place: str, problem: str) -> None:
        super().__init__(
            f"This archive could not be read: at {place}, {problem}. "
            "Nothing has been changed and no file was made."
        )
        self.place = place


class NotAPhotoError(SendJourneyError):
    """A file chosen as a photo that holds no picture we can read."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"“{name}” is not a photo that SEND Journey can read. Nothing has been changed. "
            "Please choose a picture that ends in .jpg or .png."
        )


class PaperTooLargeError(SendJourneyError):
    """A letter or report too large to keep inside the family file."""

    def __init__(self, name: str, limit_mb: int) -> None:
        super().__init__(
            f"“{name}” is larger than {limit_mb} MB, which is too large to keep in the file. "
            "Nothing has been changed. Try a smaller scan, or split it in parts."
        )


class PaperUnreadableError(SendJourneyError):
    """A letter or report that is empty, or that the computer would not let us read."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"“{name}” is empty or could not be read. Nothing has been changed. "
            "Please check that you can open it on this computer, then try again."
        )


class CouldNotWritePageError(SendJourneyError):
    """A page that could not be saved; an older page of that name is untouched."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"“{path.name}” could not be saved there. It may be open in another program, or the "
            "disk may be full. Your family file is safe. Close it there or choose another name."
        )
        self.path = path


class PageTooLongError(SendJourneyError):
    """A page that has to fit on one side and does not. ``lines`` is about how much too long."""

    def __init__(self, lines: int) -> None:
        super().__init__(
            f"This page has to fit on one side of paper, and it is about {lines} "
            f"{'line' if lines == 1 else 'lines'} too long. Nothing has been left out or changed. "
            "Please take something out of the page, or say it in fewer words."
        )
        self.lines = lines


class UnknownChoiceError(SendJourneyError):
    """A word on the command line that names nothing we know."""

    def __init__(self, given: str, known: str) -> None:
        super().__init__(f"“{given}” is not one of these: {known}. Nothing has been changed.")


class UnknownEventError(SendJourneyError):
    """An event on the command line that the law’s clock does not know."""

    def __init__(self, given: str, near: str) -> None:
        hint = f"Did you mean {near}? " if near else ""
        super().__init__(f"“{given}” is no event we know. {hint}sendjourney due --list names all.")


class EventNotUnderstoodError(SendJourneyError):
    """An event on the command line of which the date or the kind could not be read."""

    def __init__(self, given: str, problem: str) -> None:
        super().__init__(f"“{given}” could not be understood: {problem}.")


class ImpossibleDatesError(SendJourneyError):
    """Events on the command line that cannot all have happened so. ``says`` is a sentence."""

    def __init__(self, says: str) -> None:
        super().__init__(f"Nothing was worked out. {says}")


class UnusableWordsError(SendJourneyError):
    """Words given on the command line are missing, too weak, or were typed in two ways."""

    def __init__(self, problem: str) -> None:
        super().__init__(f"{problem} Nothing has been changed.")


class WhichChildError(SendJourneyError):
    """Something was asked for on the command line, and it is not clear of which child.

    ``names`` are those there are to choose from; the sentence itself names nobody.
    """

    def __init__(self, names: Iterable[str] = ()) -> None:
        super().__init__(
            "It is not clear which child is meant. Nothing has been changed. "
            "Please give --child and the name as it stands in the file."
        )
        self.names = tuple(names)
