"""Finding people, and when the family was last in touch with them."""

from datetime import UTC, date, datetime, timedelta

import pytest

from sendjourney.domain.person import Service
from sendjourney.services import people
from sendjourney.services.family import Protection
from sendjourney.services.family_files import FamilyFiles
from tests.builders import TODAY, a_person, the_record, the_sample

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
THE_PEOPLE = the_record().of_child(the_record().children[0]).people


@pytest.fixture
def sample(tmp_path):
    """The invented family in a file of its own."""
    files = FamilyFiles(clock=lambda: NOW, computer="test", backups=tmp_path / "backups")
    whole = the_sample()
    family = files.create(
        tmp_path / "sample.sendjourney",
        Protection.NONE,
        record=whole.record,
        attachments=whole.attachments,
    )
    yield family
    family.close()


def names(words):
    return [p.name for p in people.matching(THE_PEOPLE, words)]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("wojcik", "Agnieszka Wójcik"),
        ("LLYR", "Bronwen Llŷr-Davies"),
        ("llŷr davies", "Bronwen Llŷr-Davies"),
        ("odonnell", "Séan O’Donnell"),
        ("o'donnell", "Séan O’Donnell"),
        ("dsouza", "Dr Anneliese D’Souza"),
        ("occupational", "Tomás Ferreira"),
        ("side by side", "Marguerite Thorpe"),
        ("01632960451", "Priya Raghunathan"),
        ("960 451", "Priya Raghunathan"),
        ("01632-960451", "Priya Raghunathan"),
        ("social", "Devika Nair"),
    ],
)
def test_a_person_is_found_by_name_job_place_or_number_however_it_is_written(words, name):
    assert name in names(words)


def test_every_word_has_to_fit():
    assert names("jo senco") == ["Jo Mensah"]
    assert names("jo paediatrician") == []


def test_no_words_find_everybody():
    assert names("  ") == [p.name for p in THE_PEOPLE]


@pytest.mark.parametrize("name", ["Łukasz Sørensen", "Ĺukasz Sorensen", "lukasz sorensen"])
def test_letters_of_other_languages_are_found_without_their_strokes(name):
    assert people.named([a_person(name="Łukasz Sørensen")], name) is not None


def test_two_people_of_one_name_are_not_mixed_up():
    twins = [a_person(name="Sam Lee"), a_person(name="Sam Lee")]

    assert people.named(twins, "Sam Lee") is None


def test_those_who_have_left_stand_apart_and_are_not_counted():
    found = people.roster(THE_PEOPLE, TODAY)

    assert {p.id for p in found.left} == {"lorna", "gareth"}
    assert found.count(Service.COUNCIL) == 1
    assert found.count(None) == len(THE_PEOPLE) - 2


def test_people_come_by_service_and_then_by_name():
    here = people.roster(THE_PEOPLE, TODAY).here

    order = [(list(Service).index(p.service), p.name.casefold()) for p in here]
    assert order == sorted(order)


def test_only_one_service_and_only_who_fits():
    found = people.roster(THE_PEOPLE, TODAY).only(Service.HEALTH, "therapist")

    assert [p.id for p in found.here] == ["chidinma", "tomas"]


def test_last_in_touch_is_the_latest_note_or_appointment_held(sample):
    latest = people.last_contacts(sample, sample.record().children[0], TODAY)

    assert latest["priya"] == date(2026, 11, 17)
    assert latest["aga"] == date(2026, 11, 5)
    assert "devika" in latest
    assert "sean" not in latest


def test_what_was_used_most_is_suggested_first():
    assert people.used(["Clinic", "School", "", "School ", "Clinic", "School"]) == [
        "School",
        "Clinic",
    ]


@pytest.mark.parametrize(
    "address", ["j.mensah@school.example", " a@b.example ", "zoë@ex.ample.org"]
)
def test_an_address_with_the_shape_of_an_email_is_fine(address):
    assert people.looks_like_email(address)


@pytest.mark.parametrize(
    "address", ["jo", "jo@school", "jo mensah@school.example", "@x.org", "a@@b.c"]
)
def test_an_address_without_it_is_not(address):
    assert not people.looks_like_email(address)


def test_whom_one_met_last_comes_first():
    ann, bo, cy = (a_person(name=name) for name in ("Ann", "Bo", "Cy"))
    latest = {bo.id: date(2026, 11, 1), cy.id: date(2026, 11, 20)}

    assert people.likely_first([ann, bo, cy], latest) == [cy, bo, ann]


def test_a_job_or_a_place_tells_the_service():
    jo = a_person(organisation="Oak School", service=Service.EDUCATION)

    assert people.likely_service("Health visitor", "", []) is Service.HEALTH
    assert people.likely_service("Cook", "oak school", [jo]) is Service.EDUCATION
    assert people.likely_service("Cook", "", [jo]) is None


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "today"),
        (1, "yesterday"),
        (5, "5 days ago"),
        (14, "2 weeks ago"),
        (40, "6 weeks ago"),
        (61, "2 months ago"),
        (400, "13 months ago"),
    ],
)
def test_how_long_ago_is_said_as_people_feel_it(days, words):
    assert people.ago(TODAY - timedelta(days=days), TODAY) == words
