"""People on a page: how to reach them, and who has held the case."""

from collections.abc import Sequence
from datetime import date

from sendjourney.domain.caseworker import Caseworker, Gap, in_order
from sendjourney.domain.person import Person
from sendjourney.export import wording
from sendjourney.export.document import (
    Block,
    Card,
    Cell,
    Paragraph,
    Run,
    Table,
    Text,
    Tone,
    Voice,
    Words,
    bold,
    cell,
    filled,
    heading,
    link,
    paragraph,
    words,
)
from sendjourney.export.material import Material
from sendjourney.export.sections import lines

CASEWORKER = "Caseworker at the council"


def ways_to_reach(person: Person) -> list[Words]:
    """Return how to reach a person, a line for each way."""
    ways = [words(phone) for phone in person.phones if phone.strip()]
    return [way for way in (*ways, words(email(person.email)), words(person.address)) if way]


def email(address: str) -> Run:
    """Return an email address that opens a new email."""
    plain = "@" in address and len(address.split()) == 1
    return link(address.strip(), f"mailto:{address.strip()}") if plain else Run(address)


def role_of(person: Person) -> str:
    """Return what a person does and where: “SENCO, Copperbeck Primary School”."""
    return wording.joined(person.role, person.organisation, by=", ")


def people_table(people: Sequence[Person]) -> Table:
    """Return people of one service with every way to reach them."""
    return Table(
        ("Name", "How to reach them", "Good to know"),
        tuple((_who(person), _reach(person), Cell(good_to_know(person))) for person in people),
        (5, 3.8, 4.2),
    )


def _who(person: Person) -> Cell:
    known = wording.span(person.since, person.until)
    return Cell(filled(
        paragraph(bold(person.name)),
        paragraph(role_of(person)),
        paragraph(known[:1].upper() + known[1:], voice=Voice.SMALL),
    ))  # fmt: skip


def _reach(person: Person) -> Cell:
    return Cell(filled(Paragraph(lines(ways_to_reach(person)))))


def good_to_know(person: Person) -> tuple[Text, ...]:
    """Return the best way to reach a person, and what else the family noted."""
    return filled(paragraph(person.best_way), *wording.family_text(person.notes))


def without_caseworker(material: Material) -> list[Person]:
    """Return the people, but not who stands on the caseworker's card already."""
    now = material.caseworker
    return [p for p in material.record.people if now is None or p.id != now.person_id]


def caseworker_card(material: Material) -> list[Block]:
    """Return who holds the case now, or since when nobody does; nothing if neither is known."""
    worker = material.caseworker
    if worker and worker.person_id in material.people:
        return [_named_card(worker, material.people[worker.person_id])]
    gap = next((gap for gap in material.gaps if gap.until is None), None)
    return [_nobody_card(gap, material.today)] if gap else []


def _named_card(worker: Caseworker, person: Person) -> Card:
    since = f"Caseworker {wording.span(worker.since, None)}." if worker.since else ""
    text = filled(
        paragraph(bold(person.name), wording.joined(" ", role_of(person), by="· ").rstrip()),
        Paragraph(lines(ways_to_reach(person))),
        *good_to_know(person),
        paragraph(wording.joined(since, worker.learnt, by=" "), voice=Voice.SMALL),
    )
    return Card((heading(CASEWORKER, 3), *text), Tone.CLEAR)


def _nobody_card(gap: Gap, today: date) -> Card:
    days = wording.how_many(gap.days(today), "day")
    since = wording.day_month_year(gap.since)
    told = paragraph(bold("Nobody is named now."), f" Nobody has been since {since}: {days}.")
    return Card((heading(CASEWORKER, 3), told), Tone.CARE)


def caseworker_history(material: Material) -> list[Block]:
    """Return earlier caseworkers and the times with nobody between them, newest first."""
    people, now = material.people, material.caseworker
    earlier = [
        worker
        for worker in in_order(material.record.caseworkers)
        if worker.person_id in people and (now is None or worker.id != now.id)
    ]
    between = [gap for gap in material.gaps if gap.until is not None] if earlier else []
    spells: list[Caseworker | Gap] = [*earlier, *between]
    newest_first = sorted(spells, key=lambda spell: spell.since or date.min, reverse=True)
    rows = tuple(_spell_row(spell, material) for spell in newest_first)
    return [Table(("When", "Caseworker", "How we learnt it"), rows, (4, 3, 5))] if rows else []


def _spell_row(spell: Caseworker | Gap, material: Material) -> tuple[Cell, ...]:
    if isinstance(spell, Gap):
        days = wording.how_many(spell.days(material.today), "day")
        when = wording.span(spell.since, spell.until)
        return cell(when), cell(bold("Nobody was named"), f" for {days}"), cell()
    when = wording.span(spell.since, spell.until) or "Days not known"
    return cell(when), cell(material.people[spell.person_id].name), cell(spell.learnt)
