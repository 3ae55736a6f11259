def test_a_note_is_empty_until_it_is_set_and_then_the_last_one(family):
    assert family.note("kept_on") == ""

    family.set_note("kept_on", "2026-11-24")
    family.set_note("kept_on", "2026-11-25 \ud800")

    assert family.note("kept_on") == "2026-11-25 �"


def test_a_note_is_no_step_of_undo(family):
    family.set_note("kept_on", "2026-11-25")

    assert family.undo_label == ""
