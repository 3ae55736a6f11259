"""About the child: the facts, the places of learning, brothers and sisters."""

from datetime import date

import pytest

from sendjourney.domain.child import Child
from sendjourney.domain.setting import Setting
from sendjourney.domain.story import StoryPart
from sendjourney.domain.visibility import NOBODY
from sendjourney.ui import page_list
from sendjourney.ui.dialogs.child import ChildDialog
from sendjourney.ui.dialogs.school_terms import SchoolTermsDialog
from sendjourney.ui.dialogs.setting import SettingDialog
from sendjourney.ui.main_window import MainWindow
from sendjourney.ui.pages.child import ChildPage
from sendjourney.ui.widgets.buttons import Button
from sendjourney.ui.widgets.record_card import RecordCard
from tests.builders import a_school_term, a_setting
from tests.ui.hands import form
from tests.ui.reading import seen, words_on


@pytest.fixture
def page(qtbot, desk):
    page = ChildPage(desk)
    qtbot.addWidget(page)
    page.resize(950, 1000)
    page.show()
    return page


def press(page, words):
    (button,) = [b for b in seen(page, Button) if b.text() == words]
    button.click()


def test_the_facts_are_shown_and_what_is_missing_is_said_softly(page, desk, child):
    desk.save("Change", child.changed(languages="Urdu", area="rotherham"))

    words = words_on(page)

    assert "Amina Khan" in words
    assert "Age 8, Year 4" in words
    assert "5 June 2017" in words
    assert "Rotherham" in words
    assert "Nothing written down yet" in words


def test_an_nhs_number_that_looks_wrong_is_shown_with_a_doubt(page, desk, child):
    desk.save("Change", child.changed(nhs_number="999 412 7099"))

    assert "One of these numbers looks wrong." in words_on(page)


def test_facts_that_nobody_may_see_say_so(page, desk, child):
    desk.save("Change", child.changed(visibility=NOBODY))

    assert "Nobody: just for us" in words_on(page)


def test_the_form_changes_the_facts_as_one_step(page, desk):
    press(page, "Change these facts")
    dialog = form(page, ChildDialog)
    dialog.languages.setText("Urdu")
    dialog.school.name.setText("Copperbeck Primary School")

    dialog.try_to_save()

    assert "Urdu" in words_on(page)
    assert desk.family.undo() == "Change the facts about Amina"
    assert (desk.child.languages, desk.family.all(Setting)) == ("", [])


def test_a_full_disk_keeps_the_form_open(page, desk):
    press(page, "Change these facts")
    dialog = form(page, ChildDialog)
    dialog.address.box.setPlainText("words " * 50_000)
    pages = desk.family._file.db.execute("pragma page_count").fetchone()[0]
    desk.family._file.db.execute(f"pragma max_page_count = {pages}").fetchone()

    dialog.try_to_save()

    assert dialog.isVisible()
    assert "could not be saved" in words_on(dialog)


def test_places_of_learning_are_listed_with_the_one_of_now_first(page, desk, child):
    old = a_setting(child_id=child.id, name="Nursery", until=date(2021, 7, 1), since=None)
    now = a_setting(child_id=child.id, name="Copperbeck", since=date(2021, 9, 1))

    desk.save("Add", old, now)

    assert [card.shown.name for card in seen(page, RecordCard)] == ["Copperbeck", "Nursery"]
    assert "since 1 September 2021" in words_on(page)


def test_a_place_is_added_changed_and_deleted_with_undo(qtbot, page, desk):
    press(page, "Add a place")
    dialog = form(page, SettingDialog)
    dialog.name.setText("Copperbeck")
    dialog.try_to_save()
    (card,) = seen(page, RecordCard)

    card.open_it()
    assert form(page, SettingDialog).name.text() == "Copperbeck"
    with qtbot.waitSignal(desk.done):
        card.delete_it()

    assert desk.family.all(Setting) == []


def test_a_brother_is_added_at_the_same_address_and_shown(page, desk, child):
    desk.save("Change", child.changed(address="14 Weaver’s Row"))
    press(page, "Add a brother or sister")
    dialog = form(page, ChildDialog)
    dialog.name.setText("Sami Khan")

    dialog.try_to_save()

    assert (desk.child.name, desk.child.address) == ("Sami Khan", "14 Weaver’s Row")
    assert desk.child.position > child.position


def test_an_only_child_cannot_be_deleted(page, desk):
    assert not [b for b in seen(page, Button) if b.text().startswith("Delete everything")]

    page.forms.delete()

    assert len(desk.family.all(Child)) == 1


def test_a_child_goes_with_everything_and_undo_brings_it_all_back(qtbot, page, desk, child):
    sami = Child(name="Sami Khan", position=1)
    part = StoryPart(child_id=sami.id, heading="admire", text="Sings")
    desk.save("Add Sami", sami, part)
    desk.show_child(sami.id)

    with qtbot.waitSignal(desk.done):
        press(page, "Delete everything about Sami")

    assert desk.child == child
    assert desk.family.all(StoryPart) == []
    desk.family.undo()
    assert desk.family.all(StoryPart) == [part]


def test_the_page_is_reached_from_the_childs_face_in_the_sidebar(qtbot, desk):
    window = MainWindow(desk, page_list.factories())
    qtbot.addWidget(window)
    window.show()
    actions = window._sidebar._child._menu.actions()

    next(a for a in actions if a.text() == "About Amina").trigger()

    assert isinstance(window.page, ChildPage)


def test_a_brother_can_be_added_from_the_sidebar(qtbot, desk):
    window = MainWindow(desk, page_list.factories())
    qtbot.addWidget(window)
    window.show()
    actions = window._sidebar._child._menu.actions()

    next(a for a in actions if a.text() == "Add a brother or sister").trigger()

    assert form(window, ChildDialog).windowTitle() == "A brother or sister"


def test_without_school_terms_the_page_says_what_they_are_for(page):
    assert "Some last days are counted in school days" in words_on(page)
    press(page, "Add the school terms")

    assert page.findChild(SchoolTermsDialog).isVisible()


def test_the_terms_of_a_year_are_told_in_a_line(page, desk, child):
    desk.save("Add", a_school_term(child_id=child.id, days_off=(date(2026, 11, 27),)))

    assert "School year 2026 to 2027" in words_on(page)
    assert "2 November 2026 to 18 December 2026, 1 day off" in words_on(page)
