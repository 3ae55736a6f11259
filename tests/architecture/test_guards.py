"""The guards of tests/conftest.py hold."""

import socket
import tempfile
import time
from pathlib import Path

import pytest

from sendjourney import paths


def test_a_test_that_reaches_for_the_network_fails():
    with pytest.raises(pytest.fail.Exception):
        socket.create_connection(("school.example", 80))


def test_a_test_that_listens_to_the_network_fails():
    with socket.socket() as listener, pytest.raises(pytest.fail.Exception):
        listener.bind(("127.0.0.1", 0))


def test_the_persons_own_folders_are_out_of_reach():
    temporary = Path(tempfile.gettempdir()).resolve()

    assert Path.home().resolve().is_relative_to(temporary)
    assert paths.app_data().resolve().is_relative_to(temporary)


def test_the_time_zone_is_that_of_the_families():
    assert time.tzname[0] == "GMT"
