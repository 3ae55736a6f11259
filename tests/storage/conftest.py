import pytest

from tests.storing import Clock, a_file, anybodys_folder, files_in

__all__ = ["anybodys_folder"]  # a fixture


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def files(tmp_path, clock):
    return files_in(tmp_path, clock=clock)


@pytest.fixture
def family(tmp_path, clock):
    made = a_file(tmp_path, clock=clock)
    yield made
    made.close()


@pytest.fixture
def path(tmp_path):
    """Where a family file lies that is closed."""
    a_file(tmp_path).close()
    return tmp_path / "Idris.sendjourney"
