"""What the child waits for, on Home."""

from datetime import timedelta

import pytest

from sendjourney.ui.pages.home import HomePage
from sendjourney.ui.pages.home_waiting import WaitingCard
from sendjourney.ui.widgets.buttons import Button
from tests.builders import a_referral
from tests.ui.conftest import TODAY
from tests.ui.reading import seen, words_on


@pytest.fixture
def page(qtbot, desk):
    page = HomePage(desk)
    qtbot.addWidget(page)
    page.resize(950, 1200)
    page.show()
    return page


def wait(desk, child, what, weeks, **values):
    asked = None if weeks is None else TODAY - timedelta(weeks=weeks)
    desk.save("Add", a_referral(child_id=child.id, for_what=what, asked_on=asked, **values))


def test_nothing_stands_there_while_the_child_waits_for_nothing(page):
    assert seen(page, WaitingCard) == []


def test_the_longest_wait_comes_first_and_leads_to_itself(qtbot, page, desk, child):
    wait(desk, child, "Hearing test", 4)
    wait(desk, child, "Sensory assessment", 31, id="long")

    (card,) = seen(page, WaitingCard)
    assert "Waiting for Sensory assessment: 31 weeks Hearing test: 4 weeks" in words_on(card)
    with qtbot.waitSignal(desk.go_asked) as asked:
        seen(card, Button)[0].click()
    assert (asked.args[0].page, asked.args[0].record_id) == ("waiting", "long")


def test_more_than_three_waits_are_counted(page, desk, child):
    for number in range(5):
        wait(desk, child, f"Wait {number}", None)

    (card,) = seen(page, WaitingCard)
    assert "And 2 more" in words_on(card)


@pytest.mark.parametrize(("weeks", "is_time"), [(31, True), (2, False)])
def test_a_wait_that_nobody_chased_for_weeks_is_marked(page, desk, child, weeks, is_time):
    wait(desk, child, "Sensory assessment", weeks)

    assert ("Time to ask again" in words_on(page)) is is_time
