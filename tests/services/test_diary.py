"""The diary as one line of time."""

from datetime import UTC, date, datetime, time

import pytest

from sendjourney.domain.promise import Outcome
from sendjourney.services import diary
from sendjourney.services.diary import Kinds
from sendjourney.services.family import Protection
from sendjourney.services.family_files import FamilyFiles
from tests.builders import TODAY, a_promise, an_appointment, the_sample

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)


@pytest.fixture
def sample(tmp_path):
    """The invented family in a file of its own."""
    files = FamilyFiles(clock=lambda: NOW, computer="test", backups=tmp_path / "backups")
    whole = the_sample()
    family = files.create(
        tmp_path / "sample.sendjourney",
        Protection.NONE,
        record=whole.record,
        attachments=whole.attachments,
    )
    yield family
    family.close()


@pytest.fixture
def line(sample):
    return diary.diary(sample, sample.record().children[0], TODAY)


def test_everything_stands_in_one_part_only(line):
    parts = [*line.late, *line.before, *line.coming]

    assert len(parts) == len({id(m) for m in parts})
    assert all(m.on < TODAY for m in line.before)
    assert all(m.on >= TODAY for m in line.coming)
    assert not line.is_empty


def test_a_late_promise_is_taken_out_of_the_past(line):
    assert [m.title for m in line.late] == ["Send us the list of who is asked for reports"]
    assert all(m.record.id != "p-list" for m in line.before)


def test_a_promise_without_a_day_is_kept_apart(line):
    assert [p.id for p in line.some_day] == ["p-photo"]


def test_the_annual_review_stands_in_the_line_with_its_rule(line):
    worked_out = [m for m in line.coming if m.record is None]

    assert [m.on for m in worked_out] == [line.review.due]
    assert line.review.rule.says


@pytest.mark.parametrize("kinds", list(Kinds))
def test_one_kind_leaves_the_others_out(sample, kinds):
    found = diary.diary(sample, sample.record().children[0], TODAY, kinds)

    nouns = {type(m.record).__name__ for m in (*found.late, *found.before, *found.coming)}
    assert (
        nouns
        == {
            Kinds.EVERYTHING: {"Appointment", "ContactNote", "Promise", "NoneType"},
            Kinds.APPOINTMENTS: {"Appointment", "NoneType"},
            Kinds.NOTES: {"ContactNote"},
            Kinds.PROMISES: {"Promise"},
        }[kinds]
    )


def test_a_review_that_is_overdue_is_late(sample):
    found = diary.diary(sample, sample.record().children[0], date(2027, 6, 1))

    assert [m.title for m in found.late if m.record is None] == ["Annual review due"]


def test_months_keep_the_order_they_came_in(line):
    months = diary.by_month(line.coming)

    assert [month for month, _ in months] == sorted(month for month, _ in months)
    assert [m for _, found in months for m in found] == list(line.coming)


@pytest.mark.parametrize(
    ("at", "minutes", "overlaps"),
    [
        (time(9, 15), 30, True),
        (time(9, 45), 30, True),
        (time(10, 15), 30, False),
        (time(8, 15), 60, False),
        (time(8, 15), 61, True),
        (None, None, False),
    ],
)
def test_appointments_at_the_same_time_are_found(at, minutes, overlaps):
    one = an_appointment(at=time(9, 15), minutes=None)
    other = an_appointment(at=at, minutes=minutes)

    assert bool(diary.at_the_same_time([one, other], one)) is overlaps


def test_what_is_cancelled_overlaps_nothing():
    one, other = an_appointment(), an_appointment(cancelled=True)

    assert diary.at_the_same_time([other], one) == []
    assert diary.at_the_same_time([one], other) == []


def test_what_was_promised_at_an_appointment_is_found_by_it():
    later, sooner = a_promise(source_id="a", due=None), a_promise(source_id="a")

    assert diary.made_at([later, a_promise(), sooner], "a") == [sooner, later]
    assert diary.made_at([a_promise()], "") == []


def test_a_promise_is_closed_on_the_day_and_opened_again():
    kept = diary.closed(a_promise(), Outcome.KEPT, TODAY)

    assert kept.closed_on == TODAY
    assert diary.closed(kept, Outcome.OPEN, TODAY).closed_on is None


def test_the_place_used_last_is_suggested_first():
    old = an_appointment(place="Clinic", on=date(2025, 1, 1))
    new = an_appointment(place="School")

    assert diary.places_used([old, new, old, an_appointment()]) == ["School", "Clinic"]


@pytest.mark.parametrize(
    ("link", "address"),
    [
        ("https://video.example.org/a?b=c", "https://video.example.org/a?b=c"),
        (" http://example.org ", "http://example.org"),
        ("video.example.org/room", "https://video.example.org/room"),
        ("", ""),
        ("file:///home/us/letter.txt", ""),
        ("javascript:alert(1)", ""),
        ("mailto:jo@school.example", ""),
        ("meeting room 4", ""),
        ("https://[broken", ""),
    ],
)
def test_only_web_addresses_can_be_opened(link, address):
    assert diary.web_address(link) == address
