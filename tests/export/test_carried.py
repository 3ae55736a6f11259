from datetime import date, time

import pytest

from sendjourney.domain.visibility import Level, Reader, Visibility
from sendjourney.export.archive_text import record_of
from sendjourney.export.carried import carried
from tests.builders import (
    TODAY,
    a_caseworker,
    a_child,
    a_family,
    a_paper,
    a_person,
    a_plan,
    a_story_part,
    an_appointment,
)


def carried_back(says, **nouns):
    return record_of(carried(a_family(**nouns), says, TODAY))


def test_a_field_that_the_page_does_not_say_stays_at_home():
    person = a_person(name="Jo Mensah", email="jo@school.example", notes="Do not trust")

    (kept,) = carried_back("Jo Mensah\njo@school.example", people=(person,)).people

    assert kept == person.changed(notes="", role="", organisation="", phones=(), since=None)


def test_words_are_found_however_the_page_sets_them():
    text = "- Likes buses\n- Hates   kiwi\n\nSings."

    (part,) = carried_back(
        "• likes buses • hates kiwi / SINGS.", story_parts=(a_story_part(text=text),)
    ).story_parts

    assert part.text == text


@pytest.mark.parametrize("says", ["Jo Mensahs", "Mensah Jo", "JoMensah"])
def test_a_record_whose_name_is_not_said_stays_at_home(says):
    assert carried_back(says, people=(a_person(name="Jo Mensah"),)).people == ()


def test_a_story_part_of_which_no_word_is_said_stays_at_home():
    assert carried_back("Idris", story_parts=(a_story_part(text="Bites."),)).story_parts == ()


def test_of_a_part_that_a_page_shortens_only_the_lines_it_says_go_along():
    part = a_story_part(text="She left us in May.\n\n- Wait\n- Count to ten")

    (kept,) = carried_back("• Wait • Count to ten", story_parts=(part,)).story_parts

    assert kept.text == "\n- Wait\n- Count to ten"


def test_days_and_times_go_along_only_when_they_are_said():
    visit = an_appointment(
        title="Visit", on=date(2026, 3, 12), at=time(14, 15), place="Home", minutes=40
    )

    said, unsaid = (
        carried_back(says, appointments=(visit,)).appointments
        for says in ("Visit, Thu 12 Mar 2026, 2:15pm", "Visit")
    )

    assert (said[0].on, said[0].at, said[0].place, said[0].minutes) == (
        date(2026, 3, 12), time(14, 15), "", None,
    )  # fmt: skip
    assert unsaid == ()


def test_a_child_is_called_as_on_the_page():
    child = a_child(name="Idris O’Donnell-Mirza", known_as="Idris", address="12 Example Road")

    (kept,) = carried_back("Idris is nine", children=(child,)).children

    assert (kept.name, kept.address, kept.birth_date, kept.area) == ("Idris", "", None, "")


def test_files_do_not_go_along():
    (paper,) = carried_back("Report", papers=(a_paper(title="Report", sha256="a" * 64),)).papers

    assert (paper.sha256, paper.size, paper.file_name) == ("", 0, "")


def test_nobody_is_named_who_is_not_there_and_who_may_see_it_stays():
    for_health = Visibility(level=Level.SOME, readers=(Reader.HEALTH,))
    kept = carried_back(
        "Rotherham Council",
        plans=(a_plan(council="Rotherham Council", visibility=for_health),),
        caseworkers=(a_caseworker(person_id="priya"),),
        people=(a_person(id="priya", name="Priya Nair"),),
    )

    assert (kept.people, kept.caseworkers) == ((), ())
    assert [plan.visibility for plan in kept.plans] == [for_health]
