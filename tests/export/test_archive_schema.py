import json
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given

from sendjourney.export.archive_schema import archive_schema
from sendjourney.export.archive_text import text_of
from sendjourney.services.archiving import schema
from tests.builders import TODAY, the_record
from tests.strategies import families

SCHEMA = archive_schema()
CHECK = jsonschema.Draft202012Validator(SCHEMA)
PUBLISHED = Path(__file__).parents[2] / "docs" / "archive.schema.json"


def test_the_published_schema_is_the_one_we_keep_to():
    assert PUBLISHED.read_text("utf-8") == schema()
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_the_sample_family_meets_the_schema():
    CHECK.validate(json.loads(text_of(the_record(), TODAY)))


@given(families())
def test_any_family_meets_the_schema(made):
    CHECK.validate(json.loads(text_of(made[0], TODAY)))


def test_everything_in_the_schema_is_described():
    assert all(each["description"] for each in SCHEMA["$defs"].values())


@pytest.mark.parametrize(
    "change",
    [{"shoe_size": 3}, {"id": "../x"}, {"id": None}, {"service": "healing"}, {"phones": "1"}],
)
def test_the_schema_refuses_what_reading_refuses(change):
    plain = json.loads(text_of(the_record(), TODAY))
    plain["family"]["people"][0] |= change

    assert not CHECK.is_valid(plain)
