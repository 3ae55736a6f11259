"""Events as they are typed."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendjourney.domain.law.happening import Aspect
from sendjourney.errors import EventNotUnderstoodError, SendJourneyError, UnknownEventError
from sendjourney.services.typed_events import parse_events


def test_an_event_and_its_date():
    [found] = parse_events(["request_received=2026-11-23"])

    assert (found.event, found.on) == ("request_received", date(2026, 11, 23))


def test_the_dates_of_a_letter_belong_together():
    typed = ["letter=2027-02-01", "sent=2027-02-02", "received=2027-02-03"]

    [found] = parse_events(f"draft_served:{each}" for each in typed)

    assert [found.day(aspect) for aspect in Aspect] == [
        None, date(2027, 2, 1), date(2027, 2, 2), date(2027, 2, 3),
    ]  # fmt: skip


def test_the_same_date_once_more_is_another_event():
    found = parse_events(["review_meeting=2026-01-29", "review_meeting=2027-01-21"])

    assert [h.on for h in found] == [date(2026, 1, 29), date(2027, 1, 21)]


@pytest.mark.parametrize(
    "typed",
    [
        "tribunal_order=2026-12-14 order_kind=amend order_kind=school",
        "order_kind=amend order_kind=school tribunal_order=2026-12-14",
        "tribunal_order=2026-12-14 tribunal_order:kind=amend tribunal_order:kind=school",
    ],
)
def test_a_kind_is_a_word_of_its_event_and_no_date(typed):
    [found] = parse_events(typed.split())

    assert (found.event, found.words) == ("tribunal_order", {"amend", "school"})


def test_an_unknown_event_is_said_with_what_may_be_meant():
    with pytest.raises(UnknownEventError, match="Did you mean request_received"):
        parse_events(["request_recieved=2026-11-23"])
    with pytest.raises(UnknownEventError, match="“xyz” is no event we know"):
        parse_events(["xyz=2026-11-23"])


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("request_received", "written like request_received="),
        ("request_received=", "written like request_received="),
        ("request_received=2027-02-29", "no such day"),
        ("request_received=23.11.2026", "no such day"),
        ("request_received=20261123", "no such day"),
        ("request_received=amend", "no such day"),
        ("review_meeting:sent=2026-11-23", "one date only"),
        ("draft_served:phoned=2026-11-23", "letter, sent, received"),
        ("order_kind=maybe", "the kinds of tribunal_order are: assess, make"),
        ("order_kind=amend", "needs a date"),
        ("request_received:kind=amend", "the kinds of request_received are: none"),
    ],
)
def test_what_cannot_be_understood_is_said_in_a_sentence(typed, words):
    with pytest.raises(EventNotUnderstoodError) as caught:
        parse_events([typed])

    assert words in str(caught.value)
    assert str(caught.value).endswith(".")


TYPED = st.from_regex(r"\A(born|order_kind|moved):?\w{0,5}=.{0,12}\Z")


@given(st.lists(st.text(max_size=30) | TYPED))
def test_whatever_is_typed_is_understood_or_said_to_be_not(typed):
    with suppress(SendJourneyError):
        assert len(parse_events(typed)) <= len(typed)
