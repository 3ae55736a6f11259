"""Make the sample file of today's schema: run once, before a schema is released.

The file goes to ``tests/samples`` and is never made again: every later version of the app must open
it. What it holds is a little of the sample family, with some history, so that there is something
to undo, something in the bin and something noted.
"""

import sys
import tempfile
from dataclasses import fields, replace
from datetime import UTC, date, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from sendjourney.domain.family_record import FamilyRecord  # noqa: E402 - found by the line above
from sendjourney.domain.promise import Promise  # noqa: E402
from sendjourney.domain.story import StoryPart  # noqa: E402
from sendjourney.errors import FileExistsAlreadyError  # noqa: E402
from sendjourney.services.family import Family  # noqa: E402
from sendjourney.services.family_files import FamilyFiles, Protection  # noqa: E402
from sendjourney.services.sample_family import Sample, sample  # noqa: E402
from sendjourney.storage.schema import STEPS  # noqa: E402

WORDS = "kettle window river zebra"
FEW = 2
DAY = date(2026, 11, 25)
NOON = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)


def live_a_little(family: Family) -> None:
    """Write a sentence, delete a promise and take one change back."""
    part = family.all(StoryPart)[0]
    with family.change("Write a sentence", continues=part.id) as change:
        change.save(part.changed(text=f"{part.text}\nHe hums when he is happy."))
    with family.change("Delete a promise") as change:
        change.delete(family.all(Promise)[0])
    with family.change("Change who said it") as change:
        change.save(family.all(StoryPart)[0].changed(said_by="Grandad"))
    family.undo()
    family.set_note("recovery_kept_on", DAY.isoformat())


def a_few(sample_: Sample) -> tuple[FamilyRecord, dict[str, bytes]]:
    """Return a few records of every noun and the letters they name: the file stays in git."""
    nouns = [field.name for field in fields(FamilyRecord)]
    record = FamilyRecord(**{noun: getattr(sample_.record, noun)[:FEW] for noun in nouns})
    letters = {paper.sha256: sample_.attachments[paper.sha256] for paper in record.papers}
    children = tuple(child.changed(photo="") for child in record.children)
    return replace(record, children=children), letters


def main() -> int:
    """Make the file; say where it is, or why not."""
    number = int(STEPS[-1][1:4])  # of the newest step: m001_the_first_schema
    path = ROOT / "tests" / "samples" / f"v{number:02}.sendjourney"
    path.parent.mkdir(exist_ok=True)
    record, letters = a_few(sample(DAY))
    with tempfile.TemporaryDirectory() as backups:
        files = FamilyFiles(clock=lambda: NOON, computer="Sample PC", backups=Path(backups))
        try:
            family = files.create(
                path,
                Protection.WORDS,
                words=WORDS,
                record=record,
                attachments=letters,
            )
        except FileExistsAlreadyError as error:
            print(error)
            return 1
        live_a_little(family)
        print(path, family.recovery_code())
        family.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
