import page
import pytest

from sendjourney.errors import PageTooLongError
from sendjourney.services import sharing
from sendjourney.services.page_kinds import KINDS
from tests.builders import a_family, a_review_view
from tests.export.pdf.tags.structure import Structure
from tests.export.reading import letters_of, pages_of
from tests.services.extreme_family import LONG_WORD, MUCH, the_extreme_record
from tests.services.page_requests import a_request

CORRUPT = b"\xff\xd8\xff no photo"


@pytest.fixture(scope="module")
def record():
    return the_extreme_record(appointments=120, story=MUCH * 6)


def made(record, kind):
    everything = frozenset(found.id for found in record.everything())
    return sharing.make_page(a_request(record, kind, photo=CORRUPT, changed=everything))


@pytest.mark.parametrize("kind", [kind.id for kind in KINDS])
def test_it_gets_a_sound_page_or_is_told_that_one_side_is_too_small(record, kind):
    try:
        data = made(record, kind)
    except PageTooLongError:
        assert sharing.lines_too_many(a_request(record, kind)) > 0
        return

    assert page.validate_pdf_bytes(data).is_compliant
    assert Structure(data).problems() == []


@pytest.mark.parametrize("kind", ["chronology", "appointments-and-promises", "review-views"])
def test_a_word_without_end_is_all_there(record, kind):
    assert LONG_WORD in letters_of("".join(pages_of(made(record, kind))))


def test_a_heading_over_a_row_higher_than_a_page_is_not_alone_on_its_side():
    views = [a_review_view(question=q, text=MUCH * 8) for q in ("went_well", "not_well")]
    family = a_family(review_views=tuple(views))

    pages = pages_of(made(family, "review-views"))

    (page_of_heading,) = [text for text in pages if "The year" in text]
    assert "What went well this year?" in page_of_heading
