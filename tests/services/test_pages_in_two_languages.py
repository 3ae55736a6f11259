"""Pages that can be had in a second language: complete, sound, and with each number whole."""

import re
import subprocess
from dataclasses import replace
from functools import cache
from io import BytesIO
from shutil import which

import docx
import page
import pikepdf
import pytest

from sendjourney.domain.visibility import Level, Visibility
from sendjourney.export.document import Banner, Card, Facts, Heading, SideBySide, Strip, Table
from sendjourney.export.second_language import Speaker
from sendjourney.services import sharing
from sendjourney.services.page_kinds import page_kind
from sendjourney.services.page_languages import languages, phrase_book
from sendjourney.services.page_material import material
from tests.builders import a_family, a_story_part
from tests.export.pdf.tags.structure import Structure
from tests.kinds_of_family import requests
from tests.services.page_requests import a_request

KINDS = [kind.id for kind in sharing.page_kinds() if kind.in_languages]
TAGS = [book.language for book in languages()]
PHONE = re.compile(r"0\d{4} \d{6}")


@cache
def made(kind, family, tag):
    return sharing.make_page(replace(requests(kind)[family], second_language=tag))


def everything_ticked(request):
    """Return a request for all that may go on its page."""
    groups = sharing.choices(request)
    ticked = frozenset(c.id for group in groups for c in group.choices if not c.reason)
    return replace(request, ticked=ticked)


def labels(block):
    """Yield the headings and the names of facts and columns in a block."""
    match block:
        case Heading():
            yield "".join(run.text for run in block.words)
        case Facts():
            yield from (fact.label for fact in block.facts)
        case Table():
            yield from block.header
        case Strip():
            yield from labels(block.heading)
        case Card() | Banner():
            yield from (label for inner in block.blocks for label in labels(inner))
        case SideBySide():
            yield from (label for card in block.cards for label in labels(card))


@pytest.mark.parametrize("family", ["sample", "empty"])
@pytest.mark.parametrize("kind", KINDS)
def test_every_heading_of_such_a_page_has_its_phrase(kind, family):
    request = everything_ticked(requests(kind)[family])
    document = page_kind(kind).compose(material(request, page_kind(kind)))
    child = request.child
    names = {child.name, child.called, "Emergency card"} | {p.name for p in request.record.people}
    speaker = Speaker(phrase_book("pl"), child.called)

    found = {label for block in document.blocks for label in labels(block)} - names

    assert {label for label in found if not speaker.say(label)} == set()


@pytest.mark.parametrize("family", ["sample", "empty"])
@pytest.mark.parametrize("tag", ["pl", "ur"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_page_in_two_languages_is_sound(kind, tag, family):
    data = made(kind, family, tag)

    assert page.validate_pdf_bytes(data).is_compliant
    assert Structure(data).problems() == []


@pytest.mark.parametrize("tag", TAGS)
def test_the_tags_name_the_language(tag):
    with pikepdf.open(BytesIO(made("hospital-passport", "sample", tag))) as pdf:
        spans = [
            str(found.Lang)
            for found in pdf.objects
            if isinstance(found, pikepdf.Dictionary) and found.get("/S") == "/Span"
        ]

    assert set(spans) == {tag}
    assert len(spans) > 20


@pytest.mark.parametrize("tag", ["pl", "ur"])
@pytest.mark.parametrize("kind", KINDS)
def test_the_second_language_takes_nothing_away(kind, tag):
    english = sharing.page_lines(requests(kind)["sample"])
    both = sharing.page_text(replace(requests(kind)["sample"], second_language=tag))

    assert [line.text for line in english if line.text.split(": ")[-1] not in both] == []


def test_numbers_in_urdu_are_never_reversed(tmp_path):
    if which("pdftotext") is None:
        pytest.skip("pdftotext is not on this computer")
    text = "براہِ کرم علی خان کو 07700 900456 پر فون کریں، یا 01632 960123 on Fridays"
    family = a_family(story_parts=(a_story_part(heading="medicines", text=text),))

    data = sharing.make_page(a_request(family, "hospital-passport", second_language="ur"))

    (tmp_path / "page.pdf").write_bytes(data)
    command = ["pdftotext", tmp_path / "page.pdf", "-"]
    told = subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout
    assert set(PHONE.findall(told)) == {"07700 900456", "01632 960123"}


def test_own_words_of_the_family_stay_untranslated():
    family = a_family(story_parts=(a_story_part(heading="medicines", text="Wiem, co robić."),))

    text = sharing.page_text(a_request(family, "hospital-passport", second_language="ur"))

    assert text.count("Wiem, co robić.") == 1


def test_a_kind_without_phrases_stays_in_english():
    record = a_family()
    english = a_request(record, "chronology")

    assert sharing.make_page(replace(english, second_language="pl")) == sharing.make_page(english)


def test_a_word_copy_has_both_languages_and_marks_them():
    request = replace(requests("people-sheet")["sample"], second_language="ur")

    word = docx.Document(BytesIO(sharing.make_word(request)))

    marked = [line for line in word.paragraphs if "خاندان اور دوست" in line.text]
    assert marked
    assert 'w:lang w:bidi="ur"' in marked[0]._p.xml
    assert "w:bidi" in marked[0]._p.pPr.xml


def test_a_private_name_is_in_neither_language():
    hidden = requests("people-sheet")["sample"]
    child = replace(hidden.child, visibility=Visibility(level=Level.NOBODY))

    text = sharing.page_text(replace(hidden, child=child, second_language="pl"))

    assert "Osoby wokół dziecka (Our child)" in text
