from datetime import UTC, date, datetime, time, timedelta

import pytest

from sendjourney.domain.plan import PlanKind
from sendjourney.domain.promise import Outcome
from sendjourney.services.family import Protection
from sendjourney.services.family_files import FamilyFiles
from sendjourney.services.what_is_due import COMING_UP, what_is_due
from tests import builders as b
from tests.builders import TODAY

CHILD = b.a_child()


@pytest.fixture
def files(tmp_path):
    now = datetime.combine(TODAY, time(9), UTC)
    return FamilyFiles(clock=lambda: now, computer="test", backups=tmp_path / "backups")


@pytest.fixture
def due(files, tmp_path):
    """Return what is due on TODAY for a child with these records."""
    opened = []

    def due(*records):
        path = tmp_path / f"{len(opened)}.sendjourney"
        family = files.create(path, Protection.NONE, record=b.a_family())
        opened.append(family)
        with family.change("Add") as change:
            change.save(*records)
        child = family.of_child(type(CHILD), CHILD.id)[0]
        return what_is_due(family, child, TODAY)

    yield due
    for family in opened:
        family.close()


def days(number):
    return TODAY + timedelta(days=number)


def test_a_child_with_nothing_written_has_nothing_due(due):
    found = due()

    assert (found.late_promises, found.review, found.next_appointment, found.coming) == (
        (), None, None, (),
    )  # fmt: skip
    assert found.story.written == 0


def test_promises_past_their_day_are_late_until_they_are_kept(due):
    late = b.a_promise(what="Late", due=days(-1))
    kept = b.a_promise(what="Kept", due=days(-1), outcome=Outcome.KEPT)
    today = b.a_promise(what="Today", due=days(0))

    assert due(late, kept, today).late_promises == (late,)


def test_the_next_appointment_is_the_first_that_is_not_cancelled(due):
    off = b.an_appointment(on=days(1), cancelled=True)
    past = b.an_appointment(on=days(-1))
    coming = b.an_appointment(on=days(2))

    assert due(off, past, coming, b.an_appointment(on=days(3))).next_appointment == coming


def test_the_review_meeting_is_found_among_the_appointments(due):
    meeting = b.an_appointment(on=days(9), is_review_meeting=True)

    assert due(b.an_appointment(on=days(2)), meeting).review_meeting == meeting


@pytest.mark.parametrize(
    ("last_review", "late"), [(date(2025, 11, 26), False), (date(2025, 11, 25), True)]
)
def test_a_review_is_late_from_the_day_after_its_last_day(due, last_review, late):
    assert due(b.a_plan(last_review_on=last_review)).review_is_late is late


def test_what_is_coming_is_in_order_and_kept_short(due):
    many = [b.an_appointment(on=days(20 - n), title=str(n)) for n in range(15)]
    far = b.an_appointment(on=days(400))

    coming = due(*many, far).coming

    assert [m.on for m in coming] == sorted(m.on for m in coming)
    assert len(coming) == COMING_UP


def test_the_caseworker_comes_with_the_last_time_we_were_in_touch(due):
    priya = b.a_person(id="priya", name="Priya")
    talk = b.a_contact_note(on=days(-18), person_ids=("priya",))
    coming = b.an_appointment(on=days(5), person_ids=("priya",))

    now = due(priya, b.a_caseworker(), talk, coming).caseworker

    assert (now.person, now.last_contact, now.gap) == (priya, days(-18), None)


def test_nobody_named_is_a_gap_that_goes_on(due):
    gone = b.a_caseworker(since=days(-300), until=days(-30))

    now = due(gone).caseworker

    assert (now.caseworker, now.gap.days(TODAY)) == (None, 30)


def test_a_step_the_law_waits_for_is_late_and_the_review_stands_alone(due):
    plan = b.a_plan(
        kind=PlanKind.ASKED, asked_on=days(-150), first_made_on=None, last_review_on=None
    )

    found = due(plan)

    assert "plan.final" in [d.rule.id for d in found.late_deadlines]
    assert "ar.complete" not in [d.rule.id for d in due(b.a_plan()).late_deadlines]


def test_the_next_last_day_is_one_that_surely_applies(due):
    meeting = b.an_appointment(on=days(30), is_review_meeting=True)

    found = due(b.a_plan(), meeting).next_deadline

    assert (found.due, found.is_if) == (days(16), False)


def test_a_right_that_began_years_ago_is_not_what_comes_next(due):
    grown = CHILD.changed(birth_date=date(2009, 8, 25))  # a health check each year since 2023

    found = due(grown, b.a_plan()).next_deadline

    assert found is None or found.due >= TODAY
