import importlib
import subprocess
import sys

import pytest
import sqlcipher3
from sqlite_utils import utils

import sendjourney.storage


def run(code):
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    return done.stderr


def test_sqlite_utils_works_on_sqlcipher_and_catches_its_errors():
    assert utils.sqlite3 is sqlcipher3


def test_storage_refuses_to_start_when_sqlite_utils_was_there_first():
    assert "no file would be safe" in run("import sqlite_utils; import sendjourney.storage")


def test_storage_starts_when_it_comes_first():
    assert not run("import sendjourney.storage; import sqlite_utils")


def test_the_shim_is_proved_each_time_storage_starts(monkeypatch):
    monkeypatch.setattr(utils, "sqlite3", object())

    with pytest.raises(ImportError, match="no file would be safe"):
        importlib.reload(sendjourney.storage)
