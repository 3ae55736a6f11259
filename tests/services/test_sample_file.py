"""The invented family's file: a fresh copy each time."""

from datetime import timedelta

import pytest

from sendjourney.domain.child import Child
from sendjourney.services import pages_given
from sendjourney.services.sample_file import files_for_sample, fresh_sample, is_prepared
from tests.builders import TODAY
from tests.export.reading import text_of
from tests.storing import Clock, names_in


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "sample"


@pytest.fixture
def files(folder):
    return files_for_sample(folder, clock=Clock(), computer="Test PC")


def looked_at(files, folder, today=TODAY):
    family = files.open(fresh_sample(files, folder, today))
    children = [child.called for child in family.all(Child)]
    return family, children


def test_what_somebody_changed_is_gone_the_next_time(files, folder):
    family, children = looked_at(files, folder)
    with family.change("Delete Idris") as change:
        change.delete(*family.all(Child))
    family.close()

    family, again = looked_at(files, folder)

    assert again == children == ["Idris", "Mimi"]
    family.close()


def test_the_page_that_school_has_can_be_opened_and_one_thing_has_changed_since(files, folder):
    family, _ = looked_at(files, folder)
    (held,) = pages_given.ledger(family, family.all(Child)[0], TODAY).latest

    assert "Idris" in text_of(family.attachment(held.page.sha256))
    assert [each.how for each in held.differences] == ["has changed"]
    family.close()


def test_it_lies_ready_for_the_rest_of_the_day(files, folder):
    assert not is_prepared(folder, TODAY)

    fresh_sample(files, folder, TODAY)

    assert is_prepared(folder, TODAY)
    assert not is_prepared(folder, TODAY + timedelta(days=1))


def test_yesterdays_is_taken_away_with_its_backups(files, folder):
    family, _ = looked_at(files, folder)
    with family.change("Delete Idris") as change:
        change.delete(*family.all(Child))
    family.close()

    fresh_sample(files, folder, TODAY + timedelta(days=1))

    assert len([name for name in names_in(folder) if name.endswith(".prepared")]) == 1


def test_two_windows_look_at_two_files(files, folder):
    first, _ = looked_at(files, folder)
    second, _ = looked_at(files, folder)

    assert first.path != second.path
    first.close()
    second.close()
