import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendjourney.errors import ArchiveError
from sendjourney.export.archive_text import record_of, text_of
from tests.builders import TODAY, a_child, a_family, an_appointment, the_record


def document(**changes):
    """Return the sample's document with values set at dotted places, such as family__people."""
    plain = json.loads(text_of(the_record(), TODAY))
    for place, value in changes.items():
        *path, last = [int(p) if p.isdigit() else p for p in place.split("__")]
        at = plain
        for step in path:
            at = at[step]
        at[last] = value
    return json.dumps(plain).encode()


def refused(text):
    with pytest.raises(ArchiveError) as caught:
        record_of(text)
    return caught.value


PROBLEMS = {
    "format": ("format", "something-else", "not an archive of SEND Journey"),
    "newer": ("version", 2, "made by a newer SEND Journey"),
    "older": ("version", 0, "not one of the words"),
    "a day": ("made_on", "25/11/2026", "not a date written like 2026-03-12"),
    "no family": ("family", None, "nothing where a group of fields should be"),
    "number": ("family__people__3__name", 7, "a whole number where text should be"),
    "not a list": ("family__people__3__phones", "01632", "text where a list should be"),
    "phones": ("family__people__3__phones__0", True, "true or false where text should be"),
    "service": ("family__people__3__service", "Healing", "not one of the words"),
    "date": ("family__plans__0__final_on", "2026-02-30", "not a date written"),
    "nothing": ("family__plans__0__final_on", 5, "a whole number where"),
    "time": ("family__appointments__0__at", "half past three", "not a time written"),
    "zoned": ("family__appointments__0__at", "15:30:00+01:00", "time zone of its own"),
    "zone": ("family__appointments__0__time_zone", "Europe/Rotherham", "not known here"),
    "minutes": ("family__appointments__0__minutes", -1, "too small or too large"),
    "huge": ("family__appointments__0__minutes", 10**30, "too small or too large"),
    "half a minute": ("family__appointments__0__minutes", 1.5, "a number where"),
    "unknown": ("family__people__3__shoe_size", 36, "does not know that field"),
    "bad id": ("family__people__3__id", "../jo", "letters, numbers, hyphens"),
    "id twice": ("family__people__3__id", "idris", "another record has the same id"),
    "no child": ("family__story_parts__0__child_id", "nobody", "names a record that is not in"),
    "no person": ("family__caseworkers__0__person_id", "", "names a record that is not in"),
    "no note": ("family__promises__0__source_id", "n-never", "names a record that is not in"),
    "half": ("family__people__3__name", "Jo \ud83d", "half a character"),
}


@pytest.mark.parametrize(("place", "value", "problem"), PROBLEMS.values(), ids=PROBLEMS)
def test_what_is_wrong_is_said_with_its_place(place, value, problem):
    name, *rest = place.split("__")
    steps = "".join(f"[{step}]" if step.isdigit() else f".{step}" for step in rest)

    error = refused(document(**{place: value}))

    assert error.place == name + steps
    assert problem in str(error)


@pytest.mark.parametrize("field", ["service", "since", "id"])
def test_what_was_written_is_never_repeated(field):
    error = refused(document(**{f"family__people__3__{field}": "our/secret"}))

    assert "secret" not in str(error)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (b"", "line 1, character 1"),
        (b'{"format": "sendjourney-archive",\n  oops}', "line 2, character 3"),
        (b"\xff\xfe{\x00}\x00", "the beginning"),
        (b"[" * 100_000, "the beginning"),
        (b"[" * 50 + b"]" * 50, "[0]" * 13),
        (b"[NaN]", "a number"),
        (b"[" + b"9" * 5000 + b"]", "a number"),
        (b"[]", "format"),
        (b'{"format": "sendjourney-archive", "format": "sendjourney-archive"}', "the beginning"),
        (b'{"family": {"people": [{}, {"name": "a", "name": "b"}]}}', "family.people[1]"),
    ],
)
def test_what_is_not_an_archive_is_refused_with_its_place(text, place):
    assert refused(text).place == place


def test_a_missing_field_is_named():
    plain = json.loads(document())
    del plain["family"]["people"][3]["name"]

    assert refused(json.dumps(plain).encode()).place == "family.people[3].name"


def test_a_missing_id_is_not_made_up():
    plain = json.loads(document())
    del plain["family"]["people"][3]["id"]

    error = refused(json.dumps(plain).encode())

    assert (error.place, "it is missing" in str(error)) == ("family.people[3].id", True)


def test_a_document_without_its_day_is_refused():
    plain = json.loads(document())
    del plain["made_on"]

    assert refused(json.dumps(plain).encode()).place == "made_on"


def test_a_field_name_that_may_be_private_is_not_repeated():
    plain = json.loads(document())
    plain["family"]["people"][3]["Idris hates kiwi"] = 1

    assert "kiwi" not in str(refused(json.dumps(plain).encode()))


def test_fields_left_out_have_their_usual_value():
    text = json.dumps(
        {
            "format": "sendjourney-archive",
            "version": 1,
            "made_on": "2026-11-25",
            "family": {"children": [{"id": "zoe", "name": "Zoë"}]},
        }
    ).encode()

    [child] = record_of(text).children
    assert (child.name, child.birth_date, child.pronouns) == ("Zoë", None, "")


def test_control_characters_are_kept_as_they_are():
    family = a_family(children=(a_child(name="Id\x00ris\x0b\r\n\x85"),))

    assert record_of(text_of(family, TODAY)) == family


def test_half_a_character_is_refused_on_the_way_out_too():
    with pytest.raises(ArchiveError) as caught:
        text_of(a_family(children=(a_child(name="\udc80"),)), TODAY)

    assert caught.value.place == "family.children[0].name"


def test_another_time_zone_is_kept():
    family = a_family(appointments=(an_appointment(time_zone="Asia/Karachi"),))

    assert record_of(text_of(family, TODAY)) == family


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=8,
)


def outcome(text):
    try:
        record_of(text)
    except ArchiveError as error:
        return str(error)
    return "read"


@given(JSON, st.sampled_from(sorted(json.loads(text_of(the_record(), TODAY))["family"])))
def test_whatever_stands_in_a_document_it_is_read_or_refused_in_a_sentence(odd, noun):
    for text in (document(**{f"family__{noun}": odd}), json.dumps(odd).encode()):
        assert outcome(text).startswith(("read", "This archive could not be read: at "))


@given(st.binary(max_size=60))
def test_whatever_bytes_are_no_document_are_refused(data):
    refused(data)
