import pytest

from sendjourney.domain.visibility import EVERYONE, NOBODY, Level, Reader, Visibility

HEALTH_ONLY = Visibility(level=Level.SOME, readers=(Reader.HEALTH,))


@pytest.mark.parametrize("reader", [*Reader, None])
def test_what_everyone_may_see_is_on_every_page_and_what_is_private_on_none(reader):
    assert EVERYONE.allows(reader)
    assert not NOBODY.allows(reader)


@pytest.mark.parametrize("reader", [*Reader, None])
def test_what_some_may_see_is_only_on_their_pages(reader):
    assert HEALTH_ONLY.allows(reader) is (reader is Reader.HEALTH)


def test_readers_count_only_when_some_may_see():
    private = Visibility(level=Level.NOBODY, readers=(Reader.HEALTH,))

    assert not private.allows(Reader.HEALTH)
