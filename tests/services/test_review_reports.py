"""The reports for a review: grouped, counted, and said in words. The papers are due 15 January."""

from datetime import date

import pytest

from sendjourney.domain.person import Service
from sendjourney.services import review_reports
from sendjourney.services.review_year import review_year_of
from tests.builders import (
    a_caseworker,
    a_child,
    a_family,
    a_person,
    a_plan,
    a_review_report,
    an_appointment,
)

MEETING, PAPERS_BY, TODAY = date(2026, 1, 29), date(2026, 1, 15), date(2026, 1, 20)
CHILD = a_child()


def reports(*own, people=(), caseworkers=()):
    record = a_family(
        plans=(a_plan(first_made_on=date(2025, 3, 10), last_review_on=None),),
        appointments=(an_appointment(on=MEETING, is_review_meeting=True),),
        review_reports=own,
        people=people,
        caseworkers=caseworkers,
    )
    year = review_year_of(record, CHILD, TODAY)
    return record, review_reports.reports_of(record, CHILD, year)


def a_report(**values):
    return a_review_report(**({"asked_on": date(2026, 1, 5)} | values))


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({}, "5 days late"),  # the papers were due on the 15th
        ({"promised_for": date(2026, 1, 19)}, "1 day late"),
        ({"promised_for": date(2026, 1, 20)}, "Asked for"),
        ({"arrived_on": date(2026, 1, 15)}, "Came"),
        ({"arrived_on": date(2026, 1, 18)}, "Came 3 days late"),
        ({"arrived_on": date(2026, 1, 18), "promised_for": date(2026, 1, 18)}, "Came"),
    ],
)
def test_a_report_says_how_it_stands(values, words):
    assert review_reports.in_words(a_report(**values), TODAY, PAPERS_BY) == words


def test_with_no_last_day_known_a_report_is_not_late():
    assert review_reports.in_words(a_report(), TODAY) == "Asked for"


def test_what_nobody_asked_for_is_not_late():
    assert review_reports.in_words(a_report(asked_on=None), TODAY, PAPERS_BY) == "Not asked for yet"


def test_its_days_are_said_in_full():
    waiting, came = a_report(), a_report(arrived_on=date(2026, 1, 18))

    assert review_reports.days_in_full(waiting, PAPERS_BY) == [
        "Asked for on 5 January 2026",
        "Should come by 15 January 2026, in time for the meeting",
    ]
    assert review_reports.days_in_full(came, PAPERS_BY)[-1] == "Came on 18 January 2026"


def test_reports_of_an_earlier_review_stand_apart():
    old = a_report(asked_on=date(2024, 12, 1))
    _, found = reports(old, a_report(id="now"), a_report(id="undated", asked_on=None))

    assert {report.id for report in found.now} == {"now", "undated"}
    assert found.earlier == (old,)


def test_without_a_review_year_all_reports_are_of_now():
    record, _ = reports(a_report(asked_on=date(2020, 1, 1)))

    found = review_reports.reports_of(record, CHILD, None)

    assert (len(found.now), found.papers_by) == (1, None)


def test_services_that_the_law_wants_to_hear_from_come_first():
    _, found = reports(
        a_report(service=Service.COUNCIL),
        a_report(service=Service.SOCIAL_CARE),
        a_report(service=Service.EDUCATION),
    )

    assert [service for service, _ in found.groups()] == [
        Service.EDUCATION,
        Service.SOCIAL_CARE,
        Service.COUNCIL,
    ]


def test_what_each_service_sent_or_did_not_is_said_plainly():
    came = date(2026, 1, 10)
    _, found = reports(
        a_report(service=Service.EDUCATION, arrived_on=came),
        a_report(service=Service.EDUCATION, arrived_on=came),
        a_report(service=Service.HEALTH, arrived_on=came),
        a_report(service=Service.HEALTH),
    )

    assert review_reports.sent_or_not(found, TODAY) == [
        (Service.EDUCATION, "Everything came", "good"),
        (Service.HEALTH, "1 of 2 came, 1 late", "bad"),
        (Service.SOCIAL_CARE, "Nobody was asked yet", "warn"),
    ]


def test_who_is_only_on_the_list_was_not_asked():
    _, found = reports(a_report(service=Service.HEALTH, asked_on=None))

    said = {service: words for service, words, _ in review_reports.sent_or_not(found, TODAY)}

    assert said[Service.HEALTH] == "Nobody was asked yet"


def test_one_report_alone_is_said_as_one():
    _, found = reports(
        a_report(service=Service.EDUCATION, arrived_on=TODAY),
        a_report(service=Service.HEALTH, promised_for=date(2026, 1, 25)),
    )
    said = [words for _, words, _ in review_reports.sent_or_not(found, TODAY)]

    assert said[:2] == ["It came", "Nothing came yet"]


def test_everybody_who_helps_is_put_on_the_list_once():
    people = (
        a_person(id="jo"),
        a_person(id="on-it", service=Service.HEALTH),
        a_person(id="gran", service=Service.FAMILY),
        a_person(id="gone", until=date(2025, 7, 1)),
        a_person(id="priya", service=Service.COUNCIL),
    )
    record, found = reports(
        a_report(person_id="on-it"), people=people, caseworkers=(a_caseworker(person_id="priya"),)
    )

    added = review_reports.to_ask(record, CHILD, found, TODAY)

    assert [(r.person_id, r.service, r.asked_on) for r in added] == [
        ("jo", Service.EDUCATION, None)
    ]


def test_all_that_were_not_asked_can_be_asked_at_once():
    rows = [a_report(asked_on=None), a_report(), a_report(asked_on=None, arrived_on=TODAY)]

    (asked,) = review_reports.asked_on(rows, TODAY)

    assert (asked.id, asked.asked_on) == (rows[0].id, TODAY)


def test_a_report_that_came_today_has_come():
    came = review_reports.came_on(a_report(), TODAY)

    assert review_reports.standing(came, TODAY) is review_reports.Standing.CAME


def test_a_report_names_its_writer_also_when_they_were_removed():
    people = [a_person(id="jo"), a_person(id="gp", name="Dr Sam Lee", role="")]

    said = [
        review_reports.from_whom(a_report(person_id=person_id, who=""), people)
        for person_id in ("jo", "gp", "gone", "")
    ]

    assert said == ["Jo Mensah, SENCO", "Dr Sam Lee", "Somebody who was removed", ""]


def test_a_report_cannot_have_come_before_it_was_asked_for():
    assert review_reports.date_problem(a_report(arrived_on=date(2026, 1, 1)))
    assert not review_reports.date_problem(a_report(arrived_on=date(2026, 1, 5)))
    assert not review_reports.date_problem(a_report())
