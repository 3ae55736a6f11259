from typing import get_args, get_type_hints

import pytest

from sendjourney.domain.family_record import FamilyRecord
from sendjourney.domain.person import Person
from sendjourney.ui.pages.deleted import ICONS, DeletedPage, title_of
from sendjourney.ui.widgets.buttons import Button
from tests import builders
from tests.builders import a_person, a_promise, a_story_part
from tests.ui.reading import seen, words_on


@pytest.fixture
def page(desk, qtbot):
    page = DeletedPage(desk)
    qtbot.addWidget(page)
    page.show()
    return page


def test_an_empty_bin_says_so(page):
    assert "Nothing was deleted" in words_on(page)


def test_a_deleted_person_can_be_brought_back(page, desk):
    person = a_person()
    desk.save("Add", person)
    desk.delete("Delete", person)
    assert "Jo Mensah" in words_on(page)

    seen(page, Button)[0].click()

    assert desk.family.all(Person) == [person]
    assert "Nothing was deleted" in words_on(page)


def test_what_went_together_is_one_entry_and_comes_back_together(page, desk, child):
    together = [a_person(), a_promise(child_id=child.id)]
    desk.save("Add", *together)
    desk.delete("Delete both", *together)
    assert "and 1 more that went with it" in words_on(page)

    seen(page, Button)[0].click()

    assert not desk.family.bin()


def test_a_part_of_the_story_is_called_by_its_heading(page, desk, child):
    part = a_story_part(child_id=child.id)
    desk.save("Write", part)
    desk.delete("Delete", part)

    assert part.text not in words_on(page)
    assert "Nothing was deleted" not in words_on(page)


@pytest.mark.parametrize(
    ("record", "name"),
    [
        (builders.a_school_term(), "School term: 2 November 2026 to 18 December 2026"),
        (builders.a_review_report(), "Speech and language advice: asked for 9 November 2026"),
        (builders.a_review_view(), "For the annual review: He goes in smiling on Mondays now."),
        (
            builders.a_plan_outcome(what="Idris asks for a break.", section="F"),
            "Outcome, section F: Idris asks for a break.",
        ),
        (
            builders.a_support_cycle(planned="Pictures."),
            "SEN support from 14 September 2026: Pictures.",
        ),
        (
            builders.a_page_given(),
            "One-page profile: Copperbeck Primary School, 12 May 2026",
        ),
        (builders.a_page_choice(), "Choice for a page: For school"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_was_deleted_is_known_by_its_name(record, name):
    assert title_of(record) == name


def test_every_noun_has_its_place_among_what_went_together():
    nouns = [get_args(hint)[0] for hint in get_type_hints(FamilyRecord).values()]

    assert set(ICONS) == set(nouns)
