"""The outcomes of a plan as cards: what it promises, what is given, how it goes, what we say."""

from collections.abc import Sequence
from itertools import groupby

from sendjourney.domain.plan_outcome import Given, PlanOutcome, Progress
from sendjourney.export import wording
from sendjourney.export.document import (
    Block,
    Card,
    SideBySide,
    Together,
    Tone,
    Voice,
    bold,
    filled,
    heading,
    paragraph,
)
from sendjourney.export.material import Material
from sendjourney.export.sections import section

TONES = {
    Progress.REACHED: Tone.FRESH,
    Progress.GOING_WELL: Tone.FRESH,
    Progress.A_LITTLE: Tone.WARM,
    Progress.NOT_YET: Tone.CARE,
}


def outcome_cards(material: Material) -> dict[str, list[Block]]:
    """Return a card for each outcome, under the letter of the section that has its help."""
    found = _in_order(material)
    return {
        letter: [Together((_card(outcome),)) for outcome in some]
        for letter, some in groupby(found, key=_letter)
    }


def _in_order(material: Material) -> list[PlanOutcome]:
    return sorted(material.record.plan_outcomes, key=lambda o: (_letter(o), o.position))


def _letter(outcome: PlanOutcome) -> str:
    """Return the letter of a section; H1 and H2 are both H."""
    return outcome.section.strip()[:1].upper()


def _card(outcome: PlanOutcome) -> Card:
    by = f"By {wording.day_month_year(outcome.by_when)}" if outcome.by_when else ""
    promised = wording.family_text(outcome.provision)
    view = wording.family_text(outcome.view)
    return Card((
        heading(outcome.what.strip() or "An outcome of the plan", 3),
        *filled(paragraph(by, voice=Voice.SMALL)),
        *_labelled(f"The help that section {outcome.section.strip()} promises", promised),
        _answers(outcome),
        *_labelled("Our view, and what should change", view),
    ), TONES.get(outcome.progress, Tone.PLAIN))  # fmt: skip


def _labelled(label: str, told: Sequence[Block]) -> list[Block]:
    return [paragraph(label, voice=Voice.LABEL), *told] if told else []


def _answers(outcome: PlanOutcome) -> SideBySide:
    return SideBySide((
        _answer("Is this help given?", outcome.given.label),
        _answer("How is it going?", outcome.progress.label),
    ))  # fmt: skip


def _answer(question: str, said: str) -> Card:
    told = (paragraph(question, voice=Voice.LABEL), paragraph(bold(said), voice=Voice.LEAD))
    return Card(told, Tone.PAPER)


def at_a_glance(material: Material) -> list[Block]:
    """Return how many outcomes are near, how much of the help is given, and what is awaited."""
    outcomes = material.record.plan_outcomes
    if len(outcomes) < 2:  # noqa: PLR2004 - one is seen at a glance by itself
        return []
    near = sum(o.progress in {Progress.REACHED, Progress.GOING_WELL} for o in outcomes)
    whole = sum(o.given is Given.ALL for o in outcomes)
    awaited = sum(report.is_awaited() for report in material.record.review_reports)
    cards = [
        _figure(f"{near} of {len(outcomes)}", "outcomes are reached or going well", Tone.FRESH),
        _figure(f"{whole} of {len(outcomes)}", "outcomes get all the help promised", Tone.CALM),
    ]
    if awaited:
        reports = "report has not come yet" if awaited == 1 else "reports have not come yet"
        cards.append(_figure(str(awaited), reports, Tone.CARE))
    return section("At a glance", [SideBySide(tuple(cards))])


def _figure(number: str, says: str, tone: Tone) -> Card:
    return Card((paragraph(number, voice=Voice.FIGURE), paragraph(says)), tone)
