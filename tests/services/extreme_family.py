"""A family with more of everything than any has, in words no page was laid out for."""

from datetime import timedelta

from sendjourney.domain.family_record import FamilyRecord
from sendjourney.domain.plan_outcome import Given, Progress
from sendjourney.domain.promise import Outcome
from sendjourney.services import review_guide
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
)

LONG_WORD = "W" * 300
MIXED = "میرا نام علی ہے، فون 01632 960123 ہے اور call 07700 900456 today 🐴"
MUCH = "He takes you by the sleeve to show you. " * 40
VERY_MUCH = "word " * 20_000
"""A part of the story of a hundred thousand characters."""


def text(number: int) -> str:
    """Return one of four sorts of text: plain, long, mixed in direction, a word without end."""
    return ("A few words.", MUCH, MIXED, LONG_WORD)[number % 4]


def the_extreme_record(*, appointments: int = 400, story: str = VERY_MUCH) -> FamilyRecord:
    """Return 60 people, many appointments, a very long story and much of the rest."""
    days = [TODAY + timedelta(days=3 * n - 900) for n in range(appointments)]
    questions = review_guide.questions()
    return a_family(
        children=(a_child(name=LONG_WORD, known_as=MIXED),),
        people=tuple(a_person(id=f"p{n}", name=text(n + 2), notes=text(n)) for n in range(60)),
        caseworkers=(a_caseworker(person_id="p1", until=TODAY - timedelta(days=9)),),
        appointments=tuple(
            an_appointment(
                title=text(n + 3), on=day, person_ids=(f"p{n % 60}", f"p{n % 7}"),
                questions=f"- One?\n- {MIXED}", what_was_said=text(n), is_review_meeting=not n % 40,
            )
            for n, day in enumerate(days)
        ),
        story_parts=(a_story_part(text=story), a_story_part(heading="own_words", text=MIXED)),
        signs=tuple(a_sign(when=text(n), means=text(n + 1)) for n in range(20)),
        contact_notes=tuple(a_contact_note(what_was_said=text(n)) for n in range(60)),
        promises=tuple(
            a_promise(what=text(n), person_id=f"p{n}", outcome=list(Outcome)[n % 3])
            for n in range(60)
        ),
        plans=(a_plan(notes=MIXED),),
        plan_outcomes=tuple(
            a_plan_outcome(
                what=text(n), provision=text(n + 1), view=text(n + 2), section="FGHQ"[n % 4],
                progress=list(Progress)[n % 5], given=list(Given)[n % 4],
            )
            for n in range(20)
        ),
        review_views=tuple(
            a_review_view(question=q.id, text=text(n)) for n, q in enumerate(questions)
        ),
        review_reports=tuple(a_review_report(what=text(n)) for n in range(12)),
        referrals=tuple(a_referral(for_what=text(n), notes=text(n + 1)) for n in range(12)),
        events=tuple(an_event(notes=text(n)) for n in range(40)),
        papers=tuple(a_paper(title=text(n)) for n in range(40)),
    )  # fmt: skip
