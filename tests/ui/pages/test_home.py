"""Home: what is late, what is next and why, where to begin."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from sendjourney.domain.family_record import FamilyRecord
from sendjourney.services.family import Protection
from sendjourney.services.interview import Standing, keep_standing
from sendjourney.ui.desk import Desk
from sendjourney.ui.pages.home import HomePage
from sendjourney.ui.pages.home_cards import AppointmentCard, CaseworkerCard, StoryCard
from sendjourney.ui.pages.home_coming import ComingUp
from sendjourney.ui.pages.home_late import LateThings
from sendjourney.ui.widgets.buttons import Button
from tests.builders import (
    a_caseworker,
    a_contact_note,
    a_person,
    a_plan,
    a_promise,
    a_story_part,
    an_appointment,
)
from tests.ui.conftest import TODAY
from tests.ui.reading import seen, words_on


@pytest.fixture
def page(qtbot, desk):
    page = HomePage(desk)
    qtbot.addWidget(page)
    page.resize(950, 1200)
    page.show()
    return page


@pytest.fixture
def begun(desk, child):
    """Write enough that nobody needs to be told where to begin."""
    records = [a_story_part(child_id=child.id), a_person(id="jo")]
    desk.save("Begin", *records)
    return child.id


def press(page, words):
    found = [b for b in seen(page, Button) if words in {b.text(), b.accessibleName()}]
    found[0].click()


def where_it_leads(qtbot, desk, page, words):
    with qtbot.waitSignal(desk.go_asked) as asked:
        press(page, words)
    return asked.args[0].page, asked.args[0].record_id


def words_of(page, kind):
    return " ".join(words_on(part) for part in seen(page, kind))


def test_the_day_is_said_in_full(page):
    assert "Tuesday 3 March 2026" in words_on(page)


def test_a_new_child_is_told_where_to_begin_the_story_first(qtbot, page, desk):
    assert "Where to begin" in words_on(page)
    assert where_it_leads(qtbot, desk, page, "Write the first part") == ("story", "")


def test_what_is_begun_has_a_tick_and_the_next_step_the_main_button(page, desk, child):
    keep_standing(desk.family, child, Standing().moved_to(12))
    desk.save("Write", a_story_part(child_id=child.id))

    assert "Begun" in words_on(page)
    (main,) = [b.text() for b in seen(page, Button) if b.kind == "primary"]
    assert main == "Add a person"


@pytest.mark.usefixtures("begun")
def test_a_family_that_is_well_under_way_sees_its_cards(page):
    assert "Where to begin" not in words_on(page)
    assert "1 of 20 parts written" in words_of(page, StoryCard)


@pytest.mark.usefixtures("begun")
def test_carrying_on_opens_the_first_part_with_nothing_in_it(qtbot, page, desk):
    assert where_it_leads(qtbot, desk, page, "Carry on") == ("story", "important")


@pytest.mark.usefixtures("begun")
def test_a_click_anywhere_on_a_card_goes_there_too(qtbot, page, desk):
    (card,) = seen(page, StoryCard)

    with qtbot.waitSignal(desk.go_asked) as asked:
        QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))

    assert asked.args[0].page == "story"


def test_the_next_appointment_says_when_where_and_with_whom(qtbot, page, desk, begun):
    visit = an_appointment(
        child_id=begun, on=TODAY + timedelta(days=1), place="The clinic", person_ids=("jo",)
    )
    desk.save("Add", visit)

    words = words_of(page, AppointmentCard)

    assert "9:15am, The clinic" in words
    assert "With Jo Mensah" in words
    name = "Open Occupational therapist in class"
    assert where_it_leads(qtbot, desk, page, name) == ("diary", visit.id)


@pytest.mark.usefixtures("begun")
def test_an_empty_diary_asks_for_the_first_appointment(qtbot, page, desk):
    assert "Nothing in the diary yet" in words_of(page, AppointmentCard)
    assert where_it_leads(qtbot, desk, page, "Add one") == ("diary", "")


def test_the_caseworker_is_named_with_since_and_last_in_touch(qtbot, page, desk, begun):
    priya = a_person(id="priya", name="Priya Raghunathan")
    desk.save(
        "Add",
        priya,
        a_caseworker(child_id=begun, since=date(2026, 1, 5)),
        a_contact_note(child_id=begun, on=TODAY - timedelta(days=5), person_ids=("priya",)),
    )

    words = words_of(page, CaseworkerCard)

    assert "Priya Raghunathan" in words
    assert "Since 5 January 2026" in words
    assert "In touch 5 days ago" in words
    assert where_it_leads(qtbot, desk, page, "Open Priya Raghunathan") == ("people", "priya")


def test_a_case_with_nobody_is_said_first_with_how_long(qtbot, page, desk, begun):
    gone = a_caseworker(child_id=begun, since=date(2025, 1, 5), until=date(2026, 2, 20))
    desk.save("Add", gone)

    assert "Nobody has been Amina’s caseworker for 11 days" in words_of(page, LateThings)
    assert "Nobody named since 21 February 2026" in words_of(page, CaseworkerCard)
    name = "Words to ask: Nobody has been Amina’s caseworker for 11 days"
    assert where_it_leads(qtbot, desk, page, name) == ("letters", "who_is_caseworker")


@pytest.mark.usefixtures("begun")
def test_nobody_ever_named_is_not_late(page):
    assert "Nobody named yet" in words_of(page, CaseworkerCard)
    assert seen(page, LateThings) == []


def test_a_late_promise_says_whose_what_and_how_late(qtbot, page, desk, begun):
    promise = a_promise(child_id=begun, due=TODAY - timedelta(days=5))
    desk.save("Add", promise)

    words = words_of(page, LateThings)

    assert "Priya Raghunathan’s promise is 5 days late" in words
    assert "Send us the list" in words
    name = "See the promise: Priya Raghunathan’s promise is 5 days late"
    assert where_it_leads(qtbot, desk, page, name) == ("diary", promise.id)


def test_many_late_promises_are_one_notice(page, desk, begun):
    late = [a_promise(child_id=begun, due=TODAY - timedelta(days=n + 1)) for n in range(5)]
    desk.save("Add", *late)

    words = words_of(page, LateThings)

    assert "5 promises are late" in words
    assert "and 2 more" in words


def test_a_late_review_is_said_with_its_rule(page, desk, begun):
    desk.save("Add", a_plan(child_id=begun, last_review_on=date(2025, 2, 10)))

    words = words_of(page, LateThings)

    assert "The annual review is 22 days late" in words
    assert "within 12 months. Counted from" in words
    assert "10 February 2025, the last day was 9 February 2026" in words


def test_the_review_is_counted_down_in_words_with_rule_and_source(qtbot, page, desk, begun):
    desk.save("Add", a_plan(child_id=begun, last_review_on=date(2025, 3, 13)))

    words = words_on(page)

    assert "In 9 days: by Thursday 12 March 2026" in words
    assert "The law says the council must review the plan within 12 months." in words
    assert "13 March 2025" in words
    assert "Law: Children and Families Act 2014, section 44(1)" in words
    assert where_it_leads(qtbot, desk, page, "See the plan") == ("plan", "")


def test_a_day_counted_from_the_final_plan_alone_is_called_a_guess(page, desk, begun):
    days = {"last_review_on": None, "first_made_on": None, "final_on": date(2025, 6, 1)}
    desk.save("Add", a_plan(child_id=begun, **days))

    assert "This day is a guess" in words_on(page)


def test_a_booked_meeting_is_counted_down_to_and_not_listed_again(qtbot, page, desk, begun):
    meeting = an_appointment(
        child_id=begun, title="Annual review", is_review_meeting=True, on=date(2026, 3, 12)
    )
    desk.save("Add", meeting, a_plan(child_id=begun, last_review_on=date(2025, 6, 1)))

    words = words_on(page)

    assert "In 9 days: Thursday 12 March 2026, 9:15am" in words
    assert "The last day is 31 May 2026." in words
    assert seen(page, ComingUp) == []
    assert where_it_leads(qtbot, desk, page, "Open the meeting") == ("diary", meeting.id)


def test_a_plan_without_dates_asks_for_one(qtbot, page, desk, begun):
    desk.save("Add", a_plan(child_id=begun, last_review_on=None, first_made_on=None))

    assert where_it_leads(qtbot, desk, page, "Add the dates") == ("plan", "")


def test_what_is_coming_is_listed_with_how_far_off_it_is(qtbot, page, desk, begun):
    visits = [
        an_appointment(child_id=begun, title=f"Visit {n}", on=TODAY + timedelta(days=n))
        for n in (1, 7, 30)
    ]
    promise = a_promise(child_id=begun, due=TODAY + timedelta(days=8))
    desk.save("Add", *visits, promise)

    words = words_of(page, ComingUp)

    assert "Visit 1 " not in words
    assert "In 7 days" in words
    assert "Promised by Priya Raghunathan" in words
    assert where_it_leads(qtbot, desk, page, "Open Visit 30") == ("diary", visits[2].id)


def test_over_midnight_home_shows_the_new_day(qtbot, family, tools):
    now = [date(2026, 3, 3)]
    desk = Desk(family, replace(tools, clock=lambda: now[0]))
    page = HomePage(desk)
    qtbot.addWidget(page)
    page.show()

    now[0] = date(2026, 3, 4)
    desk.day_changed.emit()

    assert "Wednesday 4 March 2026" in words_on(page)
    desk.close()


def test_the_recovery_sheet_is_asked_for_until_it_is_kept(
    qtbot, family_files, tmp_path, tools, child
):
    family = family_files.create(
        tmp_path / "kept.sendjourney",
        Protection.WORDS,
        words="four words of ours",
        record=FamilyRecord(children=(child,)),
    )
    desk = Desk(family, tools)
    page = HomePage(desk)
    qtbot.addWidget(page)
    page.show()

    with qtbot.waitSignal(desk.recovery_asked):
        press(page, "See the sheet")
    family.set_note("recovery_kept_on", "2026-03-03")
    page.look_again()

    assert "recovery sheet" not in words_on(page)
    desk.close()
    family.close()


def test_a_file_without_protection_needs_no_sheet(page):
    assert "recovery sheet" not in words_on(page)
