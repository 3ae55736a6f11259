import pytest

from sendjourney.domain.visibility import Reader
from sendjourney.services.kept_language import keep_language, kept_language
from sendjourney.services.page_suiting import ForWhom
from tests.builders import a_family
from tests.storing import a_file

NANI = ForWhom(reader=Reader.FAMILY, person_id="nani")
ANYBODY = ForWhom()


@pytest.fixture
def family(tmp_path):
    family = a_file(tmp_path, record=a_family())
    yield family
    family.close()


def test_pages_are_in_english_alone_until_somebody_chooses(family):
    assert kept_language(family, "idris", NANI) == ""


def test_each_person_and_reader_has_their_own_language(family):
    keep_language(family, "idris", NANI, "ur")
    keep_language(family, "idris", ForWhom(ourselves=True), "pl")

    assert kept_language(family, "idris", NANI) == "ur"
    assert kept_language(family, "idris", ForWhom(ourselves=True)) == "pl"
    assert kept_language(family, "idris", ANYBODY) == ""
    assert kept_language(family, "zuzanka", NANI) == ""


def test_a_language_can_be_taken_off_again(family):
    keep_language(family, "idris", NANI, "ur")
    keep_language(family, "idris", NANI, "")

    assert kept_language(family, "idris", NANI) == ""


def test_a_language_that_this_version_lacks_is_none(family):
    keep_language(family, "idris", NANI, "xx")

    assert kept_language(family, "idris", NANI) == ""
