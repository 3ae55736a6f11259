"""The meeting summary: the whole story, in the order in which a meeting needs it."""

from itertools import groupby

from sendjourney.domain.appointment import Appointment
from sendjourney.domain.person import by_service
from sendjourney.domain.plan import Plan, PlanKind
from sendjourney.domain.promise import Promise, open_promises
from sendjourney.domain.setting import Setting
from sendjourney.domain.story import Heading, StoryPart
from sendjourney.export import wording
from sendjourney.export.diary_parts import (
    coming,
    coming_table,
    notes_tables,
    papers_table,
    past_tables,
    promised_by,
    promises_table,
)
from sendjourney.export.document import (
    Banner,
    Block,
    Bullets,
    Card,
    Document,
    Fact,
    Facts,
    SideBySide,
    Tone,
    Voice,
    Words,
    bold,
    filled,
    heading,
    paragraph,
    words,
)
from sendjourney.export.event_parts import events_table
from sendjourney.export.material import Material
from sendjourney.export.people_parts import (
    caseworker_card,
    caseworker_history,
    people_table,
    without_caseworker,
)
from sendjourney.export.sections import (
    headings_in_order,
    page_of,
    portrait,
    review_card,
    section,
    story_title,
    written,
)
from sendjourney.export.story_cards import signs_table
from sendjourney.export.waiting_parts import waited_table, waiting_table

TITLE = "Meeting summary"
OWN_WORDS = "own_words"
MOST_AT_A_GLANCE = 6
PHOTO_WIDTH, PHOTO_HEIGHT = 30, 38


def compose(material: Material) -> Document:
    """Return the whole story as one document."""
    called = material.child.called
    blocks = [
        _banner(material),
        *_what_matters_now(material),
        *section(f"About {called}", _about(material)),
        *section("The plan", _plans(material)),
        *_story(material),
        *section(f"People around {called}", _people(material)),
        *section("Dates to come", coming_table(material)),
        *section("Appointments so far", past_tables(material)),
        *section("What happened on the way", events_table(material)),
        *section("Calls, emails and letters", notes_tables(material)),
        *section("What was promised", promises_table(material)),
        *section(f"What {called} waits for", waiting_table(material)),
        *section("Waits that are over", waited_table(material)),
        *section("Letters and reports we have", papers_table(material)),
    ]
    if len(blocks) == 1:
        blocks.append(Card((paragraph(_nothing_more(called)),)))
    return page_of(material, TITLE, blocks)


def _nothing_more(called: str) -> str:
    return (
        f"This page is about {called}. The family has written nothing more for it yet. "
        "Please ask them: they know the story best."
    )


def _banner(material: Material) -> Banner:
    child = material.child
    known_as = f"Known as {child.known_as}" if child.known_as not in {"", child.name} else ""
    text = filled(
        paragraph(
            wording.joined(known_as, wording.about_child(child, material.today)), voice=Voice.LEAD
        ),
        paragraph(f"{TITLE}, {wording.full_day(material.today)}"),
        wording.written_by(material.record.everything()),
    )
    photo = portrait(material, width=PHOTO_WIDTH, height=PHOTO_HEIGHT)
    return Banner((heading(child.name.strip() or child.called, 1), *text), photo)


def _what_matters_now(material: Material) -> list[Block]:
    cards = [card for card in (_next_dates(material), _open_promises(material)) if card]
    found: list[Block] = [SideBySide(tuple(cards))] if cards else []
    if material.review:
        meeting = next((a for a in _to_come(material) if a.is_review_meeting), None)
        found.append(review_card(material.review, material.today, meeting))
    return section("What matters most now", found)


def _to_come(material: Material) -> list[Appointment]:
    return [appointment for appointment in coming(material) if not appointment.cancelled]


def _next_dates(material: Material) -> Card | None:
    items = tuple(
        words(bold(f"{wording.when(a)}: "), a.title, f", {a.place}" if a.place else "")
        for a in _to_come(material)[:MOST_AT_A_GLANCE]
    )
    return Card((heading("Next dates", 3), Bullets(items)), Tone.CLEAR) if items else None


def _open_promises(material: Material) -> Card | None:
    waiting = open_promises(material.record.promises)
    if not waiting:
        return None
    items = tuple(_promise(p, material) for p in waiting[:MOST_AT_A_GLANCE])
    more = len(waiting) - len(items)
    note = f"{wording.how_many(more, 'more promise')} further on." if more else ""
    return Card(
        (heading("Promised and not done yet", 3), Bullets(items), *filled(paragraph(note))),
        Tone.CARE,
    )


def _promise(promise: Promise, material: Material) -> Words:
    who = promised_by(promise, material)
    by = f" ({who})" if who else ""
    if promise.due is None:
        return words(promise.what, by)
    late = promise.is_late(material.today)
    day = wording.day_month_year(promise.due)
    return words(bold(f"Late, was due {day}: " if late else f"By {day}: "), promise.what, by)


def _about(material: Material) -> list[Block]:
    child = material.child
    born = wording.day_month_year(child.birth_date) if child.birth_date else ""
    found = {
        "Born": born,
        "School or setting": "\n".join(_setting(s) for s in reversed(material.record.settings)),
        "Languages": child.languages,
        "Interpreter": child.interpreter,
        "Faith and culture": child.faith_and_culture,
        "Legal status": child.legal_status,
        "NHS number": child.nhs_number,
        "Address": child.address,
    }
    facts = tuple(Fact(label, words(value)) for label, value in found.items() if value.strip())
    return [Facts(facts)] if facts else []


def _setting(setting: Setting) -> str:
    about = wording.joined(setting.kind.label, wording.span(setting.since, setting.until), by=", ")
    return wording.joined(f"{setting.name} ({about})", setting.notes, by=". ")


def _plans(material: Material) -> list[Block]:
    return [block for plan in material.record.plans for block in _plan(plan)]


def _plan(plan: Plan) -> list[Block]:
    days = {
        "Assessment asked for": plan.asked_on,
        "Plan first made": plan.first_made_on,
        "Final plan dated": plan.final_on,
        "Last review ended": plan.last_review_on,
    }
    found = {
        "Kind": plan.kind.label,
        "Council": plan.council if plan.kind is not PlanKind.NONE else "",
        **{label: wording.day_month_year(day) for label, day in days.items() if day},
    }
    facts = Facts(tuple(Fact(label, words(value)) for label, value in found.items() if value))
    return [facts, *wording.family_text(plan.notes)]


def _story(material: Material) -> list[Block]:
    parts = written(material)
    signs = signs_table(material)
    shown = [
        *headings_in_order(material),
        *[h for h in material.headings if h.kind == "signs" and signs and h.id not in parts],
    ]
    order = {h.id: number for number, h in enumerate(material.headings)}
    shown.sort(key=lambda h: order.get(h.id, len(order)))
    found: list[Block] = []
    for group, headings in groupby(shown, key=lambda h: h.group):
        told = [b for h in headings for b in _story_part(h, parts.get(h.id), signs, material)]
        found += section(group.replace("{child}", material.child.called), told)
    return found


def _story_part(
    under: Heading, part: StoryPart | None, signs: list[Block], material: Material
) -> list[Block]:
    told: list[Block] = [*wording.family_text(part.text)] if part else []
    if under.kind == "signs":
        told += signs
    if part:
        who = wording.said_by(part.said_by, part.confirmed_on)
        told += filled(paragraph(who, voice=Voice.SMALL))
    title = story_title(under.id, material)
    if under.id == OWN_WORDS:
        return [Card((heading(title, 3), *told), Tone.WARM)]
    return section(title, told, level=3)


def _people(material: Material) -> list[Block]:
    found = [*caseworker_card(material)]
    for service, people in by_service(without_caseworker(material)).items():
        found += section(service.label, [people_table(people)], level=3)
    return found + section("Caseworkers before", caseworker_history(material), level=3)
