"""Very many people: painted, searched and used by key all the same."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from sendjourney.domain.person import Person
from sendjourney.ui.dialogs.person import PersonDialog
from sendjourney.ui.pages.people import PeoplePage
from sendjourney.ui.widgets.people_list import PeopleList
from sendjourney.ui.widgets.person_card import PersonCard
from tests.ui.hands import form, press
from tests.ui.reading import seen

MOUSE = QContextMenuEvent.Reason.Mouse


def shown(qtbot, desk):
    page = PeoplePage(desk)
    qtbot.addWidget(page)
    page.resize(950, 700)
    with qtbot.waitActive(page):
        page.show()
    return page


def names(page):
    return [c.person.name for c in seen(page, PersonCard)]


def many(count):
    people = [
        Person(name=f"Person {n:04}", role="Helper", phones=("01632 960000",)) for n in range(count)
    ]
    return [*people, Person(name="Zoë Quill", role="Art therapist")]


def test_three_thousand_people_are_painted_and_not_built(qtbot, desk):
    desk.save("Add", *many(3000))

    page = shown(qtbot, desk)

    assert len(page.findChildren(PersonCard)) == 1
    (people,) = seen(page, PeopleList)
    assert people.model().rowCount() == 3001


def test_a_search_among_thousands_gives_cards_again(qtbot, desk):
    desk.save("Add", *many(3000))
    page = shown(qtbot, desk)

    page._search.setText("zoe")
    page._search.textEdited.emit("zoe")

    assert names(page) == ["Zoë Quill"]
    assert seen(page, PeopleList) == []


def test_the_list_is_used_by_key_like_the_cards(qtbot, desk):
    desk.save("Add", *many(60))
    page = shown(qtbot, desk)
    (people,) = seen(page, PeopleList)
    people.setFocus()

    press(Qt.Key.Key_Down)
    assert names(page) == ["Person 0001"]
    press(Qt.Key.Key_Delete)

    assert desk.family.undo_label == "Delete Person 0001"
    press(Qt.Key.Key_F2)
    assert form(page, PersonDialog).windowTitle() == "Person 0002"


def test_a_row_of_the_list_has_a_menu_too(qtbot, desk):
    desk.save("Add", *many(60))
    page = shown(qtbot, desk)
    (people,) = seen(page, PeopleList)
    place = people.viewport().mapToGlobal(QPoint(40, 20))

    QApplication.sendEvent(people.viewport(), QContextMenuEvent(MOUSE, QPoint(40, 20), place))

    (menu,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu) and w.isVisible()]
    assert [action.text() for action in menu.actions()][-1] == "Delete"
    menu.close()


def test_somebody_among_thousands_is_gone_to(qtbot, desk):
    desk.save("Add", *many(60))
    page = shown(qtbot, desk)
    wanted = desk.family.all(Person)[40]

    page.show_record(wanted.id)

    (people,) = seen(page, PeopleList)
    qtbot.waitUntil(lambda: people.person() == wanted)
    assert names(page) == [wanted.name]


def test_a_double_click_on_a_row_opens_it(qtbot, desk):
    desk.save("Add", *many(60))
    page = shown(qtbot, desk)
    (people,) = seen(page, PeopleList)

    people.doubleClicked.emit(people.currentIndex())

    assert form(page, PersonDialog).windowTitle() == "Person 0000"
