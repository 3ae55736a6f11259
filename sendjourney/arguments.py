"""What may be typed on the command line, and what is said of it by ``--help``."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from sendjourney import VERSION
from sendjourney.domain.visibility import Reader

WORDS_VARIABLE = "SENDJOURNEY_WORDS"
PASSWORD_VARIABLE = "SENDJOURNEY_PAGE_PASSWORD"  # noqa: S105 - the variable's name

Arguments = argparse.Namespace


def a_day(text: str) -> date:
    """Return the day that was typed.

    Raises:
        ArgumentTypeError: There is no such day, or it is written in another way.
    """
    try:
        return date.fromisoformat(text)
    except ValueError:
        says = f"there is no day “{text}”; write it like 2026-11-23"
        raise argparse.ArgumentTypeError(says) from None


@dataclass(frozen=True, kw_only=True, slots=True)
class Opening:
    """What the app is asked to open: a family file, the sample family, or the start page."""

    path: Path | None
    sample: bool
    today: date | None


def opening(argv: Sequence[str]) -> Opening | None:
    """Return what to open the app with; None when the arguments are a command for ``cli``.

    Wrong usage leaves by SystemExit(2).
    """
    if argv and (argv[0] in OPTIONS or argv[0] in ("-h", "--help")):
        return None
    parser = argparse.ArgumentParser(prog="sendjourney", add_help=False)
    parser.add_argument("--sample", action="store_true")
    parser.add_argument("--version", action="version", version=f"SEND Journey {VERSION}")
    for option in ("maybe_file", "on"):
        parser.add_argument(*FLAGS[option][0], **FLAGS[option][1])
    arguments = parser.parse_args(argv)
    return Opening(path=arguments.file, sample=arguments.sample, today=arguments.on)


def parsed(argv: Sequence[str]) -> Arguments:
    """Return a command with its options; wrong usage leaves by SystemExit(2)."""
    parser = argparse.ArgumentParser(
        prog="sendjourney",
        description="Without a command: sendjourney [FILE] opens the app; sendjourney --sample "
        "opens it on an invented family.",
        epilog=f"The words that open a file come from {WORDS_VARIABLE}, from --words-file or from "
        "a prompt, never from the command line itself. So does a page's password: from "
        f"{PASSWORD_VARIABLE} or a prompt.",
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, (help_text, options) in OPTIONS.items():
        command = commands.add_parser(name, help=help_text)
        for option in options.split():
            command.add_argument(*FLAGS[option][0], **FLAGS[option][1])
    arguments = parser.parse_args(argv)
    _check(parser, arguments)
    return arguments


def _check(parser: argparse.ArgumentParser, arguments: Arguments) -> None:
    """Refuse what cannot be meant, and a command without what it needs."""
    if arguments.command == "archive" and arguments.out.suffix.lower() not in {"", ".zip"}:
        parser.error(f"an archive is a zip file: name it {arguments.out.stem}.zip")
    if not getattr(arguments, "list", True):
        if arguments.command == "due" and not (arguments.events or arguments.born):
            parser.error("due needs EVENT=DATE or --born DATE, or --list")
        if arguments.command == "export" and None in (
            arguments.file, arguments.kind, arguments.out,
        ):  # fmt: skip
            parser.error("export needs FILE, --as KIND and --out PATH, or --list")


OPTIONS = {
    "demo": ("write the sample family's file and all its pages", "folder on"),
    "new": (
        "make a family file: empty, from an archive, from a page",
        "file from words_file",
    ),
    "archive": ("write everything in open form", "file out on words_file"),
    "schema": ("print the JSON Schema of archives", ""),
    "export": (
        "write a page as PDF",
        "maybe_file as maybe_out child for person also_in carry allow lock list json on words_file",
    ),
    "due": ("say what the law says follows from events", "events born list json on"),
    "dates": ("say what is due, late or met for a family", "file child json on words_file"),
    "find": ("search for words", "file words json words_file"),
    "check": ("read and check everything in a file", "file json words_file"),
    "backup": ("copy a file to this computer's backups", "file words_file"),
    "restore": ("put a backup in a new place", "backup out"),
}

FLAGS: dict[str, tuple[tuple[str, ...], dict[str, Any]]] = {
    "file": (("file",), {"type": Path, "metavar": "FILE"}),
    "maybe_file": (("file",), {"type": Path, "metavar": "FILE", "nargs": "?"}),
    "backup": (("file",), {"type": Path, "metavar": "BACKUP"}),
    "words": (("words",), {"nargs": "+", "metavar": "WORDS"}),
    "events": (
        ("events",),
        {
            "nargs": "*",
            "metavar": "EVENT=DATE",
            "help": "such as request_received=2026-11-23; EVENT:sent=DATE, EVENT:received=DATE or "
            "EVENT:letter=DATE for one date of a letter; EVENT:kind=WORD for its kind",
        },
    ),
    "born": (
        ("--born",),
        {"type": a_day, "metavar": "DATE", "help": "the child's birth date"},
    ),
    "folder": (("--out",), {"type": Path, "required": True, "metavar": "DIR"}),
    "out": (("--out",), {"type": Path, "required": True, "metavar": "PATH"}),
    "maybe_out": (("--out",), {"type": Path, "metavar": "PATH"}),
    "from": (
        ("--from",),
        {
            "type": Path,
            "dest": "archive",
            "metavar": "ARCHIVE",
            "help": "an archive, or a page (PDF) that carries its facts",
        },
    ),
    "as": (("--as",), {"dest": "kind", "metavar": "KIND"}),
    "child": (("--child",), {"metavar": "NAME"}),
    "for": (
        ("--for",),
        {"dest": "reader", "type": Reader, "metavar": "READER", "help": ", ".join(Reader)},
    ),
    "person": (
        ("--person",),
        {"metavar": "NAME", "help": "whom the page is made for; the likely one if not given"},
    ),
    "also_in": (
        ("--also-in",),
        {
            "metavar": "LANGUAGE",
            "help": "fixed words in a second language too: pl, sk, cs, ro, ur, ar",
        },
    ),
    "carry": (
        ("--carry-facts",),
        {"action": "store_true", "help": "the page carries what it says, for another family file"},
    ),
    "allow": (
        ("--allow",),
        {
            "action": "append",
            "default": [],
            "metavar": "WORDS",
            "help": "private words that the page may say all the same; may be given again",
        },
    ),
    "lock": (("--lock",), {"action": "store_true", "help": "the page opens with a password"}),
    "list": (("--list",), {"action": "store_true", "help": "name what there is to choose from"}),
    "json": (("--json",), {"action": "store_true", "help": "print one JSON document"}),
    "on": (
        ("--on",),
        {"type": a_day, "metavar": "DATE", "help": "stands in for today"},
    ),
    "words_file": (
        ("--words-file",),
        {"type": Path, "metavar": "PATH", "help": "a file with the words that open the family's"},
    ),
}
