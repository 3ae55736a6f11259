import pytest

from sendjourney.export import communication_passport
from sendjourney.export.document import Card, SideBySide, Voice
from sendjourney.export.plain_text import document_text
from tests.builders import a_family, a_sign, a_story_part
from tests.export.materials import material


def compose(*parts, **values):
    family = a_family(story_parts=parts, **values)
    return communication_passport.compose(material(family, "communication-passport"))


def telling(text):
    return compose(a_story_part(heading="communication", text=text))


def answers(document):
    pairs = [block for block in document.blocks if isinstance(block, SideBySide)]
    return [card for pair in pairs for card in pair.cards]


def test_yes_and_no_are_said_large_and_in_bubbles():
    found = answers(telling("- Yes is a nod\n- Watch his hands\n- No: a flat hand"))

    assert [card.spoken for card in found] == [True, True]
    assert [card.blocks[0].voice for card in found] == [Voice.FIGURE] * 2


def test_no_word_of_how_the_child_tells_things_is_lost():
    text = document_text(telling("Before.\n- Yes is a nod\n- Watch his hands\nAfter."))

    for told in ("Before.", "Yes\nis a nod", "• Watch his hands", "After."):
        assert told in text


@pytest.mark.parametrize("line", ["No loud talk, please", "Yes, he hears you", "Not now is hard"])
def test_a_sentence_that_only_begins_like_an_answer_is_none(line):
    assert answers(telling(f"- {line}")) == []


def test_the_childs_own_words_are_in_a_bubble():
    document = compose(a_story_part(heading="own_words", text="“Wait for me.”"))

    (bubble,) = [block for block in document.blocks if isinstance(block, Card)]
    assert bubble.spoken
    assert bubble.blocks[1].voice is Voice.LEAD


def test_what_does_not_help_is_never_told_as_what_helps():
    text = document_text(compose(a_story_part(heading="does_not_work", text="- Shouting")))

    assert text.index("Please do not") < text.index("Shouting")


def test_signs_come_before_how_to_talk():
    part = a_story_part(heading="support", text="Say it once.")

    text = document_text(compose(part, signs=(a_sign(when="hum"),)))

    assert text.index("When I …: hum") < text.index("How to talk with me") < text.index("Say it")


def test_with_nothing_written_it_says_how_to_begin():
    text = document_text(compose())

    assert "Nothing is written here yet. Please come close" in text
    assert text.count("[3 lines to write on]") == 6
