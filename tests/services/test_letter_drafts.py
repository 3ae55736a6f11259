from sendjourney.services.letter_drafts import (
    Draft,
    keep_draft,
    keep_writer,
    kept_draft,
    writer,
)
from tests.builders import IDRIS
from tests.storing import a_file, files_in

WORDS = Draft(subject="About Idris", text="Dear SEND team,\n\n“Quoted” words")


def test_a_letter_nobody_changed_has_no_draft(tmp_path):
    family = a_file(tmp_path)

    assert kept_draft(family, IDRIS, "complain") is None
    assert writer(family) == ""
    family.close()


def test_a_draft_is_there_when_the_file_is_opened_again(tmp_path):
    family = a_file(tmp_path)
    keep_draft(family, IDRIS, "complain", WORDS)
    keep_writer(family, "Séan O’Donnell")
    keep_writer(family, "Séan O’Donnell")
    family.close()

    family = files_in(tmp_path).open(family.path)

    assert kept_draft(family, IDRIS, "complain") == WORDS
    assert writer(family) == "Séan O’Donnell"
    family.close()


def test_each_letter_and_child_has_a_draft_of_its_own(tmp_path):
    family = a_file(tmp_path)
    keep_draft(family, IDRIS, "chase_referral/one", WORDS)

    assert kept_draft(family, IDRIS, "chase_referral/two") is None
    assert kept_draft(family, "maryam", "chase_referral/one") is None
    family.close()


def test_a_draft_can_be_let_go(tmp_path):
    family = a_file(tmp_path)
    keep_draft(family, IDRIS, "complain", WORDS)

    keep_draft(family, IDRIS, "complain", None)

    assert kept_draft(family, IDRIS, "complain") is None
    assert family.undo_label == ""
    family.close()
