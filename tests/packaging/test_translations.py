"""The translations of the screen belong to the code as it is, and keep its names and numbers."""

import re
from collections import Counter
from xml.etree import ElementTree as ET

import pytest

import translations
from translations import LANGUAGES, messages, qm, ts

AS_IT_MUST_BE = "run: python3 packaging/bootstrap.py translations"
NAMES = re.compile(r"\{\w*\}")
ISOLATED = re.compile("\u2068\\{\\w*\\}\u2069")
PLURAL_FORMS = {"pl": 3, "sk": 3, "ur": 2}
LONGEST, ROOM_FOR_SHORT_ONES = 2.2, 16


@pytest.fixture(scope="module")
def fresh(tmp_path_factory):
    """Give every text of the code, gathered anew."""
    file = tmp_path_factory.mktemp("ts") / "fresh.ts"
    translations.gather(file, "pl")
    return {source for source, _ in messages(file)}


def translated(language):
    """Yield the English and the translation of each text that has one."""
    for (_, english), message in messages(ts(language)):
        node = message.find("translation")
        forms = [form.text or "" for form in node.iter("numerusform")] or [node.text or ""]
        yield from ((english, words) for words in forms if words)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_of_a_translation_says_its_language(language):
    root = ET.parse(ts(language)).getroot()  # noqa: S314 - our own file

    assert root.get("language").partition("_")[0] == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_translators_are_given_every_text_of_the_code_and_no_other(fresh, language):
    given = {source for source, _ in messages(ts(language))}

    assert not fresh ^ given, AS_IT_MUST_BE


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_and_numbers_in_a_text_stand_in_its_translation_too(language):
    differ = [
        (english, words)
        for english, words in translated(language)
        if Counter(NAMES.findall(english)) != Counter(NAMES.findall(words))
    ]

    assert not differ


def test_names_and_numbers_within_urdu_keep_their_own_order():
    bare = [words for _, words in translated("ur") if NAMES.search(ISOLATED.sub("", words))]

    assert not bare


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_with_plurals_has_all_the_forms_of_its_language(language):
    counted = [m.find("translation") for _, m in messages(ts(language)) if m.get("numerus")]

    assert {len(node) for node in counted} <= {PLURAL_FORMS[language]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_needs_far_more_room_than_the_english(language):
    long = [
        (english, words)
        for english, words in translated(language)
        if len(words) > max(LONGEST * len(english), len(english) + ROOM_FOR_SHORT_ONES)
    ]

    assert not long


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_app_loads_was_made_of_what_translators_wrote(tmp_path, language):
    made = tmp_path / "made.qm"

    translations.release(ts(language), made)

    assert made.read_bytes() == qm(language).read_bytes(), AS_IT_MUST_BE


def test_how_much_is_done_is_counted_and_kept():
    assert translations.DONE.read_text(encoding="utf-8") == translations.done_text(), AS_IT_MUST_BE


def test_labels_of_choices_titles_and_tables_are_gathered_too():
    found = set(translations.words_elsewhere())

    assert ("Reader", "Health") in found
    assert ("Pages", "Home") in found
    assert ("Finding", "Go to") in found


def test_a_program_of_qt_that_is_not_there_is_said():
    with pytest.raises(translations.TranslationError):
        translations._run("pyside6-nobody-has-this")
