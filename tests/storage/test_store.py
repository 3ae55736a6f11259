from dataclasses import MISSING, fields
from datetime import date, time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import get_type_hints

import pytest
from hypothesis import given, settings

from sendjourney.domain.child import Child
from sendjourney.domain.person import Person, Service
from sendjourney.domain.plan import PlanKind
from sendjourney.domain.visibility import Level, Reader, Visibility
from sendjourney.storage.stores import ALL
from tests import builders
from tests.builders import TODAY, a_child, a_person, an_appointment
from tests.storing import a_file, files_in
from tests.strategies import families

SCRIPTS = {
    "Arabic": "إدريس يحب الحافلات",
    "Chinese": "伊德里斯喜欢公共汽车",
    "Polish": "Zażółć gęślą jaźń",
    "emoji": "🚌👨‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿 👋🏽",
    "both ways": "\u202eabc\u202c אבג ‎123",
    "control": "".join(map(chr, range(1, 32))) + "\x7f\x85\u2028\ufeff",
    "quotes": "O’Donnell's \"best\" \\ '; DROP TABLE child; --",
    "two parts": "Zoe\u0308 e\u0301",
    "spaces": "  before and after \n",
}
BUILDERS = [
    builders.a_child, builders.a_setting, builders.a_story_part, builders.a_sign,
    builders.a_person, builders.a_caseworker, builders.an_appointment, builders.a_contact_note,
    builders.a_promise, builders.a_plan, builders.a_paper, builders.a_referral, builders.an_event,
    builders.a_school_term, builders.a_review_report, builders.a_review_view,
    builders.a_plan_outcome, builders.a_support_cycle, builders.a_page_given,
    builders.a_page_choice,
]  # fmt: skip


def saved(family, record):
    with family.change("Save") as change:
        change.save(record)
    return family.get(type(record), record.id)


def everything(family):
    return sorted(family.record().everything(), key=lambda record: record.id)


@given(families())
@settings(max_examples=30)
def test_every_field_of_every_noun_comes_back_from_the_disk_as_it_was(made):
    record, attachments = made
    with TemporaryDirectory() as name:
        a_file(Path(name), record=record, attachments=attachments).close()
        again = files_in(Path(name)).open(Path(name) / "Idris.sendjourney")
        assert everything(again) == sorted(record.everything(), key=lambda each: each.id)
        assert again.check() == []
        again.close()


@pytest.mark.parametrize("text", SCRIPTS.values(), ids=SCRIPTS)
def test_text_in_any_script_comes_back_letter_for_letter(family, text):
    child = a_child(name=text, address=text)

    assert saved(family, child) == child
    assert family.history(child.id, "address")[-1].value == text


def test_half_a_character_becomes_a_visible_sign(family):
    person = a_person(name="Jo \ud83d", phones=("\udc00 1",), notes="\ud83d\ude00 whole")

    found = saved(family, person)

    assert (found.name, found.phones, found.notes) == ("Jo �", ("� 1",), "😀 whole")


def test_half_a_character_in_a_label_does_no_harm(family):
    with family.change("Add \ud800", continues="\ud800") as change:
        change.save(a_person())

    assert family.undo_label == "Add \ud800"


def test_a_text_of_100_000_letters_comes_back_whole(family):
    child = a_child(address="Zażółć 🚌 " * 12_000)

    assert saved(family, child) == child


@pytest.mark.parametrize("build", BUILDERS)
def test_a_record_with_nothing_but_what_it_must_have_comes_back(family, build):
    full = build()
    bare = type(full)(**{name: getattr(full, name) for name in required(type(full))})

    assert saved(family, bare) == bare


def test_every_noun_is_among_the_builders():
    assert {type(build()) for build in BUILDERS} == {store.noun for store in ALL}


def required(noun):
    """Return the names of the fields that have no default."""
    given = [f for f in fields(noun) if f.default is MISSING and f.default_factory is MISSING]
    return [field.name for field in given]


def test_a_field_can_be_emptied_again(family):
    meeting = an_appointment(at=time(9), minutes=30, is_review_meeting=True, person_ids=("jo",))
    saved(family, meeting)
    emptied = meeting.changed(at=None, minutes=None, is_review_meeting=False, person_ids=())

    assert saved(family, emptied) == emptied


def test_who_may_see_it_and_when_it_was_confirmed_are_kept(family):
    some = Visibility(level=Level.SOME, readers=(Reader.HEALTH, Reader.COUNCIL))
    child = a_child(visibility=some, confirmed_on=date(2026, 11, 1))

    assert saved(family, child) == child


def test_what_is_not_there_is_none(family):
    assert family.get(Person, "nobody") is None


def test_a_new_record_has_the_defaults_its_noun_says(family):
    for store in family._book.stores:
        hints = get_type_hints(store.noun)
        given = {f: "x" if hints[f] is str else TODAY for f in required(store.noun)}
        expected = store.values(store.noun(**given))
        assert store.with_defaults({f: expected[f] for f in given}) == expected


ORDERED = {
    "children": [a_child(id="b", name="zed", position=0), a_child(id="a", name="Amy", position=1)],
    "settings": [
        builders.a_setting(id="c", since=None),
        builders.a_setting(id="b", since=date(2020, 9, 1)),
        builders.a_setting(id="a", since=date(2024, 9, 1)),
    ],
    "people": [a_person(name="amy"), a_person(name="Bea"), a_person(name="cal")],
    "signs": [builders.a_sign(id="z", position=1), builders.a_sign(id="a", position=2)],
    "caseworkers": [
        builders.a_caseworker(id="c", since=None),
        builders.a_caseworker(id="b", since=date(2020, 9, 1)),
    ],
    "appointments": [
        an_appointment(id="c", at=None),
        an_appointment(id="b", at=time(8)),
        an_appointment(id="a", on=date(2027, 1, 1)),
    ],
    "contact_notes": [
        builders.a_contact_note(id="b", on=date(2026, 1, 1)),
        builders.a_contact_note(id="a", on=date(2026, 1, 2)),
    ],
    "promises": [
        builders.a_promise(id="b", due=date(2026, 1, 1)),
        builders.a_promise(id="a", due=None),
    ],
    "papers": [
        builders.a_paper(id="c", dated=date(2026, 2, 1)),
        builders.a_paper(id="b", dated=date(2026, 1, 1)),
        builders.a_paper(id="a", dated=None),
    ],
    "school_terms": [
        builders.a_school_term(id="b", first=date(2026, 9, 2)),
        builders.a_school_term(id="a"),
    ],
    "events": [
        builders.an_event(id="c", on=None, letter_on=date(2026, 1, 1)),
        builders.an_event(id="b", on=date(2026, 3, 1), sent_on=date(2026, 2, 1)),
        builders.an_event(id="a", on=None),
    ],
    "referrals": [
        builders.a_referral(id="c", asked_on=date(2026, 1, 1)),
        builders.a_referral(id="b", asked_on=date(2026, 2, 1)),
        builders.a_referral(id="a", asked_on=None),
    ],
    "review_reports": [
        builders.a_review_report(id="c", asked_on=date(2026, 1, 1)),
        builders.a_review_report(id="b", asked_on=date(2026, 2, 1)),
        builders.a_review_report(id="a", asked_on=None),
    ],
    "review_views": [
        builders.a_review_view(id="b", question="change"),
        builders.a_review_view(id="a", question="going_well"),
    ],
    "plan_outcomes": [
        builders.a_plan_outcome(id="b", position=1),
        builders.a_plan_outcome(id="a", position=2),
    ],
    "support_cycles": [
        builders.a_support_cycle(id="c", began_on=date(2025, 9, 1)),
        builders.a_support_cycle(id="b"),
        builders.a_support_cycle(id="a", began_on=None),
    ],
    "pages_given": [
        builders.a_page_given(id="c"),
        builders.a_page_given(id="b", given_on=date(2025, 5, 12)),
        builders.a_page_given(id="a", given_on=None),
    ],
    "page_choices": [
        builders.a_page_choice(id="b", name="for school"),
        builders.a_page_choice(id="a", name="Nani"),
    ],
}


@pytest.mark.parametrize("collection", ORDERED)
def test_records_come_in_the_order_their_noun_has(tmp_path, collection):
    expected = ORDERED[collection]
    family = a_file(tmp_path, record=builders.a_family(**{collection: tuple(expected[::-1])}))

    assert list(getattr(family.record(), collection)) == expected
    family.close()


def test_the_people_of_a_child_are_theirs_and_those_of_every_child(family):
    people = [
        a_person(name="Ann", child_ids=("idris",)),
        a_person(name="Bea"),
        a_person(name="Cal", child_ids=("other",)),
    ]
    with family.change("Add") as change:
        change.save(*people)

    assert [person.name for person in family.of_child(Person, "idris")] == ["Ann", "Bea"]


def test_of_children_the_child_itself_is_its_own(family):
    assert family.of_child(Child, "idris") == [a_child()]


def test_choices_come_back_as_choices(family):
    assert saved(family, a_person(service=Service.HEALTH)).service is Service.HEALTH
    assert saved(family, builders.a_plan(kind=PlanKind.ASKED)).kind is PlanKind.ASKED
    assert saved(family, builders.a_page_given()).reader is Reader.EDUCATION
