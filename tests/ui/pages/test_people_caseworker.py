"""The caseworker over the people: now, before, nobody, and somebody new."""

from datetime import date

import pytest

from sendjourney.domain.caseworker import Caseworker, current_caseworker
from sendjourney.domain.contact_note import ContactNote
from sendjourney.domain.person import Person, Service
from sendjourney.ui.dialogs.caseworker import (
    CaseworkerDatesDialog,
    CaseworkerDialog,
    CaseworkerEndDialog,
)
from sendjourney.ui.dialogs.contact_note import ContactNoteDialog
from sendjourney.ui.pages.people import PeoplePage
from sendjourney.ui.widgets.baton_line import BatonLine
from sendjourney.ui.widgets.buttons import Button
from sendjourney.ui.widgets.caseworker_panel import CaseworkerPanel
from sendjourney.ui.widgets.person_card import PersonCard
from tests.ui.hands import form
from tests.ui.reading import seen, words_on


@pytest.fixture
def page(qtbot, sample_desk):
    return shown(qtbot, sample_desk)


@pytest.fixture
def panel(page):
    return page.findChild(CaseworkerPanel)


def shown(qtbot, desk):
    page = PeoplePage(desk)
    qtbot.addWidget(page)
    page.resize(950, 700)
    with qtbot.waitActive(page):
        page.show()
    return page


def button(within, words):
    return next(b for b in seen(within, Button) if words in {b.text(), b.accessibleName()})


def workers(desk):
    return desk.family.of_child(Caseworker, "idris")


def test_the_panel_says_who_since_when_how_we_know_and_when_we_spoke(panel):
    said = words_on(panel)

    assert "Priya Raghunathan" in said
    assert "Since Monday 8 December 2025. How we know: A letter from the council." in said
    assert "Last in touch 7 days ago, on 24 February 2026." in said


def test_the_story_before_tells_the_gap_in_words(panel):
    drawer = button(panel, "All caseworkers so far: 3")

    drawer.click()

    said = words_on(panel)
    assert "Before that, nobody was named for 132 days in all." in said
    assert "Nobody named for 132 days, 29 July to 7 December 2025" in said
    assert "Gareth Pike" in said
    assert "Lorna McAllister" in said


def test_a_new_caseworker_ends_the_earlier_one_in_one_change(page, panel, sample_desk, today):
    button(panel, "The caseworker has changed").click()
    dialog = form(page, CaseworkerDialog)
    dialog._name.setText("Anna Grey")
    dialog._since.set_text("2 March 2026")
    dialog._learnt.setText("They rang us")
    dialog.try_to_save()

    now = current_caseworker(workers(sample_desk), today)
    person = sample_desk.family.get(Person, now.person_id)
    assert (person.name, person.service, now.learnt) == (
        "Anna Grey",
        Service.COUNCIL,
        "They rang us",
    )
    assert sample_desk.family.get(Caseworker, "case-priya").until == date(2026, 3, 1)
    assert sample_desk.family.undo() == "Change the caseworker"
    assert sample_desk.family.get(Caseworker, "case-priya").until is None


def test_somebody_known_already_is_not_written_down_twice(page, panel, sample_desk, today):
    before = len(sample_desk.family.all(Person))
    button(panel, "The caseworker has changed").click()
    dialog = form(page, CaseworkerDialog)
    dialog._name.setText("lorna mcallister")
    dialog.try_to_save()

    assert current_caseworker(workers(sample_desk), today).person_id == "lorna"
    assert len(sample_desk.family.all(Person)) == before


def test_a_person_is_made_caseworker_from_their_card(page, sample_desk, today):
    card = next(c for c in seen(page, PersonCard) if c.person.id == "jo")
    card.menu().actions()[2].trigger()

    form(page, CaseworkerDialog).try_to_save()

    assert current_caseworker(workers(sample_desk), today).person_id == "jo"


def test_nobody_is_named_now_counts_the_days(page, panel, sample_desk):
    button(panel, "The caseworker has left").click()
    dialog = form(page, CaseworkerEndDialog)
    dialog._last_day.set_text("20 February 2026")
    dialog.try_to_save()

    said = words_on(panel)
    assert "Nobody is named just now" in said
    assert "For 11 days now, since 21 February 2026." in said
    assert sample_desk.family.undo() == "Nobody is the caseworker now"


def test_with_nobody_named_the_days_of_every_gap_count_and_one_can_ask(panel, sample_desk, qtbot):
    worker = sample_desk.family.get(Caseworker, "case-priya")
    sample_desk.save("Change", worker.changed(until=date(2026, 2, 20)))

    said = words_on(panel)
    assert "For 11 days now, since 21 February 2026. In all, nobody was named for 143 days." in said
    with qtbot.waitSignal(sample_desk.go_asked) as went:
        button(panel, "Ask who it is").click()
    assert (went.args[0].page, went.args[0].record_id) == ("letters", "who_is_caseworker")


def test_the_line_goes_from_today_back_to_the_first(panel):
    button(panel, "All caseworkers so far: 3").click()

    said = words_on(panel.findChild(BatonLine))
    held = "Priya Raghunathan, since 8 December 2025 86 days. A letter from the council."
    assert said.startswith(held)
    assert said.index("Nobody named") < said.index("Lorna") < said.index("Gareth")


def test_a_first_caseworker_has_no_empty_drawer(panel, sample_desk):
    earlier = [w for w in workers(sample_desk) if w.id != "case-priya"]
    sample_desk.delete("Delete", *earlier)

    assert "so far" not in " ".join(b.text() for b in seen(panel, Button))
    assert button(panel, "Add an earlier caseworker")


def test_days_can_be_put_right(page, panel, sample_desk):
    button(panel, "All caseworkers so far: 3").click()
    button(panel, "Put the dates of Lorna McAllister right").click()
    dialog = form(page, CaseworkerDatesDialog)
    dialog._until.set_text("7 December 2025")
    dialog.try_to_save()

    assert "Nobody named" not in words_on(panel)
    assert sample_desk.family.undo() == "Change the days of a caseworker"


def test_an_earlier_caseworker_is_added(page, panel):
    button(panel, "All caseworkers so far: 3").click()
    button(panel, "Add an earlier caseworker").click()
    dialog = form(page, CaseworkerDatesDialog)
    dialog._name.setText("Owen Hart")
    dialog._since.set_text("1 September 2022")
    dialog._until.set_text("14 April 2023")
    dialog.try_to_save()

    assert "Owen Hart, 1 September 2022 to 14 April 2023" in words_on(panel)


def test_one_written_down_by_mistake_is_deleted(panel, sample_desk):
    button(panel, "All caseworkers so far: 3").click()

    button(panel, "Delete Gareth Pike as an earlier caseworker").click()

    assert "Gareth Pike" not in words_on(panel)
    assert sample_desk.family.undo() == "Delete Gareth Pike as a caseworker"


def test_a_caseworker_who_was_deleted_is_still_told(panel, sample_desk):
    sample_desk.delete("Delete Priya", sample_desk.family.get(Person, "priya"))

    assert "somebody who was removed" in words_on(panel)


def test_who_takes_over_soon_is_named(panel, sample_desk):
    coming = Caseworker(child_id="idris", person_id="jo", since=date(2026, 3, 16))
    sample_desk.save("Change", coming)

    assert "Jo Mensah takes over on Monday 16 March 2026." in words_on(panel)


def test_a_family_that_never_knew_one_is_asked_gently(qtbot, desk, child):
    page = shown(qtbot, desk)

    assert f"Who is {child.called}’s caseworker?" in words_on(page)
    button(page, "Name the caseworker").click()
    assert form(page, CaseworkerDialog).windowTitle() == "Name the caseworker"


def test_the_panel_makes_room_while_one_searches(page, panel):
    page._search.setText("jo")
    page._search.textEdited.emit("jo")

    assert not panel.isVisible()


def test_a_call_with_the_caseworker_is_noted_from_the_panel(page, panel, sample_desk, today):
    button(panel, "Note a call with the caseworker").click()
    dialog = form(page, ContactNoteDialog)
    dialog._said.set_value("She has the list.")
    dialog.try_to_save()

    assert "Last in touch today" in words_on(panel)
    notes = [n for n in sample_desk.family.all(ContactNote) if n.on == today]
    assert [n.person_ids for n in notes] == [("priya",)]


def test_a_day_that_is_not_known_is_not_made_up(panel, sample_desk):
    worker = sample_desk.family.get(Caseworker, "case-priya")
    sample_desk.save("Change", worker.changed(since=None, until=date(2026, 4, 1)))

    said = words_on(panel)
    assert "Since" not in said
    assert "The last day is Wednesday 1 April 2026." in said
