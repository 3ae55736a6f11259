"""Ready words: filled in, changed, kept, and taken away."""

from datetime import date, timedelta

import docx
import pypdf
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinterInfo

from sendjourney.domain.child import Child
from sendjourney.domain.contact_note import ContactNote, Way
from sendjourney.domain.referral import Referral
from sendjourney.services.letter_drafts import kept_draft, writer
from sendjourney.ui.dialogs.blanks import BlanksDialog
from sendjourney.ui.dialogs.contact_note import ContactNoteDialog
from sendjourney.ui.pages.letters import LettersPage
from sendjourney.ui.widgets.buttons import Button
from tests.builders import a_plan, a_referral
from tests.ui.conftest import TODAY
from tests.ui.reading import seen, words_on


@pytest.fixture
def page(sample_desk, qtbot):
    page = LettersPage(sample_desk)
    qtbot.addWidget(page)
    page.resize(952, 760)
    with qtbot.waitActive(page):
        page.show()
    return page


def button(page, name):
    return next(b for b in seen(page, Button) if name in {b.text(), b.accessibleName()})


def text(page):
    return page._view.text()


def type_over(page, words):
    page._view._words.setPlainText(words)


def fill_in(page, **answers):
    button(page, "Fill in").click()
    (dialog,) = seen(page, BlanksDialog)
    for name, words in answers.items():
        field = dialog._inputs[name]
        getattr(field, "set_text", field.set_value)(words)
    dialog.try_to_save()


def test_every_letter_can_be_chosen_and_says_when_to_use_it(page):
    words = words_on(page)

    assert "Ask for an EHC needs assessment" in words
    assert "School does not have to agree." in words
    button(page, "Open “Ask who the caseworker is”").click()

    assert "who Idris O’Donnell-Mirza’s caseworker is now" in text(page)
    assert "Nothing is sent" not in words_on(page)


def test_a_letter_is_filled_in_and_says_what_is_still_open(page):
    page.show_record("late_review")

    assert text(page).startswith("Dear Priya Raghunathan,")
    assert "2 blanks are still open" in words_on(page)
    assert "The last day that the law gave; your name." in words_on(page)
    assert "Law: Children and Families Act 2014, section 44(1)." in words_on(page)


@pytest.fixture
def page_of_a_plan(qtbot, desk, child):
    """The page of a child whose plan was last reviewed on a day."""

    def make(last_review_on):
        plan = a_plan(child_id=child.id, first_made_on=None, last_review_on=last_review_on)
        desk.save("Add", plan)
        page = LettersPage(desk)
        qtbot.addWidget(page)
        page.show()
        page.show_record("late_review")
        return page

    return make


def test_a_late_letter_is_filled_in_by_the_laws_clock_which_says_why(page_of_a_plan):
    page = page_of_a_plan(date(2025, 2, 20))

    assert "The last day for this review was 19 February 2026." in text(page)
    assert "It is now 12 days late." in text(page)
    assert "By our count it is 12 days late: 19 February 2026 is the last of" in words_on(page)


def test_a_letter_that_comes_too_early_says_so(page_of_a_plan):
    page = page_of_a_plan(date(2025, 9, 10))

    assert "By our count it is not late yet" in words_on(page)
    assert "[the last day that the law gave]" in text(page)


def test_blanks_are_filled_by_a_form_and_the_name_is_remembered(page, sample_desk):
    page.show_record("late_review")

    fill_in(page, due_on="1 March 2026", your_name="Séan O’Donnell")

    assert "The last day for this review was 1 March 2026." in text(page)
    assert text(page).endswith("Séan O’Donnell")
    assert "still open" not in words_on(page)
    assert writer(sample_desk.family) == "Séan O’Donnell"
    page.show_record("complain")
    assert text(page).endswith("Séan O’Donnell")


def test_the_family_is_suggested_for_the_name(page):
    page.show_record("late_review")
    button(page, "Fill in").click()
    (dialog,) = seen(page, BlanksDialog)

    model = dialog._inputs["your_name"].completer().model()
    assert "Séan O’Donnell" in [model.index(n, 0).data() for n in range(model.rowCount())]


def test_what_is_typed_is_kept_in_the_file_and_marked_in_the_list(page, sample_desk, qtbot):
    page.show_record("who_is_caseworker")
    child = sample_desk.child.id

    type_over(page, "Our own words")

    family = sample_desk.family
    qtbot.waitUntil(lambda: kept_draft(family, child, "who_is_caseworker") is not None)
    button(page, "All ready words").click()
    assert "Begun" in words_on(page)
    page.show_record("who_is_caseworker")
    assert text(page) == "Our own words"


def test_leaving_the_page_keeps_what_was_typed_a_moment_ago(page, sample_desk):
    page.show_record("complain")
    type_over(page, "Not yet finished")

    assert page.leave()

    draft = kept_draft(sample_desk.family, sample_desk.child.id, "complain")
    assert draft.text == "Not yet finished"


def test_a_letter_that_nobody_changed_leaves_nothing_behind(page, sample_desk):
    page.show_record("complain")

    page.leave()

    assert kept_draft(sample_desk.family, sample_desk.child.id, "complain") is None


def test_a_new_look_is_no_typing(page, sample_desk, qtbot):
    page.show_record("complain")

    with qtbot.assertNotEmitted(sample_desk.saving, wait=50):
        page._view._marks.restyle()


def test_a_letter_can_be_begun_again_once_one_says_so(page, messages, sample_desk):
    page.show_record("complain")
    made = text(page)
    type_over(page, "Wrong")

    button(page, "Begin again").click()

    assert len(messages.asked) == 1
    assert text(page) == made
    assert kept_draft(sample_desk.family, sample_desk.child.id, "complain") is None


def test_the_words_are_copied_with_a_warning_while_a_blank_is_open(page):
    page.show_record("who_is_caseworker")

    button(page, "Copy the words").click()

    assert QGuiApplication.clipboard().text() == text(page)
    assert "Some blanks are still open." in words_on(page)
    fill_in(page, your_name="Séan")
    button(page, "Copy the words").click()
    assert "Now paste them into an email or a letter." in words_on(page)


def test_the_pdf_says_what_was_seen(page, chooser, tmp_path, qtbot):
    page.show_record("late_final_plan")
    chooser.paths = [tmp_path / "letter.pdf"]

    button(page, "Save as PDF").click()

    qtbot.waitUntil(lambda: "Saved as “letter.pdf”" in words_on(page), timeout=20_000)
    told = " ".join(pypdf.PdfReader(tmp_path / "letter.pdf").pages[0].extract_text().split())
    for words in ("14 Weaver’s Row", "Priya Raghunathan", "3 March 2026", "[your name]"):
        assert words in told


def test_the_word_file_says_what_was_seen_and_the_address_only_if_wanted(
    page, chooser, tmp_path, qtbot
):
    page.show_record("late_final_plan")
    page._view._with_address.setChecked(False)
    type_over(page, "Dear Priya,\n\n- one thing")
    chooser.paths = [tmp_path / "letter.docx"]

    button(page, "Save as Word").click()

    qtbot.waitUntil(lambda: "Saved as “letter.docx”" in words_on(page), timeout=20_000)
    lines = [line.text for line in docx.Document(str(tmp_path / "letter.docx")).paragraphs]
    assert lines[-2:] == ["Dear Priya,", "one thing"]
    assert not any("Weaver" in line for line in lines)


def test_a_letter_goes_to_the_printer_or_one_is_told_that_there_is_none(page, messages, qtbot):
    page.show_record("complain")

    button(page, "Print").click()

    qtbot.waitUntil(lambda: bool(messages.said or seen(page, QPrintDialog)), timeout=20_000)
    if QPrinterInfo.availablePrinterNames():
        seen(page, QPrintDialog)[0].reject()
    else:
        assert "There is no printer on this computer yet." in messages.said[0]


def test_a_place_that_cannot_be_written_is_explained(page, chooser, tmp_path, qtbot):
    page.show_record("complain")
    chooser.paths = [tmp_path / "no such folder" / "letter.pdf"]

    button(page, "Save as PDF").click()

    qtbot.waitUntil(lambda: "The letter is not saved" in words_on(page), timeout=20_000)


def test_what_was_sent_becomes_a_note_with_its_words(page, sample_desk):
    page.show_record("late_review")
    before = len(sample_desk.family.all(ContactNote))

    button(page, "Note that we sent it").click()
    (dialog,) = seen(page, ContactNoteDialog)
    dialog.try_to_save()

    notes = sample_desk.family.all(ContactNote)
    (note,) = [n for n in notes if n.what_was_said.startswith("We sent “Idris")]
    assert len(notes) == before + 1
    assert (note.way, note.on, note.person_ids) == (Way.EMAIL, TODAY, ("priya",))
    assert "section 44(1)" in note.what_was_said


def test_a_letter_that_chases_a_wait_counts_as_chasing(page, sample_desk):
    page.show_record("chase_referral/r-adhd")
    assert "Neurodevelopmental assessment (ADHD)" in text(page)

    button(page, "Note that we sent it").click()
    (dialog,) = seen(page, ContactNoteDialog)
    dialog.try_to_save()

    assert sample_desk.family.get(Referral, "r-adhd").last_chased_on == TODAY


def test_with_several_waits_one_is_chosen_and_each_has_its_own_words(page, sample_desk):
    other = a_referral(for_what="Physiotherapy", asked_on=TODAY - timedelta(weeks=3))
    sample_desk.save("Add", other)
    page.show_record("chase_referral")
    assert "Which wait is it about?" in words_on(page)
    type_over(page, "About the first")

    page._view._wait.set_value(other.id)
    page._view._wait.edited.emit()

    assert "waiting for: Physiotherapy." in text(page)
    page.show_record("chase_referral/r-adhd")
    assert text(page) == "About the first"


def test_news_fills_in_what_has_become_known_but_leaves_what_was_typed(page, sample_desk):
    page.show_record("who_is_caseworker")
    sample_desk.save("Change", sample_desk.child.changed(name="Idris Mirza"))
    assert "who Idris Mirza’s caseworker is" in text(page)

    type_over(page, "Our own words")
    sample_desk.save("Change", sample_desk.child.changed(name="Idris O’Donnell"))

    assert text(page) == "Our own words"


def test_another_child_gets_a_letter_of_their_own(page, sample_desk):
    page.show_record("chase_referral/r-adhd")
    type_over(page, "About Idris")
    page.leave()

    sample_desk.show_child("maryam")

    assert "Hearing test" in text(page)
    assert "Idris" not in text(page)
    assert sample_desk.family.get(Child, "maryam").called == "Mimi"


def test_a_wait_that_is_deleted_leaves_a_letter_with_blanks(page, sample_desk):
    page.show_record("chase_referral/r-adhd")

    sample_desk.delete("Delete", sample_desk.family.get(Referral, "r-adhd"))

    assert "[what your child is waiting for]" in text(page)


def test_a_strange_place_opens_nothing(page):
    page.show_record("birthday_card")

    assert "Asking for a plan" in words_on(page)


def test_a_full_disk_leaves_the_words_on_the_screen_and_the_page_stays(page, sample_desk):
    page.show_record("complain")
    pages = sample_desk.family._file.db.execute("pragma page_count").fetchone()[0]
    sample_desk.family._file.db.execute(f"pragma max_page_count = {pages}").fetchone()
    told = []
    sample_desk.save_failed.connect(told.append)
    type_over(page, "words " * 40_000)

    button(page, "All ready words").click()

    assert not page.leave()
    assert "could not be saved just now" in told[0]
    assert text(page).startswith("words words")


def test_a_file_that_can_only_be_read_says_that_nothing_can_be_changed(page):
    page.show_record("complain")

    page._view.set_read_only(True)

    assert "This file can only be read here" in words_on(page)
    assert page._view._words.isReadOnly()
    assert not page._view.again.isVisible()
