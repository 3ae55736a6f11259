from dataclasses import replace

import pytest

from sendjourney.domain.page_given import PageGiven
from sendjourney.domain.person import Person
from sendjourney.services import sharing
from sendjourney.ui.dialogs.read_in import ReadInDialog, ReadPasswordDialog
from tests.ui.audit import faults
from tests.ui.hands import form
from tests.ui.reading import words_on
from tests.ui.sharing import shown

WORDS = "kettle otter lamp"


@pytest.fixture
def page(sample_desk, qtbot):
    return shown(sample_desk, qtbot)


@pytest.fixture
def theirs(sample_desk):
    """The people sheet as school has it: Jo has another number."""
    desk = sample_desk
    request = sharing.usual_request(desk.family, "people-sheet", desk.child, desk.today)
    people = tuple(
        person.changed(phones=("01632 960999",)) if person.name == "Jo Mensah" else person
        for person in request.record.people
    )
    record = replace(request.record, people=people)
    return sharing.make_page(replace(request, record=record, carries_itself=True))


def read_in(page, chooser, path, data):
    path.write_bytes(data)
    chooser.paths = [path]
    page._read_button.click()


def jo_of(desk):
    return next(p for p in desk.family.all(Person) if p.name == "Jo Mensah")


def test_what_differs_is_asked_about_and_nothing_is_replaced_unasked(
    page, theirs, chooser, tmp_path, sample_desk
):
    read_in(page, chooser, tmp_path / "page.pdf", theirs)
    dialog = form(page, ReadInDialog)

    assert "01632 960999" in words_on(dialog)
    assert faults(dialog) == []
    assert jo_of(sample_desk).phones == ("01632 960204",)


def test_once_agreed_theirs_is_taken_and_one_undo_takes_it_back(
    page, theirs, chooser, tmp_path, sample_desk
):
    read_in(page, chooser, tmp_path / "page.pdf", theirs)
    dialog = form(page, ReadInDialog)
    for _, answer in dialog._asked:
        answer.set_value(type(answer.value()).THEIRS)
    dialog.try_to_save()

    assert jo_of(sample_desk).phones == ("01632 960999",)
    assert "The page is read in" in words_on(page)
    sample_desk.family.undo()
    assert jo_of(sample_desk).phones == ("01632 960204",)


def test_a_locked_page_asks_for_its_password_until_it_opens(page, theirs, chooser, tmp_path):
    read_in(page, chooser, tmp_path / "page.pdf", sharing.lock_page(theirs, WORDS))
    dialog = form(page, ReadPasswordDialog)
    dialog._line.set_value(WORDS)
    dialog.try_to_save()

    assert form(page, ReadInDialog)


def test_a_page_without_facts_is_explained(page, chooser, tmp_path, sample_desk):
    desk = sample_desk
    request = sharing.usual_request(desk.family, "people-sheet", desk.child, desk.today)

    read_in(page, chooser, tmp_path / "page.pdf", sharing.make_page(request))

    assert "The page is not read in" in words_on(page)
    assert desk.family.all(PageGiven)
