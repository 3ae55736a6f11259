"""What can be found though no family wrote it: pages, kinds of page, letters, settings, deeds."""

from collections.abc import Iterable, Iterator
from itertools import chain

from sendjourney.services import glossary, help_topics
from sendjourney.services.finding import Shelf
from sendjourney.services.page_kinds import KINDS
from sendjourney.services.ready_letters import letters
from sendjourney.ui import language
from sendjourney.ui.desk import Place
from sendjourney.ui.finding.row import Aim, Begin, Deed, Row
from sendjourney.ui.page_list import SIDEBAR

Entry = tuple[Row, str]
"""A row, and other words that it is found by."""

_DEEDS: tuple[tuple[str, str, Aim, str], ...] = (
    ("Add a person", "plus", Begin(page="people"), "new contact number helper professional"),
    ("Add an appointment", "plus", Begin(page="diary"), "new meeting visit date"),
    ("Record what happened", "flag", Begin(page="journey"), "event letter decision arrived came"),
    ("Add papers", "plus", Begin(page="papers"), "new letter report scan photo file"),
    ("Add a wait", "plus", Begin(page="waiting"), "waiting list referral"),
    ("Lock now", "lock", Deed.LOCK, "close secret away leave"),
    ("Text larger", "zoom-in", Deed.LARGER, "size bigger words letters zoom"),
    ("Text smaller", "zoom-out", Deed.SMALLER, "size words letters zoom"),
    ("Print", "printer", Deed.PRINT, "paper"),
    ("Undo the last thing you did", "undo", Deed.UNDO, "back wrong mistake"),
    ("Add a brother or sister", "plus", Deed.ADD_CHILD, "child sibling another"),
    ("Open another family file", "folder", Deed.OTHER_FILE, "close switch"),
)
_PAGES = (
    ("About your child", "user", "child", "birth date school nhs number address year photo"),
    ("School terms", "school", "child", "term dates holidays half school days"),
    ("Waiting", "clock", "waiting", "referral waiting list weeks"),
    ("Ready words", "mail", "letters", "letters email template write council"),
    ("Settings", "settings", "settings", "options preferences"),
    ("Help", "help", "help", "how guide keys shortcuts"),
    ("Recently deleted", "trash", "deleted", "bin lost bring back restore undelete"),
)
_SETTINGS = (
    ("Colours", "look", "dark light contrast theme night"),
    ("Size of the words", "look", "text larger bigger zoom font letters"),
    ("Shape of the letters", "look", "font typeface lexend hyperlegible dyslexia dyslexic reading"),
    ("Change how the file is protected", "file", "password words passphrase key"),
    ("Recovery sheet", "file", "code forgotten lost password"),
    ("Lock by itself", "file", "minutes idle timeout"),
    ("Files opened on this computer", "file", "recent forget list"),
    ("Backups", "backups", "copy safe restore stick"),
)
_SIDEBAR_TOO = {
    "home": "start today next",
    "story": "write about profile facts",
    "people": "contacts phone numbers caseworker address book",
    "diary": "appointments notes promises calendar calls",
    "journey": "what happened law dates stage late council",
    "plan": "ehc ehcp annual review reports outcomes views support",
    "papers": "documents letters reports files",
    "share": "pages print pdf hand over",
}
_WANTED_MOST: tuple[Aim, ...] = (
    *(Begin(page="people"), Begin(page="diary"), Begin(page="journey")),
    *(Deed.PRINT, Deed.LARGER, Deed.LOCK),
    *(Place(page="share"), Place(page="letters"), Place(page="help")),
)
_LAW = ("law", "The law in this version", "rules checked date off")
_ABOUT = ("versions", "About SEND Journey", "version licence law data checked")
_KEYS = ("keys", "Keys", "keyboard shortcuts")


def places() -> Shelf[Row]:
    """Return what can be done and gone to, the same for every family."""
    return _shelf(chain(_deeds(), _pages(), _kinds(), _letters(), _settings()))


def helps() -> Shelf[Row]:
    """Return what Help explains."""
    return _shelf(_help())


def commonest() -> list[Row]:
    """Return what is wanted most, for when nothing is typed yet."""
    deeds = [row for row, _ in _deeds() if row.aim in _WANTED_MOST]
    pages = [row for row, _ in _pages() if row.aim in _WANTED_MOST]
    return [*deeds, *pages]


def row_of_page(place: Place) -> Row | None:
    """Return the row of a page, whatever was open on it; None when it has none."""
    wanted = Place(page=place.page)
    return next((row for row, _ in _pages() if row.aim == wanted), None)


def _shelf(entries: Iterable[Entry]) -> Shelf[Row]:
    found: Shelf[Row] = Shelf()
    for row, about in entries:
        found.put(row, row.title, about)
    return found


def _deeds() -> Iterator[Entry]:
    group = _tr("Do")
    for title, icon, aim, about in _DEEDS:
        yield Row(group=group, title=_tr(title), icon=icon, aim=aim), about


def _pages() -> Iterator[Entry]:
    group = _tr("Go to")
    for entry in SIDEBAR:
        aim = Place(page=entry.key)
        yield (
            Row(group=group, title=language.title(entry.title), icon=entry.icon, aim=aim),
            _SIDEBAR_TOO[entry.key],
        )
    for title, icon, page, about in _PAGES:
        yield Row(group=group, title=_tr(title), icon=icon, aim=Place(page=page)), about


def _kinds() -> Iterator[Entry]:
    group = _tr("Pages to make")
    for kind in KINDS:
        aim = Place(page="share", record_id=kind.id)
        row = Row(group=group, title=kind.name, icon="send", aim=aim, detail=kind.purpose)
        yield row, f"{kind.purpose} print share pdf"
    held = Place(page="share", record_id="held")
    yield Row(group=group, title=_tr("Who has what"), icon="list", aim=held), "given held copies"


def _letters() -> Iterator[Entry]:
    group = _tr("Ready words")
    for letter in letters():
        aim = Place(page="letters", record_id=letter.id)
        detail = letter.when_to_use
        yield Row(group=group, title=letter.title, icon="mail", aim=aim, detail=detail), detail


def _settings() -> Iterator[Entry]:
    group = _tr("Settings")
    for title, part, about in _SETTINGS:
        yield Row(group=group, title=_tr(title), icon="settings", aim=_setting(part)), about


def _help() -> Iterator[Entry]:
    group = _tr("Help")
    for topic in help_topics.topics():
        yield _help_row(group, topic.title, topic.id, topic.says), topic.found_by
    for word in glossary.words():
        yield _help_row(group, word.term, f"word:{word.term}", word.means), ""
    for place, title, about in (_ABOUT, _LAW, _KEYS):
        yield _help_row(group, title, place, ""), about


def _help_row(group: str, title: str, place: str, detail: str) -> Row:
    aim = Place(page="help", record_id=place)
    return Row(group=group, title=title, icon="help", aim=aim, detail=detail)


def _setting(part: str) -> Place:
    return Place(page="settings", record_id=part)


def _tr(text: str) -> str:
    return language.said("Finding", text)
