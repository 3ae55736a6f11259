from datetime import date

import pytest

from sendjourney.domain.phrase_book import PhraseBook
from sendjourney.export.document import (
    Banner,
    Bullets,
    Fact,
    Facts,
    FoldCard,
    Run,
    Strip,
    Table,
    Voice,
    cell,
    heading,
    paragraph,
    words,
)
from sendjourney.export.plain_text import document_text
from sendjourney.export.second_language import Speaker, in_two_languages
from sendjourney.services.page_languages import languages, phrase_book
from tests.export.reading import a_document

POLISH = phrase_book("pl")


def say(text, tag="pl", called="Idris"):
    return Speaker(phrase_book(tag), called).say(text)


def plain(runs):
    return "".join(run.text for run in runs)


def again(*blocks, book: PhraseBook = POLISH, **values):
    return in_two_languages(a_document(*blocks, **values), book, "Idris")


def test_a_phrase_is_said_in_the_other_language_and_tagged_with_it():
    assert say("Please ring") == (Run("Proszę zadzwonić", language="pl"),)


def test_what_a_family_wrote_is_never_translated():
    assert say("He loves buses. Please ring his dad.") == ()


def test_the_name_of_the_child_is_not_of_the_other_language():
    assert say("People around Idris") == (
        Run("Osoby wokół dziecka (", language="pl"),
        Run("Idris"),
        Run(")", language="pl"),
    )


def test_a_name_with_signs_in_it_is_a_name():
    assert plain(say("Keep A.J. (Al) safe", called="A.J. (Al)")) == "Bezpieczeństwo (A.J. (Al))"


def test_the_phrase_is_about_this_child_only():
    assert say("People around Zuzanka") == ()


@pytest.mark.parametrize(
    ("tag", "day"),
    [
        ("pl", "8 listopada 2026"),
        ("sk", "8. novembra 2026"),
        ("cs", "8. listopadu 2026"),
        ("ro", "8 noiembrie 2026"),
        ("ur", "8 نومبر 2026"),
        ("ar", "8 نوفمبر 2026"),
    ],
)
def test_days_are_written_as_the_language_writes_them(tag, day):
    assert day in plain(say("Written by the family. Last confirmed 8 November 2026.", tag))


@pytest.mark.parametrize("book", languages(), ids=lambda book: book.language)
def test_every_month_has_its_name(book):
    assert len({book.written(date(2026, month, 1)) for month in range(1, 13)}) == 12


def test_the_number_of_a_section_stays_before_it():
    assert plain(say("2. What to do on day one")) == "2. Co zrobić pierwszego dnia"


def test_a_heading_is_followed_by_itself_in_the_other_language():
    title, echo, *_ = again(heading("Please ring", 3)).blocks

    assert title == heading("Please ring", 3)
    assert (plain(echo.words), echo.voice) == ("Proszę zadzwonić", Voice.AGAIN)


def test_lists_and_fields_stay_as_they_are():
    bullets = Bullets((words("Yes"), words("Please ring")))
    table = Table(("Name",), ((cell("Address"),),), (1,))

    first, second, *_ = again(bullets, table).blocks

    assert first == bullets
    assert second.rows == table.rows
    assert plain(second.again[0]) == "Imię i nazwisko"


def test_names_of_facts_and_strips_are_said_again():
    facts = Facts((Fact("Address", words("1 Low Lane")),))
    strip = Strip(
        heading("Green: my likes and dislikes"), words("Good things to talk about while we wait.")
    )

    text = document_text(again(facts, strip))

    assert "Address / Adres: 1 Low Lane" in text
    assert text.index("while we wait.") < text.index("Zielone: ") < text.index("gdy czekamy.")


def test_a_note_says_that_own_words_are_not_translated_and_that_nobody_has_checked():
    text = document_text(again(paragraph("He loves buses.")))

    assert "stand here in Polish too. The family’s own words are not translated." in text
    assert "in Polish have not yet been checked by a native reader." in text
    assert "Własne słowa rodziny nie są tłumaczone." in text


def test_what_was_for_one_side_may_run_on_to_its_back():
    assert not again(one_side=True).one_side


def test_a_card_to_cut_out_stays_on_one_side_with_a_shorter_note():
    card = FoldCard(Banner((paragraph("Please ring:"),)))

    document = again(heading("Emergency card", 1), card, one_side=True)

    text = document_text(document)
    assert document.one_side
    assert "Proszę zadzwonić:" in text
    assert "own words" not in text


def test_a_name_in_urdu_text_keeps_its_own_direction():
    assert "\u2068Idris\u2069" in plain(say("People around Idris", "ur"))
