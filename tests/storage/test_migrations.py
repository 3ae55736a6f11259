import pytest

from sendjourney.domain.child import Child
from sendjourney.errors import FileReadOnlyError, FileTooNewError
from sendjourney.storage import keys, migrations, schema
from sendjourney.storage.family_file import FamilyFile, open_file
from sendjourney.storage.keys import Profile
from sendjourney.storage.stores import ALL
from tests.builders import a_child
from tests.storing import a_file, as_on_disk, files_in, names_in, posix_only, without_powers


def root_of(path):
    return keys.root_without_words(path.read_bytes()[: keys.SALT_BYTES])


@pytest.fixture
def older(tmp_path):
    """A file from before the first step: what any upgrade begins with."""
    return an_older_file(tmp_path)


def an_older_file(folder):
    salt = keys.new_salt(Profile.NONE)
    path = folder / "older.sendjourney"
    file = FamilyFile(path, keys.root_without_words(salt), salt, mode="rwc")
    file.db.execute("CREATE TABLE note_of_old (text TEXT)")
    file.close()
    return path


def test_an_older_file_is_brought_up_to_date(older, files):
    family = files.open(older)

    with family.change("Add") as change:
        change.save(a_child())

    assert (family.find("Idris")[0].record_id, family.check()) == ("idris", [])
    family.close()


def test_an_older_file_is_backed_up_as_it_was_before_it_is_upgraded_once(older, files):
    files.open(older).close()
    files.open(older).close()

    copies = [b.path for b in files.backups_of(older) if "before upgrade" in b.path.stem]
    assert [path.stem for path in copies] == ["older 2026-11-25 120000 before upgrade"]
    old = open_file(copies[0], root_of(older))
    assert old.db.execute("SELECT name FROM sqlite_master").fetchall() == [("note_of_old",)]
    old.close()


def test_an_upgrade_without_a_backup_does_not_begin(older, files, tmp_path):
    (tmp_path / "backups").write_text("in the way")
    before = as_on_disk(older)

    with pytest.raises(Exception, match="could not be saved"):
        files.open(older)

    assert as_on_disk(older) == before


@posix_only
def test_an_older_file_that_may_only_be_read_is_said_to_be_so(anybodys_folder):
    path = an_older_file(anybodys_folder)
    path.chmod(0o444)

    with without_powers(), pytest.raises(FileReadOnlyError, match="open the copy"):
        files_in(anybodys_folder).open(path)


def test_a_file_of_a_newer_app_is_refused_untouched(tmp_path, files):
    family = a_file(tmp_path)
    family._file.db.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name) VALUES ('family', 'm999_later')"
    )
    family.close()
    before = as_on_disk(family.path)

    with pytest.raises(FileTooNewError, match="newer SEND Journey"):
        files.open(family.path)

    assert as_on_disk(family.path) == before
    assert files.protection(family.path)  # not taken for open
    assert names_in(tmp_path) == ["Idris.sendjourney", "backups"]


def test_every_step_is_known_without_loading_what_takes_it():
    assert tuple(step.name for step in migrations.migrations._migrations) == schema.STEPS


def test_every_noun_has_its_table_with_a_column_for_every_field(family):
    for store in ALL:
        columns = family._file.db.execute("SELECT name FROM pragma_table_info(?)", (store.table,))
        assert {name for (name,) in columns} == set(store.noun.__dataclass_fields__), store.table


def test_the_search_is_kept_in_step_by_its_triggers(family):
    found = family._file.db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
    names = {name for (name,) in found}

    assert names == {"searchable_added", "searchable_removed", "searchable_changed"}


def test_the_search_keeps_no_deleted_words(family):
    settings = family._file.db.execute("SELECT * FROM searchable_words_config").fetchall()

    assert ("secure-delete", 1) in settings


def test_a_new_file_has_the_first_record(family):
    assert family.all(Child) == [a_child()]
