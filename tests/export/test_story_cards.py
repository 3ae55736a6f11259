from sendjourney.domain.page_section import PageSection
from sendjourney.export.document import Card, SideBySide, Table, Tone
from sendjourney.export.story_cards import in_pairs, told_in
from tests.builders import a_family, a_sign, a_story_part
from tests.export.materials import material

HELP = PageSection(id="help", title="Help", headings=("signs", "support", "works"), more=("also",))


def told(*parts, own=True, notes=False, signs=()):
    family = a_family(story_parts=parts, signs=signs)
    return told_in(HELP, material(family), own=own, notes=notes)


def parts_of(texts):
    return told(*[a_story_part(heading=heading, text=text) for heading, text in texts.items()])


def test_parts_stand_in_the_order_of_the_section_and_empty_ones_nowhere():
    found = parts_of({"also": "C", "works": " ", "support": "A"})

    assert [part.id for part in found] == ["support", "also"]


def test_titles_speak_as_the_child_or_of_the_child():
    part = a_story_part(heading="support")

    assert told(part)[0].title == "How best to support me"
    assert told(part, own=False)[0].title == "How best to support Idris"


def test_signs_are_rows_under_what_was_written_about_them():
    (found,) = told(a_story_part(heading="signs", text="He hums."), signs=(a_sign(),))

    assert len(found.blocks) == 2
    assert isinstance(found.blocks[-1], Table)


def test_signs_alone_are_told_too():
    assert [part.id for part in told(signs=(a_sign(),))] == ["signs"]


def test_notes_say_who_said_it():
    part = a_story_part(heading="support", said_by="Mum")

    assert "Said by Mum" in str(told(part, notes=True))
    assert "Said by Mum" not in str(told(part))


def test_short_parts_stand_in_pairs_and_long_ones_across():
    found = parts_of({"support": "short", "works": "short", "also": "long " * 200})

    pair, wide = in_pairs(found, (Tone.CALM,))

    assert isinstance(pair, SideBySide)
    assert isinstance(wide, Card)


def test_a_short_part_before_a_long_one_stands_alone():
    found = parts_of({"support": "short", "works": "long " * 200, "also": "short"})

    cards = in_pairs(found, (Tone.CALM, Tone.FRESH))

    assert [card.tone for card in cards] == [Tone.CALM, Tone.FRESH, Tone.CALM]
