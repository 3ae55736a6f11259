import msgspec
import pytest

from sendjourney.export.archive_problems import explained


@pytest.mark.parametrize(
    ("text", "place", "problem"),
    [
        ("Expected `str`, got `int` - at `$.family.people[3].name`", "family.people[3].name",
         "there is a whole number where text should be"),
        ("Expected `date | null`, got `array` - at `$.made_on`", "made_on",
         "there is a list where a date or nothing should be"),
        ("Expected `uuid`, got `str` - at `$.family`", "family",
         "there is text where something else should be"),
        ("Object missing required field `family`", "family", "it is missing"),
        ("A new kind of trouble", "the beginning", "this could not be understood"),
    ],
)  # fmt: skip
def test_a_refusal_is_said_in_plain_words(text, place, problem):
    error = explained(msgspec.ValidationError(text))

    assert error.place == place
    assert problem in str(error)
