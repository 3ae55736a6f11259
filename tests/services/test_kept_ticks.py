from datetime import UTC, datetime

import pytest

from sendjourney.domain.visibility import Reader
from sendjourney.services.family import Protection
from sendjourney.services.family_files import FamilyFiles
from sendjourney.services.kept_ticks import keep_ticks, kept_ticks
from tests.builders import a_family

AT_FIRST = frozenset({"a", "b"})


@pytest.fixture
def family(tmp_path):
    now = datetime(2026, 11, 25, tzinfo=UTC)
    files = FamilyFiles(clock=lambda: now, computer="test", backups=tmp_path / "backups")
    path = tmp_path / "family.sendjourney"
    family = files.create(path, Protection.NONE, record=a_family())
    yield family
    family.close()


def keep(family, *ticked, reader=None):
    keep_ticks(family, "idris", "page", reader, ticked=frozenset(ticked), at_first=AT_FIRST)


def test_without_a_choice_the_first_ticks_stand(family):
    assert kept_ticks(family, "idris", "page", None, AT_FIRST) == AT_FIRST


def test_what_was_taken_off_or_put_on_is_remembered(family):
    keep(family, "b", "c")

    assert kept_ticks(family, "idris", "page", None, AT_FIRST) == {"b", "c"}


def test_a_new_fact_comes_in_as_any_new_fact_does(family):
    keep(family, "b")

    assert kept_ticks(family, "idris", "page", None, AT_FIRST | {"new"}) == {"b", "new"}


def test_each_reader_has_their_own_ticks(family):
    keep(family, "b", reader=Reader.HEALTH)

    assert kept_ticks(family, "idris", "page", Reader.COUNCIL, AT_FIRST) == AT_FIRST
