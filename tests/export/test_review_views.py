from datetime import date

from sendjourney.domain.plan_outcome import Given, Progress
from sendjourney.export import review_views
from sendjourney.export.document import Card, SideBySide, Together, Tone
from sendjourney.export.plain_text import document_text
from sendjourney.services import review_guide
from tests.builders import (
    TODAY,
    a_family,
    a_person,
    a_plan_outcome,
    a_review_report,
    a_review_view,
    a_story_part,
    an_appointment,
)
from tests.export.materials import material


def composed(**nouns):
    return review_views.compose(material(a_family(**nouns), questions=review_guide.questions()))


def told(**nouns):
    return document_text(composed(**nouns))


def test_the_child_speaks_before_anybody_else():
    views = (
        a_review_view(question="went_well", text="Mondays."),
        a_review_view(question="child_says", text="I like the bus.", said_by="Idris"),
    )
    text = told(review_views=views, story_parts=(a_story_part(heading="own_words", text="Wait."),))

    order = [text.index(w) for w in ("Idris says", "I like the bus.", "Said by Idris", "Wait.")]
    assert order == sorted(order)
    assert text.index("Wait.") < text.index("What went well this year?")


def test_an_outcome_has_what_was_promised_what_is_given_how_it_goes_and_our_view():
    outcome = a_plan_outcome(
        provision="Ten minutes.", given=Given.SOME, progress=Progress.A_LITTLE, view="Name who.",
        by_when=date(2027, 7, 20),
    )  # fmt: skip

    assert told(plan_outcomes=(outcome,)).splitlines()[-10:] == [
        "Idris asks for a break before it gets too much.",
        "By 20 July 2027",
        "The help that section F promises",
        "Ten minutes.",
        "Is this help given?",
        "Some of it",
        "How is it going?",
        "A little",
        "Our view, and what should change",
        "Name who.",
    ]


def test_outcomes_stand_under_the_part_of_the_plan_that_has_their_help():
    outcomes = (
        a_plan_outcome(what="Talks.", section="G", position=0),
        a_plan_outcome(what="Second.", position=2),
        a_plan_outcome(what="First.", position=1),
        a_plan_outcome(what="Club.", section="H1"),
        a_plan_outcome(what="Strange.", section="Q"),
    )
    text = told(plan_outcomes=outcomes, review_views=(a_review_view(question="section_f"),))

    order = [
        "Section F",
        "First.",
        "Second.",
        "Section G",
        "Talks.",
        "Section H",
        "Club.",
        "Section Q",
    ]
    assert [text.index(w) for w in order] == sorted(text.index(w) for w in order)


def test_an_outcome_is_coloured_by_how_it_goes_and_says_it_too():
    cards = [
        block.blocks[0]
        for block in composed(
            plan_outcomes=(a_plan_outcome(progress=Progress.REACHED), a_plan_outcome(position=1))
        ).blocks
        if isinstance(block, Together)
    ]

    assert [card.tone for card in cards if isinstance(card, Card)] == [Tone.FRESH, Tone.PLAIN]


def test_several_outcomes_are_counted_at_a_glance():
    outcomes = (
        a_plan_outcome(given=Given.ALL, progress=Progress.GOING_WELL),
        a_plan_outcome(given=Given.SOME),
    )
    text = told(plan_outcomes=outcomes, review_reports=(a_review_report(),))

    assert "1 of 2\noutcomes are reached or going well" in text
    assert "1 of 2\noutcomes get all the help promised" in text
    assert "1\nreport has not come yet" in text


def test_one_outcome_is_not_counted():
    assert "At a glance" not in told(plan_outcomes=(a_plan_outcome(),))


def test_what_went_well_stands_beside_what_did_not():
    views = (a_review_view(question="went_well"), a_review_view(question="not_well"))
    (row,) = [b for b in composed(review_views=views).blocks if isinstance(b, SideBySide)]

    assert [card.tone for card in row.cards] == [Tone.FRESH, Tone.CARE]


def test_questions_come_from_our_views_and_from_the_meeting_each_once():
    meeting = an_appointment(is_review_meeting=True, questions="When?", place="the library")
    view = a_review_view(question="ask", text="Who?\nWhen?")

    text = told(appointments=(meeting,), review_views=(view,))

    assert "Questions we want answered\nWho?\nWhen?\n" in text
    assert text.count("When?") == 1
    assert "The meeting: Tue 1 Dec 2026, 9:15am, the library" in text


def test_reports_that_have_not_come_are_told_the_oldest_first():
    reports = (
        a_review_report(what="New", asked_on=TODAY),
        a_review_report(what="Old", promised_for=date(2026, 11, 20), person_id="jo"),
        a_review_report(what="Here", arrived_on=TODAY),
        a_review_report(what="", asked_on=date(2026, 11, 10), who=""),
    )
    text = told(review_reports=reports, people=(a_person(id="jo", name="Jo"),))

    assert (
        "From: Jo\nAsked for: 9 November 2026\nPromised for: 20 November 2026, 5 days ago" in text
    )
    assert text.index("Old") < text.index("A report") < text.index("New")
    assert "Here" not in text


def test_growing_up_and_questions_we_do_not_know_have_their_place():
    views = (
        a_review_view(question="adult_work", text="Buses."),
        a_review_view(question="from_then", text="Words."),
        a_review_view(question="section_c", text=" "),
    )
    text = told(review_views=views)

    assert text.index("Growing up: learning and work") < text.index("Buses.")
    assert text.index("What else we want to say") < text.index("From then") < text.index("Words.")
    assert "Section C" not in text


def test_a_family_with_nothing_written_can_begin_by_hand_with_the_child():
    text = told()

    assert "Nothing is written for Idris’s review yet." in text
    assert text.index("What does Idris say?") < text.index("What went well this year?")
    assert "[3 lines to write on]" in text


def test_what_the_child_says_in_both_places_is_told_once():
    view = a_review_view(question="child_says", text="I like the bus.")
    part = a_story_part(heading="own_words", text="I like the bus.\nWait.")

    assert told(review_views=(view,), story_parts=(part,)).count("I like the bus.") == 1
