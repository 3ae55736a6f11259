from sendjourney.domain.person import Service
from sendjourney.export import emergency_card
from sendjourney.export.document import FoldCard, Tone
from sendjourney.export.plain_text import document_text
from tests.builders import a_family, a_person, a_story_part
from tests.export.materials import material

LISTED = "Before.\n- Wait\n- Show\nAfter."


def compose(*parts, **values):
    family = a_family(story_parts=parts, **values)
    return emergency_card.compose(material(family, "emergency-card"))


def written(heading, text):
    return document_text(compose(a_story_part(heading=heading, text=text)))


def test_the_front_says_whom_to_ring():
    document = compose(people=(a_person(name="Séan", role="Dad", service=Service.FAMILY),))

    (card,) = [block for block in document.blocks if isinstance(block, FoldCard)]
    assert "Dad, Séan" in str(card.front)
    assert document.one_side


def test_without_anybody_to_ring_it_says_what_to_do():
    assert "In an emergency ring 999." in document_text(compose())


def test_medicines_are_never_shortened_and_stand_out():
    document = compose(a_story_part(heading="medicines", text=LISTED))

    (card,) = document.blocks[-1].blocks
    assert card.tone is Tone.CARE
    assert all(word in document_text(document) for word in ("Before.", "• Wait", "After."))


def test_of_how_to_help_only_the_list_is_there():
    text = written("support", LISTED)

    assert "• Wait\n• Show" in text
    assert "Before." not in text


def test_what_is_written_without_a_list_is_there_as_it_is():
    assert "Come close." in written("communication", "Come close.")


def test_a_part_that_the_section_is_not_named_for_has_its_title():
    text = written("does_not_work", "- Shouting")

    assert text.index("What helps me") < text.index("Please do not") < text.index("Shouting")


def test_how_to_fold_it_stands_before_the_card():
    text = document_text(compose())

    assert text.index("Fold") < text.index("Idris O’Donnell-Mirza")
    assert "Nothing is written inside it yet." in text
