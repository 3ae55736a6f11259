import pytest

from sendjourney.domain.person import Person
from sendjourney.domain.school_term import SchoolTerm
from sendjourney.domain.story import StoryPart
from sendjourney.storage.stores import ALL
from tests import builders
from tests.builders import a_child, a_contact_note, a_person, a_promise, a_story_part


@pytest.fixture
def written(family):
    """A family with a person, a story part and a note to be found."""
    with family.change("Add") as change:
        change.save(
            a_person(id="zoe", name="Zoë Nowak-O’Brien", notes="Rings back on Fridays"),
            a_story_part(id="part", text="He is naïve about dogs. Loves the number 12 bus."),
            a_contact_note(id="note", what_was_said='She said "not yet" (again) & left'),
        )
    return family


def ids(family, words):
    return [found.record_id for found in family.find(words)]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Zoë", ["zoe"]),
        ("zoe", ["zoe"]),
        ("ZOE NOWAK", ["zoe"]),
        ("nowak zo", ["zoe"]),
        ("naive", ["part"]),
        ("naïve dogs", ["part"]),
        ("fri", ["zoe"]),
        ("friday rings", []),
        ("senco", ["zoe"]),
        ("01632 960204", ["zoe"]),
        ("01632960204", ["zoe"]),
        ("0163296", ["zoe"]),
        ("o'brien", ["zoe"]),
        ("j.mensah@school.example", ["zoe"]),
        ("School and learning", ["zoe"]),
        ("email", ["note"]),
    ],
)
def test_words_find_what_holds_them(written, words, found):
    assert [each for each in ids(written, words) if each != "idris"] == found


@pytest.mark.parametrize(
    "words",
    [
        '"', '""', "'", "*", "(", ")", "-", "--", "&", "^", ":", "title:zoe", "NEAR(zoe nowak)",
        "AND", "OR", "NOT", "zoe AND", "zoe OR bus", "{title}", "\\", "%", "_", "\0", "zoe\0nowak",
        "\ud800", "🚌", "a" * 10_000, "; DROP TABLE searchable",
    ],
)  # fmt: skip
def test_signs_that_mean_something_to_the_search_engine_do_no_harm(written, words):
    written.find(words)

    assert ids(written, "zoe") == ["zoe"]


@pytest.mark.parametrize("words", ['say "not yet"', '"not yet" (again', "said & left", "not, yet"])
def test_signs_between_words_are_passed_over(written, words):
    found = ids(written, words.removeprefix("say "))

    assert found == ["note"]


@pytest.mark.parametrize("words", ["", "   ", "\n", '"', "-"])
def test_no_words_find_nothing(written, words):
    assert written.find(words) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("إدريس يحب الحافلات", "الحاف"),
        ("Zażółć gęś", "zazołc"),
        ("伊德里斯", "伊德"),
        ("Омега", "омега"),
    ],
)
def test_words_of_other_scripts_are_found(family, text, words):
    with family.change("Add") as change:
        change.save(a_story_part(id="part", text=text))

    assert ids(family, words) == ["part"]


def test_what_is_found_says_what_and_where_it_is(written):
    found = written.find("bus")[0]

    assert (found.noun, found.record_id, found.child_id) == (StoryPart, "part", "idris")
    assert "‹bus›" in found.snippet


def test_a_name_counts_more_than_a_mention(family):
    with family.change("Add") as change:
        change.save(
            a_story_part(id="part", text="Ann, Ann and Ann again, " * 5),
            a_person(id="ann", name="Ann Ash"),
        )

    found = family.find("ann")

    assert [(f.noun, f.title) for f in found] == [(Person, "Ann Ash"), (StoryPart, "")]


def test_no_more_is_found_than_was_asked_for(family):
    with family.change("Add") as change:
        change.save(*(a_person(name=f"Ann {number}") for number in range(20)))

    assert len(family.find("ann", limit=7)) == 7
    assert len(family.find("ann")) == 20


def test_what_was_changed_is_found_by_its_new_words_only(written):
    with written.change("Change") as change:
        change.save(a_story_part(id="part", text="Now it is trains."))

    assert (ids(written, "bus"), ids(written, "trains")) == ([], ["part"])


def test_what_was_deleted_is_not_found_until_it_is_brought_back(written):
    with written.change("Delete") as change:
        change.delete(written.get(Person, "zoe"))
    assert ids(written, "zoe") == []

    written.undo()

    assert ids(written, "zoe") == ["zoe"]


@pytest.mark.parametrize("words", ["admire", "open", "Europe London", "pdf", "idris-id"])
def test_codes_that_nobody_reads_are_not_words(family, words):
    with family.change("Add") as change:
        change.save(
            a_promise(what="Ring back", who="Ann"),
            a_story_part(text="Buses"),
            builders.an_appointment(title="Visit"),
            builders.a_paper(media_type="application/pdf", file_name="scan.x", title="Scan"),
        )

    assert family.find(words) == []


def test_every_noun_can_be_found(family):
    records = [
        a_child(id="child", address="xylophone"), builders.a_setting(notes="xylophone"),
        a_story_part(text="xylophone"), builders.a_sign(means="xylophone"),
        a_person(notes="xylophone"), builders.a_caseworker(learnt="xylophone"),
        builders.an_appointment(questions="xylophone"), a_contact_note(what_was_said="xylophone"),
        a_promise(what="xylophone"), builders.a_plan(notes="xylophone"),
        builders.a_paper(notes="xylophone"), builders.a_referral(outcome="xylophone"),
        builders.an_event(notes="xylophone"), builders.a_review_report(notes="xylophone"),
        builders.a_review_view(text="xylophone"), builders.a_plan_outcome(view="xylophone"),
        builders.a_support_cycle(how_it_went="xylophone"),
        builders.a_page_given(title="xylophone"), builders.a_page_choice(name="xylophone"),
    ]  # fmt: skip
    with family.change("Add") as change:
        change.save(*records)

    nouns = {found.noun for found in family.find("xylophone")}
    assert nouns == {store.noun for store in ALL} - {SchoolTerm}  # a term has no words
