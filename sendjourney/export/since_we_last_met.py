"""Since we last met: for one person, only what is new, and what is open between them and us."""

from sendjourney.domain.appointment import Appointment
from sendjourney.domain.person import Person
from sendjourney.domain.promise import Outcome, Promise, open_promises
from sendjourney.domain.story import StoryPart
from sendjourney.export import wording
from sendjourney.export.diary_parts import coming, coming_table
from sendjourney.export.document import (
    Banner,
    Block,
    Bullets,
    Card,
    Document,
    Look,
    Together,
    Tone,
    Voice,
    WritingLines,
    bold,
    filled,
    heading,
    paragraph,
    words,
)
from sendjourney.export.material import Material
from sendjourney.export.people_parts import people_table, role_of
from sendjourney.export.promise_parts import closed_table, open_table
from sendjourney.export.sections import (
    from_today,
    headings_in_order,
    opening,
    page_of,
    section,
    story_title,
    written,
)
from sendjourney.export.telling import ids, with_names
from sendjourney.export.timeline_parts import Entry, entries, ids_of, thread

TITLE = "Since we last met"


def compose(material: Material) -> Document:
    """Return what is new since the last contact with one person, their promises first."""
    person = material.person
    told = [*_between(material, person), *_news(material)] if person else []
    blocks: list[Block] = [_banner(material), *told]
    if not told:
        blocks.append(Card((paragraph(_nothing(material)),)))
        blocks += [] if person else _to_fill()
    return page_of(material, TITLE, blocks)


def tells(material: Material) -> frozenset[str]:
    """Return the ids of what is new or open, of whom the page is for, and of the people in it."""
    person, since = material.person, material.since
    if person is None:
        return frozenset()
    record, shared = material.record, [*_shared(material, person), *_open(material, person)]
    found = with_names(shared) | {person.id}
    if since is None:
        return found
    again = [part for part in record.story_parts if _is_again(part, material)]
    news = ids((*record.story_parts, *record.signs, *record.people)) & material.changed
    days = ids_of(_new_entries(material))
    happened = with_names(each for each in record.everything() if each.id in days)
    return found | news | ids(again) | happened | with_names(_done(material, person))


def _banner(material: Material) -> Banner:
    person = material.person
    whom = f"For {wording.joined(person.name, role_of(person), by=', ')}" if person else ""
    return Banner(opening(TITLE, material, whom, _last_met(material), records=()))


def _last_met(material: Material) -> str:
    if material.since is None:
        return wording.full_day(material.today)
    ago = from_today((material.since - material.today).days)
    return f"We last met or were in touch on {wording.full_day(material.since)}, {ago}."


def _nothing(material: Material) -> str:
    called, person = material.child.called, material.person
    if person is None:
        return f"Nobody is chosen whom this page about {called} is for."
    if material.since is None:
        return (
            f"We have written nothing down yet of an earlier talk with {person.name}. "
            f"A meeting summary or a one-page profile tells {called}’s story from the beginning."
        )
    return f"Nothing more has been written down about {called} since then."


def _to_fill() -> list[Block]:
    """Return what a family can fill in by hand before it goes to see somebody."""
    asked = {
        "Who is it for, and when did we last meet?": 2,
        "What is new?": 8,
        "What was promised, and is not done yet?": 5,
    }
    return [Together((heading(title), WritingLines(lines))) for title, lines in asked.items()]


def _between(material: Material, person: Person) -> list[Block]:
    """Return what this person promised, and what was promised when we last met."""
    owed = section("Still open between us", open_table(_open(material, person), material))
    done = closed_table(_done(material, person), Outcome.KEPT, material)
    return [*owed, *section("Done since then", done)]


def _open(material: Material, person: Person) -> list[Promise]:
    mine = (p for p in material.record.promises if _is_between(p, material, person))
    return open_promises(mine)


def _done(material: Material, person: Person) -> list[Promise]:
    since = material.since
    mine = (p for p in material.record.promises if _is_between(p, material, person))
    kept = (p for p in mine if p.outcome is Outcome.KEPT and p.closed_on)
    return [p for p in kept if since and p.closed_on and p.closed_on >= since]


def _is_between(promise: Promise, material: Material, person: Person) -> bool:
    """Say whether a promise is this person's, or was made when we were in touch with them."""
    if promise.person_id == person.id:
        return True
    record = material.record
    here = [a.id for a in record.appointments if person.id in a.person_ids]
    here += [n.id for n in record.contact_notes if person.id in n.person_ids]
    return promise.source_id in here


def _news(material: Material) -> list[Block]:
    """Return what is different from the day we last met; nothing when there was no such day."""
    if material.since is None:
        return _next_time(material)
    return [
        *section(f"New or changed about {material.child.called}", _story(material)),
        *section("Still true", _still_true(material)),
        *section("What happened", _happened(material)),
        *section("New people, and people with new details", _people(material)),
        *_next_time(material),
    ]


def _story(material: Material) -> list[Block]:
    """Return the parts of the story that have changed, and the signs."""
    parts = written(material)
    found: list[Block] = []
    for under in headings_in_order(material):
        part = parts[under.id]
        if part.id in material.changed:
            said = wording.said_by(part.said_by, part.confirmed_on)
            told = (*wording.family_text(part.text), *filled(paragraph(said, voice=Voice.SMALL)))
            title = heading(story_title(under.id, material), 3)
            found.append(Card((title, *told), Tone.FRESH))
    signs = tuple(
        words(bold(f"When I {sign.when}: "), wording.joined(sign.means, sign.please, by=". "))
        for sign in sorted(material.record.signs, key=lambda sign: sign.position)
        if sign.id in material.changed
    )
    if signs:
        found.append(Card((heading("Signs", 3), Bullets(signs)), Tone.FRESH))
    return found


def _still_true(material: Material) -> list[Block]:
    """Return the titles of the parts that were asked about again and have not changed."""
    parts = written(material)
    again = [
        story_title(under.id, material)
        for under in headings_in_order(material)
        if _is_again(parts[under.id], material)
    ]
    return [Bullets(tuple(words(title) for title in again))] if again else []


def _is_again(part: StoryPart, material: Material) -> bool:
    """Say whether a part was looked at since then and found still true."""
    since, seen = material.since, part.confirmed_on
    return bool(part.id not in material.changed and since and seen and seen > since)


def _happened(material: Material) -> list[Block]:
    return thread(_new_entries(material))


def _new_entries(material: Material) -> list[Entry]:
    since = material.since
    return [entry for entry in entries(material) if since and entry.on and entry.on > since]


def _people(material: Material) -> list[Block]:
    changed = [p for p in material.record.people if p.id in material.changed]
    return [people_table(changed)] if changed else []


def _next_time(material: Material) -> list[Block]:
    person = material.person
    shared = _shared(material, person) if person else []
    return section("When we meet next", coming_table(material, shared, Look.THREAD))


def _shared(material: Material, person: Person) -> list[Appointment]:
    return [held for held in coming(material) if person.id in held.person_ids]
