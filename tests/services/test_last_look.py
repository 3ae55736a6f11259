"""The last look before a page leaves, at texts as the writer tells them."""

from dataclasses import replace

import pytest

from sendjourney.domain.visibility import NOBODY, Level, Reader, Visibility
from sendjourney.services import sharing
from sendjourney.services.last_look import leaks, not_allowed
from sendjourney.services.private_words import What, folded
from tests.builders import (
    a_child,
    a_family,
    a_person,
    a_setting,
    a_sign,
    a_story_part,
    an_appointment,
    the_record,
)
from tests.services.page_requests import KINDS, a_request


def found(line, *people, reader=None, **nouns):
    family = a_family(people=people, **nouns)
    return leaks([line], family, family.children[0], reader)


def bogdan(**values):
    return a_person(**({"id": "b", "name": "Bogdan Nowák", "role": "", "organisation": "",
                        "phones": (), "visibility": NOBODY} | values))  # fmt: skip


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Ask Bogdan Nowák first.", "Bogdan Nowák"),
        ("bogdan’s car is red", "bogdan"),
        ("A letter from Mr NOWAK", "NOWAK"),
        ("The Nova\u0301ks; NOWA\u0301K and his", "NOWAK"),
    ],
)
def test_a_private_name_is_found_whole_or_in_part(line, said):
    (leak,) = found(line, bogdan())

    assert (leak.what, leak.record_id, leak.sure) == (What.NAME, "b", True)
    assert folded(leak.words) == folded(said)


@pytest.mark.parametrize("line", ["Bogdanow is a town.", "Nowhere", "unbogdaned", "Mr and Mrs"])
def test_a_name_inside_another_word_is_none(line):
    assert found(line, bogdan(name="Mr Bogdan Nowák")) == ()


def test_a_name_that_somebody_else_has_too_is_not_private():
    both = (bogdan(name="Jo Mensah"), a_person(id="a", name="Jo Smith"))

    assert found("Jo comes on Monday.", *both) == ()
    assert [leak.words for leak in found("Jo Mensah comes.", *both)] == ["Jo Mensah"]


@pytest.mark.parametrize(
    "line",
    [
        "Ring 01632 960123.", "+44 1632 960123", "+44 (0)1632 960 123", "(01632) 960-123",
        "tel 0 1 6 3 2 9 6 0 1 2 3", "on ٠١٦٣٢ ٩٦٠١٢٣", "0044-1632-960123",
    ],
)  # fmt: skip
def test_a_private_number_is_found_however_it_is_written(line):
    (leak,) = found(line, bogdan(phones=("01632 960123",)))

    assert (leak.what, leak.sure) == (What.NUMBER, True)


def test_a_number_that_a_visible_person_has_too_is_not_private():
    office = ("01632 960123",)
    assert found("01632 960123", bogdan(phones=office), a_person(id="a", phones=office)) == ()


@pytest.mark.parametrize("line", ["01632 960124", "12 March 2026", "2026 2027 01632", "9601231"])
def test_other_numbers_are_none(line):
    assert found(line, bogdan(phones=("01632 960123",))) == ()


@pytest.mark.parametrize(
    "line",
    ["b.nowak@mail.example", "mailto:b.nowak%40mail.example", "Write to B.Nowak@Mail.example"],
)
def test_a_private_email_is_found_in_links_too(line):
    assert What.EMAIL in {
        x.what for x in found(line, bogdan(name="B", email="b.nowak@mail.example"))
    }


@pytest.mark.parametrize("line", ["at 12 Moss Lane", "12, Moss Lane, York", "S60 1AA", "s601aa"])
def test_a_private_address_is_found_by_street_or_postcode(line):
    person = bogdan(address="12 Moss Lane\nRotherham S60 1AA")

    assert [leak.what for leak in found(line, person)] == [What.ADDRESS]


def test_a_town_alone_is_no_address():
    assert found("Rotherham has buses", bogdan(address="12 Moss Lane, Rotherham S60 1AA")) == ()


def test_the_facts_of_a_private_child_are_found():
    child = a_child(visibility=NOBODY, nhs_number="943 476 5919")

    kinds = {x.what for x in found("Idris, born 11 March 2017, 9434765919", children=(child,))}

    assert kinds == {What.NAME, What.DAY, What.NUMBER}


def test_five_private_words_in_a_row_are_found():
    part = a_story_part(id="s", text="She takes melatonin at eight before bed.", visibility=NOBODY)

    (leak,) = found("He TAKES melatonin, at eight before lunch", story_parts=(part,))

    assert (leak.what, leak.record_id) == (What.WORDS, "s")
    assert leak.words.casefold().startswith("takes melatonin")
    assert found("melatonin before bed at eight", story_parts=(part,)) == ()


def test_five_words_that_everybody_says_are_none():
    part = a_story_part(text="We had to go to the hospital at night.", visibility=NOBODY)

    assert found("what to do if you had to go to the school", story_parts=(part,)) == ()


def test_a_short_private_text_is_found_whole():
    visit = an_appointment(id="v", title="Divorce mediation", visibility=NOBODY, person_ids=())

    assert [x.record_id for x in found("After the divorce mediation.", appointments=(visit,))] == [
        "v"
    ]


def test_one_private_word_is_shown_gently():
    part = a_story_part(text="Melatonin", visibility=NOBODY)

    assert [leak.sure for leak in found("takes melatonin", story_parts=(part,))] == [False]


@pytest.mark.parametrize(
    ("line", "sure"),
    [
        ("May helps at lunch.", [False]), ("We may come on 3 May", []), ("in May 2026", []),
        ("MAY 2027", []), ("Ask May Field", [True]),
    ],
)  # fmt: skip
def test_somebody_called_like_a_month_is_shown_gently(line, sure):
    assert [leak.sure for leak in found(line, bogdan(name="May Field"))] == sure


@pytest.mark.parametrize(("line", "many"), [("He will go", 0), ("Will goes", 1)])
def test_somebody_called_like_a_word_is_looked_for_with_a_capital(line, many):
    assert len(found(line, bogdan(name="Will"))) == many


def test_what_is_for_health_is_private_to_school_and_not_to_health():
    for_health = Visibility(level=Level.SOME, readers=(Reader.HEALTH,))
    person = bogdan(visibility=for_health)

    assert found("Bogdan", person, reader=Reader.HEALTH) == ()
    assert found("Bogdan", person, reader=Reader.EDUCATION)
    assert found("Bogdan", person, reader=None)


def test_another_childs_private_facts_are_private_too():
    family = a_family(
        children=(a_child(), a_child(id="mimi", name="Mimi", known_as="")),
        signs=(a_sign(child_id="mimi", when="pulls out her own hair", visibility=NOBODY),),
    )

    assert leaks(["She pulls out her own hair"], family, family.children[0], None)


def test_a_private_school_is_found_by_its_whole_name():
    school = a_setting(name="Copperbeck Primary School", visibility=NOBODY)

    assert found("at Copperbeck Primary School", settings=(school,))
    assert found("at Otter Primary School", settings=(school,)) == ()


def test_the_family_can_allow_what_was_found():
    (leak,) = found("Ask Bogdan", bogdan())

    assert not_allowed([leak], frozenset()) == (leak,)
    assert not_allowed([leak], frozenset({leak.id})) == ()
    assert not_allowed([leak], frozenset({"BOGDAN"})) == ()


@pytest.mark.parametrize("reader", [None, *Reader])
@pytest.mark.parametrize("kind", KINDS)
def test_the_pages_of_the_sample_family_tell_nothing_private_for_sure(kind, reader):
    record = the_record()
    page = sharing.made_page(a_request(record, kind, reader=reader, carries_itself=True))

    assert [x for x in leaks(page.lines, record, record.children[0], reader) if x.sure] == []


def test_words_of_the_family_that_speak_of_somebody_private_are_found_in_the_page():
    part = a_story_part(text="He loves it when Bogdan sings.")
    family = a_family(people=(bogdan(),), story_parts=(part,))
    page = sharing.made_page(a_request(family))

    (leak,) = leaks(page.lines, family, family.children[0], None)

    assert leak.line == "He loves it when Bogdan sings."


def test_three_thousand_private_people_are_looked_for():
    people = tuple(
        bogdan(id=f"p{n}", name=f"Name{n} Sur{n}", phones=(f"01632 96{n:04}",),
               email=f"n{n}@mail.example", notes=f"note {n} that nobody else may ever read")
        for n in range(3000)
    )  # fmt: skip
    record = replace(the_record(), people=people)
    page = sharing.made_page(a_request(the_record()))

    assert leaks((*page.lines, "Ring Name2999 Sur2999"), record, record.children[0], None)
