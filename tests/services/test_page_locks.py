from io import BytesIO

import pypdf
import pytest

from sendjourney.page_errors import PagePasswordError
from sendjourney.services import sharing
from sendjourney.services.page_locks import password_problem, suggest_password
from tests.builders import a_family
from tests.services.page_requests import a_request


def test_a_page_is_locked_with_a_password():
    data = sharing.lock_page(sharing.make_page(a_request(a_family())), "plum otter candle")

    reader = pypdf.PdfReader(BytesIO(data))
    assert reader.is_encrypted
    assert reader.decrypt("plum otter candle")
    assert "Idris" in reader.pages[0].extract_text()


def test_a_suggested_password_is_strong_enough():
    assert password_problem(suggest_password()) == ""


@pytest.mark.parametrize(
    "weak", ["", "bus", "aaaaaaaaaa", "1234567890", "Password 123", "idris 20"]
)
def test_a_weak_password_is_refused_with_what_to_do(weak):
    assert password_problem(weak, "Idris")


@pytest.mark.parametrize("strong", ["plum otter", "Zoë’s café", "میرا گھر ہے", "07700 900456 bus"])
def test_a_password_of_ones_own_will_do(strong):
    assert password_problem(strong, "Idris") == ""


def test_a_weak_password_locks_nothing():
    with pytest.raises(PagePasswordError, match="too short"):
        sharing.lock_page(b"", "bus")
