"""The command line, mostly called as a function; a few times as the program that people type."""

import io
import json
import os
import subprocess
import sys
import zipfile
from contextlib import redirect_stdout
from datetime import datetime
from pathlib import Path

import jsonschema
import pytest
from pypdf import PdfReader

from sendjourney import cli, paths
from sendjourney.__main__ import main
from sendjourney.export.archive import ArchiveContent, write_archive
from sendjourney.services.family_files import FamilyFiles
from sendjourney.services.page_kinds import KINDS
from tests.builders import TODAY, the_sample

WORDS = "plum otter candle ferry moss"


@pytest.fixture
def words(monkeypatch):
    monkeypatch.setenv("SENDJOURNEY_WORDS", WORDS)


@pytest.fixture(scope="module")
def sample_archive(tmp_path_factory):
    path = tmp_path_factory.mktemp("archive") / "sample.zip"
    found = the_sample()
    content = ArchiveContent(record=found.record, attachments=found.attachments)
    write_archive(content, path, TODAY)
    return path


@pytest.fixture(scope="module")
def sample_file(sample_archive, tmp_path_factory):
    path = tmp_path_factory.mktemp("family") / "Idris.sendjourney"
    words_file = path.with_name("words.txt")
    words_file.write_text(WORDS + "\n", encoding="utf-8")
    assert run("new", path, "--from", sample_archive, "--words-file", words_file) == 0
    return path


def run(*arguments):
    return cli.main([str(argument) for argument in arguments])


def program(*arguments, **environment):
    return subprocess.run(
        [sys.executable, "-m", "sendjourney", *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
        stdin=subprocess.DEVNULL,
        cwd=Path(__file__).parents[1],
        env=os.environ | environment,
    )


def one_sentence(text):
    """Return the text if it is one line and nothing of Python's own."""
    assert text.count("\n") == 1
    assert text.endswith(".\n")
    assert "Traceback" not in text
    return text


@pytest.mark.usefixtures("words")
def test_a_new_file_is_made_and_opened_by_its_words(tmp_path, capsys):
    assert run("new", tmp_path / "f.sendjourney") == 0
    assert run("check", tmp_path / "f.sendjourney") == 0

    printed = capsys.readouterr().out
    assert "this code opens the file" in printed
    assert "0 records were read and checked" in printed


@pytest.mark.usefixtures("words")
def test_a_file_that_is_there_is_never_overwritten(sample_file, tmp_path, capsys):
    dear = tmp_path / "dear"
    dear.write_bytes(b"dear")

    assert run("new", dear) == 1
    assert run("archive", sample_file, "--out", dear) == 1
    assert run("restore", sample_file, "--out", dear) == 1
    assert run("export", sample_file, "--as", "people-sheet", "--out", dear) == 1

    assert dear.read_bytes() == b"dear"
    assert capsys.readouterr().err.count("is already there") == 4


@pytest.mark.usefixtures("words")
def test_an_archive_of_a_file_made_from_an_archive_holds_the_same(
    sample_file, sample_archive, tmp_path
):
    assert run("archive", sample_file, "--out", tmp_path / "a.zip", "--on", TODAY) == 0
    assert run("new", tmp_path / "f", "--from", tmp_path / "a.zip") == 0
    assert run("archive", tmp_path / "f", "--out", tmp_path / "b.zip", "--on", TODAY) == 0

    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    first, last = (zipfile.ZipFile(p).namelist() for p in (sample_archive, tmp_path / "b.zip"))
    assert sorted(first) == sorted(last)


@pytest.mark.usefixtures("words")
def test_a_bad_archive_is_refused_with_its_place_and_no_file_is_left(tmp_path, capsys):
    (tmp_path / "bad.json").write_text('{"format": "sendjourney-archive", "version": 1}')

    assert run("new", tmp_path / "f", "--from", tmp_path / "bad.json") == 1

    assert "at made_on, it is missing" in one_sentence(capsys.readouterr().err)
    assert [p.name for p in tmp_path.iterdir()] == ["bad.json"]


@pytest.mark.parametrize("given", ["", "short", "moss moss moss moss moss moss"])
def test_words_that_protect_nothing_are_refused(given, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("SENDJOURNEY_WORDS", given)
    monkeypatch.setattr(sys, "stdin", io.StringIO())

    assert run("new", tmp_path / "f") == 1

    one_sentence(capsys.readouterr().err)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("given", ["plum otter candle ferry", "moss"])
def test_wrong_words_open_nothing(given, sample_file, monkeypatch, capsys):
    monkeypatch.setenv("SENDJOURNEY_WORDS", given)

    assert run("check", sample_file) == 1

    assert "did not open with these words" in one_sentence(capsys.readouterr().err)


class Terminal(io.StringIO):
    """A terminal at which somebody sits."""

    def isatty(self):
        return True


@pytest.fixture
def typed(monkeypatch):
    """Let somebody type these answers, one after the other."""
    answers = []
    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr("getpass.getpass", lambda prompt: answers.pop(0) if prompt else "")
    return answers


def test_words_are_asked_for_at_a_terminal(sample_file, typed):
    typed.append(WORDS)

    assert run("check", sample_file) == 0


def test_new_words_are_typed_twice(tmp_path, typed, capsys):
    typed += [WORDS, WORDS + "s", WORDS, WORDS]

    assert run("new", tmp_path / "f") == 1
    assert "not the same both times" in one_sentence(capsys.readouterr().err)
    assert run("new", tmp_path / "f") == 0


def test_leaving_at_the_prompt_is_no_accident(sample_file, monkeypatch, capsys):
    def leave(_):
        raise KeyboardInterrupt

    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr("getpass.getpass", leave)

    assert run("check", sample_file) == 130
    assert capsys.readouterr().err == ""


def test_a_words_file_counts_before_the_variable(sample_file, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("SENDJOURNEY_WORDS", "something else entirely here")
    (tmp_path / "w").write_bytes(b"\xef\xbb\xbf" + WORDS.encode() + b"\r\n")

    assert run("check", sample_file, "--words-file", tmp_path / "w") == 0
    assert run("check", sample_file, "--words-file", tmp_path / "nowhere") == 1
    one_sentence(capsys.readouterr().err)


@pytest.mark.usefixtures("words")
def test_words_of_the_story_are_found(sample_file, capsys):
    assert run("find", sample_file, "number", "8", "bus") == 0
    assert "idris" not in capsys.readouterr().err

    assert run("find", sample_file, "Wójcik", "--json") == 0
    hits = json.loads(capsys.readouterr().out)
    assert {"noun": "Person", "id": "aga"}.items() <= hits[0].items()


@pytest.mark.usefixtures("words")
def test_nothing_found_is_an_empty_answer(sample_file, capsys):
    assert run("find", sample_file, "helicopter", "--json") == 0

    assert json.loads(capsys.readouterr().out) == []


@pytest.mark.usefixtures("words")
def test_a_whole_file_is_in_order(sample_file, capsys):
    assert run("check", sample_file, "--json") == 0

    count = len(the_sample().record.everything())
    said = json.loads(capsys.readouterr().out)
    assert said == {"in_order": True, "records": count, "wrong": []}


@pytest.mark.usefixtures("words")
def test_a_damaged_file_is_said_to_be_damaged(sample_file, tmp_path, capsys):
    data = bytearray(sample_file.read_bytes())
    data[-40_000:-30_000] = bytes(10_000)
    (tmp_path / "f").write_bytes(data)

    assert run("check", tmp_path / "f") == 1

    assert "is damaged" in one_sentence(capsys.readouterr().err)


@pytest.mark.usefixtures("words")
@pytest.mark.parametrize("options", [[], ["--json"]])
def test_a_table_that_is_not_what_the_log_gives_is_found(sample_file, tmp_path, capsys, options):
    path = tmp_path / "f"
    path.write_bytes(sample_file.read_bytes())
    files = FamilyFiles(clock=datetime.now, computer="test", backups=tmp_path / "backups")
    family = files.open(path, words=WORDS)
    family._file.db.execute("UPDATE person SET name = 'Nobody' WHERE id = 'jo'")
    family.close()

    assert run("check", path, *options) == 1

    printed = capsys.readouterr()
    assert "is damaged" in one_sentence(printed.err)
    assert "person jo" in printed.out or not options


@pytest.mark.usefixtures("words")
def test_a_backup_is_restored_to_a_new_place(sample_file, tmp_path, capsys):
    assert run("backup", sample_file) == 0
    backup = Path(capsys.readouterr().out.strip())

    assert backup.is_relative_to(paths.app_data())
    assert run("restore", backup, "--out", tmp_path / "again") == 0
    assert run("check", tmp_path / "again") == 0


@pytest.mark.usefixtures("words")
@pytest.mark.parametrize("command", ["check", "backup", "find", "archive", "export", "restore"])
def test_a_file_that_is_not_there_is_said_in_a_sentence(command, tmp_path, capsys):
    rest = {
        "find": ["x"],
        "archive": ["--out", tmp_path / "a"],
        "restore": ["--out", tmp_path / "a"],
        "export": ["--as", "people-sheet", "--out", tmp_path / "a"],
    }

    assert run(command, tmp_path / "nowhere", *rest.get(command, [])) == 1

    one_sentence(capsys.readouterr().err)
    assert not list(tmp_path.iterdir())


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    """Return the folder of a demo, and what was printed while it was made."""
    folder = tmp_path_factory.mktemp("demo") / "new"
    with redirect_stdout(io.StringIO()) as printed:
        assert run("demo", "--out", folder, "--on", TODAY) == 0
    return folder, printed.getvalue()


def read_pdf(path):
    """Return the words of a PDF; one that is tagged may break its lines anywhere."""
    with PdfReader(path) as pdf:
        return " ".join(" ".join(page.extract_text() for page in pdf.pages).split())


def test_the_demo_prints_the_words_that_open_its_file(demo):
    folder, printed = demo
    words = printed.strip().splitlines()[-1]

    left = program("check", folder / "Idris.sendjourney", SENDJOURNEY_WORDS=words)

    assert (left.returncode, left.stderr) == (0, "")
    assert f"{len(the_sample().record.everything())} records" in left.stdout


def test_the_program_writes_the_demo_where_there_is_no_screen(tmp_path):
    left = program("demo", "--out", tmp_path / "d", DISPLAY="", WAYLAND_DISPLAY="")

    assert (left.returncode, left.stderr) == (0, "")
    assert len(list((tmp_path / "d").iterdir())) == 2 * len(KINDS) + 1


SECRETS = ["Idris", "O’Donnell", "Mirza", "bus route", "bangles", "چوڑیاں", "Wójcik", "%PDF"]


@pytest.mark.parametrize("secret", SECRETS)
def test_nothing_the_family_wrote_is_found_as_bytes_in_the_demo_file(demo, secret):
    data = (demo[0] / "Idris.sendjourney").read_bytes()

    for spelling in (secret, secret.upper(), secret.lower()):
        for encoding in ("utf-8", "utf-16-le"):
            assert spelling.encode(encoding) not in data


def test_what_the_family_wrote_is_read_in_the_pages_of_the_demo(demo):
    pages = {path.name: read_pdf(path) for path in demo[0].glob("*.pdf")}

    assert len(pages) == 2 * len(KINDS)
    assert "bangles" in pages["Idris one-page-profile.pdf"]
    assert "every bus route" in pages["Idris meeting-summary.pdf"]
    assert "Agnieszka Wójcik" in pages["Idris people-sheet.pdf"]
    assert "red wellies" in pages["Mimi one-page-profile.pdf"]
    assert "not legal advice" in pages["Idris what-happened-when.pdf"]


def test_a_second_demo_in_the_same_folder_overwrites_nothing(demo, capsys):
    before = {path: path.read_bytes() for path in demo[0].iterdir()}

    assert run("demo", "--out", demo[0], "--on", TODAY) == 1

    one_sentence(capsys.readouterr().err)
    assert {path: path.read_bytes() for path in demo[0].iterdir()} == before


@pytest.mark.usefixtures("words")
@pytest.mark.parametrize("answers", [["bus", "bus"], ["plum otter moss", "plum otter"], []])
def test_a_page_is_not_written_with_a_lock_that_is_none(
    sample_file, tmp_path, capsys, typed, answers, monkeypatch
):
    typed += answers
    if not answers:
        monkeypatch.setattr(sys, "stdin", io.StringIO())
    options = ["--as", "people-sheet", "--child", "Idris", "--lock"]

    assert run("export", sample_file, "--out", tmp_path / "p", *options) == 1

    assert "password" in one_sentence(capsys.readouterr().err) or answers
    assert not list(tmp_path.iterdir())


def test_the_schema_is_printed(capsys):
    assert run("schema") == 0

    jsonschema.Draft202012Validator.check_schema(json.loads(capsys.readouterr().out))


@pytest.mark.parametrize(
    "arguments",
    [
        ["check"],
        ["export", "f"],
        ["export", "--as", "people-sheet", "--out", "a"],
        ["demo"],
        ["archive", "f", "--out", "a", "--on", "yesterday"],
        ["find", "f"],
        ["due"],
        ["due", "--born", "yesterday"],
        ["dates"],
    ],
)
def test_wrong_usage_is_2(arguments, capsys):
    with pytest.raises(SystemExit) as left:
        run(*arguments)

    assert left.value.code == 2
    assert "usage: sendjourney" in capsys.readouterr().err


def test_the_program_says_a_failure_in_one_sentence_and_leaves_with_1(sample_file):
    left = program("check", sample_file, SENDJOURNEY_WORDS="these are not the words")

    assert (left.returncode, left.stdout) == (1, "")
    assert "did not open with these words" in one_sentence(left.stderr)


def test_the_program_does_not_ask_when_nobody_is_there_to_answer(sample_file):
    left = program("check", sample_file)

    assert left.returncode == 1
    assert "Words are needed" in one_sentence(left.stderr)


def test_the_program_prints_every_script_whatever_the_console_speaks(sample_file):
    left = program("find", sample_file, "چوڑیاں", SENDJOURNEY_WORDS=WORDS, PYTHONIOENCODING="ascii")

    assert left.returncode == 0
    assert "چوڑیاں" in left.stdout


def test_the_program_leaves_with_2_when_it_is_used_wrongly():
    assert program("check").returncode == 2
    assert program("--no-such-thing").returncode == 2
    assert program("--help").returncode == 0
    assert program("--version").stdout.startswith("SEND Journey ")


def test_the_program_begins_with_what_was_typed(monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["sendjourney", "schema"])

    with pytest.raises(SystemExit) as left:
        main()

    assert left.value.code == 0
    assert json.loads(capsys.readouterr().out)["title"] == "sendjourney-archive"


@pytest.mark.usefixtures("words")
def test_words_that_are_nowhere_are_said_to_be_nowhere(sample_file, capsys):
    assert run("find", sample_file, "helicopter") == 0

    assert capsys.readouterr() == (
        "",
        "Nothing was found. Try fewer words, or the beginning of one.\n",
    )


def test_a_words_file_that_is_not_there_is_named(sample_file, tmp_path, capsys):
    assert run("check", sample_file, "--words-file", tmp_path / "none.txt") == 1

    assert "There is no file" in capsys.readouterr().err


@pytest.mark.usefixtures("words")
def test_the_children_to_choose_from_are_named(sample_file, capsys):
    assert run("dates", sample_file, "--child", "Nani") == 1

    said = one_sentence(capsys.readouterr().err)
    assert said.endswith("The names are: Idris O’Donnell-Mirza, Maryam O’Donnell-Mirza.\n")


@pytest.mark.usefixtures("words")
def test_an_archive_with_another_ending_is_not_written(sample_file, tmp_path, capsys):
    with pytest.raises(SystemExit):
        run("archive", sample_file, "--out", tmp_path / "all.json")

    assert "an archive is a zip file: name it all.zip" in capsys.readouterr().err
    assert not (tmp_path / "all.json").exists()
