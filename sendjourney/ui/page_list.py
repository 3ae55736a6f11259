"""The pages of the app, in the order of the sidebar. A page's module is imported when it opens.

``people`` stands for ``PeoplePage`` in ``sendjourney/ui/pages/people.py``.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module

from sendjourney.ui.desk import Desk
from sendjourney.ui.page import Page

PageFactory = Callable[[Desk], Page]


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A line of the sidebar."""

    key: str
    title: str
    icon: str


SIDEBAR = (
    Entry(key="home", title="Home", icon="house"),
    Entry(key="story", title="Story", icon="book"),
    Entry(key="people", title="People", icon="users"),
    Entry(key="diary", title="Diary", icon="calendar"),
    Entry(key="journey", title="Journey", icon="flag"),
    Entry(key="plan", title="Plan and reviews", icon="clipboard-check"),
    Entry(key="papers", title="Papers", icon="folder"),
    Entry(key="share", title="Share", icon="send"),
)
NOT_IN_SIDEBAR = ("interview", "child", "waiting", "letters", "help", "settings", "deleted")


class _Opener:
    """Imports a page's module and builds the page, when it is first wanted."""

    def __init__(self, key: str) -> None:
        self._key = key

    def __call__(self, desk: Desk) -> Page:
        module = import_module(f"sendjourney.ui.pages.{self._key}")
        page = getattr(module, f"{self._key.title()}Page")(desk)
        if not isinstance(page, Page):
            raise TypeError(self._key)
        return page


def factories() -> Mapping[str, PageFactory]:
    """Return what builds each page."""
    return {key: _Opener(key) for key in (*(entry.key for entry in SIDEBAR), *NOT_IN_SIDEBAR)}
