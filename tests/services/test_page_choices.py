import pytest

from sendjourney.domain.child import Child
from sendjourney.domain.page_choice import PageChoice
from sendjourney.domain.page_given import PageGiven
from sendjourney.domain.plan_outcome import PlanOutcome
from sendjourney.domain.review_report import ReviewReport
from sendjourney.domain.review_view import ReviewView
from sendjourney.domain.school_term import SchoolTerm
from sendjourney.domain.support_cycle import SupportCycle
from sendjourney.domain.visibility import NOBODY, Level, Reader, Visibility
from sendjourney.services import sharing
from sendjourney.services.page_choices import ticked_at_first
from sendjourney.services.page_takes import CHILD_FACTS, CHILD_PREFIX
from sendjourney.services.record_lines import line_for
from tests.builders import (
    a_child,
    a_contact_note,
    a_family,
    a_paper,
    a_person,
    a_plan,
    a_promise,
    a_setting,
    a_sign,
    a_story_part,
    the_record,
)
from tests.services.page_requests import a_request

NOT_ON_A_SUMMARY = (
    Child, SchoolTerm, ReviewReport, ReviewView, PlanOutcome, SupportCycle, PageGiven, PageChoice,
)  # fmt: skip
CHILD_IDS = {CHILD_PREFIX + name for name in CHILD_FACTS}
FOR_HEALTH = Visibility(level=Level.SOME, readers=(Reader.HEALTH,))


def groups_of(family, kind="meeting-summary", reader=None):
    return sharing.choices(a_request(family, kind, reader=reader))


def texts_of(groups):
    return [choice.text for group in groups for choice in group.choices]


def test_everything_that_can_go_is_offered_in_the_order_of_the_page():
    titles = [group.title for group in groups_of(the_record())]

    assert titles == [
        "About Idris",
        "School and plan",
        "Story",
        "Signs",
        "People",
        "Caseworkers",
        "Appointments",
        "What happened on the way",
        "Calls, emails and letters",
        "Promises",
        "Waiting for",
        "Papers",
    ]


def test_every_record_that_a_summary_tells_has_its_choice_by_its_own_id():
    family = the_record()
    ids = {choice.id for group in groups_of(family) for choice in group.choices}

    own = family.of_child(family.children[0]).everything()
    assert {r.id for r in own if not isinstance(r, NOT_ON_A_SUMMARY)} == ids - CHILD_IDS


def test_a_private_fact_is_not_ticked_and_says_why():
    family = a_family(people=(a_person(visibility=NOBODY),))

    (choice,) = groups_of(family)[-1].choices

    assert not choice.ticked
    assert choice.reason == "Private: just for your family."


@pytest.mark.parametrize(
    ("reader", "reason"),
    [(Reader.HEALTH, ""), (Reader.EDUCATION, "Only for: Health."), (None, "Only for: Health.")],
)
def test_a_fact_for_some_is_ticked_for_them_alone(reader, reason):
    family = a_family(people=(a_person(visibility=FOR_HEALTH),))

    (choice,) = groups_of(family, reader=reader)[-1].choices

    assert (choice.ticked, choice.reason) == (not reason, reason)


def test_a_fact_for_some_without_naming_them_goes_to_nobody():
    family = a_family(signs=(a_sign(visibility=Visibility(level=Level.SOME)),))

    assert groups_of(family)[-1].choices[0].reason == "Only for some people."


def test_numbers_and_address_of_the_child_are_offered_but_not_ticked():
    family = a_family(children=(a_child(nhs_number="999 412 7098", address="14 Weaver’s Row"),))

    ticked = ticked_at_first(groups_of(family))

    assert "child.birth_date" in ticked
    assert not ticked & {"child.nhs_number", "child.address"}
    assert "NHS number: 999 412 7098" in texts_of(groups_of(family))


def test_only_the_three_headings_of_a_profile_are_offered_for_it():
    family = a_family(
        story_parts=(
            a_story_part(heading="history", text="Long ago"),
            a_story_part(heading="admire"),
        )
    )

    texts = texts_of(groups_of(family, "one-page-profile"))

    assert any(text.startswith("What people like and admire about Idris: ") for text in texts)
    assert not any("Long ago" in text for text in texts)


def test_who_has_left_is_not_ticked_for_the_people_sheet():
    family = the_record()

    ticked = ticked_at_first(groups_of(family, "people-sheet"))

    assert {"jo", "priya"} <= ticked
    assert "lorna" not in ticked


def test_a_part_under_a_heading_we_do_not_know_is_offered_too():
    family = a_family(story_parts=(a_story_part(heading="from_the_future", text="Words"),))

    assert "from_the_future: Words" in texts_of(groups_of(family))


def test_an_empty_part_is_not_offered():
    assert len(groups_of(a_family(story_parts=(a_story_part(text="  "),)))) == 1


def test_a_long_text_is_shortened():
    family = a_family(story_parts=(a_story_part(text="word " * 100),))

    (choice,) = groups_of(family)[-1].choices

    assert len(choice.text) <= 90
    assert choice.text.endswith("…")


def test_a_plan_without_its_dates_is_on_the_page_without_a_review():
    request = a_request(a_family(plans=(a_plan(first_made_on=None, last_review_on=None),)))

    assert "EHC plan" in sharing.page_text(request)
    assert "Annual review" not in sharing.page_text(request)


@pytest.mark.parametrize(
    ("record", "line"),
    [
        (a_setting(), "Copperbeck Primary School: School"),
        (a_sign(when="hum", means="Too loud"), "When I hum: Too loud"),
        (a_promise(what="Call", due=None), "Call"),
        (a_paper(dated=None), "Speech and language report"),
        (a_contact_note(), "17 November 2026, Email: Asked for the list of reports."),
    ],
)
def test_a_record_is_known_by_a_line(record, line):
    assert line_for(record) == line


def test_a_noun_without_a_line_is_our_mistake():
    with pytest.raises(TypeError):
        line_for(a_child())
