"""How many clicks? Whatever is written down is two keystrokes from Home, its words aside.

A keystroke is what is pressed besides the words one looks for: Ctrl+K, an arrow, Enter.
"""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from sendjourney.domain.caseworker import Caseworker
from sendjourney.domain.person import Person
from sendjourney.services.page_kinds import KINDS
from sendjourney.services.ready_letters import letters
from sendjourney.services.sample_family import sample
from sendjourney.ui import page_list
from sendjourney.ui.desk import Place
from sendjourney.ui.finding.finder import Finder
from sendjourney.ui.finding.record_rows import HOMES, row_for
from sendjourney.ui.main_window import MainWindow
from tests.ui.conftest import TODAY, sample_desk, sample_family  # noqa: F401 - fixtures

MOST = 2
CONTROL = Qt.KeyboardModifier.ControlModifier
REMEMBERED = (
    *("name", "title", "for_what", "what", "when", "means", "text", "what_was_said"),
    *("planned", "assessed", "provision", "council", "learnt", "questions", "notes", "who"),
)
"""Fields of which people remember the words."""
RECORDS = sample(TODAY).record.everything()


class Fingers:
    """Presses keys in a window, and counts them; typing words one looks for is not counted."""

    def __init__(self, qtbot, window):
        self._qtbot, self.window, self.pressed = qtbot, window, 0

    def look_for(self, words):
        """Press Ctrl+K and type words."""
        self._press(self.window, Qt.Key.Key_K, CONTROL)
        self._qtbot.waitUntil(self.palette.line.hasFocus)
        self.palette.line.setText(words)  # no test can type a word such as “O’Donnell”
        self.palette.line.edited.emit()

    def enter(self):
        """Press Enter."""
        self._press(self.palette.line, Qt.Key.Key_Return)

    def go_home(self):
        """Begin again from Home, with nothing pressed yet."""
        if self.palette is not None:
            self.palette.reject()
        for form in self.window.page.findChildren(QDialog):
            form.reject()
        self.window.go(Place(page="home"))
        self.window.activateWindow()
        self._qtbot.waitUntil(self.window.isActiveWindow)
        self.pressed = 0

    @property
    def palette(self):
        """The box to find things in."""
        return self.window.finding.palette

    def _press(self, widget, key, modifier=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(widget, key, modifier)
        self.pressed += 1


@pytest.fixture
def fingers(qtbot, sample_desk):  # noqa: F811 - the fixture
    window = MainWindow(sample_desk, page_list.factories())
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    return Fingers(qtbot, window)


@pytest.fixture
def finder(sample_desk):  # noqa: F811 - the fixture
    return Finder(sample_desk, sample_desk)


def words_for(record, desk):
    """Return a few words of a record, as somebody would remember them."""
    known = (str(getattr(record, field, "") or "") for field in REMEMBERED)
    words = " ".join(known).split()[:9]
    return " ".join(words) or row_for(desk, record).title


def place_of(record):
    """Return where a record stands; a caseworker is shown on the card of the person."""
    shown = record.person_id if isinstance(record, Caseworker) else record.id
    return Place(page=HOMES[type(record)].page, record_id=shown)


def leads_to(aim, record, desk):
    """Say whether a row leads to a record, or to another that says the same words."""
    other = next((each for each in RECORDS if each.id == aim.record_id), None)
    same = other is not None and words_for(other, desk) == words_for(record, desk)
    return aim == place_of(record) or same


def test_any_recorded_fact_is_the_first_that_its_words_find(finder, sample_desk):  # noqa: F811 - the fixture
    firsts = {r.id: (r, finder.rows(words_for(r, sample_desk))[:1]) for r in RECORDS}

    wrong = [n for n, (r, rows) in firsts.items() if not leads_to(rows[0].aim, r, sample_desk)]
    assert len(firsts) > 100
    assert wrong == []


def test_two_keystrokes_open_a_record_of_any_noun_where_it_stands(fingers):
    for noun in HOMES:
        record = next(record for record in RECORDS if isinstance(record, noun))
        fingers.look_for(words_for(record, fingers.window.desk))
        fingers.enter()

        assert fingers.window.place == place_of(record)
        assert fingers.pressed <= MOST
        fingers.go_home()


def test_any_persons_number_is_seen_after_one_keystroke(fingers):
    numbers = {p.name: p.phones for p in RECORDS if isinstance(p, Person) and p.phones}
    assert len(numbers) > 5

    for name, phones in numbers.items():
        fingers.look_for(name)
        row = fingers.palette.list.row()

        assert [phone for phone in phones if phone not in row.detail] == []
        assert (row.title, fingers.pressed) == (name, 1)
        fingers.go_home()


def test_any_page_to_share_is_being_made_after_two(fingers):
    for kind in KINDS:
        fingers.look_for(kind.name)
        fingers.enter()

        assert fingers.window.place == Place(page="share", record_id=kind.id)
        assert fingers.window.page._make.kind is kind
        assert fingers.pressed <= MOST
        fingers.go_home()


def test_any_letter_is_the_first_that_its_title_finds(finder):
    firsts = {letter.id: finder.rows(letter.title)[0].aim for letter in letters()}

    assert firsts == {each: Place(page="letters", record_id=each) for each in firsts}
