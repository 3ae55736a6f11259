"""Waiting: what the child waits for, how long, and what can be done about it."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sendjourney.domain.contact_note import ContactNote
from sendjourney.domain.referral import Referral
from sendjourney.domain.visibility import NOBODY
from sendjourney.ui.desk import Place
from sendjourney.ui.dialogs.contact_note import ContactNoteDialog
from sendjourney.ui.dialogs.referral import ReferralDialog, WaitOverDialog
from sendjourney.ui.pages.waiting import WaitingPage
from sendjourney.ui.widgets.awaited_strip import AwaitedStrip
from sendjourney.ui.widgets.buttons import Button
from sendjourney.ui.widgets.drawer import Drawer
from sendjourney.ui.widgets.referral_card import ReferralCard
from tests.builders import a_person, a_promise, a_referral
from tests.ui.conftest import TODAY
from tests.ui.reading import seen, words_on


@pytest.fixture
def page(desk, qtbot):
    page = WaitingPage(desk)
    qtbot.addWidget(page)
    page.resize(952, 760)
    with qtbot.waitActive(page):
        page.show()
    return page


@pytest.fixture
def wait(desk, child):
    """A wait of 31 weeks, last chased 9 weeks ago."""
    referral = a_referral(
        id="wait",
        child_id=child.id,
        asked_on=TODAY - timedelta(weeks=31),
        last_chased_on=TODAY - timedelta(weeks=9),
    )
    desk.save("Add", referral)
    return referral


def button(page, name):
    return next(b for b in seen(page, Button) if name in {b.text(), b.accessibleName()})


def menu_of(page, text):
    (card,) = seen(page, ReferralCard)
    next(a for a in card.menu().actions() if a.text() == text).trigger()


def kept(desk):
    return desk.family.get(Referral, "wait")


def test_a_family_that_waits_for_nothing_is_told_how_to_begin(page, qtbot):
    assert "Nothing to wait for yet" in words_on(page)

    button(page, "Add a wait").click()

    qtbot.waitUntil(lambda: bool(seen(page, ReferralDialog)))


@pytest.mark.usefixtures("wait")
def test_a_wait_says_its_weeks_and_when_it_was_last_chased(page):
    words = words_on(page)

    assert "Waiting 31 weeks, since 29 July 2025" in words
    assert "Last chased 9 weeks ago, on 30 December 2025" in words
    assert "Time to ask again" in words


@pytest.mark.usefixtures("wait")
def test_the_name_of_a_card_says_what_and_how_long(page):
    (card,) = seen(page, ReferralCard)

    assert card.accessibleName() == "Sensory assessment, waiting 31 weeks"


def test_a_wait_of_unknown_beginning_gets_no_weeks(page, desk, child):
    desk.save("Add", a_referral(child_id=child.id, asked_on=None))

    assert "Waiting, we have not written down since when" in words_on(page)
    assert "Not chased yet" in words_on(page)


@pytest.mark.usefixtures("wait")
def test_chased_today_is_one_press_and_can_be_undone(page, desk):
    done = []
    desk.done.connect(done.append)

    button(page, "Chased today: Sensory assessment").click()

    assert kept(desk).last_chased_on == TODAY
    assert "Chased today" in words_on(page)
    assert "Time to ask again" not in words_on(page)
    assert done == ["Chased today: Sensory assessment"]


@pytest.mark.usefixtures("wait")
def test_a_call_about_a_wait_is_noted_and_counts_as_chasing(page, desk):
    menu_of(page, "Note a call or letter about it")
    (dialog,) = seen(page, ContactNoteDialog)
    dialog._said.set_value("About the sensory assessment: twelve more weeks")

    dialog.try_to_save()

    (note,) = desk.family.all(ContactNote)
    assert "twelve more weeks" in note.what_was_said
    assert kept(desk).last_chased_on == TODAY


@pytest.mark.usefixtures("wait")
def test_ready_words_to_chase_lead_to_the_letter_about_this_wait(page, desk, qtbot):
    with qtbot.waitSignal(desk.go_asked) as asked:
        button(page, "Ready words to chase: Sensory assessment").click()

    assert asked.args == [Place(page="letters", record_id="chase_referral/wait")]


@pytest.mark.usefixtures("wait")
def test_a_wait_that_is_over_moves_to_its_drawer(page, desk):
    button(page, "Seen: Sensory assessment").click()
    (dialog,) = seen(page, WaitOverDialog)
    dialog.try_to_save()

    (drawer,) = seen(page, Drawer)
    assert kept(desk).first_seen_on == TODAY
    assert "Amina waits for nothing just now." in words_on(page)
    assert drawer.is_open
    assert "Waited 31 weeks, from 29 July 2025" in words_on(page)


@pytest.mark.usefixtures("wait")
def test_a_wait_that_was_turned_down_is_over_and_not_seen(page, desk):
    menu_of(page, "Turned down, or taken back")
    (dialog,) = seen(page, WaitOverDialog)
    dialog.try_to_save()

    assert (kept(desk).ended_on, kept(desk).first_seen_on) == (TODAY, None)
    assert "Ended without a visit, 3 March 2026" in words_on(page)


@pytest.mark.usefixtures("wait")
def test_the_delete_key_moves_a_wait_to_the_bin(page, desk):
    (card,) = seen(page, ReferralCard)

    QTest.keyClick(card, Qt.Key.Key_Delete)

    assert desk.family.all(Referral) == []
    assert [b.record.id for b in desk.family.bin()] == ["wait"]


@pytest.mark.usefixtures("wait")
def test_enter_opens_a_wait_and_a_change_is_kept(page, desk):
    (card,) = seen(page, ReferralCard)
    QTest.keyClick(card, Qt.Key.Key_Return)
    (dialog,) = seen(page, ReferralDialog)
    dialog._to_whom.setText("Another clinic")

    dialog.try_to_save()

    assert kept(desk).to_whom == "Another clinic"


def test_what_is_just_for_the_family_says_so(page, desk, child):
    desk.save("Add", a_referral(child_id=child.id, visibility=NOBODY))

    assert "Nobody: just for us" in words_on(page)


def test_a_person_to_ask_is_named_and_one_who_was_removed_has_a_stand_in(page, desk, child):
    desk.save("Add", a_person(id="tomas", name="Tomás Ferreira"))
    desk.save("Add", a_referral(child_id=child.id, person_id="tomas"))
    assert "Children’s therapy service, Tomás Ferreira" in words_on(page)

    desk.delete("Delete", desk.family.all(type(a_person()))[0])

    assert "somebody who was removed" in words_on(page)


def test_what_else_is_awaited_stands_below_and_leads_to_its_place(page, qtbot, desk, child, wait):
    desk.save("Add", a_promise(id="p", child_id=child.id, made_on=TODAY - timedelta(days=9)))

    (strip,) = seen(page, AwaitedStrip)
    assert wait.for_what not in words_on(strip)
    with qtbot.waitSignal(desk.go_asked) as asked:
        seen(strip, Button)[0].click()
    assert asked.args[0] == Place(page="diary", record_id="p")


def test_without_a_wait_the_rest_is_still_told(page, desk, child):
    desk.save("Add", a_promise(child_id=child.id))

    assert "What else we are waiting for" in words_on(page)
    assert "Nothing to wait for yet" in words_on(page)
