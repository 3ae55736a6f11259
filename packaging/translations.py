"""Brings the translations of the screen up to date with the code.

For each language there is a .ts file, which translators write in, and a .qm file, which the app
loads; done.toml keeps how much of the app each covers. Only a sentence that a native reader has
checked is marked as finished; the others are shown too.
"""

import ast
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("pl", "sk", "ur")
DONE = FOLDER / "done.toml"
PAGES, FINDING = "Pages", "Finding"

Source = tuple[str, str]
"""Where a text belongs (mostly the name of a class), and the English text."""


class TranslationError(Exception):
    """A program of Qt could not be run, or did not do its work."""


def main() -> int:
    """Bring every file up to date, and say how much of the app each language covers."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        gather(ts(language), language)
        release(ts(language), qm(language))
    DONE.write_text(done_text(), encoding="utf-8")
    for language in LANGUAGES:
        print(f"{language}: {per_cent(ts(language))} % of the app")
    return 0


def ts(language: str) -> Path:
    """Return the file that translators write in."""
    return FOLDER / f"sendjourney_{language}.ts"


def qm(language: str) -> Path:
    """Return the file that the app loads."""
    return FOLDER / f"sendjourney_{language}.qm"


def gather(file: Path, language: str) -> None:
    """Put every text of the code into a .ts file, keeping the translations it has."""
    with tempfile.TemporaryDirectory() as folder:
        more = Path(folder) / "words_elsewhere.py"
        more.write_text(_as_calls(words_elsewhere()), encoding="utf-8")
        code = sorted((ROOT / "sendjourney" / "ui").rglob("*.py"))
        options = ("-source-language", "en_GB", "-target-language", language)
        tidy = ("-locations", "none", "-no-obsolete", "-no-ui-lines")
        careful = ("-disable-heuristic", "similartext")  # a guess must not reach the screen
        _run("pyside6-lupdate", *tidy, *careful, *options, *code, more, "-ts", file)


def release(file: Path, out: Path) -> None:
    """Make what the app loads of a .ts file, with what nobody has checked yet."""
    _run("pyside6-lrelease", "-silent", file, "-qm", out)


def messages(file: Path) -> Iterator[tuple[Source, ET.Element]]:
    """Yield each text of a .ts file with its message."""
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            yield (name, message.findtext("source", "")), message


def per_cent(file: Path) -> int:
    """Return how much of a .ts file is translated, rounded down."""
    texts = [message.findtext("translation", "") for _, message in messages(file)]
    return 100 * sum(bool(text) for text in texts) // max(len(texts), 1)


def done_text() -> str:
    """Return what done.toml should say."""
    lines = [f"{language} = {per_cent(ts(language))}" for language in LANGUAGES]
    return "\n".join(["# Written by packaging/translations.py.", "[per_cent]", *lines, ""])


def words_elsewhere() -> list[Source]:
    """Return the words of tables: labels of choices, titles of pages, what can be found."""
    found: set[Source] = set()
    for path in sorted((ROOT / "sendjourney").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        nodes = list(ast.walk(tree))
        found.update(source for node in nodes for source in _labels(node))
        if path.parent.name == "pages" or path.name == "page_list.py":
            found.update((PAGES, words) for node in nodes for words in _named(node, {"title"}))
        if path.parent.name == "finding":
            found.update((FINDING, words) for node in nodes for words in _named(node, {"group"}))
            found.update((FINDING, words) for node in nodes for words in _told(node))
    return sorted(found)


def _labels(node: ast.AST) -> Iterator[Source]:
    """Yield the words of each choice of a class that is Labelled."""
    if not isinstance(node, ast.ClassDef):
        return
    if not any(isinstance(base, ast.Name) and base.id == "Labelled" for base in node.bases):
        return
    for line in node.body:
        if isinstance(line, ast.Assign) and isinstance(line.value, ast.Tuple):
            yield from ((node.name, words) for words in _text(line.value.elts[1]))


def _named(node: ast.AST, names: set[str]) -> Iterator[str]:
    """Yield a text that is given to an argument or a variable of such a name."""
    if not isinstance(node, ast.keyword | ast.Assign):
        return
    name = node.arg if isinstance(node, ast.keyword) else ast.unparse(node.targets[0])
    if name in names:
        yield from _text(node.value)


def _told(node: ast.AST) -> Iterator[str]:
    """Yield a text given to ``_tr``, and the first of each row of a table of tuples."""
    if isinstance(node, ast.Call) and ast.unparse(node.func) == "_tr":
        yield from _text(node.args[0])
    elif isinstance(node, ast.Tuple):
        rows = [row for row in node.elts if isinstance(row, ast.Tuple) and row.elts]
        yield from (words for row in rows for words in _text(row.elts[0]))


def _text(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        yield node.value


def _as_calls(sources: list[Source]) -> str:
    """Return code in which Qt's program finds some words."""
    return "\n".join(f"QCoreApplication.translate({c!r}, {s!r})" for c, s in sources)


def _run(program: str, *options: str | Path) -> None:
    """Run a program of Qt that stands beside this Python."""
    found = shutil.which(program, path=str(Path(sys.executable).parent))
    if found is None:
        raise TranslationError(program)
    done = subprocess.run([found, *options], check=False, capture_output=True, encoding="utf-8")
    if done.returncode:
        raise TranslationError(done.stdout + done.stderr)


if __name__ == "__main__":
    sys.exit(main())
