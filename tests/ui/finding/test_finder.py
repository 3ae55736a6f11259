"""What is found for what is typed."""

import pytest

from sendjourney.domain.child import Child
from sendjourney.domain.person import Person
from sendjourney.services import story_guide
from sendjourney.storage.stores import ALL
from sendjourney.ui.desk import Place
from sendjourney.ui.finding.finder import Finder
from sendjourney.ui.finding.record_rows import HOMES
from sendjourney.ui.finding.row import Deed


@pytest.fixture
def finder(sample_desk):
    return Finder(sample_desk, sample_desk)


def test_every_noun_has_a_page_to_be_shown_on():
    assert set(HOMES) == {store.noun for store in ALL}


def test_a_person_comes_first_with_number_and_address(finder):
    row = finder.rows("mens")[0]

    assert (row.title, row.phone, row.email) == (
        "Jo Mensah", "01632 960204", "j.mensah@school.example",
    )  # fmt: skip
    assert row.to_copy() in row.detail
    assert row.aim == Place(page="people", record_id="jo")


def test_a_name_with_a_slip_is_found(finder):
    assert [row.title for row in finder.rows("jo mensha")] == ["Jo Mensah"]


def test_what_happened_is_found_by_its_name_on_the_screen(finder):
    row = finder.rows("report of the review was sent")[0]

    assert row.aim == Place(page="journey", record_id="event-report")


def test_a_part_of_the_story_is_found_by_its_title_written_or_not(finder, sample_desk):
    headings = story_guide.headings()
    titles = [story_guide.title_for(heading, sample_desk.child) for heading in headings]

    assert [t for t in titles if t not in [row.title for row in finder.rows(t)]] == []


def test_what_is_named_in_full_comes_before_what_is_written_about_it(finder):
    assert finder.rows("share")[0].aim == Place(page="share")


@pytest.mark.parametrize(
    ("typed", "aim"),
    [
        ("emergency card", Place(page="share", record_id="emergency-card")),
        ("lock", Deed.LOCK),
        ("larger", Deed.LARGER),
        ("dark", Place(page="settings", record_id="look")),
        ("bin", Place(page="deleted")),
        ("term dates", Place(page="child")),
        ("tribunal", Place(page="help", record_id="word:Tribunal")),
    ],
)
def test_places_and_deeds_are_found_by_what_people_call_them(finder, typed, aim):
    assert aim in [row.aim for row in finder.rows(typed)]


def test_each_group_stands_together_once(finder):
    groups = [row.group for row in finder.rows("report")]

    runs = [g for n, g in enumerate(groups) if n == 0 or groups[n - 1] != g]
    assert len(runs) == len(set(runs)) > 2


def test_a_sisters_record_says_whose_it_is(finder, sample_desk):
    mimi = sample_desk.family.all(Child)[1]
    rows = [row for row in finder.rows("hearing test") if row.child_id == mimi.id]

    assert rows
    assert all(row.detail.startswith(mimi.called) for row in rows)


def test_somebody_new_is_known_by_a_near_name_at_once(finder, sample_desk):
    assert finder.rows("wolfgnag") == []

    sample_desk.save("Add Wolfgang", Person(name="Wolfgang"))

    assert [row.title for row in finder.rows("wolfgnag")] == ["Wolfgang"]


def test_recent_places_are_named_once_latest_first(finder):
    been = (Place(page="people", record_id="jo"), Place(page="home"), Place(page="people"))

    assert [row.title for row in finder.recent([*been, been[1]])] == ["Home", "People", "Jo Mensah"]
