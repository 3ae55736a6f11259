from datetime import date

import pytest
from PySide6.QtWidgets import QRadioButton

from sendjourney.domain.plan import Plan, PlanKind
from sendjourney.ui.dialogs.plan import PlanDialog
from sendjourney.ui.pages.plan import PlanPage
from tests.builders import a_plan
from tests.ui.reading import words_on


@pytest.fixture
def page(desk, qtbot):
    page = PlanPage(desk)
    qtbot.addWidget(page)
    page.resize(952, 760)
    page.show()
    return page


def save_plan(desk, child, **values):
    desk.save("Add the plan", a_plan(child_id=child.id, **values))


def test_a_child_without_a_plan_is_asked_for_one(page):
    assert "No plan written down yet" in words_on(page)


def test_the_next_review_is_shown_with_its_rule_and_what_it_was_counted_from(page, desk, child):
    save_plan(desk, child, last_review_on=date(2025, 9, 10))

    words = words_on(page)

    assert "Wednesday 9 September 2026" in words
    assert "10 September 2025" in words
    assert "Children and Families Act 2014, section 44(1)" in words


def test_a_review_that_is_over_its_day_is_called_late(page, desk, child):
    save_plan(desk, child, last_review_on=date(2025, 3, 1))

    assert "The annual review is late" in words_on(page)


def test_a_date_counted_from_the_final_plan_alone_is_called_a_guess(page, desk, child):
    save_plan(desk, child, first_made_on=None, last_review_on=None, final_on=date(2026, 1, 5))

    assert "The true day may be earlier" in words_on(page)


def test_sen_support_has_no_review_date_of_the_plan(page, desk, child):
    save_plan(desk, child, kind=PlanKind.SEN_SUPPORT)

    assert "annual review" not in words_on(page).replace("reviews", "")


def test_the_form_asks_only_for_the_dates_of_the_kind_of_plan(desk, page, child):
    dialog = PlanDialog(desk, a_plan(child_id=child.id), page)
    dialog.open()

    support = next(b for b in dialog.findChildren(QRadioButton) if "SEN support" in b.text())
    support.click()

    assert not dialog._fields_of_kind["last_review_on"].isVisible()
    assert dialog.record().last_review_on == date(2026, 2, 24)


def test_saving_the_form_keeps_the_plan(page, desk, child):
    page._edit.click()
    dialog = page.findChild(PlanDialog)
    dialog._days["last_review_on"].set_text("1 September 2025")

    dialog.try_to_save()

    assert desk.family.of_child(Plan, child.id)[0].last_review_on == date(2025, 9, 1)
