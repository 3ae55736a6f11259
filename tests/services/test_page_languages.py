import unicodedata

import pytest

from sendjourney.errors import UnknownChoiceError
from sendjourney.services import page_languages, page_sections, story_guide
from sendjourney.services.page_kinds import KINDS
from sendjourney.services.page_languages import languages, phrase_book, problem

ENGLISH = {"yes": "Yes", "around": "People around {child}"}
IN_LANGUAGES = [kind.id for kind in KINDS if kind.in_languages and kind.in_sections]
ARABIC_ONLY, URDU_ONLY = set("يكةى"), set("یکہےٹڈڑگچپں")
"""Letters that look alike on many a keyboard, but are not."""


def test_six_languages_are_offered_each_by_its_own_name_too():
    assert [(book.name, book.own_name) for book in languages()] == [
        ("Polish", "polski"),
        ("Slovak", "slovenčina"),
        ("Czech", "čeština"),
        ("Romanian", "română"),
        ("Urdu", "اردو"),
        ("Arabic", "العربية"),
    ]


def test_every_language_has_every_phrase():
    ids = [[phrase.id for phrase in book.phrases] for book in languages()]

    assert all(found == ids[0] for found in ids)


def test_as_long_as_no_native_reader_has_looked_the_app_says_so():
    book = phrase_book("pl")

    assert not book.is_checked
    assert page_languages.about_checking(book) == (
        "The words in Polish have not yet been checked by a native reader."
    )


def test_there_is_no_language_that_nobody_wrote():
    with pytest.raises(UnknownChoiceError):
        phrase_book("xx")


@pytest.mark.parametrize(
    ("phrases", "script", "told"),
    [
        ({"yes": "Tak"}, "LATIN", "around: in one of both languages only"),
        (ENGLISH | {"more": "x"}, "LATIN", "more: in one of both languages only"),
        ({"yes": " ", "around": "Ludzie"}, "LATIN", "yes is empty"),
        ({"yes": "Tak", "around": "{day}"}, "LATIN", "around has another blank than the English"),
        ({"yes": "Tak", "around": "لوگ"}, "LATIN", "around is not in latin letters"),
        ({"yes": "Yes", "around": "لوگ"}, "ARABIC", "yes is not in arabic letters"),
        ({"yes": "Tak", "around": "Ludzie ({child})"}, "LATIN", ""),
        ({"yes": "جی NHS", "around": "لوگ {child}"}, "ARABIC", ""),
    ],
)
def test_a_phrase_that_cannot_be_right_is_refused(phrases, script, told):
    assert problem(phrases, ENGLISH, script) == told


@pytest.mark.parametrize(
    ("tag", "others"), [("ur", ARABIC_ONLY), ("ar", URDU_ONLY)], ids=["ur", "ar"]
)
def test_urdu_and_arabic_are_each_in_their_own_letters(tag, others):
    words = "".join(phrase.text for phrase in phrase_book(tag).phrases)

    assert {unicodedata.name(letter) for letter in set(words) & others} == set()


def test_every_title_of_the_story_has_its_phrase():
    known = {phrase.english for phrase in phrase_book("pl").phrases}

    titles = {t for h in story_guide.headings() for t in (h.title, h.own_title)}

    assert titles <= known


@pytest.mark.parametrize("kind", IN_LANGUAGES)
def test_every_section_of_such_a_page_has_its_phrase(kind):
    known = {phrase.english for phrase in phrase_book("pl").phrases}

    told = {t for part in page_sections.sections(kind) for t in (part.title, part.says) if t}

    assert told <= known
