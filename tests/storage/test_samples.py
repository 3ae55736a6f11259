"""A file of every released schema opens for ever and reads back. See packaging/make_sample_file."""

import hashlib
import shutil
from datetime import date, time
from pathlib import Path

import pytest

from sendjourney.domain.appointment import Appointment
from sendjourney.domain.child import Child
from sendjourney.domain.event import Event
from sendjourney.domain.page_given import PageGiven
from sendjourney.domain.paper import Paper, PaperKind
from sendjourney.domain.person import Person, Service
from sendjourney.domain.promise import Promise
from sendjourney.domain.story import StoryPart
from sendjourney.services.family_files import Protection
from tests.builders import a_page_given, an_event
from tests.storing import NOON, Clock, files_in

SAMPLES = sorted(Path(__file__).parents[1].joinpath("samples").glob("*.sendjourney"))
WORDS = "kettle window river zebra"
CODE = "8EH8-YRTR-7T9S-4F43-JC7H-9C8R-1SAN"
"""Of the first sample."""


@pytest.fixture(params=SAMPLES, ids=[path.stem for path in SAMPLES])
def sample(request, tmp_path_factory):
    """A sample, opened by its words and brought up to date; the one in git stays as it is."""
    folder = tmp_path_factory.mktemp("sample")
    shutil.copyfile(request.param, folder / request.param.name)
    family = files_in(folder).open(folder / request.param.name, words=WORDS)
    yield family
    family.close()


def test_there_is_a_sample_of_every_schema_that_families_may_have():
    assert [path.stem for path in SAMPLES][:3] == ["v01", "v03", "v04"]
    assert all(path.stat().st_size < 400_000 for path in SAMPLES)


def test_an_old_file_is_sound_after_all_upgrades(sample):
    assert (sample.check(), sample.protection) == ([], Protection.WORDS)


def test_the_records_of_an_old_file_read_back(sample):
    child, person = sample.all(Child)[0], sample.get(Person, "rukhsana")

    assert (child.name, child.birth_date) == ("Idris O’Donnell-Mirza", date(2017, 3, 11))
    assert (person.service, person.phones) == (Service.FAMILY, ("01632 960177",))
    assert "رخسانہ مرزا" in person.notes
    meeting = sample.get(Appointment, "a-term-talk")
    assert (meeting.on, meeting.at, meeting.minutes) == (date(2026, 11, 30), time(15, 30), 30)
    assert (meeting.person_ids, meeting.cancelled) == (("jo", "bronwen"), False)


def test_the_letters_of_an_old_file_read_back(sample):
    report = sample.get(Paper, "paper-slt-report")
    letter = sample.attachment(report.sha256)

    assert (report.kind, report.size) == (PaperKind.REPORT, len(letter))
    assert hashlib.sha256(letter).hexdigest() == report.sha256
    assert letter.startswith(b"%PDF-")


def test_an_old_file_can_be_searched(sample):
    assert [found.record_id for found in sample.find("rukhsana mir")] == ["rukhsana"]
    assert StoryPart in {found.noun for found in sample.find("hums")}


def test_the_history_of_an_old_file_is_still_there(sample):
    part = next(p for p in sample.all(StoryPart) if p.text.endswith("He hums when he is happy."))
    before, after = sample.history(part.id, "text")

    assert after.value == before.value + "\nHe hums when he is happy."
    assert (after.label, after.at) == ("Write a sentence", NOON)
    assert sample.note("recovery_kept_on") == "2026-11-25"


def test_what_was_done_in_an_old_file_can_still_be_taken_back(sample):
    assert (sample.undo_label, sample.redo_label) == ("Delete a promise", "Change who said it")

    binned = [b.record for b in sample.bin()]
    sample.undo()

    assert binned[0] in sample.all(Promise)
    assert sample.bin() == []


def test_the_recovery_code_of_the_first_sample_still_opens_it(tmp_path):
    shutil.copyfile(SAMPLES[0], tmp_path / "v01.sendjourney")

    family = files_in(tmp_path, clock=Clock()).open(tmp_path / "v01.sendjourney", code=CODE)

    assert family.recovery_code() == CODE
    family.close()


def test_an_old_file_takes_what_it_had_no_room_for(sample):
    event, page = an_event(notes="The heron report came."), a_page_given(title="Heron page")
    with sample.change("Add") as change:
        change.save(event, page)

    assert event in sample.of_child(Event, "idris")
    assert sample.of_child(PageGiven, "idris") == [page]
    assert {hit.record_id for hit in sample.find("heron")} == {event.id, page.id}
    assert sample.check() == []
