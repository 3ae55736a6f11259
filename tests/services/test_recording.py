"""What can be written down, what is likely, and what follows."""

from datetime import date

import pytest

from sendjourney.services import recording
from sendjourney.services.journey import journey_of
from tests.builders import a_child, a_family, a_plan, an_event

CHILD = a_child(birth_date=date(2017, 6, 5))
TODAY = date(2026, 11, 23)


def family(*events, plans=()):
    return a_family(children=(CHILD,), events=events, plans=plans)


def event(name, on="", **values):
    day = date.fromisoformat(on) if on else None
    return an_event(child_id=CHILD.id, event=name, on=day, **values)


def followed(one, *others):
    return recording.what_followed(family(one, *others), CHILD, one, TODAY)


def names(groups):
    return [kind.name for group in groups for kind in group.kinds]


def test_everything_can_be_written_down_but_a_birth_and_a_mere_word():
    found = names(recording.groups())

    assert len(found) == len(set(found)) > 80
    assert not {"born", "order_kind"} & set(found)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("draft", "draft_served"),
        ("EHCP final", "final_plan_made"),
        ("subject access", "sar_received"),
        ("Annual REVIEW meeting", "review_meeting"),
        ("sendist", "appeal_lodged"),
        ("suspended", "excluded"),
    ],
)
def test_it_is_found_by_the_words_that_families_use(words, name):
    assert name in names(recording.groups(words))


def test_nothing_is_found_by_words_that_nothing_has():
    assert recording.groups("xylophone") == []


def test_what_is_awaited_is_likely():
    journey = journey_of(family(event("request_received", "2026-09-01")), CHILD, TODAY)

    likely = [kind.name for kind in recording.likely(journey)]

    assert likely[:2] == ["assessment_agreed", "assessment_refused"]
    assert len(likely) <= recording.MOST_LIKELY


def test_without_anything_awaited_the_usual_beginnings_are_likely():
    orphan = a_child(birth_date=None)

    likely = recording.likely(journey_of(a_family(children=(orphan,)), orphan, TODAY))

    assert [kind.name for kind in likely] == list(recording.USUAL)


def test_a_request_says_which_last_days_count_from_it():
    said = followed(event("request_received", "2026-11-02"))

    assert "last days now count from this: Yes or no to an assessment, by 14 December 2026" in said
    assert "The final plan, by 22 March 2027" in said


def test_a_step_says_whether_it_was_in_time():
    plan = event("final_plan_made", "2026-08-24")

    said = followed(plan, event("request_received", "2026-03-02"))

    # 20 weeks after Monday 2 March 2026 is Monday 20 July; 24 August is 35 days later.
    assert said.startswith("The final plan: 35 days late.")


def test_a_notice_of_changes_says_what_it_tells_of_the_review():
    notice = event("amendment_notice_sent", "2026-11-20")

    said = followed(notice, event("review_meeting", "2026-11-02"))

    assert "The changed plan, by 15 January 2027" in said


def test_an_event_without_a_day_says_that_nothing_is_counted():
    assert "not known yet" in followed(event("draft_served"))


def test_an_event_that_nothing_counts_from_says_so():
    assert followed(event("support_started", "2020-01-06")).startswith("No last day")


def test_only_the_trouble_that_an_event_makes_is_told():
    before = event("request_received", "2026-05-01")
    wrong = event("draft_served", "2026-04-01")

    (said,) = recording.troubles(family(before), CHILD, wrong, TODAY)

    assert "please check these two dates" in said
    assert recording.troubles(family(before, wrong), CHILD, event("hearing"), TODAY) == []


def test_two_final_plans_without_anything_between_are_said():
    plan = a_plan(child_id=CHILD.id, first_made_on=date(2024, 7, 22), last_review_on=None)

    said = recording.troubles(
        family(plans=(plan,)), CHILD, event("final_plan_made", "2025-07-22"), TODAY
    )

    assert "there are two" in said[0]
