"""Who ought to be there and is not. The cases were worked by hand."""

from datetime import date

import pytest

from sendjourney.domain.law.rules import Confidence
from sendjourney.domain.person import Service
from sendjourney.domain.plan import PlanKind
from sendjourney.domain.setting import SettingKind
from sendjourney.services import ready_letters
from sendjourney.services.missing_people import all_expected, missing_people
from sendjourney.services.school_years import YEARS
from tests.builders import (
    TODAY,
    a_caseworker,
    a_child,
    a_family,
    a_person,
    a_plan,
    a_setting,
)
from tests.reading_age import reading_age

GP = {"role": "GP (family doctor)", "service": Service.HEALTH}


def missing(child=None, today=TODAY, **family):
    child = child or a_child()
    record = a_family(children=(child,), **family)
    return [one.id for one in missing_people(record, child, today)]


def born(year, month, day):
    return a_child(birth_date=date(year, month, day))


def test_a_child_of_whom_little_is_known_misses_nobody():
    assert missing(a_child(birth_date=None)) == []


def test_with_a_plan_and_nobody_the_caseworker_and_health_are_missing():
    assert missing(plans=(a_plan(),)) == ["caseworker", "health"]


def test_who_holds_the_case_and_who_held_it_once():
    now = a_caseworker(since=date(2026, 8, 31))
    once = a_caseworker(since=date(2026, 8, 31), until=date(2026, 9, 30))

    assert "caseworker" not in missing(plans=(a_plan(),), caseworkers=(now,))
    assert "caseworker" in missing(plans=(a_plan(),), caseworkers=(once,))


@pytest.mark.parametrize(
    ("kind", "is_missing"),
    [
        (SettingKind.SCHOOL, True),
        (SettingKind.SPECIAL_SCHOOL, False),
        (SettingKind.HOME, False),
        (SettingKind.NONE, False),
    ],
)
def test_a_mainstream_school_has_a_senco(kind, is_missing):
    assert ("senco" in missing(settings=(a_setting(kind=kind),))) is is_missing


@pytest.mark.parametrize(
    ("role", "is_missing"),
    [
        ("SENCO", False),
        ("Assistant head and SENDCo", False),
        ("Special Educational Needs Co-ordinator", False),
        ("Class teacher", True),
    ],
)
def test_a_senco_is_known_by_the_job_however_it_is_written(role, is_missing):
    people = (a_person(role=role),)

    assert ("senco" in missing(settings=(a_setting(),), people=people)) is is_missing


def test_somebody_who_left_is_not_there():
    left = a_person(until=date(2026, 7, 17))

    assert "senco" in missing(settings=(a_setting(),), people=(left,))


def test_a_brothers_senco_is_not_ours():
    other = a_person(child_ids=("maryam",))

    assert "senco" in missing(settings=(a_setting(),), people=(other,))


@pytest.mark.parametrize(
    ("birthday", "is_missing"),
    [
        (date(2012, 11, 25), True),  # 14 today
        (date(2012, 11, 26), False),  # 14 tomorrow
    ],
)
def test_the_gp_counts_from_the_fourteenth_birthday(birthday, is_missing):
    assert ("gp" in missing(a_child(birth_date=birthday))) is is_missing
    assert "gp" not in missing(a_child(birth_date=birthday), people=(a_person(**GP),))


def test_a_word_within_a_word_is_no_sign():
    progress = a_person(role="GPS tracker", organisation="Signposting", service=Service.OTHER)

    assert "gp" in missing(born(2012, 1, 1), people=(progress,))


def test_a_surgery_is_a_gp_too():
    desk = a_person(role="Receptionist", organisation="Wath Surgery", service=Service.HEALTH)

    assert "gp" not in missing(born(2012, 1, 1), people=(desk,))


def test_adult_social_care_is_looked_for_from_sixteen_and_a_childrens_worker_is_not_it():
    worker = a_person(role="Social worker", service=Service.SOCIAL_CARE)
    moving_on = a_person(role="Transitions social worker", service=Service.SOCIAL_CARE)

    assert "adult_social_care" not in missing(born(2010, 11, 26))
    assert "adult_social_care" in missing(born(2010, 11, 25), people=(worker,))
    assert "adult_social_care" not in missing(born(2010, 11, 25), people=(moving_on,))


@pytest.mark.parametrize(
    ("birthday", "today", "words"),
    [
        (date(2009, 8, 25), TODAY, "9 months to 18"),
        (date(2009, 8, 24), TODAY, "8 months to 18"),
        (date(2008, 12, 25), TODAY, "1 month to 18"),
        (date(2008, 12, 24), TODAY, "under a month to 18"),
        (date(2008, 11, 25), TODAY, ""),
        (date(2008, 2, 29), date(2026, 2, 1), "1 month to 18"),  # born on a leap day: 1 March
        (None, TODAY, ""),
    ],
)
def test_how_long_it_is_to_eighteen(birthday, today, words):
    expected = next(one for one in all_expected() if one.id == "adult_social_care")

    assert expected.how_long_to(birthday, today) == words


@pytest.mark.parametrize(
    ("child", "is_missing"),
    [
        (born(2013, 8, 31), True),  # Year 9
        (born(2013, 9, 1), False),  # Year 8
        (a_child(birth_date=date(2013, 9, 1), school_year="Year 9"), True),
        (a_child(birth_date=date(2013, 8, 31), school_year="Year 8"), False),
        (born(2005, 1, 1), True),  # past Year 13
        (born(2024, 1, 1), False),  # before school
        (a_child(birth_date=None), False),
    ],
)
def test_adult_life_is_planned_from_year_nine_by_the_familys_own_count(child, is_missing):
    assert ("adult_life" in missing(child, plans=(a_plan(),))) is is_missing


def test_while_the_council_looks_at_the_needs_a_psychologist_is_asked():
    asked = a_plan(kind=PlanKind.ASKED)
    ep = a_person(role="Educational psychologist", service=Service.COUNCIL)

    assert "educational_psychologist" in missing(plans=(asked,))
    assert "educational_psychologist" not in missing(plans=(asked,), people=(ep,))
    assert "educational_psychologist" not in missing(plans=(a_plan(),))


def test_only_what_was_read_or_is_sure_is_on_and_what_is_off_says_why():
    sure = {Confidence.FOUND, Confidence.HIGH}

    assert all(one.confidence in sure for one in all_expected() if one.enabled)
    assert all(bool(one.why_off) is not one.enabled for one in all_expected())


def test_every_entry_can_be_right_and_leads_somewhere():
    for one in all_expected():
        assert one.caseworker or one.words or one.services
        assert one.from_year in {"", *YEARS}
        assert not one.letter or ready_letters.letter_of(one.letter)


@pytest.mark.parametrize("one", all_expected(), ids=lambda one: one.id)
def test_each_reason_is_read_at_the_age_of_thirteen_at_most(one):
    assert reading_age(one.why) < 13
