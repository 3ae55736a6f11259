import os
import re
import stat
from datetime import UTC, datetime
from io import BytesIO

import docx
import page
import pypdf
import pytest

from sendjourney.errors import CouldNotWritePageError, PageTooLongError, UnknownChoiceError
from sendjourney.services import law_rules, sharing, story_guide
from sendjourney.services.family_files import FamilyFiles, Protection
from tests.builders import (
    TODAY,
    a_child,
    a_family,
    a_plan,
    a_story_part,
    the_record,
    the_sample,
)
from tests.export.pdf.tags.structure import Structure
from tests.export.reading import pages_of, text_of
from tests.services.page_requests import KINDS, a_request

ABOUT_A_CHILD = [kind.id for kind in sharing.page_kinds() if kind.takes]
"""Every kind but the blank forms, which are about no child at all."""


@pytest.mark.parametrize("kind", ABOUT_A_CHILD)
def test_the_sample_family_has_every_page(kind):
    sample = the_sample()
    child = sample.record.children[0]
    photo = sample.attachments[child.photo]

    text = text_of(sharing.make_page(a_request(sample.record, kind, photo=photo)))

    assert "Idris" in text
    assert "Written by the family." in text


@pytest.mark.parametrize("kind", ABOUT_A_CHILD)
def test_a_child_with_nothing_written_has_a_page_that_says_so(kind):
    child = a_child(birth_date=None, pronouns="")

    text = text_of(sharing.make_page(a_request(a_family(children=(child,)), kind)))

    assert "Idris" in text
    assert re.search("[Nn]othing|Nobody", text)


def test_a_page_that_is_not_known_is_refused():
    with pytest.raises(UnknownChoiceError):
        sharing.make_page(a_request(a_family(), "birthday-card"))


def test_a_profile_too_long_says_so_before_it_is_made():
    family = a_family(story_parts=(a_story_part(text="word " * 3000),))
    request = a_request(family, "one-page-profile")

    assert sharing.lines_too_many(request) > 50
    with pytest.raises(PageTooLongError):
        sharing.make_page(request)


def test_a_page_of_any_length_is_never_too_long():
    family = a_family(story_parts=(a_story_part(text="word " * 3000),))

    assert sharing.lines_too_many(a_request(family)) == 0


def test_a_page_can_be_read_as_text():
    text = sharing.page_text(a_request(the_sample().record))

    assert "Idris O’Donnell-Mirza" in text
    assert text.index("What matters most now") < text.index("How best to support Idris")


def test_the_text_keeps_headings_and_lists_apart():
    lines = sharing.page_lines(a_request(the_sample().record))

    assert lines[0].text == "" or lines[0].level == 1
    assert next(line.level for line in lines if line.text == "What matters most now") == 2
    assert any(line.bullet for line in lines)


def test_the_word_copy_says_what_the_page_says():
    request = a_request(the_sample().record)

    word = docx.Document(BytesIO(sharing.make_word(request)))

    headings = [p.text for p in word.paragraphs if p.style.name.startswith("Heading")]
    assert headings == [line.text for line in sharing.page_lines(request) if line.level]


def test_the_review_stands_beside_its_rule_and_is_not_advice():
    family = a_family(plans=(a_plan(),))

    text = text_of(sharing.make_page(a_request(family)))

    assert "Due by Tuesday 23 February 2027" in text
    assert "Children and Families Act 2014, section 44(1)" in text
    assert f"{law_rules.note()} The rule was last checked on 23 November 2026." in text


@pytest.mark.parametrize("kind", KINDS)
def test_how_the_law_stands_is_on_every_page_that_says_what_the_law_says(kind):
    text = " ".join(text_of(sharing.make_page(a_request(the_sample().record, kind=kind))).split())

    says_a_day_in_law = "The law says" in text or "Due by" in text
    assert says_a_day_in_law == (kind in {"meeting-summary", "new-school", "what-happened-when"})
    assert says_a_day_in_law == (law_rules.note() in text)


def test_the_same_request_gives_the_same_page():
    request = a_request(the_sample().record)

    assert sharing.make_page(request) == sharing.make_page(request)


def test_a_saved_page_is_the_page(tmp_path):
    path = tmp_path / "Idris.pdf"

    sharing.save_page(b"%PDF new", path)

    assert path.read_bytes() == b"%PDF new"
    assert list(tmp_path.iterdir()) == [path]


def test_a_page_that_cannot_be_saved_leaves_the_old_one(tmp_path):
    folder = tmp_path / "Idris.pdf"
    folder.mkdir()
    (folder / "old").write_bytes(b"old")

    with pytest.raises(CouldNotWritePageError):
        sharing.save_page(b"%PDF new", folder)

    assert (folder / "old").read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [folder]


def test_a_page_cannot_be_saved_where_there_is_no_folder(tmp_path):
    with pytest.raises(CouldNotWritePageError):
        sharing.save_page(b"%PDF", tmp_path / "nowhere" / "Idris.pdf")


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="only where files have such rights")
def test_a_saved_page_is_for_its_owner_alone(tmp_path):
    path = tmp_path / "Idris.pdf"

    sharing.save_page(b"%PDF", path)

    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_photo_is_on_the_page():
    sample = the_sample()
    photo = sample.attachments[sample.record.children[0].photo]

    data = sharing.make_page(a_request(sample.record, "one-page-profile", photo=photo))

    assert len(pypdf.PdfReader(BytesIO(data)).pages[0].images) == 1


def test_the_profile_is_always_one_side():
    assert len(pages_of(sharing.make_page(a_request(the_sample().record, "one-page-profile")))) == 1


def test_the_usual_request_has_the_photo_the_headings_and_the_review(tmp_path):
    sample, now = the_sample(), datetime(2026, 11, 25, 9, tzinfo=UTC)
    files = FamilyFiles(clock=lambda: now, computer="test", backups=tmp_path / "backups")
    family = files.create(
        tmp_path / "f.sendjourney",
        Protection.NONE,
        record=sample.record,
        attachments=sample.attachments,
    )
    request = sharing.usual_request(family, "people-sheet", sample.record.children[0], TODAY)
    family.close()

    assert request.photo == sample.attachments[sample.record.children[0].photo]
    assert (request.ticked, request.reader, request.today) == (None, None, TODAY)
    assert request.review is not None
    assert request.headings == story_guide.headings()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("family", [the_record(), a_family()], ids=["sample", "empty"])
def test_every_page_conforms_to_pdf_ua_1(family, kind):
    data = sharing.make_page(a_request(family, kind))

    assert page.validate_pdf_bytes(data).is_compliant
    assert Structure(data).problems() == []
