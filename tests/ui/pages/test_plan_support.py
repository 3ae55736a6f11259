"""SEN support on the page of the plan."""

import pytest
from typing_extensions import override

from sendjourney.domain.plan import Plan, PlanKind
from sendjourney.domain.support_cycle import SupportCycle
from sendjourney.ui.dialogs.support_cycle import SupportCycleDialog
from sendjourney.ui.page import Page
from sendjourney.ui.pages.plan import PlanPage
from sendjourney.ui.pages.plan_support import SupportPart
from sendjourney.ui.widgets.support_cycle_card import SupportCycleCard
from tests.builders import a_plan, a_support_cycle
from tests.ui.audit import faults
from tests.ui.conftest import TODAY
from tests.ui.reading import seen, words_on


class PartAlone(Page):
    """The part on a page of its own, beside the plan that the child has."""

    def __init__(self, desk):
        super().__init__(desk)
        self.part = SupportPart(desk)
        self.add(self.part)

    @override
    def refresh(self):
        plans = self.desk.family.of_child(Plan, self.desk.child.id)
        self.part.refresh(plans[0] if plans else None)


def shown(desk, qtbot):
    page = PartAlone(desk)
    qtbot.addWidget(page)
    page.resize(952, 760)
    page.show()
    return page


@pytest.fixture
def page(desk, qtbot):
    return shown(desk, qtbot)


@pytest.fixture
def mimis_page(sample_desk, qtbot):
    sample_desk.show_child("maryam")
    return shown(sample_desk, qtbot)


def save_plan(desk, child, kind=PlanKind.SEN_SUPPORT):
    desk.save("Add the plan", a_plan(child_id=child.id, kind=kind))


def form(page):
    return page.window().findChild(SupportCycleDialog)


def press(page, words):
    next(b for b in page.part.findChildren(object) if getattr(b, "text", str)() == words).click()


def test_with_an_ehc_plan_and_no_rounds_nothing_is_shown(page, desk, child):
    save_plan(desk, child, PlanKind.EHC)

    assert words_on(page) == ""


def test_a_child_with_sen_support_is_asked_for_the_first_round(page, desk, child):
    save_plan(desk, child)

    assert "No round written down yet" in words_on(page)


def test_rounds_from_before_an_ehc_plan_are_in_a_drawer(sample_desk, qtbot):
    page = shown(sample_desk, qtbot)

    assert seen(page, SupportCycleCard) == []
    page.part.show_record("support-first")

    assert [c.shown.id for c in seen(page, SupportCycleCard)] == ["support-second", "support-first"]


def test_the_latest_two_rounds_are_open_and_those_before_in_a_drawer(page, desk, child):
    days = [TODAY.replace(month=month) for month in (1, 2, 3)]
    cycles = [a_support_cycle(child_id=child.id, began_on=day) for day in days]
    save_plan(desk, child)
    desk.save("Add", *cycles)

    assert [card.shown for card in seen(page, SupportCycleCard)] == [cycles[2], cycles[1]]
    assert page.part._drawer.isVisible()


def test_the_four_steps_of_a_round_can_be_read(mimis_page):
    words = words_on(mimis_page)

    for said in ("Going on now", "Turns her left side", "A seat at the front", "with Jo"):
        assert said in words
    assert "To be looked at by" in words


def test_the_next_round_begins_today_with_the_last_as_a_hint(mimis_page, sample_desk):
    press(mimis_page, "Start the next round")
    assert "Last time: A seat at the front" in words_on(form(mimis_page))

    form(mimis_page).try_to_save()

    begun = sample_desk.family.of_child(SupportCycle, "maryam")[-1]
    assert (begun.began_on, begun.planned) == (TODAY, "")
    assert "2" in words_on(mimis_page)


def test_how_it_went_can_be_written_from_the_card(mimis_page, sample_desk):
    press(mimis_page, "Write how it went")
    form(mimis_page)._how_it_went.set_value("She listens for longer.")
    form(mimis_page).try_to_save()

    assert sample_desk.family.get(SupportCycle, "support-mimi").reviewed_on == TODAY
    assert "She listens for longer." in words_on(mimis_page)


def test_a_round_can_be_changed_and_the_change_undone(mimis_page, sample_desk):
    seen(mimis_page, SupportCycleCard)[0].open_it()
    form(mimis_page)._done_by.set_value("Bronwen")
    form(mimis_page).try_to_save()
    assert "Bronwen" in words_on(mimis_page)

    assert sample_desk.family.undo().startswith("Change the round of SEN support from ")

    assert "Bronwen" not in words_on(mimis_page)


def test_a_deleted_round_can_be_brought_back(mimis_page, sample_desk):
    seen(mimis_page, SupportCycleCard)[0].delete_it()
    assert "No round written down yet" in words_on(mimis_page)

    sample_desk.family.undo()

    assert len(seen(mimis_page, SupportCycleCard)) == 1


def test_the_part_can_be_used_by_everybody(mimis_page):
    assert faults(mimis_page) == []


def test_on_the_page_of_the_plan_the_rounds_stand_below_it(sample_desk, qtbot):
    sample_desk.show_child("maryam")
    page = PlanPage(sample_desk)
    qtbot.addWidget(page)
    page.show()

    words = words_on(page)

    assert words.index("SEN support at school (no EHC plan)") < words.index("Going on now")


def test_a_round_can_be_gone_to_from_elsewhere(sample_desk, qtbot):
    page = PlanPage(sample_desk)
    qtbot.addWidget(page)
    page.show()

    page.show_record("support-first")

    assert "support-first" in [card.shown.id for card in seen(page, SupportCycleCard)]
