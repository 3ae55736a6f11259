from sendjourney.domain.person import Service
from sendjourney.export import hospital_passport
from sendjourney.export.document import Strip, Tone
from sendjourney.export.plain_text import document_text
from tests.builders import a_child, a_family, a_person, a_sign, a_story_part
from tests.export.materials import material

PARTS = tuple(a_story_part(heading=h, text=h.upper()) for h in ("admire", "support", "medicines"))


def compose(**values):
    return hospital_passport.compose(material(a_family(**values), "hospital-passport"))


def strips(document):
    return [block for block in document.blocks if isinstance(block, Strip)]


def test_red_comes_before_amber_and_green():
    text = document_text(compose(story_parts=PARTS))

    order = ("Red: ", "MEDICINES", "Amber: ", "SUPPORT", "Green: ", "ADMIRE")
    places = [text.index(told) for told in order]
    assert places == sorted(places)


def test_each_colour_is_shown_by_its_light_too():
    found = strips(compose(story_parts=PARTS))

    shown = [(strip.tone, strip.light) for strip in found]
    assert shown == [(Tone.CARE, 1), (Tone.WARM, 2), (Tone.FRESH, 3)]


def test_a_colour_with_nothing_under_it_is_left_out():
    child = a_child(name="Idris", birth_date=None)

    found = strips(compose(children=(child,), story_parts=PARTS[:1]))

    assert [strip.light for strip in found] == [3]


def test_what_must_be_known_begins_with_who_it_is_and_whom_to_ring():
    dad = a_person(name="Séan", service=Service.FAMILY)

    text = document_text(compose(people=(dad,), story_parts=PARTS))

    assert text.index("I was born on: 11 March 2017") < text.index("Please ring")
    assert text.index("Séan") < text.index("MEDICINES")


def test_who_is_rung_is_not_told_twice():
    people = (a_person(name="Séan", service=Service.FAMILY), a_person(name="Tomás"))

    text = document_text(compose(people=people))

    assert text.count("Séan") == 1
    assert text.index("People who look after me") < text.index("Tomás")


def test_signs_stand_under_red():
    text = document_text(compose(signs=(a_sign(means="It hurts"),), story_parts=PARTS))

    assert text.index("Red") < text.index("It means …: It hurts") < text.index("Amber")


def test_with_nothing_written_it_asks_to_be_told():
    text = document_text(compose())

    assert "Nothing more is written here about Idris yet." in text
    assert text.count("[3 lines to write on]") == 3
