"""The outcomes of the plan, on its page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sendjourney.domain.plan_outcome import Given, PlanOutcome, Progress
from sendjourney.ui.dialogs.plan_outcome import PlanOutcomeDialog
from sendjourney.ui.pages.plan import PlanPage
from sendjourney.ui.pages.plan_parts import OUTCOMES
from sendjourney.ui.widgets.buttons import Button
from sendjourney.ui.widgets.outcome_card import OutcomeCard
from sendjourney.ui.widgets.vague_hint import VagueHint
from tests.builders import a_plan, a_plan_outcome
from tests.ui.reading import seen, words_on


@pytest.fixture
def page(desk, child, qtbot):
    desk.save("Begin", a_plan(child_id=child.id))
    page = PlanPage(desk)
    qtbot.addWidget(page)
    page.resize(952, 760)
    with qtbot.waitActive(page):
        page.show()
    page.show_record(OUTCOMES)
    return page


@pytest.fixture
def three(desk, child, page):  # noqa: ARG001 - the page is there first
    rows = [
        a_plan_outcome(id=name, child_id=child.id, what=f"Amina does {name}.", position=place)
        for place, name in enumerate(("one", "two", "three"))
    ]
    desk.save("Add", *rows)


def button(page, name):
    return next(b for b in seen(page, Button) if name in {b.text(), b.accessibleName()})


def order(desk, child):
    return [outcome.id for outcome in desk.family.of_child(PlanOutcome, child.id)]


def test_the_first_outcome_is_added_with_the_help_promised_for_it(page, desk, child):
    button(page, "Add the first outcome").click()
    (dialog,) = seen(page, PlanOutcomeDialog)
    dialog._what.setPlainText("Amina asks for help.")
    dialog._provision.setPlainText("Ten minutes a day with an adult who signs.")
    dialog.try_to_save()

    (outcome,) = desk.family.of_child(PlanOutcome, child.id)
    assert (outcome.what, outcome.section, outcome.position) == ("Amina asks for help.", "F", 0)
    assert "Ten minutes a day" in words_on(page)


def test_an_outcome_without_words_is_not_kept(page, desk, child):
    button(page, "Add the first outcome").click()
    (dialog,) = seen(page, PlanOutcomeDialog)

    dialog.try_to_save()

    assert "Write the outcome" in words_on(dialog)
    assert order(desk, child) == []


@pytest.mark.usefixtures("three")
def test_how_it_goes_is_answered_on_the_card(page, desk):
    card = page.outcomes.cards["two"]
    card._given.set_value(Given.SOME)
    card._given.edited.emit()
    card = page.outcomes.cards["two"]
    card._progress.set_value(Progress.GOING_WELL)
    card._progress.edited.emit()

    kept = desk.family.get(PlanOutcome, "two")
    assert (kept.given, kept.progress) == (Given.SOME, Progress.GOING_WELL)


@pytest.mark.usefixtures("three")
def test_outcomes_are_moved_and_the_move_is_undone(page, desk, child, qtbot):
    button(page, "Move up: Amina does three.").click()

    assert order(desk, child) == ["one", "three", "two"]
    qtbot.waitUntil(page.outcomes.cards["three"].hasFocus)
    desk.family.undo()
    assert order(desk, child) == ["one", "two", "three"]
    button(page, "Move down: Amina does one.").click()
    assert order(desk, child) == ["two", "one", "three"]


@pytest.mark.usefixtures("three")
def test_the_first_has_no_way_up_and_the_last_no_way_down(page):
    names = [b.accessibleName() for b in seen(page, Button)]

    assert "Move up: Amina does one." not in names
    assert "Move down: Amina does three." not in names


@pytest.mark.usefixtures("three")
def test_a_deleted_outcome_leaves_the_focus_on_the_next(page, desk, child, qtbot):
    QTest.keyClick(page.outcomes.cards["two"], Qt.Key.Key_Delete)

    assert order(desk, child) == ["one", "three"]
    qtbot.waitUntil(page.outcomes.cards["three"].hasFocus)


def test_vague_help_gets_a_gentle_hint_with_its_reason(page, desk, child):
    desk.save("Add", a_plan_outcome(child_id=child.id, provision="Access to a quiet room."))

    words = words_on(page)

    assert "“Access to”: How much of it, and from whom?" in words
    assert "how much, how often, and by whom" in words


def test_exact_help_gets_no_hint(page, desk, child):
    desk.save("Add", a_plan_outcome(child_id=child.id))

    assert seen(page, VagueHint) == []


@pytest.mark.usefixtures("three")
def test_the_hint_follows_what_is_typed(page):
    page.outcomes.cards["one"].open_it()
    (dialog,) = seen(page, PlanOutcomeDialog)
    assert seen(dialog, VagueHint) == []

    dialog._provision.setPlainText("Regular help as needed")

    (hint,) = seen(dialog, VagueHint)
    assert "“Regular”" in words_on(hint)


def test_a_section_of_an_older_file_stays(page, desk, child):
    desk.save("Add", a_plan_outcome(id="old", child_id=child.id, section="B"))
    page.outcomes.cards["old"].open_it()
    (dialog,) = seen(page, PlanOutcomeDialog)

    assert dialog.record().section == "B"


@pytest.mark.usefixtures("three")
def test_enter_on_a_card_opens_it(page):
    (card, *_) = seen(page, OutcomeCard)

    QTest.keyClick(card, Qt.Key.Key_Return)

    assert seen(page, PlanOutcomeDialog)
