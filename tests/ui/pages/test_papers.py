import io

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sendjourney.domain.paper import Paper, PaperKind
from sendjourney.ui.dialogs.paper import PaperDialog
from sendjourney.ui.dialogs.paper_viewer import PaperViewer
from sendjourney.ui.pages.papers import PapersPage
from sendjourney.ui.widgets.paper_card import PaperCard
from tests.ui.reading import seen, words_on


@pytest.fixture
def page(desk, qtbot):
    page = PapersPage(desk)
    qtbot.addWidget(page)
    page.resize(952, 760)
    page.show()
    return page


@pytest.fixture
def letter(tmp_path):
    path = tmp_path / "letter_from-school.txt"
    path.write_text("Dear family")
    return path


def papers(desk):
    return desk.family.of_child(Paper, desk.child.id)


def add(page, qtbot, *files):
    count = len(papers(page.desk))
    page.add_files(list(files))
    qtbot.waitUntil(lambda: len(papers(page.desk)) > count)


def cards(page):
    return seen(page, PaperCard)


def test_an_empty_page_says_how_to_begin(page):
    assert "No papers yet" in words_on(page)


def test_a_file_that_was_chosen_is_kept_and_asked_about(page, desk, qtbot, chooser, letter):
    chooser.paths = [letter]

    page._add.click()
    qtbot.waitUntil(lambda: bool(papers(desk)))

    paper = papers(desk)[0]
    assert (paper.title, paper.size) == ("letter from school", 11)
    assert desk.family.attachment(paper.sha256) == b"Dear family"
    assert page.findChild(PaperDialog) is not None


def test_a_picture_loses_its_place_and_camera(page, desk, qtbot, tmp_path):
    picture = Image.new("RGB", (40, 30), "navy")
    exif = picture.getexif()
    exif[0x010F] = "Pinhole Camera"
    picture.save(tmp_path / "scan.jpg", exif=exif)

    add(page, qtbot, tmp_path / "scan.jpg")

    kept = desk.family.attachment(papers(desk)[0].sha256)
    assert papers(desk)[0].kind is PaperKind.PICTURE
    assert not dict(Image.open(io.BytesIO(kept)).getexif())
    assert "was taken out" in words_on(page)


def test_a_file_of_no_bytes_is_explained_and_the_others_are_kept(page, qtbot, tmp_path, letter):
    (tmp_path / "empty.pdf").touch()

    add(page, qtbot, tmp_path / "empty.pdf", letter)

    assert "“empty.pdf” is empty or could not be read" in words_on(page)


def test_search_and_kind_narrow_what_is_shown(sample_desk, qtbot):
    page = PapersPage(sample_desk)
    qtbot.addWidget(page)
    page.show()
    everything = len(cards(page))

    page._search.setText("speech")
    page._search.edited.emit()

    assert 0 < len(cards(page)) < everything
    assert all("peech" in c.paper.title + c.paper.from_whom + c.paper.notes for c in cards(page))


def test_a_deleted_paper_can_be_had_back(page, desk, qtbot, letter):
    add(page, qtbot, letter)

    QTest.keyClick(cards(page)[0], Qt.Key.Key_Delete)
    assert not papers(desk)
    desk.family.undo()

    assert len(papers(desk)) == 1


def test_a_paper_opens_inside_the_app(page, desk, qtbot, letter):
    add(page, qtbot, letter)

    page.show_record(papers(desk)[0].id)

    assert page.findChild(PaperViewer).windowTitle() == "letter from school"


def test_a_copy_can_be_saved_outside(page, desk, qtbot, letter, chooser, tmp_path):
    add(page, qtbot, letter)
    chooser.paths = [tmp_path / "copy.txt"]

    cards(page)[0].copied_out.emit(papers(desk)[0])

    assert (tmp_path / "copy.txt").read_text() == "Dear family"


def test_the_menu_of_a_paper_says_what_can_be_done(page, qtbot, letter):
    add(page, qtbot, letter)

    lines = [action.text() for action in cards(page)[0].menu().actions()]

    assert lines == ["Open", "Change", "Save a copy", "Delete"]
