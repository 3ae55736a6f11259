import pytest

from sendjourney.domain.person import Person
from sendjourney.ui.pages.deleted import DeletedPage
from sendjourney.ui.widgets.buttons import Button
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
