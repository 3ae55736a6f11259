from datetime import date

import pytest

from sendjourney.domain.page_given import PageForm, PageGiven
from sendjourney.domain.person import Person
from sendjourney.services.page_kinds import PEOPLE_SHEET
from sendjourney.services.page_suiting import ForWhom, for_person
from sendjourney.ui.dialogs.page_given import PageGivenDialog
from sendjourney.ui.dialogs.paper_viewer import PaperViewer
from sendjourney.ui.pages.share import HELD
from sendjourney.ui.pages.share_noting import Noting
from sendjourney.ui.widgets.pdf_pages import PdfPages
from tests.ui.audit import faults
from tests.ui.hands import form
from tests.ui.reading import seen, words_on
from tests.ui.sharing import choose, let_go, page_text, press, shown, until_made


@pytest.fixture
def jo(sample_desk):
    return next(p for p in sample_desk.family.all(Person) if p.name == "Jo Mensah")


@pytest.fixture
def page(sample_desk, qtbot, chooser, tmp_path):
    """The people sheet has just been saved; nobody had a page before."""
    sample_desk.delete("Begin", *sample_desk.family.all(PageGiven))
    page = shown(sample_desk, qtbot)
    choose(page, qtbot, PEOPLE_SHEET)
    chooser.paths = [tmp_path / "page.pdf"]
    let_go(page, qtbot, page._make.ways.save)
    return page


@pytest.fixture
def given(page, jo):
    """Jo has it."""
    (noting,) = seen(page, Noting)
    noting.who.choose(jo.id)
    noting.keep.click()
    return noted(page)[0]


def noted(page):
    return page.desk.family.all(PageGiven)


def change_the_number(desk, person):
    desk.save("Change", person.changed(phones=("01632 960999",)))


def test_after_saving_it_asks_in_one_line_who_gets_it(page):
    assert "Who gets it?" in words_on(page)
    assert "A PDF file." in words_on(page)
    assert faults(page) == []


def test_the_note_has_the_exact_page_its_facts_and_its_day(given, sample_desk, tmp_path, jo):
    assert (given.person_id, given.form) == (jo.id, PageForm.PDF)
    assert given.given_on == date(2026, 3, 3)
    assert any(line.startswith(jo.id) for line in given.facts)
    assert sample_desk.family.attachment(given.sha256) == (tmp_path / "page.pdf").read_bytes()


def test_the_person_it_was_made_for_is_chosen_already(page, qtbot, jo):
    page._open(PEOPLE_SHEET, for_person(jo), None)
    until_made(page, qtbot)
    let_go(page, qtbot, page._make.ways.save)
    qtbot.waitUntil(lambda: bool(seen(page, Noting)))

    assert seen(page, Noting)[0].who.person_id() == jo.id


def test_without_a_name_it_asks_again_and_keeps_nothing(page):
    press(page, "Keep a note of it")

    assert "Choose who gets it" in words_on(page)
    assert noted(page) == []


def test_passed_over_it_is_kept_as_not_noted(page):
    press(page, "Not now")

    (kept,) = noted(page)
    assert (kept.person_id, kept.to_whom) == ("", "")
    page.show_record(HELD)
    assert "Not noted who has it: People sheet" in words_on(page)


def test_left_open_the_question_is_passed_over_once(page):
    page.leave()
    page.leave()

    assert len(noted(page)) == 1


def test_somebody_who_is_not_among_the_people_can_be_named(page):
    (noting,) = seen(page, Noting)
    noting.who.name_by_hand("Copperbeck Primary")
    noting.keep.click()

    assert noted(page)[0].to_whom == "Copperbeck Primary"


@pytest.mark.usefixtures("given")
def test_who_has_what_says_what_changed_since_in_words(page, sample_desk, jo):
    change_the_number(sample_desk, jo)

    page.show_record(HELD)

    assert "Jo Mensah: People sheet" in words_on(page)
    assert "1 thing has changed since" in words_on(page)
    assert "has changed: phone number" in words_on(page)
    assert faults(page) == []


def test_a_page_that_is_still_right_says_so(page, given):
    page.show_record(given.id)

    assert "Nothing has changed since" in words_on(page)


@pytest.mark.usefixtures("given")
def test_the_update_page_is_the_same_for_the_same_person_afresh(page, sample_desk, qtbot, jo):
    change_the_number(sample_desk, jo)
    page.show_record(HELD)

    press(page, "Make the update page")
    until_made(page, qtbot)

    assert "01632 960999" in page_text(page)
    assert page._make.whom == ForWhom(person_id=jo.id)


@pytest.mark.usefixtures("given")
def test_the_page_can_be_opened_exactly_as_it_was_given(page, sample_desk, jo):
    change_the_number(sample_desk, jo)
    page.show_record(HELD)

    press(page, "Open it as it was given")

    (pages,) = form(page, PaperViewer).findChildren(PdfPages)
    assert "01632 960204" in pages.text()


def test_a_note_can_be_put_right_and_taken_back(page, given, sample_desk):
    page.show_record(HELD)
    press(page, "Change the note")
    dialog = form(page, PageGivenDialog)
    dialog.form.set_value(PageForm.PAPER)
    dialog.given_on.set_text("1 March 2026")
    dialog.try_to_save()

    assert noted(page)[0].form is PageForm.PAPER
    page._holding.view.card(given.id).delete_it()
    assert noted(page) == []
    sample_desk.family.undo()
    assert len(noted(page)) == 1


def test_nobody_has_a_page_yet(page, sample_desk):
    page.show_record(HELD)
    sample_desk.delete("Begin", *noted(page))

    assert "Nobody has a page yet" in words_on(page)
