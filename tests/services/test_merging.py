"""Taking in what another page says: planned, agreed, one step of undo, and nothing of ours lost."""

import hashlib
from datetime import UTC, date, datetime

import pytest

from sendjourney.domain.child import Child
from sendjourney.domain.person import Person
from sendjourney.domain.story import StoryPart
from sendjourney.domain.visibility import NOBODY
from sendjourney.errors import ArchiveError
from sendjourney.export.archive import ArchiveContent, write_archive
from sendjourney.page_errors import PageWithoutFactsError
from sendjourney.services import sharing
from sendjourney.services.family_files import FamilyFiles, Protection
from sendjourney.services.merging import Keep, merge, plan, plan_from
from tests.builders import (
    IDRIS,
    TODAY,
    a_child,
    a_family,
    a_person,
    a_promise,
    a_sign,
    a_story_part,
    the_record,
)
from tests.services.page_requests import a_request

EARLIER, LATER = date(2026, 3, 1), date(2026, 9, 1)


@pytest.fixture
def opened(tmp_path):
    """Opens a family file with these records; closes it at the end."""
    now = datetime(2026, 11, 25, 10, 0, tzinfo=UTC)
    files = FamilyFiles(clock=lambda: now, computer="test", backups=tmp_path / "backups")
    made = []

    def make(record):
        path = tmp_path / f"{len(made)}.sendjourney"
        made.append(files.create(path, Protection.NONE, record=record))
        return made[-1]

    yield make
    for family in made:
        family.close()


def jo(**values):
    return a_family(people=(a_person(id="jo", name="Jo Mensah", **values),))


def test_what_is_not_there_is_added_and_what_is_there_is_the_same():
    found = plan(jo(), a_family(people=(a_person(id="jo", name="Jo Mensah"), a_person(id="b"))))

    assert [person.id for person in found.added] == ["b"]
    assert {record.id for record in found.same} == {IDRIS, "jo"}
    assert found.differing == ()


def test_what_they_leave_out_is_not_taken_from_us():
    found = plan(jo(email="jo@school.example"), jo(email="", phones=(), role=""))

    assert found.changes_nothing


def test_our_blanks_are_filled_without_a_question(opened):
    family = opened(jo(email=""))
    found = plan(family.record(), jo(email="jo@school.example"))

    merge(family, found)

    assert (found.differing[0].fields, found.differing[0].choices) == ((), (Keep.OURS,))
    assert family.get(Person, "jo").email == "jo@school.example"


@pytest.mark.parametrize(
    ("ours", "theirs", "usual"),
    [
        (LATER, EARLIER, Keep.OURS),
        (EARLIER, LATER, Keep.THEIRS),
        (None, LATER, Keep.THEIRS),
        (LATER, LATER, Keep.BOTH),
        (None, None, Keep.BOTH),
    ],
)
def test_the_one_confirmed_later_stays_and_else_both(ours, theirs, usual):
    found = plan(jo(role="SENCO", confirmed_on=ours), jo(role="Teacher", confirmed_on=theirs))

    assert (found.differing[0].fields, found.differing[0].usual) == (("role",), usual)


def test_both_are_kept_side_by_side(opened):
    family = opened(jo(role="SENCO"))

    merge(family, plan(family.record(), jo(role="Teacher")))

    assert sorted(person.role for person in family.all(Person)) == ["SENCO", "Teacher"]


def test_both_texts_of_one_heading_stand_one_under_the_other(opened):
    family = opened(a_family(story_parts=(a_story_part(id="a", text="Loves buses."),)))
    theirs = a_family(story_parts=(a_story_part(id="b", text="Loves trams."),))

    merge(family, plan(family.record(), theirs))

    assert [part.text for part in family.all(StoryPart)] == ["Loves buses.\n\nLoves trams."]


@pytest.mark.parametrize(("keep", "role"), [(Keep.OURS, "SENCO"), (Keep.THEIRS, "Teacher")])
def test_the_family_decides(opened, keep, role):
    family = opened(jo(role="SENCO"))

    merge(family, plan(family.record(), jo(role="Teacher")), {"jo": keep})

    assert [person.role for person in family.all(Person)] == [role]


def test_who_may_see_it_stays_as_we_said(opened):
    private = a_family(people=(a_person(id="jo", role="A", visibility=NOBODY),))
    family = opened(private)

    merge(family, plan(family.record(), jo(role="B")), {"jo": Keep.THEIRS})

    assert family.get(Person, "jo").visibility == NOBODY


def test_taking_in_is_one_step_of_undo(opened):
    family = opened(jo(role="SENCO"))
    before = family.record()
    theirs = a_family(
        people=(a_person(id="jo", role="Teacher"), a_person(id="b")), signs=(a_sign(),)
    )

    merge(family, plan(before, theirs))
    family.undo()

    assert family.record() == before


def test_the_same_child_under_another_id_is_not_there_twice(opened):
    theirs = a_family(
        children=(a_child(id="other"),), promises=(a_promise(id="p", child_id="other"),),
        people=(a_person(id="b", child_ids=("other",)),),
    )  # fmt: skip
    family = opened(a_family())

    merge(family, plan(family.record(), theirs))

    assert [child.id for child in family.all(Child)] == [IDRIS]
    assert family.record().promises[0].child_id == IDRIS
    assert family.get(Person, "b").child_ids == (IDRIS,)


@pytest.mark.parametrize("values", [{"name": "Mimi"}, {"birth_date": None}])
def test_a_child_that_may_be_another_is_added_unless_the_family_knows_better(values):
    theirs = a_family(children=(a_child(id="other", **values),))

    assert [record.id for record in plan(a_family(), theirs).added] == ["other"]
    assert plan(a_family(), theirs, child_id=IDRIS).added == ()


def test_a_child_is_never_kept_twice():
    theirs = a_family(children=(a_child(known_as="Dris"),))

    (difference,) = plan(a_family(), theirs).differing

    assert (difference.usual, Keep.BOTH in difference.choices) == (Keep.OURS, False)


def test_an_id_that_is_ours_for_something_else_is_refused():
    with pytest.raises(ArchiveError, match="something else"):
        plan(jo(), a_family(signs=(a_sign(id="jo"),)))


def test_a_page_is_taken_into_another_familys_file(opened, tmp_path):
    request = a_request(the_record(), "people-sheet", carries_itself=True)
    sharing.save_page(sharing.make_page(request), tmp_path / "page.pdf")
    family = opened(a_family())

    merge(family, plan_from(family, tmp_path / "page.pdf"))

    assert "Agnieszka Wójcik" in {person.name for person in family.all(Person)}
    assert plan_from(family, tmp_path / "page.pdf").changes_nothing


def test_a_page_of_our_own_file_changes_nothing(opened, tmp_path):
    family = opened(the_record())
    for kind in (kind for kind in sharing.page_kinds() if kind.takes):  # no blank forms
        page = sharing.make_page(a_request(the_record(), kind.id, carries_itself=True))
        sharing.save_page(page, tmp_path / kind.id)

        assert plan_from(family, tmp_path / kind.id).changes_nothing


def test_a_page_that_carries_nothing_is_refused_in_a_sentence(opened, tmp_path):
    sharing.save_page(sharing.make_page(a_request(the_record())), tmp_path / "page.pdf")

    with pytest.raises(PageWithoutFactsError):
        plan_from(opened(a_family()), tmp_path / "page.pdf")


def test_the_files_of_an_archive_come_with_it(opened, tmp_path):
    photo = b"a picture"
    sha = hashlib.sha256(photo).hexdigest()
    content = ArchiveContent(
        record=a_family(children=(a_child(id="new", name="Mimi", photo=sha),)),
        attachments={sha: photo},
    )
    write_archive(content, tmp_path / "a.zip", TODAY)
    family = opened(a_family())

    merge(family, plan_from(family, tmp_path / "a.zip"))

    assert family.attachment(sha) == photo


def test_a_family_met_with_itself_stays_as_it_is():
    found = plan(the_record(), the_record())

    assert found.changes_nothing
    assert len(found.same) == len(the_record().everything())
