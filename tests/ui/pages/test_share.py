import io

import docx
import pikepdf
import pypdf
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from sendjourney.domain.person import Person
from sendjourney.domain.visibility import NOBODY, Reader
from sendjourney.services.page_kinds import KINDS, MEETING_SUMMARY, ONE_PAGE_PROFILE, PEOPLE_SHEET
from sendjourney.services.page_suiting import ForWhom
from sendjourney.ui.dialogs.page_password import PagePasswordDialog
from sendjourney.ui.pages.share import SharePage
from sendjourney.ui.widgets.pick_list import ID, PickList
from tests.ui.hands import form
from tests.ui.reading import words_on
from tests.ui.sharing import choose, item, jo_is_private, let_go, page_text, until_made

WORDS = "kettle otter lamp"


@pytest.fixture
def page(sample_desk, qtbot):
    page = SharePage(sample_desk)
    qtbot.addWidget(page)
    page.resize(952, 760)
    page.show()
    choose(page, qtbot, PEOPLE_SHEET)  # the quickest to make
    return page


@pytest.fixture
def summary(page, qtbot):
    choose(page, qtbot, MEETING_SUMMARY)
    return page


def saved_text(page, qtbot, chooser, path):
    chooser.paths = [path]
    let_go(page, qtbot, page._make.ways.save)
    pages = pypdf.PdfReader(io.BytesIO(path.read_bytes())).pages
    return " ".join(" ".join(p.extract_text().split()) for p in pages)


def test_it_begins_by_asking_whom_it_is_for(sample_desk, qtbot):
    page = SharePage(sample_desk)
    qtbot.addWidget(page)
    page.show()

    assert "Who is it for?" in words_on(page)
    assert page._make.page is None


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.id)
def test_every_kind_of_page_can_be_made_and_says_nothing_private(page, qtbot, kind):
    choose(page, qtbot, kind)

    assert kind.name in words_on(page)
    assert page._make.page.leaks == ()


def test_the_page_is_shown_before_it_can_leave(page):
    assert "Jo Mensah" in page_text(page)


def test_the_saved_page_says_what_was_seen(page, qtbot, chooser, tmp_path):
    text = saved_text(page, qtbot, chooser, tmp_path / "page.pdf")

    assert "People around Idris" in text
    assert "Saved as “page.pdf”" in words_on(page)
    assert "anyone who gets it can read it" in words_on(page)


def test_what_is_taken_out_is_not_on_the_page(page, qtbot, chooser, tmp_path):
    item(page, "Jo Mensah").setCheckState(Qt.CheckState.Unchecked)
    page._make.make_page()
    until_made(page, qtbot)

    assert "Jo Mensah" not in saved_text(page, qtbot, chooser, tmp_path / "people.pdf")


def test_ticks_are_remembered_for_this_page_and_reader(page, qtbot):
    choose(page, qtbot, PEOPLE_SHEET)
    item(page, "Jo Mensah").setCheckState(Qt.CheckState.Unchecked)
    choose(page, qtbot, ONE_PAGE_PROFILE)
    choose(page, qtbot, PEOPLE_SHEET)

    assert item(page, "Jo Mensah").checkState() is Qt.CheckState.Unchecked


def test_news_of_the_family_leaves_the_ticks_alone(page, sample_desk, qtbot):
    item(page, "Photo").setCheckState(Qt.CheckState.Unchecked)
    person = sample_desk.family.all(Person)[0]
    sample_desk.save("Change", person.changed(notes="Rings on Mondays."))
    until_made(page, qtbot)

    assert item(page, "Photo").checkState() is Qt.CheckState.Unchecked


def test_what_is_private_cannot_be_ticked_and_says_why(page, sample_desk, qtbot):
    jo_is_private(sample_desk)
    choose(page, qtbot, PEOPLE_SHEET)

    private = item(page, "Jo Mensah")

    assert "Private: just for your family." in private.text()
    assert not private.flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert "Jo Mensah" not in page_text(page)


def test_a_page_is_made_for_the_reader_who_was_chosen(page, qtbot):
    page._who._on_pill(ForWhom(reader=Reader.HEALTH))
    choose(page, qtbot, PEOPLE_SHEET)

    assert "For: Health" in words_on(page)
    assert page._make.page.request.reader is Reader.HEALTH


def test_space_on_a_groups_title_clears_it_and_then_ticks_the_usual_only(summary, qtbot):
    picks = summary.findChild(PickList)
    before = summary._make.what.ticked()
    picks.setCurrentItem(item(summary, "About Idris"))

    qtbot.keyClick(picks, Qt.Key.Key_Space)
    assert not [i for i in summary._make.what.ticked() if i.startswith("child.")]
    qtbot.keyClick(picks, Qt.Key.Key_Space)

    assert summary._make.what.ticked() == before
    assert item(summary, "NHS number").checkState() is Qt.CheckState.Unchecked


def test_a_place_that_cannot_be_written_is_explained_and_the_page_stays(
    page, qtbot, chooser, tmp_path
):
    chooser.paths = [tmp_path / "no such folder" / "page.pdf"]

    page._make.ways.save.click()
    qtbot.waitUntil(lambda: "could not be saved there" in words_on(page))

    assert page._make.ways.save.isEnabled()
    assert "Who gets it?" not in words_on(page)


def test_the_page_can_be_read_as_text(page):
    page._make.preview._pages._as_text.click()

    assert "People around Idris" in page._make.preview._pages._words.toPlainText()


def test_a_word_copy_has_the_same_headings(page, qtbot, chooser, tmp_path):
    chooser.paths = [tmp_path / "page.docx"]

    let_go(page, qtbot, page._make.ways.word)

    word = docx.Document(str(tmp_path / "page.docx"))
    headings = [p.text for p in word.paragraphs if p.style.name.startswith("Heading")]
    assert headings == [line.text for line in page._make.page.lines if line.level]


def test_a_locked_page_opens_with_its_password_only(page, qtbot, chooser, tmp_path):
    chooser.paths = [tmp_path / "locked.pdf"]
    page._make.ways.lock.click()
    dialog = form(page, PagePasswordDialog)
    dialog.first.set_value(WORDS)
    dialog.again.set_value(WORDS)

    dialog.try_to_save()
    qtbot.waitUntil(lambda: "Saved as “locked.pdf”" in words_on(page))

    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(tmp_path / "locked.pdf")
    pikepdf.open(tmp_path / "locked.pdf", password=WORDS).close()


def test_the_file_name_says_what_it_is(page):
    finished = page._make.finished(page._make.page)

    assert finished.name == "Idris - People sheet - 3 March 2026"


def test_the_data_of_a_row_is_the_id_of_the_fact(page):
    assert item(page, "Photo").data(ID) == "child.photo"


def test_every_line_of_a_fact_has_its_room(summary):
    picks = summary.findChild(PickList)
    summary.resize(720, 640)
    QApplication.processEvents()
    long = item(summary, "Languages")
    words = long.font()
    room = picks.viewport().width() - 64

    needed = QFontMetrics(words).boundingRect(
        QRect(0, 0, room, 9999), Qt.TextFlag.TextWordWrap, long.text()
    )
    assert picks.visualItemRect(long).height() >= needed.height()


def test_another_page_can_be_chosen_and_the_way_back_has_the_focus(page, qtbot):
    with qtbot.waitActive(page):
        page.activateWindow()
    page._make.back_button.click()

    assert "Which page?" in words_on(page)
    qtbot.waitUntil(lambda: page._cards.card("people-sheet").hasFocus())


def test_another_child_is_never_shown_with_the_first_ones_page(page, sample_desk, qtbot):
    other = next(c for c in sample_desk.family.record().children if c.called != "Idris")

    sample_desk.show_child(other.id)

    assert "Who is it for?" in words_on(page)
    choose(page, qtbot, PEOPLE_SHEET)
    assert page._make.page.request.child == other


def test_a_private_child_hides_even_the_name(page, sample_desk, qtbot):
    sample_desk.save("Hide", sample_desk.child.changed(visibility=NOBODY))
    choose(page, qtbot, ONE_PAGE_PROFILE)

    assert "Our child" in page_text(page)


def test_a_window_closed_while_the_page_is_made_is_left_in_peace(sample_desk, qtbot):
    page = SharePage(sample_desk)
    page.show()
    page._on_kind_chosen(MEETING_SUMMARY)
    done = []

    page.deleteLater()
    sample_desk.tools.tasks.run(list, on_done=done.append)

    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
