"""Text that a file can hold and that searching and writing cannot stumble over."""


def storable(text: str) -> str:
    """Return the text with half characters, which no file can hold, made a visible sign (�)."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
