"""The people sheet: everybody who helps, by service, with every way to reach them."""

from sendjourney.domain.person import Person, Service, by_service
from sendjourney.export import wording
from sendjourney.export.document import (
    Banner,
    Block,
    Card,
    Document,
    Paragraph,
    SideBySide,
    Tone,
    Voice,
    filled,
    heading,
    paragraph,
)
from sendjourney.export.material import Material
from sendjourney.export.people_parts import (
    caseworker_card,
    caseworker_history,
    good_to_know,
    role_of,
    ways_to_reach,
    without_caseworker,
)
from sendjourney.export.sections import lines, page_of, portrait, section

TITLE = "People sheet"
TONES = {
    Service.FAMILY: Tone.WARM,
    Service.EDUCATION: Tone.CALM,
    Service.HEALTH: Tone.FRESH,
    Service.SOCIAL_CARE: Tone.CARE,
    Service.COUNCIL: Tone.CLEAR,
}
PHOTO_WIDTH, PHOTO_HEIGHT = 20, 25


def compose(material: Material) -> Document:
    """Return everybody around the child: the caseworker on top, then service after service."""
    found = [
        *caseworker_card(material),
        *_cards(material),
        *section("Caseworkers before", caseworker_history(material)),
    ]
    if not found:
        called = material.child.called
        found = [Card((paragraph(f"Nobody around {called} is written down here yet."),))]
    return page_of(material, TITLE, (_banner(material), *found))


def _banner(material: Material) -> Banner:
    called = material.child.called
    text = filled(
        paragraph(wording.full_day(material.today)),
        wording.written_by(material.record.people),
    )
    photo = portrait(material, width=PHOTO_WIDTH, height=PHOTO_HEIGHT)
    return Banner((heading(f"People around {called}", 1), *text), photo)


def _cards(material: Material) -> list[Block]:
    """Return a card for each person, two in a row, so that most families need one side."""
    cards = [
        _card(person, service)
        for service, people in by_service(without_caseworker(material)).items()
        for person in people
    ]
    return [SideBySide(tuple(cards[at : at + 2]), columns=2) for at in range(0, len(cards), 2)]


def _card(person: Person, service: Service) -> Card:
    known = wording.span(person.since, person.until)
    return Card((
        heading(person.name, 3),
        *filled(
            paragraph(service.label, voice=Voice.LABEL),
            paragraph(role_of(person)),
            Paragraph(lines(ways_to_reach(person))),
            *good_to_know(person),
            paragraph(known[:1].upper() + known[1:], voice=Voice.SMALL),
        ),
    ), TONES.get(service, Tone.PLAIN))  # fmt: skip
