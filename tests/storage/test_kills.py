"""Killed without warning, in the middle of anything, a file loses nothing that was saved."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from sendjourney.domain.child import Child
from sendjourney.domain.person import Person
from tests.builders import a_child, a_person
from tests.storage.killing import CANARY
from tests.storing import a_file, files_in, posix_only

ROOT = Path(__file__).parents[2]
KILLS = 20

pytestmark = posix_only


def killed(work, folder, path, rounds):
    """Return what each of so many kills left behind."""
    command = [sys.executable, "-m", "tests.storage.killing", work, folder, path, str(rounds)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture(scope="module")
def after_kills_while_writing(tmp_path_factory):
    folder = tmp_path_factory.mktemp("written")
    a_file(folder).close()
    return killed("write", folder, folder / "Idris.sendjourney", KILLS)


def test_what_was_acknowledged_is_there_after_every_kill(after_kills_while_writing):
    assert sum(round_["acknowledged"] for round_ in after_kills_while_writing) > KILLS
    assert [round_["lost"] for round_ in after_kills_while_writing] == [[]] * KILLS


def test_log_tables_search_and_pages_agree_after_every_kill(after_kills_while_writing):
    assert [round_["disagreements"] for round_ in after_kills_while_writing] == [[]] * KILLS


def test_nothing_readable_lies_about_after_any_kill(after_kills_while_writing):
    assert [round_["leaks"] for round_ in after_kills_while_writing] == [[]] * KILLS
    journals = [r for r in after_kills_while_writing if "Idris.sendjourney-journal" in r["left"]]
    assert len(journals) > KILLS / 2


def test_a_file_killed_while_its_key_changes_is_whole_and_tidied_at_the_next_opening(tmp_path):
    family = a_file(tmp_path)
    with family.change("Add") as change:
        change.attach(b"x" * 3_000_000)
        change.save(a_person(name=CANARY))
    family.close()
    path = tmp_path / "Idris.sendjourney"

    rounds = killed("protect", tmp_path, path, 12)

    assert {(r["people"], *r["disagreements"], *r["leaks"]) for r in rounds} == {(1,)}
    assert any(f"{path.name}.new" in r["left"] for r in rounds)
    assert not any(f"{path.name}.new" in r["left afterwards"] for r in rounds)
    last = files_in(tmp_path).open(path)
    assert (last.all(Child), last.all(Person)[0].name) == ([a_child()], CANARY)
    last.close()
