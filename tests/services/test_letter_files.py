from io import BytesIO

import docx
import pikepdf
import pytest

from sendjourney.services.letter_files import LetterPage, as_pdf, as_word
from tests.builders import TODAY
from tests.export.reading import text_of

PAGE = LetterPage(
    sender=("14 Weaver’s Row", "Rotherham"),
    to=("SEND team", "Riverside House"),
    dated=TODAY,
    subject="Idris: who is the caseworker?",
    text="Dear SEND team,\n\nPlease tell me:\n\n- the name\n- since when\n\nYours,\n[your name]",
)
ORDER = [
    *("14 Weaver’s Row", "SEND team", "25 November 2026", "Idris: who is", "Dear SEND team,"),
    *("the name", "since when", "Yours,", "[your name]"),
]


def word_text(data):
    return " ".join(line.text for line in docx.Document(BytesIO(data)).paragraphs)


@pytest.mark.parametrize(("make", "read"), [(as_pdf, text_of), (as_word, word_text)])
def test_a_letter_leaves_as_it_was_seen(make, read):
    text = read(make(PAGE))

    places = [text.index(words) for words in ORDER]
    assert places == sorted(places)


def test_the_properties_of_a_letter_tell_nothing_of_the_family():
    with pikepdf.open(BytesIO(as_pdf(PAGE))) as pdf:
        told = str(pdf.docinfo) + pdf.open_metadata().__str__()

    assert "Idris" not in told
    assert "Idris" not in docx.Document(BytesIO(as_word(PAGE))).core_properties.title
