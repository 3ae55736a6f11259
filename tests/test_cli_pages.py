"""The command line of pages: export, and a new family file from a page."""

import json

import pytest
from pypdf import PdfReader

from sendjourney.domain.visibility import NOBODY
from sendjourney.services.page_kinds import KINDS
from tests.builders import TODAY, a_family, a_person, a_story_part, the_sample
from tests.storing import a_file
from tests.test_cli import WORDS, one_sentence, read_pdf, run


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    found = the_sample()
    folder = tmp_path_factory.mktemp("family")
    family = a_file(folder, record=found.record, attachments=found.attachments)
    family.close()
    return family.path


def test_the_kinds_of_page_are_named(capsys):
    assert run("export", "--list") == 0
    assert "one-page-profile: One-page profile" in capsys.readouterr().out

    assert run("export", "--list", "--json") == 0
    assert list(json.loads(capsys.readouterr().out)) == [kind.id for kind in KINDS]


def test_a_page_of_one_child_is_written(sample, tmp_path):
    options = ["--child", "mimi", "--on", TODAY]

    assert run("export", sample, "--as", "people-sheet", "--out", tmp_path / "p", *options) == 0

    text = read_pdf(tmp_path / "p")
    assert "Chidinma Okafor-Wells" in text
    assert "Priya" not in text


def test_a_page_for_one_reader_holds_what_only_they_may_see(sample, tmp_path):
    options = ["--as", "meeting-summary", "--child", "Idris", "--on", TODAY]

    assert run("export", sample, "--out", tmp_path / "all", *options) == 0
    assert run("export", sample, "--out", tmp_path / "h", "--for", "health", *options) == 0

    assert "kiwi" not in read_pdf(tmp_path / "all")
    assert "kiwi" in read_pdf(tmp_path / "h")


def test_a_page_is_made_for_the_person_named(sample, tmp_path):
    options = ["--as", "since-we-last-met", "--child", "Idris", "--on", TODAY, "--person"]

    assert run("export", sample, "--out", tmp_path / "p", *options, "tomas ferreira") == 0

    assert "For Tomás Ferreira" in read_pdf(tmp_path / "p")


def test_a_page_speaks_a_second_language(sample, tmp_path):
    options = ["--as", "people-sheet", "--child", "Idris", "--on", TODAY, "--also-in", "pl"]

    assert run("export", sample, "--out", tmp_path / "p", *options) == 0

    assert "Osoby wokół dziecka (Idris)" in read_pdf(tmp_path / "p")


@pytest.mark.parametrize(("kind", "tag"), [("people-sheet", "xx"), ("chronology", "pl")])
def test_a_language_that_there_is_not_makes_no_page(sample, tmp_path, capsys, kind, tag):
    options = ["--as", kind, "--child", "Idris", "--also-in", tag]

    assert run("export", sample, "--out", tmp_path / "p", *options) == 1

    assert "is not one of these" in one_sentence(capsys.readouterr().err)


def test_a_person_whom_the_family_does_not_have_gets_no_page(sample, tmp_path, capsys):
    options = ["--as", "since-we-last-met", "--child", "Idris", "--person", "Nobody"]

    assert run("export", sample, "--out", tmp_path / "p", *options) == 1

    assert "which person" in one_sentence(capsys.readouterr().err)
    assert not (tmp_path / "p").exists()


def test_a_page_is_locked_with_a_password_that_is_no_argument(sample, tmp_path, monkeypatch):
    monkeypatch.setenv("SENDJOURNEY_PAGE_PASSWORD", "Zoë’s café")
    options = ["--as", "people-sheet", "--child", "Idris", "--on", TODAY, "--lock"]

    assert run("export", sample, "--out", tmp_path / "p", *options) == 0

    with PdfReader(tmp_path / "p", password="Zoë’s café") as pdf:  # noqa: S106 - an invented one
        assert "Agnieszka Wójcik" in pdf.pages[0].extract_text()


@pytest.fixture
def telling_file(tmp_path):
    """A family file in which the story speaks of somebody private."""
    bogdan = a_person(id="b", name="Bogdan", visibility=NOBODY)
    part = a_story_part(text="Laughs when Bogdan sings.")
    family = a_file(tmp_path, record=a_family(people=(bogdan,), story_parts=(part,)))
    family.close()
    return family.path


def test_a_page_that_says_something_private_is_refused_with_the_line(
    telling_file, tmp_path, capsys
):
    export = ["export", telling_file, "--as", "meeting-summary", "--out", tmp_path / "p"]
    capsys.readouterr()

    assert run(*export) == 1
    printed = capsys.readouterr()
    assert printed.out == "“Bogdan” (a name): Laughs when Bogdan sings.\n"
    assert "No page was written" in one_sentence(printed.err)
    assert run(*export, "--json") == 1
    assert json.loads(capsys.readouterr().out)[0]["words"] == "Bogdan"
    assert not (tmp_path / "p").exists()
    assert run(*export, "--allow", "bogdan") == 0


def test_a_page_that_carries_itself_becomes_a_new_family_file(
    sample, tmp_path, monkeypatch, capsys
):
    monkeypatch.setenv("SENDJOURNEY_WORDS", WORDS)
    monkeypatch.setenv("SENDJOURNEY_PAGE_PASSWORD", "plum otter candle")
    options = ["--as", "people-sheet", "--child", "Idris", "--on", TODAY, "--carry-facts", "--lock"]

    assert run("export", sample, "--out", tmp_path / "p", *options) == 0
    assert run("new", tmp_path / "f", "--from", tmp_path / "p") == 0
    assert run("find", tmp_path / "f", "Wójcik") == 0
    assert "Agnieszka Wójcik" in capsys.readouterr().out

    monkeypatch.delenv("SENDJOURNEY_PAGE_PASSWORD")
    assert run("new", tmp_path / "g", "--from", tmp_path / "p") == 1
    assert "opens with a password" in one_sentence(capsys.readouterr().err)


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        (["--as", "bookmark", "--child", "Mimi"], "not one of these: one-page-profile"),
        (["--as", "people-sheet"], "which child"),
        (["--as", "people-sheet", "--child", "Nani"], "which child"),
    ],
)
def test_a_page_that_cannot_be_made_leaves_no_file(sample, tmp_path, capsys, options, problem):
    assert run("export", sample, "--out", tmp_path / "p", *options) == 1

    assert problem in one_sentence(capsys.readouterr().err)
    assert not list(tmp_path.iterdir())
