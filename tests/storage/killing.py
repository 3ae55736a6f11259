"""A process that is killed again and again while it writes; run by ``test_kills``.

Each round a child is forked that works on the file and acknowledges over a pipe what was saved;
then it is killed without warning. What each round left behind goes to standard output as JSON.
"""

import json
import os
import signal
import sys
import time
from contextlib import suppress
from pathlib import Path

from sendjourney.domain.paper import Paper
from sendjourney.domain.person import Person
from sendjourney.domain.story import StoryPart
from sendjourney.services.family import Family, Protection
from tests.storing import chances, files_in

CANARY = "Wilhelmina"
LONGEST_WORK = 0.08
"""Seconds after the last word waited for: the kill falls anywhere in what the child does next."""


def write_on(folder: Path, path: Path, acknowledge) -> None:
    """Change the record without end, in every way there is."""
    family = files_in(folder).open(path)
    part = StoryPart(child_id="c", heading="admire")
    for number in range(1_000_000):
        person = Person(name=f"{CANARY} {number} {os.getpid()}")
        with family.change("Add") as change:
            letter = os.urandom(3000 * (number % 20))
            paper = Paper(child_id="c", title=CANARY, sha256=change.attach(letter))
            change.save(person, paper, part.changed(text=f"{CANARY} speaks {number}"))
        acknowledge(person.name)
        with family.change("Delete") as change:
            change.delete(paper)
        family.undo()


def protect_anew(folder: Path, path: Path, acknowledge) -> None:
    """Change the key of the file, over and over."""
    files = files_in(folder)
    family = files.open(path)
    for number in range(1_000_000):
        acknowledge(str(number))
        family = files.change_protection(family, Protection.NONE)


def killed_at_work(work, folder: Path, path: Path, chance) -> list[str]:
    """Let a child work for a while, kill it, return what it acknowledged."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        with suppress(BaseException):
            work(folder, path, lambda name: os.write(writing, name.encode() + b"\n"))
        os._exit(1)
    os.close(writing)
    with os.fdopen(reading, "rb", buffering=0) as pipe:
        said = b""
        for _ in range(chance.randrange(1, 6)):
            said += pipe.read(65536)
        time.sleep(chance.uniform(0, LONGEST_WORK))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        said += pipe.read()
    return said.decode().split("\n")[:-1]


def leaks(folder: Path) -> list[str]:
    """Return the files in which the name can be read."""
    words = (CANARY.encode(), CANARY.encode("utf-16-le"))
    return [
        found.name
        for found in folder.rglob("*")
        if found.is_file() and any(word in found.read_bytes() for word in words)
    ]


def look_into(family: Family, names: list[str]) -> dict[str, object]:
    """Return what is wrong with the file after a kill."""
    kept = {person.name for person in family.all(Person)}
    return {
        "acknowledged": len(names),
        "lost": [name for name in names if CANARY in name and name not in kept],
        "disagreements": family.check(),
        "people": len(kept),
    }


def main(kind: str, folder: Path, path: Path, rounds: int) -> None:
    """Kill so many times, and print what each round left."""
    work = {"write": write_on, "protect": protect_anew}[kind]
    chance = chances(rounds)
    for _ in range(rounds):
        names = killed_at_work(work, folder, path, chance)
        left = sorted(p.name for p in path.parent.iterdir() if p.is_file())
        leaked = leaks(folder)
        family = files_in(folder).open(path)
        found = look_into(family, names) | {"left": left, "leaks": leaked}
        family.close()
        found["left afterwards"] = sorted(p.name for p in path.parent.iterdir() if p.is_file())
        print(json.dumps(found))  # noqa: T201 - the answer to the test


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4]))
