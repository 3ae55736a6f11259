"""How the set-up talks: plain lines, at once, in letters that every terminal has."""


class SetUpError(Exception):
    """Why the set-up cannot go on. The text is a sentence with the next thing to do."""


def say(text: str) -> None:
    """Print a line now, even when the output goes to a file."""
    print(text, flush=True)
