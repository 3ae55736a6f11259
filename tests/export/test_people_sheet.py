from datetime import date

from sendjourney.domain.person import Service
from sendjourney.export import people_sheet
from sendjourney.export.plain_text import document_text
from tests.builders import a_caseworker, a_family, a_person
from tests.export.materials import material


def told(**nouns):
    return document_text(people_sheet.compose(material(a_family(**nouns))))


def test_people_stand_under_their_service_by_name():
    people = (
        a_person(name="Zadie", service=Service.HEALTH),
        a_person(name="Anna", service=Service.HEALTH),
        a_person(name="Mo", service=Service.FAMILY),
    )

    text = told(people=people)

    order = ["Mo", "Family and friends", "Anna", "Health", "Zadie"]
    assert [text.index(words) for words in order] == sorted(text.index(words) for words in order)


def test_every_way_to_reach_somebody_is_there():
    person = a_person(phones=("01632 960204", "07700 900204"), best_way="Text", notes="Mornings")

    text = told(people=(person,))

    assert "01632 960204\n07700 900204\nj.mensah@school.example" in text
    assert "Text\nMornings" in text


def test_the_caseworker_stands_on_top():
    people = (a_person(id="jo", name="Jo"), a_person(id="priya", name="Priya"))

    text = told(people=people, caseworkers=(a_caseworker(),))

    assert text.index("Priya") < text.index("Jo")
    assert "Caseworker since 31 August 2026." in text


def test_with_nobody_named_it_says_for_how_long():
    people = (a_person(id="lorna", name="Lorna"),)
    gone = a_caseworker(person_id="lorna", since=None, until=date(2026, 11, 20))

    assert "Nobody is named now. Nobody has been since 21 November 2026: 5 days." in told(
        people=people, caseworkers=(gone,)
    )


def test_with_nobody_written_down_it_says_so():
    assert "Nobody around Idris is written down here yet." in told()
