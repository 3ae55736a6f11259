"""What people hold, on Home: only what is out of date, and the way to it."""

from datetime import date

import pytest

from sendjourney.domain.page_given import PageGiven
from sendjourney.ui.pages.home import HomePage
from sendjourney.ui.pages.home_held import OutOfDate
from sendjourney.ui.widgets.buttons import Button
from tests.builders import a_page_given, a_person
from tests.ui.audit import faults
from tests.ui.reading import seen, words_on

NOT_AS_IT_WAS = "{} 000000000000"


@pytest.fixture
def page(qtbot, desk):
    page = HomePage(desk)
    qtbot.addWidget(page)
    page.resize(950, 1200)
    page.show()
    return page


def give(desk, child, who, *, changed, on=date(2025, 8, 19)):
    """Note a page with so many facts that are not as they were."""
    people = [a_person(id=f"{who}{number}") for number in range(changed)]
    facts = tuple(NOT_AS_IT_WAS.format(person.id) for person in people)
    given = a_page_given(
        id=who, child_id=child.id, to_whom=who, given_on=on, facts=facts, title="People"
    )
    desk.save("Give", given, *people)


def card(page, qtbot):
    qtbot.waitUntil(lambda: not page._held._left, timeout=5_000)
    return next(iter(seen(page, OutOfDate)), None)


def test_nothing_stands_there_while_nobody_has_a_page(page, qtbot):
    assert card(page, qtbot) is None


def test_nothing_stands_there_while_every_page_is_right(page, qtbot, desk, child):
    give(desk, child, "School", changed=0)

    assert card(page, qtbot) is None


def test_a_page_out_of_date_says_whose_from_when_and_how_much(page, qtbot, desk, child):
    give(desk, child, "School", changed=3)

    said = words_on(card(page, qtbot))

    assert "School has the page of 19 August 2025" in said
    assert "3 things have changed since" in said
    assert faults(page) == []


def test_it_leads_to_who_has_what(page, qtbot, desk, child):
    give(desk, child, "School", changed=1)

    with qtbot.waitSignal(desk.go_asked) as asked:
        seen(card(page, qtbot), Button)[0].click()

    assert (asked.args[0].page, asked.args[0].record_id) == ("share", "School")


def test_only_the_two_most_out_of_date_stand_there_and_the_others_are_counted(
    page, qtbot, desk, child
):
    for who, changed in (("Aunt", 1), ("School", 3), ("Surgery", 2)):
        give(desk, child, who, changed=changed)

    shown = card(page, qtbot)
    said = words_on(shown)

    assert said.index("School") < said.index("Surgery")
    assert "Aunt" not in said
    assert seen(shown, Button)[0].text() == "See all, 1 more"


def test_the_focus_stays_while_nothing_is_different(page, qtbot, desk, child):
    give(desk, child, "School", changed=1)
    button = seen(card(page, qtbot), Button)[0]

    page.look_again()

    assert seen(card(page, qtbot), Button) == [button]


def test_once_the_note_is_deleted_the_card_goes(page, qtbot, desk, child):
    give(desk, child, "School", changed=1)
    assert card(page, qtbot) is not None

    desk.delete("Delete", *desk.family.all(PageGiven))

    assert card(page, qtbot) is None
