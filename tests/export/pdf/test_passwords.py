import pytest

from sendjourney.export.pdf.passwords import prepared
from sendjourney.page_errors import PagePasswordError


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("cafe\u0301 Z\u00fcrich", "caf\u00e9 Z\u00fcrich"),
        ("caf\u00e9", "caf\u00e9"),
        ("a\u00a0b", "a b"),
        ("so\u00adft", "soft"),
        ("\ufb01ve", "five"),
        (" plum otter ", "plum otter"),
        ("میرا گھر", "میرا گھر"),
        ("bus 🚍 bus", "bus 🚍 bus"),
    ],
)
def test_a_password_is_the_same_however_it_is_typed(typed, kept):
    assert prepared(typed) == kept


@pytest.mark.parametrize(
    "typed", ["", "  ", "\u00ad", "a\tb", "a\x00b", "a\ud800b", "é" * 64, "bus میرا", "میرا 1"]
)
def test_what_could_not_be_typed_again_is_refused(typed):
    with pytest.raises(PagePasswordError):
        prepared(typed)
