"""The handover to a new school or teacher: safety first, then day one, then how to go on."""

from collections.abc import Iterable

from sendjourney.domain.page_section import PageSection
from sendjourney.domain.person import by_service
from sendjourney.domain.plan import Plan, PlanKind
from sendjourney.domain.plan_outcome import PlanOutcome
from sendjourney.export import wording
from sendjourney.export.contacts import ring_lines, to_ring
from sendjourney.export.document import (
    Banner,
    Block,
    Bullets,
    Card,
    Cell,
    Document,
    Fact,
    Facts,
    Heading,
    Strip,
    Table,
    Tone,
    Voice,
    bold,
    cell,
    filled,
    heading,
    paragraph,
    words,
)
from sendjourney.export.material import Material
from sendjourney.export.people_parts import caseworker_card, people_table, without_caseworker
from sendjourney.export.sections import page_of, portrait, review_card, section, titled
from sendjourney.export.story_cards import BY_HAND, Told, in_pairs, nothing_told, told_in
from sendjourney.export.telling import all_but

TITLE = "For the new school or teacher"
TONES = {"safe": Tone.CARE, "day_one": Tone.CALM, "works": Tone.FRESH, "talk": Tone.CLEAR}
TO_TICK = "day_one"
PAPER = (Tone.PLAIN,)
DO_AND_DO_NOT = (Tone.FRESH, Tone.CARE)
PHOTO_WIDTH, PHOTO_HEIGHT = 30, 38


def compose(material: Material) -> Document:
    """Return what to know before the first morning, and what to look up later."""
    parts = [
        *[(titled(part.title, material), part.says, _told(part, material), part.id)
          for part in material.sections],
        ("The plan", "", _plan(material), ""),
        (f"People around {material.child.called}", "", _people(material), ""),
    ]  # fmt: skip
    shown = [part for part in parts if part[2]]
    blocks: list[Block] = []
    for number, (title, says, told, name) in enumerate(shown, start=1):
        strip = Heading(words(f"{number}. {title}"), 2)
        says_it = words(titled(says, material))
        blocks += [Strip(strip, says_it, TONES.get(name, Tone.PAPER)), *told]
    if nothing_told(material):
        blocks = [Card((paragraph(_nothing(material.child.called)),)), *blocks]
    return page_of(
        material,
        TITLE,
        (_banner(material), *blocks, wording.written_by(material.record.everything())),
    )


def tells(material: Material) -> frozenset[str]:
    """Return the ids of all but the caseworkers who are not the one of today."""
    others = (w for w in material.record.caseworkers if w != material.caseworker)
    return all_but(material, others)


def _nothing(called: str) -> str:
    return (
        f"This page is about {called}. Nothing is written on it yet. Please ask the family what "
        f"{called} needs on the first day. There is room to write it down."
    )


def _banner(material: Material) -> Banner:
    child = material.child
    full_name = child.name if child.name != child.called else ""
    text = filled(
        paragraph(TITLE, voice=Voice.LEAD),
        paragraph(wording.joined(full_name, wording.about_child(child, material.today))),
        paragraph(child.languages),
        paragraph(f"Interpreter: {child.interpreter}" if child.interpreter else ""),
    )
    photo = portrait(material, width=PHOTO_WIDTH, height=PHOTO_HEIGHT)
    return Banner((heading(child.called, 1), *text), photo)


def _told(part: PageSection, material: Material) -> list[Block]:
    told = told_in(part, material, own=False, notes=True)
    if nothing_told(material):
        return [*(_ring(material) if part.id == "safe" else []), BY_HAND]
    if part.id == "safe":
        return [*in_pairs(told, (Tone.CARE,)), *_ring(material)]
    if part.id == TO_TICK:
        return [block for found in told for block in to_tick(found)]
    if part.id == "works":
        tones = [Tone.CARE if found.id == "does_not_work" else Tone.FRESH for found in told]
        return in_pairs(told, tones) if told else []
    return in_pairs(told, (TONES.get(part.id, Tone.PLAIN),))


def to_tick(told: Told) -> Iterable[Block]:
    """Return what is told with its lists as squares to tick."""
    return [
        Bullets(block.items, to_tick=True) if isinstance(block, Bullets) else block
        for block in told.blocks
    ]


def _ring(material: Material) -> list[Block]:
    people = to_ring(material)
    if not people:
        return []
    return [Card((heading("If you need us, ring", 3), Bullets(ring_lines(people))), Tone.WARM)]


def _people(material: Material) -> list[Block]:
    ring = to_ring(material)
    others = [person for person in without_caseworker(material) if person not in ring]
    found = [*caseworker_card(material)]
    for service, people in by_service(others).items():
        found += section(service.label, [people_table(people)], level=3)
    return found


def _plan(material: Material) -> list[Block]:
    found = [block for plan in material.record.plans for block in _facts(plan)]
    found += _outcomes(material.record.plan_outcomes)
    if material.review:
        found.append(review_card(material.review, material.today, None))
    return found


def _facts(plan: Plan) -> list[Block]:
    found = {
        "Kind": plan.kind.label,
        "Council": plan.council if plan.kind is not PlanKind.NONE else "",
        "Final plan dated": wording.day_month_year(plan.final_on) if plan.final_on else "",
    }
    facts = tuple(Fact(label, words(value)) for label, value in found.items() if value)
    return [Facts(facts), *wording.family_text(plan.notes)]


def _outcomes(outcomes: Iterable[PlanOutcome]) -> list[Block]:
    """Return what the plan wants to reach, and the help that must be given for it."""
    rows = tuple(
        (
            Cell(filled(
                paragraph(bold(outcome.what)),
                paragraph(
                    f"By {wording.day_month_year(outcome.by_when)}" if outcome.by_when else "",
                    voice=Voice.SMALL,
                ),
            )),
            Cell(tuple(wording.family_text(outcome.provision))),
            cell(outcome.section),
        )
        for outcome in sorted(outcomes, key=lambda found: found.position)
    )  # fmt: skip
    header = ("Outcome in the plan", "Help that must be given", "Section")
    return [Table(header, rows, (5, 7, 2))] if rows else []
