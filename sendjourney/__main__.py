"""Where the program begins: a command goes to the command line, anything else opens the app."""

import gc
import io
import sys

from sendjourney import cli


def main() -> None:
    """Run SEND Journey and leave with its exit code."""
    _speak_every_script()
    argv = sys.argv[1:]
    opening = cli.opening(argv)
    sys.exit(cli.main(argv) if opening is None else _open_app(opening))


def _open_app(opening: cli.Opening) -> int:
    gc.disable()  # quicker to load; the app itself collects, on its own thread
    from sendjourney.app import run  # noqa: PLC0415 - commands need no window

    return run(opening.path, sample=opening.sample, on=opening.today)


def _speak_every_script() -> None:
    """Print in UTF-8 whatever the console is set to: names come in every script."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


if __name__ == "__main__":
    main()
