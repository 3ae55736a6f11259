"""The guide of Help."""

import pytest

from sendjourney.services import help_topics
from sendjourney.ui import page_list

MOST_PICTURES = 600_000


@pytest.mark.parametrize("topic", help_topics.topics(), ids=lambda topic: topic.id)
def test_every_topic_leads_to_a_page_in_a_few_steps(topic):
    assert topic.page in page_list.factories()
    assert 2 <= len(topic.steps) <= 5
    assert bool(topic.picture) == bool(topic.shows)


def test_every_picture_is_there_and_all_are_small():
    files = [topic.picture_file() for topic in help_topics.topics() if topic.picture]

    assert sum(file.stat().st_size for file in files) < MOST_PICTURES


def test_a_topic_is_found_by_what_people_call_it():
    assert [topic.id for topic in help_topics.find("phone num")] == ["find", "people"]
    assert [topic.id for topic in help_topics.find("password")] == ["safe"]
    assert help_topics.find("zzz") == []
