"""Families at the ends of what there is: invented, empty, and more than anybody has."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from sendjourney.domain.family_record import FamilyRecord
from sendjourney.services import review_guide
from sendjourney.services.sharing import PageRequest
from tests.builders import (
    TODAY,
    a_caseworker,
    a_child,
    a_contact_note,
    a_family,
    a_paper,
    a_person,
    a_plan,
    a_plan_outcome,
    a_promise,
    a_referral,
    a_review_report,
    a_review_view,
    a_sign,
    a_story_part,
    an_appointment,
    an_event,
    the_sample,
)
from tests.services.page_requests import a_request

STORY = "He takes you by the sleeve to show you, and when you have seen it too he laughs. "
MIXED = "Please ring علی خان on 07700 900456 today, یا 01632 960123 پر "
EMOJI = "He loves 🐴 and 👩🏽‍🚒, and the 🇬🇧 flag. "
HEADINGS = ("admire", "important", "support", "strange", "communicate", "good-day", "bad-day")


def the_empty_family() -> FamilyRecord:
    """Return a family of which only a child's name is known."""
    return FamilyRecord(children=(a_child(name="Sam", known_as="", pronouns="", birth_date=None),))


def the_extreme_family(*, people: int = 60, visits: int = 400, long: int = 1250) -> FamilyRecord:
    """Return a family with very many people and meetings, and a very long text."""
    texts = [STORY * long, "W" * 300, MIXED * 3, EMOJI, "- one\n- two\n\n\x00three", STORY, "x"]
    return a_family(
        children=(a_child(name="Idris " + "von " * 12 + "O’Donnell-Mirza", address=MIXED),),
        story_parts=tuple(
            a_story_part(id=f"s{n}", heading=heading, text=text)
            for n, (heading, text) in enumerate(zip(HEADINGS, texts, strict=True))
        ),
        signs=tuple(a_sign(id=f"g{n}", when=f"sign {n}", means=MIXED) for n in range(9)),
        people=tuple(
            a_person(id=f"p{n}", name=f"Person {n} 🐴 خان", notes=MIXED) for n in range(people)
        ),
        appointments=tuple(
            an_appointment(
                id=f"a{n}", title=f"Visit {n}", on=TODAY + timedelta(days=n - 200), place=MIXED,
                person_ids=(f"p{n % people}",), what_was_said=STORY,
            )
            for n in range(visits)
        ),
        contact_notes=tuple(a_contact_note(id=f"n{n}", what_was_said=MIXED) for n in range(40)),
        promises=tuple(a_promise(id=f"o{n}", what=STORY) for n in range(40)),
        plans=(a_plan(),),
        papers=tuple(a_paper(id=f"d{n}", title="L" * 90) for n in range(40)),
        **_of_reviews_and_waits(texts[1:]),
    )  # fmt: skip


def _of_reviews_and_waits(texts: list[str]) -> dict[str, Any]:
    """Return many outcomes, views, reports, waits and events, in each of some texts."""
    some = [texts[n % len(texts)] for n in range(24)]
    questions = review_guide.questions()
    return {
        "plan_outcomes": tuple(
            a_plan_outcome(what=text, provision=text, view=text, section="FGHQ"[n % 4])
            for n, text in enumerate(some)
        ),
        "review_views": tuple(
            a_review_view(question=asked.id, text=text)
            for asked, text in zip(questions, some, strict=False)
        ),
        "review_reports": tuple(a_review_report(what=text) for text in some),
        "referrals": tuple(a_referral(for_what=text, notes=text) for text in some),
        "events": tuple(an_event(notes=text) for text in some),
        "caseworkers": (a_caseworker(person_id="p1", until=TODAY - timedelta(days=9)),),
    }


def requests(kind: str) -> dict[str, PageRequest]:
    """Return requests for a page of each of these families, by the family's name."""
    sample = the_sample()
    photo = sample.attachments[sample.record.children[0].photo]
    usual = a_request(sample.record, kind, photo=photo)
    broken = b"\xff\xd8\xff no picture"
    return {
        "sample": usual,
        "empty": a_request(the_empty_family(), kind),
        "extreme": a_request(the_extreme_family(), kind, photo=broken),
    }


def with_less(request: PageRequest) -> PageRequest:
    """Return the extreme request again with what may fit on one side of paper."""
    record = the_extreme_family(people=5, visits=6, long=1)
    return replace(request, record=record, child=record.children[0])
