"""What the family waits for, on Home."""

from datetime import timedelta

import pytest

from sendjourney.ui.pages.home import HomePage
from sendjourney.ui.widgets.awaited_strip import AwaitedStrip
from sendjourney.ui.widgets.buttons import Button
from tests.builders import a_promise, a_referral
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


def strip(page):
    return next(iter(seen(page, AwaitedStrip)), None)


def test_nothing_stands_there_while_nobody_waits_for_anything(page):
    assert strip(page) is None


def test_the_longest_wait_comes_first_and_leads_to_itself(qtbot, page, desk, child):
    wait(desk, child, "Hearing test", 4)
    wait(desk, child, "Sensory assessment", 31, id="long")

    said = words_on(strip(page))
    assert said.index("31 weeks") < said.index("Hearing test") < said.index("4 weeks")
    with qtbot.waitSignal(desk.go_asked) as asked:
        seen(strip(page), Button)[0].click()
    assert (asked.args[0].page, asked.args[0].record_id) == ("waiting", "long")


def test_a_promise_stands_among_the_waits_with_how_late_it_is(qtbot, page, desk, child):
    made, due = TODAY - timedelta(days=9), TODAY - timedelta(days=2)
    desk.save("Add", a_promise(id="p", child_id=child.id, made_on=made, due=due))

    assert "Priya Raghunathan, by 1 March 2026 9 days 2 days late" in words_on(strip(page))
    with qtbot.waitSignal(desk.go_asked) as asked:
        seen(strip(page), Button)[0].click()
    assert (asked.args[0].page, asked.args[0].record_id) == ("diary", "p")


def test_more_than_five_are_counted_with_the_way_to_all(qtbot, page, desk, child):
    for number in range(7):
        wait(desk, child, f"Wait {number}", None)

    see_all = next(b for b in seen(strip(page), Button) if b.text() == "See all, 2 more")
    with qtbot.waitSignal(desk.go_asked) as asked:
        see_all.click()
    assert asked.args[0].page == "waiting"
    assert "Wait 5" not in words_on(strip(page))
