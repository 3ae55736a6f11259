import re

import pytest

from sendjourney.services import story_guide
from sendjourney.services.resource_files import read_toml
from tests.builders import a_child, the_record

HEADINGS = story_guide.headings()


def test_the_story_begins_with_what_people_admire():
    assert HEADINGS[0].id == "admire"
    assert story_guide.groups()[0] == HEADINGS[0].group


def test_no_two_headings_have_one_id():
    assert len({h.id for h in HEADINGS}) == len(HEADINGS)


def test_the_parts_of_a_group_stand_together():
    groups = [h.group for h in HEADINGS]

    assert sorted(groups, key=story_guide.groups().index) == groups


def test_the_four_areas_of_need_are_there():
    areas = [h for h in HEADINGS if "send-areas-of-need" in h.frameworks]

    assert len(areas) == 4


def test_only_the_communication_signs_are_rows():
    assert [h.id for h in HEADINGS if h.kind != "text"] == ["signs"]


@pytest.mark.parametrize("heading", HEADINGS, ids=lambda h: h.id)
def test_prompts_are_a_few_short_plain_questions(heading):
    assert 3 <= len(heading.prompts) <= 6
    for prompt in heading.prompts:
        assert prompt.endswith("?")
        assert len(prompt.split()) <= 16


@pytest.mark.parametrize("heading", HEADINGS, ids=lambda h: h.id)
def test_the_childs_own_heading_never_speaks_of_the_child_from_outside(heading):
    assert "{child}" not in heading.own_title
    assert heading.source
    assert set(heading.frameworks) <= set(read_toml(*story_guide.FILE)["frameworks"])


@pytest.mark.parametrize("heading", HEADINGS, ids=lambda h: h.id)
def test_every_name_in_a_heading_is_filled_in(heading):
    child = a_child(known_as="Zoë")
    texts = [
        story_guide.title_for(heading, child),
        story_guide.hint_for(heading, child),
        *story_guide.prompts_for(heading, child),
    ]

    assert not re.search(r"[{}]", " ".join(texts))
    assert "Zoë" in " ".join(texts)


def test_a_heading_is_found_by_its_id():
    assert story_guide.heading("hopes").title == "Hopes and dreams"
    assert story_guide.heading("long-gone") is None


def test_the_sample_family_wrote_under_headings_that_exist():
    assert all(story_guide.heading(part.heading) for part in the_record().story_parts)
