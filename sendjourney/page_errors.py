"""What can go wrong with a page that leaves or comes, each with a sentence as in ``errors``."""

from collections.abc import Sequence
from typing import Any

from sendjourney.errors import SendJourneyError


class PageTellsPrivateError(SendJourneyError):
    """A finished page that says what its reader may not see. ``leaks`` are the places."""

    def __init__(self, leaks: Sequence[Any]) -> None:
        many = f"{len(leaks)} things" if len(leaks) > 1 else "something"
        super().__init__(
            f"This page says {many} that you keep private from its reader. No page was written. "
            "Please change those words in your file, or allow them."
        )
        self.leaks = leaks


class PageWithoutFactsError(SendJourneyError):
    """A PDF that carries no facts to be read in."""

    def __init__(self) -> None:
        super().__init__(
            "This page carries no facts that could be read in: it was made without them, or by "
            "another program. Nothing has been changed. Ask for a page that carries its facts."
        )


class WhichPersonError(SendJourneyError):
    """A page was asked for on the command line for a person whom it could not find."""

    def __init__(self) -> None:
        super().__init__(
            "It is not clear which person the page is for. No page was written. "
            "Please give --person and the name as it stands among the child's people."
        )


class PagePasswordError(SendJourneyError):
    """A password that cannot lock a page, or is too easy to guess, or does not open it."""

    def __init__(self, problem: str) -> None:
        super().__init__(f"{problem} Nothing has been changed.")
