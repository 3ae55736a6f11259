"""The answers of a new family, and the file made of them."""

from datetime import date
from pathlib import Path

import pytest

from sendjourney.domain.child import Child
from sendjourney.domain.setting import Setting, SettingKind
from sendjourney.errors import ArchiveError, FileExistsAlreadyError
from sendjourney.services.archiving import to_archive
from sendjourney.services.family import Protection
from sendjourney.services.new_family import NewFamily, make_family, usual_kind, with_suffix
from tests.builders import TODAY, a_child, a_family
from tests.storing import a_file, files_in

IDRIS = NewFamily(
    name="Idris O’Donnell-Mirza",
    known_as="Idris",
    birth_date=date(2017, 3, 11),
    setting_name="Copperbeck Primary School",
    setting_kind=SettingKind.SCHOOL,
    area="rotherham",
    protection=Protection.NONE,
)


def test_the_answers_become_a_child_and_where_they_learn():
    record = IDRIS.record()

    (child,), (setting,) = record.children, record.settings
    assert (child.name, child.known_as, child.area) == (IDRIS.name, "Idris", "rotherham")
    assert (setting.child_id, setting.name) == (child.id, "Copperbeck Primary School")


def test_what_was_skipped_is_left_out():
    record = NewFamily(name="Idris").record()

    assert record.settings == ()
    assert record.children[0].birth_date is None


@pytest.mark.parametrize("kind", [SettingKind.HOME, SettingKind.NONE])
def test_a_place_without_a_name_is_called_by_its_kind(kind):
    (setting,) = NewFamily(name="Idris", setting_kind=kind).record().settings

    assert setting.name == kind.label


@pytest.mark.parametrize(
    ("born", "kind"),
    [
        (date(2024, 1, 1), SettingKind.EARLY_YEARS),
        (date(2017, 3, 11), SettingKind.SCHOOL),
        (date(2009, 3, 11), SettingKind.COLLEGE),
        (None, SettingKind.SCHOOL),
    ],
)
def test_the_question_begins_with_where_most_of_that_age_are(born, kind):
    assert usual_kind(born, TODAY) is kind


def test_the_file_is_named_by_what_the_child_is_called(tmp_path):
    (tmp_path / "Idris.sendjourney").touch()

    assert IDRIS.place(tmp_path) == tmp_path / "Idris 2.sendjourney"
    assert NewFamily().place(tmp_path).name == "Our family.sendjourney"
    assert IDRIS.changed(path=Path("x")).place(tmp_path) == Path("x")


def test_a_place_gets_the_ending_it_must_have():
    assert with_suffix(Path("a/Idris")) == Path("a/Idris.sendjourney")
    assert with_suffix(Path("a/Dr. Jo")) == Path("a/Dr. Jo.sendjourney")
    assert with_suffix(Path("a/Idris.SENDJOURNEY")) == Path("a/Idris.SENDJOURNEY")


def test_the_file_is_made_with_its_folder_and_can_be_entered_at_once(tmp_path):
    files = files_in(tmp_path)

    way = make_family(files, IDRIS, tmp_path / "Documents" / "Idris.sendjourney")

    family = way.open(files)
    assert [child.called for child in family.all(Child)] == ["Idris"]
    assert [setting.name for setting in family.all(Setting)] == ["Copperbeck Primary School"]
    family.close()


def test_a_file_by_words_is_entered_by_its_code_without_the_slow_key(tmp_path):
    files = files_in(tmp_path)
    answers = IDRIS.changed(protection=Protection.WORDS, words="lamp river otter spoon")

    way = make_family(files, answers, tmp_path / "Idris.sendjourney")

    family = way.open(files)
    assert way.code == family.recovery_code() != ""
    assert way.code not in repr(way)
    assert "otter" not in repr(answers)
    family.close()


def test_the_records_of_an_archive_go_into_the_new_file(tmp_path):
    old = a_file(tmp_path, record=a_family(children=(a_child(), a_child(id="mimi"))))
    archive = tmp_path / "all.json"
    to_archive(old, archive, TODAY)
    old.close()
    files, answers = files_in(tmp_path), NewFamily(archive=archive, protection=Protection.NONE)

    family = make_family(files, answers, answers.place(tmp_path)).open(files)

    assert family.path.name == "all.sendjourney"
    assert len(family.all(Child)) == 2
    family.close()


def test_nothing_is_made_of_an_archive_that_cannot_be_read(tmp_path):
    archive = tmp_path / "bad.json"
    archive.write_text("{}")
    answers = NewFamily(archive=archive, protection=Protection.NONE)

    with pytest.raises(ArchiveError):
        make_family(files_in(tmp_path), answers, tmp_path / "new.sendjourney")

    assert not (tmp_path / "new.sendjourney").exists()


def test_a_file_that_is_there_is_never_overwritten(tmp_path):
    taken = tmp_path / "Idris.sendjourney"
    taken.write_text("mine")

    with pytest.raises(FileExistsAlreadyError):
        make_family(files_in(tmp_path), IDRIS, taken)

    assert taken.read_text() == "mine"
