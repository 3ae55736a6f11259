import hashlib
import re
from datetime import date, timedelta
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from sendjourney.domain.caseworker import current_caseworker, gaps
from sendjourney.domain.child import nhs_number_problem
from sendjourney.domain.law.ages import school_year, school_year_of
from sendjourney.domain.law.days import SATURDAY
from sendjourney.domain.setting import current_setting
from sendjourney.services.resource_files import read_toml
from sendjourney.services.reviews import review_deadline
from sendjourney.services.sample_family import sample
from sendjourney.services.school_terms import Part, laid_out, term_problem, year_of
from tests.builders import TODAY, the_record, the_sample

ANY_DAY = st.dates(date(2024, 1, 1), date(2045, 12, 31))
COUNTS = {
    "children": 2,
    "people": 14,
    "caseworkers": 3,
    "appointments": 20,
    "papers": 6,
    "referrals": 3,
    "events": 6,
    "signs": 9,
    "school_terms": 12,
    "review_reports": 4,
    "review_views": 4,
    "plan_outcomes": 4,
    "support_cycles": 3,
    "pages_given": 1,
    "page_choices": 1,
}
TEXTS = (
    *("text", "what_was_said", "purpose", "questions", "notes", "how_it_went", "what", "learnt"),
    *("for_what", "outcome", "provision", "view", "assessed", "planned", "done_by"),
)
WHAT_GOES_STALE = re.compile(
    r"\b(?:20\d\d|(?:january|february|april|june|july|august|september|october|november|december)|"
    r"year [0-9]+|(?:years|months) old|aged? [0-9]+|spring|summer|autumn)\b",
    re.IGNORECASE,
)


def test_the_family_is_whole():
    record = the_record()

    assert {noun: len(getattr(record, noun)) for noun in COUNTS} == COUNTS
    assert len([p for p in record.story_parts if p.child_id == "idris"]) == 9


@given(ANY_DAY)
@settings(max_examples=15)
def test_home_always_has_something_late_and_something_soon(today):
    record = sample(today).record
    days = sorted(a.on - today for a in record.appointments if a.on > today)

    assert [p.id for p in record.promises if p.is_late(today)] == ["p-list"]
    assert days[0] <= timedelta(days=7)
    assert 80 <= review_deadline(record.plans[0]).days_left(today) <= 95


@given(ANY_DAY)
@settings(max_examples=15)
def test_the_children_are_at_school_and_never_grow_out_of_it(today):
    record = sample(today).record

    assert [school_year(c.birth_date, today) for c in record.children] == ["Year 5", "Reception"]
    for child in record.children:
        settings = [s for s in record.settings if s.child_id == child.id]
        assert current_setting(settings, today).name == "Copperbeck Primary School"


@given(ANY_DAY)
@settings(max_examples=15)
def test_there_is_a_caseworker_now_and_there_was_a_gap(today):
    workers = sample(today).record.caseworkers

    assert current_caseworker(workers, today).person_id == "priya"
    assert len(gaps(workers, today)) == 1


@given(ANY_DAY)
@settings(max_examples=15)
def test_one_report_came_one_is_late_and_two_are_awaited(today):
    reports = sample(today).record.review_reports

    assert [r.id for r in reports if r.arrived_on] == ["report-teacher"]
    assert [r.id for r in reports if r.is_late(today)] == ["report-speech"]
    assert len([r for r in reports if r.is_awaited()]) == 3


@given(ANY_DAY)
@settings(max_examples=15)
def test_terms_are_those_of_the_school_year_and_keep_their_weekdays(today):
    terms = [t for t in sample(today).record.school_terms if t.child_id == "idris"]

    assert {year_of(term.first) for term in terms} == {school_year_of(today)}
    assert [term_problem(term, terms) for term in terms] == [""] * 6
    assert [part for part, term in laid_out(terms) if term] == list(Part)[:6]
    assert all(t.last.weekday() < SATURDAY for t in terms)


def test_sen_support_came_before_the_plan_and_the_sister_has_it_now():
    record = the_record()

    assert all(c.reviewed_on < record.plans[0].asked_on for c in record.support_cycles[:2])
    assert [c.child_id for c in record.support_cycles if c.is_open()] == ["maryam"]


def test_every_answer_is_to_a_question_that_is_asked():
    asked = {question["id"] for question in read_toml("reviews", "views.toml")["questions"]}

    assert {view.question for view in the_record().review_views} <= asked


@given(ANY_DAY)
@settings(max_examples=15)
def test_appointments_keep_their_weekdays(today):
    moved = [a.on.weekday() for a in sample(today).record.appointments]

    assert moved == [a.on.weekday() for a in the_record().appointments]


def test_the_same_week_gives_the_same_family():
    monday = TODAY - timedelta(days=TODAY.weekday())

    assert sample(monday) == sample(monday + timedelta(days=6))
    assert sample(monday).record != sample(monday - timedelta(days=1)).record


def test_every_paper_and_photo_has_its_bytes_and_no_bytes_are_left_over():
    found = the_sample()
    papers = {p.sha256: p.size for p in found.record.papers}

    assert papers == {name: len(found.attachments[name]) for name in papers}
    assert found.attachments.keys() == papers.keys() | {found.record.children[0].photo}
    assert all(hashlib.sha256(d).hexdigest() == name for name, d in found.attachments.items())


def test_the_portrait_is_a_photo_without_metadata():
    found = the_sample()

    with Image.open(BytesIO(found.attachments[found.record.children[0].photo])) as photo:
        assert (photo.format, photo.size) == ("JPEG", (600, 750))
        assert not photo.getexif()


def test_story_texts_have_a_length_that_a_family_would_write():
    words = {p.id: len(p.text.split()) for p in the_record().story_parts}

    assert all(80 <= count <= 200 for count in words.values()), words


@pytest.mark.parametrize("record", the_record().everything(), ids=lambda r: r.id)
def test_no_text_goes_stale(record):
    written = " ".join(str(getattr(record, name, "")) for name in TEXTS)

    assert not WHAT_GOES_STALE.search(written)


def test_numbers_and_addresses_are_nobodys():
    record = the_record()
    phones = [phone for person in record.people for phone in person.phones]
    links = [p.email for p in record.people] + [a.link for a in record.appointments]

    assert all(re.fullmatch(r"(01632 960|07700 900)\d{3}", phone) for phone in phones)
    assert all(re.search(r"example(\.org)?(/|$)", link) for link in links if link)
    assert not any(nhs_number_problem(child.nhs_number) for child in record.children)


def test_the_family_writes_in_more_than_one_script():
    assert re.search(r"[\u0600-\u06ff]{3}", " ".join(p.text for p in the_record().story_parts))
