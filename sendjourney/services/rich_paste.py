"""Rich text from another program as plain words: lists keep their dashes, cells stay apart."""

import re
from html.parser import HTMLParser

from typing_extensions import override

from sendjourney.services.story_text import DASH, as_pasted, is_bullet

_ENDS_A_LINE = frozenset(
    {
        *("address", "article", "aside", "blockquote", "br", "dd", "div", "dl", "dt", "figure"),
        *("footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "main", "nav"),
        *("ol", "p", "pre", "section", "table", "tr", "ul"),
    }
)
_UNSEEN = frozenset({"head", "script", "style", "template", "title"})
_BETWEEN_ITEMS = re.compile(r"\n{2,}(?=- )")
_CELLS = frozenset({"td", "th"})


def pasted_words(plain: str, html: str) -> str:
    """Return what was copied as we keep it; ``plain`` and ``html`` are two forms of the same.

    The plain form is taken, as programs know best what they copied, unless there is none, or a
    list lost its bullets in it.
    """
    if not html or (plain and not _lost_its_bullets(plain, html)):
        return as_pasted(plain)
    return as_pasted(_words_of(html))


def _lost_its_bullets(plain: str, html: str) -> bool:
    return "<li" in html.casefold() and not any(
        is_bullet(line) for line in as_pasted(plain).splitlines() if line.strip()
    )


def _words_of(html: str) -> str:
    page = _Page()
    page.feed(html)
    page.close()
    lines = "".join(page.said).splitlines()
    said = "\n".join(" ".join(line.split()) for line in lines).strip()
    return _BETWEEN_ITEMS.sub("\n", said)


class _Page(HTMLParser):
    """Reads the words of a page; pictures, styles and scripts say nothing."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.said: list[str] = []
        self._unseen = 0

    @override
    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            self._unseen += 1
        elif tag == "li":
            self.said.append(f"\n{DASH}")
        elif tag in _ENDS_A_LINE:
            self.said.append("" if self._is_after_dash() else "\n")

    @override
    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(self._unseen - 1, 0)
        elif tag in _CELLS:
            self.said.append(" ")
        elif tag == "li" or tag in _ENDS_A_LINE:
            self.said.append("\n")

    @override
    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.said.append(" ".join(data.splitlines()))

    def _is_after_dash(self) -> bool:
        words = next((said for said in reversed(self.said) if said.strip(" ")), "")
        return words.endswith(DASH)
