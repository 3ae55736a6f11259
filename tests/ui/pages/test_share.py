import io

import pypdf
import pytest
from PySide6.QtCore import Qt

from sendjourney.domain.person import Person
from sendjourney.domain.visibility import NOBODY
from sendjourney.services.page_kinds import MEETING_SUMMARY, ONE_PAGE_PROFILE, PEOPLE_SHEET
from sendjourney.ui.pages.share import SharePage
from sendjourney.ui.widgets.pick_list import ID, PickList
from tests.ui.reading import words_on


@pytest.fixture
def page(sample_desk, qtbot):
    page = SharePage(sample_desk)
    qtbot.addWidget(page)
    page.resize(952, 760)
    page.show()
    choose(page, qtbot, MEETING_SUMMARY)
    return page


def until_made(page, qtbot):
    qtbot.waitUntil(page._preview.save.isEnabled, timeout=20_000)


def choose(page, qtbot, kind):
    page._on_kind_chosen(kind)
    until_made(page, qtbot)


def saved_text(page, chooser, path):
    chooser.paths = [path]
    page._preview.save.click()
    pages = pypdf.PdfReader(io.BytesIO(path.read_bytes())).pages
    return " ".join(" ".join(p.extract_text().split()) for p in pages)


def item(page, words):
    picks = page.findChild(PickList)
    return next(i for r in range(picks.count()) if words in (i := picks.item(r)).text())


def test_the_page_is_shown_before_it_can_leave(page):
    assert "Meeting summary" in page._preview._pages.text()


def test_the_saved_page_says_what_was_seen(page, chooser, tmp_path):
    text = saved_text(page, chooser, tmp_path / "page.pdf")

    assert "Idris O’Donnell-Mirza" in text
    assert "Saved as “page.pdf”" in words_on(page)
    assert "anyone who gets it can read it" in words_on(page)


def test_what_is_taken_out_is_not_on_the_page(page, qtbot, chooser, tmp_path):
    choose(page, qtbot, PEOPLE_SHEET)
    item(page, "Jo Mensah").setCheckState(Qt.CheckState.Unchecked)
    page.make_page()
    until_made(page, qtbot)

    assert "Jo Mensah" not in saved_text(page, chooser, tmp_path / "people.pdf")


def test_ticks_are_remembered_for_this_page_and_reader(page, qtbot):
    choose(page, qtbot, PEOPLE_SHEET)
    item(page, "Jo Mensah").setCheckState(Qt.CheckState.Unchecked)
    choose(page, qtbot, ONE_PAGE_PROFILE)
    choose(page, qtbot, PEOPLE_SHEET)

    assert item(page, "Jo Mensah").checkState() is Qt.CheckState.Unchecked


def test_what_is_private_cannot_be_ticked_and_says_why(page, sample_desk, qtbot):
    person = next(p for p in sample_desk.family.all(Person) if p.name == "Jo Mensah")
    sample_desk.save("Make private", person.changed(visibility=NOBODY))
    choose(page, qtbot, PEOPLE_SHEET)

    private = item(page, "Jo Mensah")

    assert "Private: just for your family." in private.text()
    assert not private.flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert "Jo Mensah" not in page._preview._pages.text()


def test_space_on_a_groups_title_clears_it_and_then_ticks_the_usual_only(page, qtbot):
    picks = page.findChild(PickList)
    before = page._what.ticked()
    picks.setCurrentItem(item(page, "About Idris"))

    qtbot.keyClick(picks, Qt.Key.Key_Space)
    assert not [i for i in page._what.ticked() if i.startswith("child.")]
    qtbot.keyClick(picks, Qt.Key.Key_Space)

    assert page._what.ticked() == before
    assert item(page, "NHS number").checkState() is Qt.CheckState.Unchecked


def test_a_place_that_cannot_be_written_is_explained_and_the_page_stays(page, chooser, tmp_path):
    chooser.paths = [tmp_path / "no such folder" / "page.pdf"]

    page._preview.save.click()

    assert "could not be saved there" in words_on(page)
    assert page._preview.save.isEnabled()


def test_the_page_can_be_read_as_text(page):
    page._preview._pages._as_text.click()

    assert "Idris O’Donnell-Mirza" in page._preview._pages._words.toPlainText()


def test_the_file_name_says_what_it_is(page):
    assert page.suggested_name() == "Idris - Meeting summary - 3 March 2026.pdf"


def test_the_data_of_a_row_is_the_id_of_the_fact(page):
    assert item(page, "Photo").data(ID) == "child.photo"
