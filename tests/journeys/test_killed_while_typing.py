"""The computer dies while a parent writes: at most the last second is missing."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from sendjourney.domain.story import StoryPart
from sendjourney.services.family import Protection
from tests.builders import a_family
from tests.journeys.typist import WORDS
from tests.storing import files_in

ROOT = Path(__file__).parents[2]
AT_MOST_LOST = 1.0  # seconds


def typed_and_killed(path, seconds):
    """Type for so long after the first letter, without a pause, then kill; return what was said.

    Each line is how many letters were typed, and when.
    """
    command = [sys.executable, "-m", "tests.journeys.typist", str(path)]
    surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        command, cwd=ROOT, env=surroundings, stdout=subprocess.PIPE, text=True
    ) as typist:
        first = typist.stdout.readline()
        time.sleep(seconds)
        typist.kill()
        killed_at = time.monotonic()
        lines = [first, *typist.stdout.readlines()]
    said = [line.split() for line in lines if line.endswith("\n")]
    return [(int(letters), float(at)) for letters, at in said], killed_at


@pytest.mark.parametrize("seconds", [0.4, 1.9, 3.3])
def test_killed_in_the_middle_of_a_sentence_at_most_a_second_is_missing(tmp_path, seconds):
    path = tmp_path / "family.sendjourney"
    files_in(tmp_path).create(path, Protection.NONE, record=a_family()).close()

    said, killed_at = typed_and_killed(path, seconds)

    family = files_in(tmp_path).open(path)
    kept = "".join(part.text for part in family.all(StoryPart))
    due = max((n for n, at in said if at < killed_at - AT_MOST_LOST), default=0)
    whole = (WORDS * (said[-1][0] // len(WORDS) + 2))[: said[-1][0] + 1]
    assert whole.startswith(kept)
    assert len(kept) >= len(whole[:due].rstrip())
    assert family.check() == []
    family.close()
