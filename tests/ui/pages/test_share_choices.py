import pytest
from PySide6.QtCore import Qt

from sendjourney.domain.page_choice import PageChoice
from sendjourney.domain.person import Person
from sendjourney.domain.visibility import Reader
from sendjourney.services.page_kinds import KINDS, ONE_PAGE_PROFILE, PEOPLE_SHEET
from sendjourney.services.page_suiting import ForWhom
from sendjourney.ui.dialogs.page_choice import PageChoiceDialog
from sendjourney.ui.widgets.big_choice import BigChoice
from tests.ui.audit import faults
from tests.ui.hands import form
from tests.ui.reading import seen, words_on
from tests.ui.sharing import choose, item, press, shown, until_made


@pytest.fixture
def page(sample_desk, qtbot):
    return shown(sample_desk, qtbot)


@pytest.fixture
def ticking(page, qtbot):
    """The people sheet with Jo Mensah taken out."""
    choose(page, qtbot, PEOPLE_SHEET)
    item(page, "Jo Mensah").setCheckState(Qt.CheckState.Unchecked)
    until_made(page, qtbot)
    return page


def kept(page):
    return [c for c in page.desk.family.all(PageChoice) if c.kind == PEOPLE_SHEET.id]


def keep_as(page, name):
    press(page, "Keep this choice")
    dialog = form(page, PageChoiceDialog)
    dialog._name.set_value(name)
    dialog.try_to_save()


def titles(page):
    return [card.title() for card in seen(page, BigChoice)]


def test_whom_it_is_for_puts_the_usual_pages_on_top(page):
    page._who._on_pill(ForWhom(reader=Reader.EDUCATION))

    assert titles(page)[0] == "One-page profile"
    assert len(titles(page)) < len(KINDS)


def test_every_other_page_is_one_press_away(page):
    page._cards._drawer.set_open(True)

    assert {kind.name for kind in KINDS} <= set(titles(page))
    assert faults(page) == []


def test_a_person_sets_the_reader_by_their_service(page, sample_desk):
    jo = next(p for p in sample_desk.family.all(Person) if p.name == "Jo Mensah")

    page._who._other.set_value("jo mensah")
    page._who._on_named()

    assert page._who.value() == ForWhom(reader=Reader.EDUCATION, person_id=jo.id)


def test_a_name_that_nobody_has_chooses_nobody(page):
    page._who._other.set_value("Somebody Unknown")
    page._who._on_named()

    assert page._who.value() == ForWhom()


def test_what_is_ticked_is_kept_under_a_name_and_can_be_undone(ticking, sample_desk):
    keep_as(ticking, "For the fridge")

    (choice,) = kept(ticking)
    assert choice.name == "For the fridge"
    assert ticking._make.what.choices.offer.currentText() == "For the fridge"
    sample_desk.family.undo()
    assert kept(ticking) == []


def test_picked_again_it_ticks_the_same(ticking, qtbot):
    ticked = ticking._make.what.ticked()
    keep_as(ticking, "For the fridge")
    offer = ticking._make.what.choices.offer
    offer.setCurrentIndex(0)
    offer.activated.emit(0)
    assert ticking._make.what.ticked() != ticked

    offer.setCurrentIndex(1)
    offer.activated.emit(1)
    until_made(ticking, qtbot)

    assert ticking._make.what.ticked() == ticked


def test_a_name_that_is_taken_is_refused_in_words(ticking, qtbot):
    keep_as(ticking, "For the fridge")
    item(ticking, "Photo").setCheckState(Qt.CheckState.Unchecked)
    until_made(ticking, qtbot)

    keep_as(ticking, "for the FRIDGE")

    assert "You have a choice of this name already" in words_on(form(ticking, PageChoiceDialog))


def test_it_can_be_renamed_and_let_go(ticking):
    keep_as(ticking, "For the fridge")
    press(ticking, "Rename")
    dialog = form(ticking, PageChoiceDialog)
    dialog._name.set_value("For the kitchen")
    dialog.try_to_save()
    assert [c.name for c in kept(ticking)] == ["For the kitchen"]

    press(ticking, "Delete")

    assert kept(ticking) == []


def test_changes_can_go_into_the_choice_that_was_picked(ticking, qtbot):
    keep_as(ticking, "For the fridge")
    item(ticking, "Photo").setCheckState(Qt.CheckState.Unchecked)
    until_made(ticking, qtbot)

    press(ticking, "Keep the changes to “For the fridge”")

    assert "child.photo" in kept(ticking)[0].left_out


def test_it_is_offered_among_the_pages_and_opens_for_its_reader(ticking, qtbot):
    keep_as(ticking, "For the fridge")
    ticking._make.back_button.click()

    assert "For the fridge" in titles(ticking)
    ticking.show_record(kept(ticking)[0].id)
    until_made(ticking, qtbot)
    assert item(ticking, "Jo Mensah").checkState() is Qt.CheckState.Unchecked


def test_the_shown_page_has_no_faults_for_the_audit(page, qtbot):
    choose(page, qtbot, ONE_PAGE_PROFILE)

    assert faults(page) == []
