import pytest

from sendjourney import paths
from sendjourney.errors import BugError
from sendjourney.services import page_sections, story_guide
from sendjourney.services.page_kinds import KINDS

IN_SECTIONS = [kind.id for kind in KINDS if kind.in_sections]


def test_every_kind_with_sections_has_its_data():
    files = {path.stem for path in (paths.resources() / "pages").glob("*.toml")}

    assert set(IN_SECTIONS) <= files


@pytest.mark.parametrize("kind", IN_SECTIONS)
def test_sections_take_headings_that_there_are_and_each_once(kind):
    taken = [heading for section in page_sections.sections(kind) for heading in section.takes]

    assert set(taken) <= {heading.id for heading in story_guide.headings()}
    assert len(set(taken)) == len(taken)


@pytest.mark.parametrize("kind", IN_SECTIONS)
def test_a_heading_that_names_a_page_has_a_place_on_it(kind):
    places = {h for section in page_sections.sections(kind) for h in section.takes}

    assert {h.id for h in story_guide.headings() if kind in h.frameworks} <= places


def test_the_one_page_profile_has_its_three_headings_in_order():
    assert [section.title for section in page_sections.sections("one-page-profile")] == [
        "What people like and admire about me",
        "What is important to me",
        "How best to support me",
    ]


def test_a_kind_without_sections_has_none_to_read():
    with pytest.raises(BugError):
        page_sections.sections("people-sheet")
