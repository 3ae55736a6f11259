"""What a family waits for, and how long. The cases were worked by hand."""

from datetime import date

from sendjourney.domain.person import Service
from sendjourney.domain.plan import PlanKind
from sendjourney.domain.promise import Outcome
from sendjourney.domain.review_report import ReviewReport
from sendjourney.services.awaited import AwaitedKind, awaited
from sendjourney.services.journey import journey_of
from tests.builders import TODAY, a_child, a_family, a_person, a_plan, a_promise, a_referral


def waits(today=TODAY, **family):
    record = a_family(**family)
    return awaited(record, a_child(), journey_of(record, a_child(), today).late, today)


def told(found):
    return [(one.what, one.how_long, one.how_late) for one in found]


def test_who_waits_for_nothing_is_told_nothing():
    assert waits() == ()


def test_a_referral_is_counted_in_weeks_from_the_day_it_was_asked():
    (one,) = waits(referrals=(a_referral(asked_on=date(2026, 4, 22)),))  # 217 days: 31 weeks

    assert (one.kind, one.days, one.how_long, one.late) == (AwaitedKind.WAIT, 217, "31 weeks", 0)
    assert one.whom == "Children’s therapy service"


def test_a_wait_that_is_over_is_not_awaited():
    assert waits(referrals=(a_referral(first_seen_on=date(2026, 11, 2)),)) == ()


def test_a_promise_is_counted_from_the_day_it_was_made_and_says_how_late_it_is():
    made = a_promise(made_on=date(2026, 11, 16), due=date(2026, 11, 19))

    assert told(waits(promises=(made,))) == [(made.what, "9 days", "6 days late")]


def test_a_promise_that_is_kept_is_not_awaited():
    assert waits(promises=(a_promise(outcome=Outcome.KEPT),)) == ()


def test_without_a_day_of_asking_the_day_it_was_due_counts():
    late = a_promise(made_on=None, due=date(2026, 11, 19))
    ahead = a_promise(id="ahead", what="Ring", made_on=None, due=date(2026, 12, 19))

    first, last = waits(promises=(late, ahead))

    assert (first.days, first.late) == (6, 6)
    assert (last.what, last.days, last.how_long, last.late) == ("Ring", None, "", 0)


def test_a_late_step_of_the_council_is_there_with_its_days():
    plan = a_plan(
        kind=PlanKind.ASKED, asked_on=date(2026, 9, 1), first_made_on=None, last_review_on=None
    )

    steps = [one for one in waits(plans=(plan,)) if one.kind is AwaitedKind.STEP]

    # six weeks from Tuesday 1 September end on Tuesday 13 October: 43 days before 25 November
    assert [(one.due, one.how_late) for one in steps] == [(date(2026, 10, 13), "43 days late")]
    assert steps[0].whom == "The council"


def test_a_report_asked_for_is_awaited_until_it_came():
    asked = ReviewReport(
        child_id="idris",
        service=Service.HEALTH,
        asked_on=date(2026, 11, 1),
        promised_for=date(2026, 11, 24),
    )
    came = asked.changed(id="came", arrived_on=date(2026, 11, 20))

    (one,) = waits(review_reports=(asked, came))

    assert (one.what, one.whom) == ("Report for the review", "Health")
    assert (one.how_long, one.how_late) == ("3 weeks", "1 day late")


def test_who_is_asked_is_named_by_the_people():
    promise = a_promise(person_id="jo", who="")

    assert waits(promises=(promise,), people=(a_person(id="jo"),))[0].whom == "Jo Mensah"


def test_the_longest_comes_first_and_what_has_no_day_last():
    found = waits(
        referrals=(a_referral(for_what="No day", asked_on=None), a_referral(id="long")),
        promises=(a_promise(what="Short", due=None),),
    )

    assert [one.what for one in found] == ["Sensory assessment", "Short", "No day"]


def test_another_childs_waits_are_not_ours():
    assert waits(referrals=(a_referral(child_id="maryam"),)) == ()
