import importlib
import subprocess
import sys

import pytest
import sqlcipher3
from sqlite_utils import utils

from sendjourney.storage import migrations


def run(code):
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    return done.stderr


def test_sqlite_utils_works_on_sqlcipher_and_catches_its_errors():
    assert utils.sqlite3 is sqlcipher3


def test_no_table_is_touched_when_sqlite_utils_was_there_first():
    ours = "import sendjourney.storage.migrations"

    assert "no file would be safe" in run(f"import sqlite_utils; {ours}")


def test_all_is_well_when_storage_comes_first():
    assert not run("import sendjourney.storage.migrations; import sqlite_utils")


def test_the_shim_is_proved_each_time_tables_may_be_touched(monkeypatch):
    monkeypatch.setattr(utils, "sqlite3", object())

    with pytest.raises(ImportError, match="no file would be safe"):
        importlib.reload(migrations)


def test_a_file_of_today_is_opened_without_it():
    told = run("import sys, sendjourney.app; assert 'sqlite_utils' not in sys.modules")

    assert not told
