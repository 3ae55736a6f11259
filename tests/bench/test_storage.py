"""How long the family file takes, measured beside the same work on a plain one.

Read the ratios and the budgets: the milliseconds are this computer's.
"""

import os
import statistics
import time
from contextlib import contextmanager

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from sendjourney.domain.contact_note import ContactNote
from sendjourney.services.family import Family, Protection
from sendjourney.storage import connection, keys, schema
from sendjourney.storage.database import Database
from sendjourney.storage.family_file import FamilyFile
from tests.builders import TODAY, a_person, a_story_part, the_sample
from tests.storing import Clock, chances, files_in

pytestmark = pytest.mark.bench

WORDS = "kettle window river zebra"
COLD_SEARCH_MILLISECONDS = 100
VOCABULARY = [f"{a}{b}{c}" for a in "bdfgklmn" for b in ("a", "oi", "ee", "u") for c in "drstnlmp"]


class PlainFile(FamilyFile):
    """The same file without encryption, only to compare with."""

    def __init__(self, path):
        self.path, self.root, self.salt = path, b"", keys.new_salt(keys.Profile.NONE)
        self.read_only = False
        plain = sqlcipher.connect(str(path))
        connection._make_safe(plain)
        self.db = Database(plain)
        self._identity = (path.stat().st_dev, path.stat().st_ino)
        schema.upgrade(self.db)

    @contextmanager
    def _sound(self):
        yield


@pytest.fixture(scope="module")
def table():
    """Rows of a table that is printed at the end."""
    rows = []
    yield rows
    print("\n")
    for what, milliseconds, beside in rows:
        print(f"{what:<52}{milliseconds:>10.2f} ms   {beside}")


@contextmanager
def timed(found):
    start = time.perf_counter()
    yield
    found.append((time.perf_counter() - start) * 1000)


def median(work, times):
    found = []
    for number in range(times):
        with timed(found):
            work(number)
    return statistics.median(found)


@pytest.fixture
def plain_family(tmp_path):
    made = Family(
        PlainFile(tmp_path / "plain"), clock=Clock(), computer="Test PC", backup_to=tmp_path / "b"
    )
    yield made
    made._file.db.close()


@pytest.fixture
def files(tmp_path):
    return files_in(tmp_path)


@pytest.fixture
def family(files, tmp_path):
    made = files.create(tmp_path / "a", Protection.NONE)
    yield made
    made.close()


def test_opening(files, tmp_path, table):
    sample = the_sample()
    path = tmp_path / "words"
    family = files.create(
        path, Protection.WORDS, words=WORDS, record=sample.record, attachments=sample.attachments
    )
    code = family.recovery_code()
    family.close()

    with_words = median(lambda _: files.open(path, words=WORDS).close(), 5)
    with_code = median(lambda _: files.open(path, code=code).close(), 20)

    table.append(("open with words", with_words, f"{with_words / with_code:.0f} x with the code"))
    table.append(("open with the code", with_code, ""))
    assert 200 < with_words < 3000


def saving(family):
    part = a_story_part()
    return lambda number: save(family, part.changed(text=f"He likes buses, number {number}."))


def save(family, record, continues=""):
    with family.change("Write", continues=continues) as change:
        change.save(record)


def test_saving_one_field(family, plain_family, table):
    encrypted, plain = (median(saving(each), 300) for each in (family, plain_family))
    late = median(saving(family), 300)
    part = a_story_part()
    typing = median(lambda n: save(family, part.changed(text="x" * n), part.id), 300)

    table.append(("save one field", encrypted, f"{encrypted / plain:.2f} x plain"))
    table.append(("save it after 600 changes", late, f"{late / encrypted:.2f} x at first"))
    table.append(("save while typing", typing, f"{typing / encrypted:.2f} x"))
    assert late < 2 * encrypted


def notes(count):
    chance = chances(1)
    for number in range(count):
        words = " ".join(chance.choice(VOCABULARY) for _ in range(20 + number % 140))
        yield ContactNote(child_id="c", on=TODAY, what_was_said=words)


def test_searching_ten_thousand_records(files, tmp_path, table):
    family = files.create(tmp_path / "many", Protection.NONE)
    with family.change("Add") as change:
        change.save(*notes(10_000), a_person(name="Wilhelmina Quickenham"))
    family.close()
    family = files.open(tmp_path / "many")
    cold, warm = [], []

    for words in ("wilh", "bad feet", "ba", "Quickenham"):
        with timed(cold):
            family.find(words)
    for words in ("wilh", "bad feet", "ba", "Quickenham"):
        with timed(warm):
            family.find(words)

    family.close()
    table.append(("search 10,000 records, first", cold[0], ""))
    table.append(("two words, first", cold[1], f"{cold[1] / warm[1]:.1f} x again"))
    table.append(("two letters that begin many words, again", warm[2], ""))
    table.append(("a name, again", warm[3], ""))
    assert max(cold) < COLD_SEARCH_MILLISECONDS


def test_backing_up_sixty_megabytes(family, tmp_path, table):
    for _ in range(40):
        with family.change("Add") as change:
            change.attach(os.urandom(1_500_000))
    found = []
    with timed(found):
        backup = family.back_up()
    copied = []
    with timed(copied):
        (tmp_path / "copy").write_bytes(backup.read_bytes())
        os.sync()

    megabytes = backup.stat().st_size / 1e6
    beside = f"{found[0] / copied[0]:.1f} x a copy of {megabytes:.0f} MB"
    table.append(("back up and check", found[0], beside))
    assert megabytes > 60


def test_first_reading_of_everything(files, tmp_path, table):
    sample = the_sample()
    files.create(tmp_path / "sample", Protection.NONE, record=sample.record).close()
    family = files.open(tmp_path / "sample")
    first = []
    with timed(first):
        count = len(family.record().everything())
    again = median(lambda _: family.record(), 20)

    family.close()
    table.append((f"read all {count} records, first", first[0], f"{first[0] / again:.1f} x again"))
    assert first[0] < 200
