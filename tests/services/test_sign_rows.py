"""Rows of signs in an order, and what of them is written."""

from sendjourney.services.sign_rows import is_empty, placed, to_write
from tests.builders import a_sign

ONE, TWO, THREE = (a_sign(when=word, position=n) for n, word in enumerate(["hum", "hop", "hide"]))


def pairs(*signs):
    return [(sign, sign) for sign in signs]


def test_signs_in_their_order_keep_their_places():
    apart = [ONE, TWO.changed(position=5), THREE.changed(position=9)]

    assert placed(apart) == apart


def test_signs_in_another_order_get_new_places():
    assert [s.position for s in placed([THREE, ONE, TWO])] == [0, 1, 2]


def test_nothing_is_written_when_nothing_changed():
    assert to_write([ONE, TWO], pairs(ONE, TWO)) == ([], [])


def test_only_what_was_typed_is_saved():
    typed = TWO.changed(means="Happy")

    assert to_write([ONE, TWO], [(ONE, ONE), (TWO, typed)]) == ([typed], [])


def test_a_sign_that_was_emptied_leaves_the_file():
    empty = TWO.changed(when="", means="", please="")

    assert is_empty(empty)
    assert to_write([ONE, TWO], [(ONE, ONE), (TWO, empty)]) == ([], [TWO])


def test_a_new_row_with_nothing_in_it_is_not_written():
    fresh = a_sign(when="", means="", please="", position=9)

    assert to_write([ONE], [(ONE, ONE), (fresh, fresh)]) == ([], [])


def test_signs_that_have_no_row_yet_stay_behind_the_others():
    saved, _ = to_write([ONE, TWO, THREE], pairs(TWO, ONE))

    assert [s.when for s in sorted([*saved, THREE], key=lambda s: s.position)] == [
        "hop",
        "hum",
        "hide",
    ]
