"""How long a person waits for a page, and for a letter they type, on the processor's clock."""

import statistics
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from time import process_time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sendjourney.domain.appointment import Appointment
from sendjourney.domain.family_record import FamilyRecord
from sendjourney.domain.person import Person
from sendjourney.domain.story import StoryPart
from sendjourney.services.family import Protection
from sendjourney.ui import theme
from sendjourney.ui.desk import Desk, Place, Tools
from sendjourney.ui.finding.finder import Finder
from sendjourney.ui.main_window import MainWindow
from sendjourney.ui.page_list import NOT_IN_SIDEBAR, SIDEBAR, factories
from sendjourney.ui.preferences import Preferences
from sendjourney.ui.tasks import Tasks
from sendjourney.ui.theme import ThemeName
from sendjourney.ui.widgets.story_editor import StoryEditor
from tests.builders import TODAY, the_sample
from tests.storing import files_in
from tests.ui.fakes import FixedChooser, HeardMessages

pytestmark = pytest.mark.bench

PAGES = (*(entry.key for entry in SIDEBAR), *NOT_IN_SIDEBAR)
TIMES = 5
MOST_SWITCHING, MOST_TYPING = 50, 16
"""Milliseconds in which a page is there, and in which a letter must be."""
LONG_TEXT = ("He likes the quiet corner by the window. " * 10 + "\n") * 250
"""In paragraphs: one alone of 100,000 letters takes Qt itself longer, in a bare box as well."""


def much(record: FamilyRecord) -> FamilyRecord:
    """Return a record with 3,000 people, 400 appointments and a part of 100,000 letters more."""
    child = record.children[0]
    people = (Person(name=f"Helper {n:04}", child_ids=(child.id,)) for n in range(3_000))
    visits = (
        Appointment(child_id=child.id, title=f"Visit {n}", on=TODAY + timedelta(days=n - 300))
        for n in range(400)
    )
    long = StoryPart(child_id=child.id, heading="important", text=LONG_TEXT)
    return replace(
        record,
        people=(*record.people, *people),
        appointments=(*record.appointments, *visits),
        story_parts=(*(p for p in record.story_parts if p.heading != long.heading), long),
    )


@contextmanager
def a_window(folder, change):
    app = QApplication.instance() or QApplication(["sendjourney"])
    theme.dress(app, ThemeName.LIGHT, 1.0)
    whole, files, tasks = the_sample(), files_in(folder), Tasks()
    family = files.create(
        folder / "bench.sendjourney",
        Protection.NONE,
        record=change(whole.record),
        attachments=whole.attachments,
    )
    tools = Tools(
        clock=lambda: TODAY,
        preferences=Preferences(folder / "preferences.ini"),
        tasks=tasks,
        messages=HeardMessages(),
        chooser=FixedChooser(),
        family_files=files,
    )
    desk = Desk(family, tools)
    window = MainWindow(desk, factories())
    window.show()
    app.processEvents()
    yield window
    window.hide()
    window.deleteLater()  # first Qt's part, and then what Python holds of it
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    desk.close()
    family.close()
    tasks.close()


@pytest.fixture(params=[lambda record: record, much], ids=["sample", "much"])
def window(request, tmp_path):
    with a_window(tmp_path, request.param) as made:
        yield made


def milliseconds(work) -> float:
    """Return how long a piece of work and the painting after it keep the processor."""
    start = process_time()
    work()
    QApplication.processEvents()
    return (process_time() - start) * 1000


def switching(window, page):
    def go():
        window.go(Place(page=page))

    first, again = milliseconds(go), []
    for _ in range(TIMES):
        window.go(Place(page="help" if page != "help" else "home"))
        QApplication.processEvents()
        again.append(milliseconds(go))
    return first, statistics.median(again)


def test_switching_pages(window, capsys):
    window.go(Place(page="settings"))
    found = {page: switching(window, page) for page in PAGES}

    with capsys.disabled():
        print(f"\n{'page':12}{'first time':>12}{'again':>9}   milliseconds")
        for page, (first, again) in found.items():
            print(f"{page:12}{first:12.0f}{again:9.0f}")
    late = {page: again for page, (_, again) in found.items() if again > MOST_SWITCHING}
    assert not late


def test_typing_never_waits(window, capsys):
    window.go(Place(page="story", record_id="important"))
    QApplication.processEvents()
    (editor,) = [e for e in window.findChildren(StoryEditor) if e.isVisible()][:1]
    editor.setFocus()
    editor.moveCursor(editor.textCursor().MoveOperation.Start)

    keys = [milliseconds(lambda: QTest.keyClick(editor, Qt.Key.Key_A)) for _ in range(60)]

    letters = len(editor.toPlainText())
    with capsys.disabled():
        middle, slowest = statistics.median(keys), max(keys)
        print(f"\na letter in {letters:,}: {middle:.1f} ms, the slowest {slowest:.1f} ms")
    assert statistics.median(keys) < MOST_TYPING


def test_finding_is_answered_before_the_next_key(window, capsys):
    finder = Finder(window.desk, window)
    getting_ready = milliseconds(finder.get_ready)
    typed = ("s", "se", "jo", "speech", "speech th", "helper 12", "qqqqq")

    keys = {words: milliseconds(lambda words=words: finder.rows(words)) for words in typed}

    with capsys.disabled():
        print(f"\nnames gathered in {getting_ready:.0f} ms; a key is answered in (milliseconds):")
        print("  ".join(f"“{words}” {time:.0f}" for words, time in keys.items()))
    assert statistics.median(keys.values()) < MOST_TYPING
