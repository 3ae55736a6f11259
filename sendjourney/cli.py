"""The command line: the same services without a window, for volunteers, scripts and tests.

Exit 0 when it worked, 1 with one plain sentence on stderr when it did not, 2 for wrong usage. The
family's words never stand in an argument, where other programs could read them.
"""

import getpass
import json
import os
import platform
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

from sendjourney import paths
from sendjourney.arguments import PASSWORD_VARIABLE, WORDS_VARIABLE, Arguments, parsed
from sendjourney.errors import (
    FileDamagedError,
    FileExistsAlreadyError,
    FileNotReachedError,
    SendJourneyError,
    UnusableWordsError,
    WhichChildError,
)
from sendjourney.page_errors import PageTellsPrivateError
from sendjourney.services import archiving, due_dates, page_files
from sendjourney.services.computer_key import computer_key
from sendjourney.services.family import Family, Protection
from sendjourney.services.family_files import FamilyFiles
from sendjourney.services.last_look import Leak
from sendjourney.services.passphrases import suggest_words, words_problem

INTERRUPTED = 130


def main(argv: Sequence[str]) -> int:
    """Run one command and return its exit code; wrong usage leaves by SystemExit(2)."""
    arguments = parsed(argv)
    try:
        COMMANDS[arguments.command](arguments)
    except WhichChildError as error:
        names = f" The names are: {', '.join(error.names)}." if error.names else ""
        print(f"{error}{names}", file=sys.stderr)
        return 1
    except SendJourneyError as error:
        print(error, file=sys.stderr)
        return 1
    except (KeyboardInterrupt, EOFError):  # Ctrl+C, or Ctrl+D where words are asked for
        return INTERRUPTED
    return 0


def _demo(arguments: Arguments) -> None:
    words = suggest_words()
    made = page_files.write_demo(_files(), arguments.out, _today(arguments), words=words)
    print(*made, "", f"These words open {made[0].name}:", words, sep="\n")


def _new(arguments: Arguments) -> None:
    path: Path = arguments.file
    _must_be_free(path)
    words = _words(arguments, is_new=True)
    if arguments.archive is None:
        family = _files().create(path, Protection.WORDS, words=words)
    else:
        family = archiving.from_archive(
            _files(),
            arguments.archive,
            path,
            protection=Protection.WORDS,
            words=words,
            password=os.environ.get(PASSWORD_VARIABLE, ""),
        )
    with closing(family):
        advice = "If the words are lost, this code opens the file. Keep it on paper:"
        print(path, "", advice, family.recovery_code(), sep="\n")


def _archive(arguments: Arguments) -> None:
    _must_be_free(arguments.out)
    with closing(_opened(arguments)) as family:
        archiving.to_archive(family, arguments.out, _today(arguments))
    print(arguments.out)


def _schema(_: Arguments) -> None:
    print(archiving.schema(), end="")


def _export(arguments: Arguments) -> None:
    if arguments.list:
        kinds = page_files.kinds()
        _print_result(arguments, kinds, (f"{kind}: {name}" for kind, name in kinds.items()))
        return
    _must_be_free(arguments.out)
    password = _password(is_new=True) if arguments.lock else None
    wanted = page_files.Wanted(
        kind=arguments.kind,
        today=_today(arguments),
        called=arguments.child or "",
        reader=arguments.reader,
        person=arguments.person or "",
        carries_itself=arguments.carry_facts,
        allowed=frozenset(arguments.allow),
        also_in=arguments.also_in or "",
    )
    with closing(_opened(arguments)) as family:
        try:
            page = page_files.page(family, wanted)
        except PageTellsPrivateError as error:
            _print_leaks(arguments, error.leaks)
            raise
    page_files.save(page, arguments.out, password=password)
    print(arguments.out)


def _print_leaks(arguments: Arguments, leaks: Sequence[Leak]) -> None:
    plain = [
        {"words": x.words, "what": x.what.value, "id": x.record_id, "sure": x.sure, "line": x.line}
        for x in leaks
    ]
    lines = (f"“{leak.words}” ({leak.what.label}): {leak.line}" for leak in leaks)
    _print_result(arguments, plain, lines)


def _due(arguments: Arguments) -> None:
    if arguments.list:
        _print_result(arguments, due_dates.known_events(), due_dates.event_lines())
        return
    today = _today(arguments)
    _print_days(arguments, due_dates.due(arguments.events, born=arguments.born, today=today))


def _dates(arguments: Arguments) -> None:
    with closing(_opened(arguments)) as family:
        found = due_dates.dates(family, _today(arguments), called=arguments.child or "")
    _print_days(arguments, found)


def _find(arguments: Arguments) -> None:
    with closing(_opened(arguments)) as family:
        found = family.find(" ".join(arguments.words))
    plain = [
        {
            "noun": hit.noun.__name__,
            "id": hit.record_id,
            "child_id": hit.child_id,
            "title": hit.title,
            "snippet": hit.snippet,
        }
        for hit in found
    ]
    lines = (f"{hit.title or hit.noun.__name__}: {' '.join(hit.snippet.split())}" for hit in found)
    _print_result(arguments, plain, lines)
    if not found:
        print("Nothing was found. Try fewer words, or the beginning of one.", file=sys.stderr)


def _check(arguments: Arguments) -> None:
    with closing(_opened(arguments)) as family:
        wrong = family.check()
        records = len(family.record().everything())
    if arguments.json:
        _print_result(arguments, {"in_order": not wrong, "records": records, "wrong": wrong}, ())
    elif not wrong:
        print(f"Everything is in order: {records} records were read and checked.")
    if wrong:
        raise FileDamagedError(arguments.file)


def _backup(arguments: Arguments) -> None:
    with closing(_opened(arguments)) as family:
        print(family.back_up())


def _restore(arguments: Arguments) -> None:
    _files().restore(arguments.file, arguments.out)
    print(arguments.out)


COMMANDS: dict[str, Callable[[Arguments], None]] = {
    "demo": _demo,
    "new": _new,
    "archive": _archive,
    "schema": _schema,
    "export": _export,
    "due": _due,
    "dates": _dates,
    "find": _find,
    "check": _check,
    "backup": _backup,
    "restore": _restore,
}


def _files() -> FamilyFiles:
    return FamilyFiles(
        clock=_now,
        computer=platform.node(),
        backups=paths.app_data() / "backups",
        keeper=computer_key(),
    )


def _now() -> datetime:
    return datetime.now().astimezone()


def _today(arguments: Arguments) -> date:
    given: date | None = arguments.on
    return given or _now().date()


def _opened(arguments: Arguments) -> Family:
    files, path = _files(), arguments.file
    needs_words = files.protection(path) is Protection.WORDS
    return files.open(path, words=_words(arguments) if needs_words else "")


def _words(arguments: Arguments, *, is_new: bool = False) -> str:
    """Return the family's words from where they were given; new ones are typed twice."""
    words = os.environ.get(WORDS_VARIABLE, "")
    if arguments.words_file is not None:
        words = _read_words(arguments.words_file)
    elif not words:
        words = _typed("words", is_new=is_new)
    if not words.strip():
        problem = f"Words are needed: in {WORDS_VARIABLE}, or in a file named with --words-file."
        raise UnusableWordsError(problem)
    if is_new and (problem := words_problem(words)):
        raise UnusableWordsError(problem)
    return words


def _password(*, is_new: bool = False) -> str:
    """Return the password of a page; what is wrong with it is said by whoever uses it."""
    return os.environ.get(PASSWORD_VARIABLE, "") or _typed("password", is_new=is_new)


def _typed(secret: str, *, is_new: bool) -> str:
    """Return what is typed at the terminal, new secrets twice; empty when nobody sits there."""
    if not sys.stdin.isatty():
        return ""
    typed = getpass.getpass(f"The {secret} to open it: ")
    if is_new and typed != getpass.getpass(f"The same {secret} again: "):
        raise UnusableWordsError("What you typed was not the same both times.")
    return typed


def _read_words(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig").strip()
    except FileNotFoundError:
        problem = f"There is no file “{path}” to read the words from. Please look at --words-file."
        raise UnusableWordsError(problem) from None
    except (OSError, UnicodeDecodeError):
        raise FileNotReachedError(path) from None


def _must_be_free(path: Path) -> None:
    if path.exists():
        raise FileExistsAlreadyError(path)


def _print_days(arguments: Arguments, found: due_dates.DueDates) -> None:
    today = _today(arguments)
    _print_result(arguments, due_dates.plain(found, today), due_dates.lines(found, today))


def _print_result(arguments: Arguments, plain: object, lines: Iterable[str]) -> None:
    if arguments.json:
        print(json.dumps(plain, ensure_ascii=False, indent=2))
        return
    for line in lines:
        print(line)
