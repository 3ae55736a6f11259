"""The people of a child: found, called, added, changed, deleted."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sendjourney.domain.contact_note import ContactNote
from sendjourney.domain.person import Person, Service
from sendjourney.ui.dialogs.contact_note import ContactNoteDialog
from sendjourney.ui.dialogs.person import PersonDialog
from sendjourney.ui.pages.people import PeoplePage
from sendjourney.ui.widgets.buttons import Button
from sendjourney.ui.widgets.copy_line import CopyLine
from sendjourney.ui.widgets.person_card import PersonCard
from tests.ui.hands import form, press, save_form, tab_to, write
from tests.ui.reading import seen, words_on


@pytest.fixture
def page(qtbot, sample_desk):
    """The people of the invented family."""
    return shown(qtbot, sample_desk)


def shown(qtbot, desk):
    page = PeoplePage(desk)
    qtbot.addWidget(page)
    page.resize(950, 700)
    with qtbot.waitActive(page):
        page.show()
    return page


def card(page, person_id):
    return next(c for c in seen(page, PersonCard) if c.person.id == person_id)


def names(page):
    return [c.person.name for c in seen(page, PersonCard)]


def button(within, words):
    return next(b for b in seen(within, Button) if words in {b.text(), b.accessibleName()})


def test_everyone_has_a_card_with_place_number_and_last_contact(page):
    shown_card = words_on(card(page, "jo"))

    assert "Jo Mensah SENCO Copperbeck Primary School 01632 960204" in shown_card
    assert "Last in touch 2 weeks ago" in shown_card


def test_a_card_says_which_page_of_ours_somebody_has(page):
    assert "Has your page “One-page profile” of 19 August 2025" in words_on(card(page, "jo"))


def test_those_who_left_stay_folded_away_until_asked_for(page):
    assert "Gareth Pike" not in names(page)

    button(page, "Earlier people (2)").click()

    assert {"Gareth Pike", "Lorna McAllister"} <= set(names(page))


def test_typing_finds_people_whatever_the_accents(page):
    page._search.setText("wojcik")
    page._search.textEdited.emit("wojcik")

    assert names(page) == ["Agnieszka Wójcik"]
    assert "1 person found" in words_on(page)


def test_nobody_found_says_so(page):
    page._search.setText("nobody of this name")
    page._search.textEdited.emit("x")

    assert "Nobody is found by these words." in words_on(page)


def test_a_search_also_finds_those_who_left(page):
    page._search.setText("gareth")
    page._search.textEdited.emit("gareth")

    assert names(page) == ["Gareth Pike"]


def test_filters_count_those_who_help_now(page):
    pill = button(page, "Health 3")

    pill.click()

    assert [c.person.service for c in seen(page, PersonCard)] == [Service.HEALTH] * 3
    assert "Everyone 11" in [b.text() for b in seen(page, Button)]


def test_a_number_is_copied_with_one_press_and_said_aloud(page):
    line = seen(card(page, "chidinma"), CopyLine)[1]

    line.button.click()

    assert QGuiApplication.clipboard().text() == "07700 900386"
    assert line.button.accessibleName().startswith("Copied")


def test_a_missing_number_is_asked_for_softly(qtbot, desk):
    desk.save("Add", Person(name="Nasreen Ali"))
    page = shown(qtbot, desk)
    assert "No phone number yet" in words_on(page)

    button(page, "Add number").click()

    dialog = form(page, PersonDialog)
    qtbot.waitUntil(lambda: dialog._phones_field.target().hasFocus())


def test_a_person_is_added_with_the_keyboard_alone_and_can_be_undone(qtbot, desk):
    page = shown(qtbot, desk)
    page.first_focus().setFocus()
    press(Qt.Key.Key_Return)
    form(page, PersonDialog)
    write("Nasreen Ali")
    press(Qt.Key.Key_Tab)
    write("Teaching assistant")
    tab_to("Phone number")
    write("01632 960301")
    save_form()

    (added,) = desk.family.all(Person)
    assert (added.name, added.role, added.phones) == (
        "Nasreen Ali",
        "Teaching assistant",
        ("01632 960301",),
    )
    qtbot.waitUntil(lambda: page.focusWidget() is card(page, added.id))
    assert desk.family.undo() == "Add Nasreen Ali"
    assert desk.family.all(Person) == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_F2])
def test_a_card_is_opened_by_key(page, key):
    card(page, "jo").setFocus()

    press(key)

    assert form(page, PersonDialog).windowTitle() == "Jo Mensah"


def test_a_card_is_opened_by_double_click(page):
    QTest.mouseDClick(card(page, "jo"), Qt.MouseButton.LeftButton, pos=QPoint(4, 4))

    assert form(page, PersonDialog).windowTitle() == "Jo Mensah"


def test_a_change_is_kept_and_can_be_undone(page, sample_desk):
    card(page, "jo").open_it()
    dialog = form(page, PersonDialog)
    dialog._role.setText("Head of inclusion")
    dialog.try_to_save()

    assert sample_desk.family.get(Person, "jo").role == "Head of inclusion"
    assert "Head of inclusion" in words_on(card(page, "jo"))
    assert sample_desk.family.undo() == "Change Jo Mensah"


def test_saving_a_form_without_a_change_leaves_nothing_to_undo(page, sample_desk):
    before = sample_desk.family.undo_label
    card(page, "jo").open_it()

    form(page, PersonDialog).try_to_save()

    assert sample_desk.family.undo_label == before


def test_delete_asks_no_question_and_goes_on_to_the_next_person(qtbot, page, sample_desk):
    card(page, "jo").setFocus()

    with qtbot.waitSignal(sample_desk.done) as told:
        press(Qt.Key.Key_Delete)

    assert told.args == ["Delete Jo Mensah"]
    assert sample_desk.family.get(Person, "jo") is None
    qtbot.waitUntil(lambda: QApplication.focusWidget() is card(page, "chidinma"))
    sample_desk.family.undo()
    assert "Jo Mensah" in names(page)


def test_the_menu_offers_what_can_be_done(page):
    offered = [action.text() for action in card(page, "jo").menu().actions()]

    assert offered == ["Change", "Note a call", "Make caseworker", "Delete"]


def test_a_call_is_noted_with_the_person_ticked(page, sample_desk, today):
    button(card(page, "jo"), "Note a call").click()
    dialog = form(page, ContactNoteDialog)
    dialog._said.set_value("She has a key for Aga.")
    dialog.try_to_save()

    notes = [n for n in sample_desk.family.all(ContactNote) if n.on == today]
    assert [(n.person_ids, n.what_was_said) for n in notes] == [(("jo",), "She has a key for Aga.")]
    assert "Last in touch today" in words_on(card(page, "jo"))
    assert sample_desk.family.undo() == "Note a call or letter"


def test_arrows_go_from_card_to_card(page):
    cards = seen(page, PersonCard)
    cards[0].setFocus()

    press(Qt.Key.Key_Down)

    assert QApplication.focusWidget() is cards[1]


def test_what_the_disk_does_not_take_stays_in_the_form(page, sample_desk, monkeypatch):
    card(page, "jo").open_it()
    dialog = form(page, PersonDialog)
    dialog._role.setText("Head of inclusion")
    monkeypatch.setattr(type(sample_desk.family), "read_only", True)

    dialog.try_to_save()

    assert dialog.isVisible()
    assert dialog._role.text() == "Head of inclusion"


def test_a_family_with_nobody_is_told_how_to_begin(qtbot, desk):
    page = shown(qtbot, desk)

    assert "Nobody here yet" in words_on(page)
    assert not page._board.isVisible()


def test_a_person_is_shown_when_the_page_is_asked_for_them(qtbot, page):
    button(page, "Health 3").click()

    page.show_record("gareth")

    qtbot.waitUntil(lambda: QApplication.focusWidget() is card(page, "gareth"))


def test_a_brother_or_sister_has_their_own_people(page, sample_desk):
    sample_desk.show_child("maryam")

    assert "Priya Raghunathan" not in names(page)
    assert "Jo Mensah" in names(page)


def test_news_of_one_person_keeps_the_cards_of_the_others(page, sample_desk):
    before = card(page, "tomas")

    sample_desk.save("Change", sample_desk.family.get(Person, "jo").changed(role="Head"))

    assert card(page, "tomas") is before


def test_the_search_has_the_focus_and_keys_empty_it(page):
    write("jo m")
    assert names(page) == ["Jo Mensah"]

    press(Qt.Key.Key_Escape)
    assert len(names(page)) == 11


def test_what_is_added_here_is_a_person(page):
    page.add_new()

    assert form(page, PersonDialog).windowTitle() == "Add a person"
