"""Where the program begins: a command goes to the command line, anything else opens the app."""

import gc
import io
import sys

from sendjourney import arguments


def main() -> None:
    """Run SEND Journey and leave with its exit code."""
    _speak_every_script()
    argv = sys.argv[1:]
    opening = arguments.opening(argv)
    sys.exit(_run_command(argv) if opening is None else _open_app(opening))


def _run_command(argv: list[str]) -> int:
    from sendjourney import cli  # noqa: PLC0415 - the app needs no command

    return cli.main(argv)


def _open_app(opening: arguments.Opening) -> int:
    gc.disable()  # quicker to load; the app itself collects, on its own thread
    from sendjourney.ui.plain_imports import keep_plain  # noqa: PLC0415 - commands need no window

    keep_plain()
    from sendjourney.app import run  # noqa: PLC0415 - as above, and after it

    return run(opening.path, sample=opening.sample, on=opening.today)


def _speak_every_script() -> None:
    """Print in UTF-8 whatever the console is set to: names come in every script."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


if __name__ == "__main__":
    main()
