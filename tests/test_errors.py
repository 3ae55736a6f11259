from pathlib import Path

import pytest

from sendjourney import errors
from sendjourney.errors import FamilyFileError


def kinds_of(error):
    return [error, *(kind for child in error.__subclasses__() for kind in kinds_of(child))]


FILE_ERRORS = kinds_of(FamilyFileError)


@pytest.mark.parametrize("error", FILE_ERRORS, ids=lambda error: error.__name__)
def test_an_error_names_the_file_without_its_folders_and_keeps_the_path(error):
    path = Path("Private/Idris.sendjourney")

    said = error(path)

    assert str(said).startswith("“Idris.sendjourney” ")
    assert "Private" not in str(said)
    assert said.path == path


def test_every_error_of_a_file_has_its_own_sentence():
    sentences = {str(error(Path("a"))) for error in FILE_ERRORS}

    assert len(sentences) == len(FILE_ERRORS)


@pytest.mark.parametrize("error", FILE_ERRORS[1:], ids=lambda error: error.__name__)
def test_an_error_of_a_file_says_that_it_is_safe_or_what_to_do(error):
    comfort = ("not been changed", "Nothing has been changed", "safe", "as it is", "open it from")

    assert any(words in str(error(Path("a"))) for words in comfort)


def test_an_error_of_ours_keeps_the_detail_for_developers():
    bug = errors.BugError("KeyError in nowhere")

    assert "KeyError" not in str(bug)
    assert bug.detail == "KeyError in nowhere"
