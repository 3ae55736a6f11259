import unicodedata

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from sendjourney.errors import CodeMistypedError
from sendjourney.storage import keys
from sendjourney.storage.keys import ALPHABET, Profile

SALT = keys.MAGIC + bytes([Profile.WORDS]) + bytes(range(12))
ROOT = bytes(range(16))
WORDS = "kettle window Zoë river"
roots = st.binary(min_size=16, max_size=16)


@pytest.fixture(scope="module")
def root():
    return keys.root_from_words(WORDS, SALT)


@pytest.mark.parametrize(
    "typed",
    [
        "KETTLE Window zoë RIVER",
        "  kettle\twindow \n zoë   river ",
        unicodedata.normalize("NFD", WORDS),
        "\uff4b\uff45ttle window Zoë river",
    ],
    ids=["capitals", "spaces", "accents in two parts", "full width"],
)
def test_the_same_words_typed_otherwise_give_the_same_root(root, typed):
    assert keys.root_from_words(typed, SALT) == root


def test_accents_that_only_capitals_take_apart_make_no_difference():
    assert keys.plain_words("Ϊ́σως") == keys.plain_words("ΐσως")


def test_other_words_give_another_root(root):
    assert keys.root_from_words(WORDS + "s", SALT) != root


def test_the_same_words_give_another_root_in_another_file(root):
    assert keys.root_from_words(WORDS, keys.new_salt(Profile.WORDS)) != root


def test_words_with_half_a_character_still_make_a_root():
    assert len(keys.root_from_words("kettle \ud800", SALT)) == keys.ROOT_BYTES


def test_a_salt_says_whose_file_it_is_and_how_it_is_protected():
    first = keys.new_salt(Profile.COMPUTER)
    second = keys.new_salt(Profile.WORDS, first[keys.FAMILY_ID])

    assert (first[:3], first[3], second[3]) == (b"SJF", Profile.COMPUTER, Profile.WORDS)
    assert first[keys.FAMILY_ID] == second[keys.FAMILY_ID]
    assert first[10:] != second[10:]


def test_two_files_that_the_computer_opens_have_two_roots():
    assert keys.new_root() != keys.new_root()


def test_a_fingerprint_tells_roots_apart_and_holds_neither():
    assert keys.fingerprint(ROOT) != keys.fingerprint(ROOT[::-1])
    assert keys.code_from_root(ROOT) not in keys.fingerprint(ROOT)


@given(roots)
def test_the_recovery_code_stands_for_the_root(root):
    code = keys.code_from_root(root)

    assert keys.root_from_code(code) == root
    assert [len(group) for group in code.split("-")] == [4] * 7


@given(roots)
def test_a_code_may_be_typed_small_with_spaces_and_look_alikes(root):
    typed = keys.code_from_root(root).lower().replace("-", "  ")

    assert keys.root_from_code(f"\n{typed.replace('0', 'o').replace('1', 'l')} ") == root


@pytest.mark.parametrize("place", range(keys.CODE_LENGTH))
def test_every_single_wrong_letter_is_caught(place):
    text = keys.code_from_root(ROOT).replace("-", "")
    for wrong in set(ALPHABET) - {text[place]}:
        with pytest.raises(CodeMistypedError):
            keys.root_from_code(text[:place] + wrong + text[place + 1 :])


@given(roots, st.permutations(range(keys.CODE_LENGTH)))
def test_two_letters_that_changed_places_are_caught(root, places):
    letters = list(keys.code_from_root(root).replace("-", ""))
    i, j = places[:2]
    assume(letters[i] != letters[j])

    letters[i], letters[j] = letters[j], letters[i]

    with pytest.raises(CodeMistypedError):
        keys.root_from_code("".join(letters))


@given(roots, st.permutations(range(keys.CODE_LENGTH)), st.permutations(ALPHABET))
def test_two_wrong_letters_are_caught(root, places, wrong):
    letters = list(keys.code_from_root(root).replace("-", ""))
    for place, letter in zip(places[:2], wrong, strict=False):
        letters[place] = letter
    assume("".join(letters) != keys.code_from_root(root).replace("-", ""))

    with pytest.raises(CodeMistypedError):
        keys.root_from_code("".join(letters))


@pytest.mark.parametrize("typed", ["", "ABCD", "U" * 28, "é" * 28, "0" * 29])
def test_what_is_no_code_at_all_is_refused_kindly(typed):
    with pytest.raises(CodeMistypedError, match="7 groups of 4"):
        keys.root_from_code(typed)


def test_the_key_of_a_file_without_words_needs_nothing_but_its_salt():
    assert keys.root_without_words(SALT) == keys.root_without_words(SALT)
    assert keys.root_without_words(SALT) != keys.root_without_words(SALT[::-1])


def test_the_key_depends_on_root_and_salt():
    key = keys.database_key(ROOT, SALT)

    assert len({key, keys.database_key(ROOT[::-1], SALT), keys.database_key(ROOT, SALT[::-1])}) == 3
