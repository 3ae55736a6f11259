import os
import re
import stat
from io import BytesIO

import pikepdf
import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sendjourney.domain.visibility import NOBODY, Level, Reader, Visibility
from sendjourney.errors import CouldNotWritePageError, PageTooLongError, UnknownChoiceError
from sendjourney.services import reviews, sharing, story_guide
from sendjourney.services.sharing import PageRequest
from tests.builders import (
    IDRIS,
    TODAY,
    a_caseworker,
    a_child,
    a_family,
    a_person,
    a_plan,
    a_story_part,
    an_appointment,
    the_sample,
)
from tests.export.reading import everything_in, letters_of, pages_of, text_of
from tests.services.marked import marked, words_in

KINDS = [kind.id for kind in sharing.page_kinds()]
VISIBILITIES = st.sampled_from(
    [
        Visibility(),
        NOBODY,
        Visibility(level=Level.SOME, readers=(Reader.HEALTH,)),
        Visibility(level=Level.SOME),
    ]
)


def a_request(record, kind="meeting-summary", **values):
    child = record.children[0]
    plan = next((plan for plan in record.plans if plan.child_id == child.id), None)
    given_ = {
        "kind": kind,
        "child": child,
        "record": record,
        "headings": story_guide.headings(),
        "today": TODAY,
        "review": reviews.review_deadline(plan),
    }
    return PageRequest(**(given_ | values))


def test_there_are_three_kinds_of_page():
    assert KINDS == ["meeting-summary", "one-page-profile", "people-sheet"]


@pytest.mark.parametrize("kind", KINDS)
def test_the_sample_family_has_every_page(kind):
    sample = the_sample()
    child = sample.record.children[0]
    photo = sample.attachments[child.photo]

    text = text_of(sharing.make_page(a_request(sample.record, kind, photo=photo)))

    assert "Idris" in text
    assert "Last confirmed" in text


@pytest.mark.parametrize("kind", KINDS)
def test_a_child_with_nothing_written_has_a_page_that_says_so(kind):
    child = a_child(birth_date=None, pronouns="")

    text = text_of(sharing.make_page(a_request(a_family(children=(child,)), kind)))

    assert "Idris" in text
    assert re.search("nothing more|Nothing is written|Nobody", text)


def test_a_page_that_is_not_known_is_refused():
    with pytest.raises(UnknownChoiceError):
        sharing.make_page(a_request(a_family(), "birthday-card"))


def test_a_profile_too_long_says_so_before_it_is_made():
    family = a_family(story_parts=(a_story_part(text="word " * 3000),))
    request = a_request(family, "one-page-profile")

    assert sharing.lines_too_many(request) > 50
    with pytest.raises(PageTooLongError):
        sharing.make_page(request)


def test_a_page_of_any_length_is_never_too_long():
    family = a_family(story_parts=(a_story_part(text="word " * 3000),))

    assert sharing.lines_too_many(a_request(family)) == 0


def test_a_page_can_be_read_as_text():
    text = sharing.page_text(a_request(the_sample().record))

    assert "Idris O’Donnell-Mirza" in text
    assert text.index("What matters most now") < text.index("How best to support Idris")


def test_what_is_not_ticked_stays_at_home():
    people = (a_person(id="a", name="Adaeze"), a_person(id="b", name="Bogdan"))
    request = a_request(a_family(people=people), ticked=frozenset({"a"}))

    text = text_of(sharing.make_page(request))

    assert "Adaeze" in text
    assert "Bogdan" not in text


def test_a_private_fact_does_not_go_even_when_it_is_ticked():
    people = (a_person(id="b", name="Bogdan", visibility=NOBODY),)
    request = a_request(a_family(people=people), ticked=frozenset({"b"}))

    assert "Bogdan" not in everything_in(sharing.make_page(request))


def test_a_private_person_is_not_named_by_an_appointment_they_were_at():
    family = a_family(
        people=(a_person(id="b", name="Bogdan", visibility=NOBODY),),
        appointments=(an_appointment(title="Talk", person_ids=("b",)),),
    )

    text = text_of(sharing.make_page(a_request(family)))

    assert "Talk" in text
    assert "Bogdan" not in text


def test_a_fact_for_health_goes_to_health_and_nobody_else():
    for_health = Visibility(level=Level.SOME, readers=(Reader.HEALTH,))
    family = a_family(story_parts=(a_story_part(text="Melatonin.", visibility=for_health),))

    pages = {
        reader: text_of(sharing.make_page(a_request(family, reader=reader)))
        for reader in (Reader.HEALTH, Reader.EDUCATION, None)
    }

    assert [reader for reader, text in pages.items() if "Melatonin" in text] == [Reader.HEALTH]


def test_even_the_name_of_the_child_can_be_private():
    family = a_family(children=(a_child(visibility=NOBODY),))

    told = everything_in(sharing.make_page(a_request(family)))

    assert "Idris" not in told
    assert "Our child" in told


@pytest.mark.parametrize("kind", KINDS)
@given(data=st.data())
@settings(max_examples=12)
def test_no_word_of_a_private_record_is_anywhere_in_the_file(kind, data):
    family = marked(lambda: data.draw(VISIBILITIES))
    reader = data.draw(st.sampled_from([None, Reader.HEALTH, Reader.EDUCATION]))
    every_id = frozenset(record.id for record in family.everything())
    ticked = every_id | {f"child.{name}" for name in ("languages", "address", "nhs_number")}

    told = letters_of(
        everything_in(sharing.make_page(a_request(family, kind, reader=reader, ticked=ticked)))
    )

    hidden = [r for r in family.everything() if not r.visibility.allows(reader)]
    assert [word for record in hidden for word in words_in(record) if word in told] == []


def test_every_word_that_is_ticked_is_on_the_meeting_summary():
    family = marked(Visibility)
    ticked = frozenset(record.id for record in family.everything())
    ticked |= {f"child.{name}" for name in ("languages", "interpreter", "address", "nhs_number",
               "faith_and_culture", "legal_status", "pronouns", "birth_date")}  # fmt: skip

    told = letters_of(text_of(sharing.make_page(a_request(family, ticked=ticked))))

    missing = [w for record in family.everything() for w in words_in(record) if w not in told]
    assert missing == []


def test_there_is_nothing_attached_to_a_page():
    with pikepdf.open(BytesIO(sharing.make_page(a_request(the_sample().record)))) as pdf:
        assert not pdf.attachments
        assert "/AF" not in pdf.Root


def test_the_review_stands_beside_its_rule_and_is_not_advice():
    family = a_family(plans=(a_plan(),))

    text = text_of(sharing.make_page(a_request(family)))

    assert "Due by Tuesday 23 February 2027" in text
    assert "Children and Families Act 2014, section 44(1)" in text
    assert "Information, not legal advice. The rule was last checked on 23 November 2026." in text


def test_no_review_is_told_of_a_private_plan():
    family = a_family(plans=(a_plan(visibility=NOBODY),))

    assert "review" not in text_of(sharing.make_page(a_request(family))).casefold()


def gone(**values):
    return a_caseworker(person_id="lorna", since=None, until=TODAY.replace(month=4), **values)


def test_a_time_without_a_caseworker_is_told():
    people = (a_person(id="lorna", name="Lorna"),)
    family = a_family(people=people, caseworkers=(gone(),))

    assert "Nobody is named now." in text_of(sharing.make_page(a_request(family)))


def test_no_gap_is_claimed_when_part_of_its_story_is_private():
    people = (a_person(id="lorna"), a_person(id="priya", visibility=NOBODY))
    family = a_family(people=people, caseworkers=(gone(), a_caseworker()))

    assert "Nobody" not in text_of(sharing.make_page(a_request(family)))


def test_the_same_request_gives_the_same_page():
    request = a_request(the_sample().record)

    assert sharing.make_page(request) == sharing.make_page(request)


def test_a_saved_page_is_the_page(tmp_path):
    path = tmp_path / "Idris.pdf"

    sharing.save_page(b"%PDF new", path)

    assert path.read_bytes() == b"%PDF new"
    assert list(tmp_path.iterdir()) == [path]


def test_a_page_that_cannot_be_saved_leaves_the_old_one(tmp_path):
    folder = tmp_path / "Idris.pdf"
    folder.mkdir()
    (folder / "old").write_bytes(b"old")

    with pytest.raises(CouldNotWritePageError):
        sharing.save_page(b"%PDF new", folder)

    assert (folder / "old").read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [folder]


def test_a_page_cannot_be_saved_where_there_is_no_folder(tmp_path):
    with pytest.raises(CouldNotWritePageError):
        sharing.save_page(b"%PDF", tmp_path / "nowhere" / "Idris.pdf")


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="only where files have such rights")
def test_a_saved_page_is_for_its_owner_alone(tmp_path):
    path = tmp_path / "Idris.pdf"

    sharing.save_page(b"%PDF", path)

    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_photo_is_on_the_page():
    sample = the_sample()
    photo = sample.attachments[sample.record.children[0].photo]

    data = sharing.make_page(a_request(sample.record, "one-page-profile", photo=photo))

    assert len(pypdf.PdfReader(BytesIO(data)).pages[0].images) == 1


def test_a_photo_that_is_not_ticked_stays_at_home():
    sample = the_sample()
    photo = sample.attachments[sample.record.children[0].photo]

    data = sharing.make_page(
        a_request(sample.record, "people-sheet", photo=photo, ticked=frozenset())
    )

    assert not pypdf.PdfReader(BytesIO(data)).pages[0].images


def test_the_profile_is_always_one_side():
    assert len(pages_of(sharing.make_page(a_request(the_sample().record, "one-page-profile")))) == 1


def test_only_the_child_asked_for_is_on_the_page():
    people = (a_person(name="Adaeze", child_ids=("someone-else",)),)
    family = a_family(people=people, story_parts=(a_story_part(child_id="x", text="Other"),))

    text = text_of(sharing.make_page(a_request(family)))

    assert IDRIS.capitalize() in text
    assert "Adaeze" not in text
    assert "Other" not in text
