"""The hospital passport: red, amber and green, each said in words and shown by its light too."""

from sendjourney.domain.page_section import PageSection
from sendjourney.domain.person import Person
from sendjourney.export import wording
from sendjourney.export.contacts import ring_lines, to_ring
from sendjourney.export.document import (
    Banner,
    Block,
    Bullets,
    Card,
    Document,
    Fact,
    Facts,
    Heading,
    Strip,
    Tone,
    Voice,
    filled,
    heading,
    paragraph,
    words,
)
from sendjourney.export.material import Material
from sendjourney.export.people_parts import people_table
from sendjourney.export.sections import page_of, portrait, section, titled
from sendjourney.export.story_cards import BY_HAND, in_pairs, nothing_told, told_in

TITLE = "Hospital passport"
TONES = (Tone.CARE, Tone.WARM, Tone.FRESH)
PHOTO_WIDTH, PHOTO_HEIGHT = 32, 40


def compose(material: Material) -> Document:
    """Return what a hospital must know, what is important, and what the child likes."""
    ring = to_ring(material)
    first = [*_who_i_am(material), *_ring(ring)]
    colours = [
        block
        for number, part in enumerate(material.sections)
        for block in _colour(part, number, first if number == 0 else [], material)
    ]
    others = [person for person in material.record.people if person not in ring]
    people = [people_table(others)] if others else []
    found = colours + section("People who look after me", people)
    if nothing_told(material):
        found = [Card((paragraph(_nothing(material.child.called)),)), *found]
    return page_of(
        material,
        TITLE,
        (_banner(material), *found, wording.written_by(material.record.everything())),
    )


def _nothing(called: str) -> str:
    return (
        f"Nothing more is written here about {called} yet. Please ask {called}, and the family: "
        "what must you know, what matters, what helps? There is room to write it down."
    )


def _banner(material: Material) -> Banner:
    child = material.child
    text = filled(
        paragraph(f"My {TITLE.lower()}", voice=Voice.LEAD),
        paragraph(wording.about_child(child, material.today)),
        paragraph(
            "Please read this before you look after me. Keep it where everybody who looks after "
            "me can see it, and give it back when I go home."
        ),
    )
    photo = portrait(material, width=PHOTO_WIDTH, height=PHOTO_HEIGHT)
    return Banner((heading(child.called, 1), *text), photo)


def _colour(part: PageSection, number: int, first: list[Block], material: Material) -> list[Block]:
    tone = TONES[number % len(TONES)]
    told = first + in_pairs(told_in(part, material, own=True, notes=True), (tone,))
    if nothing_told(material):
        told.append(BY_HAND)
    if not told:
        return []
    title = Heading(words(titled(part.title, material)), 2)
    return [Strip(title, words(part.says), tone, light=number + 1), *told]


def _who_i_am(material: Material) -> list[Block]:
    child = material.child
    found = {
        "My full name": child.name if child.name != child.called else "",
        "I was born on": wording.day_month_year(child.birth_date) if child.birth_date else "",
        "NHS number": child.nhs_number,
        "My languages": child.languages,
        "Interpreter": child.interpreter,
        "Faith and culture": child.faith_and_culture,
        "Legal status": child.legal_status,
        "Address": child.address,
    }
    facts = tuple(Fact(label, words(value)) for label, value in found.items() if value.strip())
    return [Card((heading("Who I am", 3), Facts(facts)), Tone.CARE)] if facts else []


def _ring(people: list[Person]) -> list[Block]:
    if not people:
        return []
    lines = Bullets(ring_lines(people))
    return [Card((heading("Please ring", 3), lines), Tone.CARE)]
