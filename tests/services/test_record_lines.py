from typing import get_args, get_type_hints

import pytest

from sendjourney.domain.caseworker import Caseworker
from sendjourney.domain.child import Child
from sendjourney.domain.family_record import FamilyRecord
from sendjourney.domain.story import StoryPart
from sendjourney.services.record_lines import LONGEST, line_for
from tests.builders import (
    a_page_choice,
    a_page_given,
    a_plan_outcome,
    a_review_report,
    a_review_view,
    a_support_cycle,
)

SAID_BY_MORE_THAN_A_LINE = {Child, StoryPart, Caseworker}
"""These need the heading or the person beside them, and are worded where they stand."""


@pytest.mark.parametrize(
    ("record", "line"),
    [
        (a_review_report(arrived_on=a_page_given().given_on), "came 12 May 2026"),
        (a_review_report(asked_on=None), "Speech and language advice"),
        (a_review_report(what="", asked_on=None), "Report from Chidinma Okafor-Wells"),
        (a_review_report(what="", who="", asked_on=None), "Report from Health"),
        (a_review_view(text=""), "For the annual review"),
        (a_review_view(text="- More signs\n"), "For the annual review: More signs"),
        (a_plan_outcome(section=""), "Outcome: Idris asks for a break before it gets too much."),
        (a_support_cycle(began_on=None, planned="", assessed="Noise."), "SEN support: Noise."),
        (a_page_given(to_whom="", given_on=None), "One-page profile: School and learning"),
        (a_page_given(to_whom="", reader=None, given_on=None), "One-page profile"),
        (a_page_choice(), "Choice for a page: For school"),
    ],
)
def test_a_record_is_known_by_a_line(record, line):
    assert line_for(record).endswith(line)


def test_a_line_is_never_long():
    assert len(line_for(a_review_view(text="word " * 100))) <= LONGEST


def test_every_noun_that_can_stand_alone_has_its_line():
    nouns = {get_args(hint)[0] for hint in get_type_hints(FamilyRecord).values()}

    assert nouns - set(line_for.registry) == SAID_BY_MORE_THAN_A_LINE
