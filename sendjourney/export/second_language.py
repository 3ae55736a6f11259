"""A page in two languages: each fixed heading and line once more, in the other one's words.

This works on the finished document, so no composer knows of it. What is not among the phrases,
above all what a family wrote, stays in the language it is written in, and a note says so.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from functools import singledispatch

from sendjourney.domain.phrase_book import PhraseBook
from sendjourney.export.document import (
    RIGHT_TO_LEFT,
    Banner,
    Block,
    Card,
    Document,
    Facts,
    FoldCard,
    Heading,
    Paragraph,
    Run,
    SideBySide,
    Strip,
    Table,
    Together,
    Voice,
    Words,
    paragraph,
)
from sendjourney.export.wording import MONTHS

FAMILY, UNCHECKED = "note_family", "note_unchecked"
FIRST_STRONG, POP = "\u2068", "\u2069"
"""What stands between them runs as its own first letter does."""

_BLANK = re.compile(r"\{(\w+)\}")
_DAY = re.compile(rf"(\d{{1,2}}) ({'|'.join(MONTHS)}) (\d{{4}})")
_BLANKS = {"day": rf"(?P<day>{_DAY.pattern})", "said": "(?P<said>.+)"}
_NUMBERED = re.compile(r"(\d+\. )?(.+)", re.DOTALL)


def in_two_languages(document: Document, book: PhraseBook, called: str) -> Document:
    """Return a document with its fixed words in a second language too.

    ``called`` is the child's name, which headings may hold. What had to fit on one side may run
    on to its back. A card to cut out may not: its sheet speaks English, and has a shorter note.
    """
    speaker = Speaker(book, called)
    if any(isinstance(block, FoldCard) for block in document.blocks):
        found = (_again(b, speaker) if isinstance(b, FoldCard) else (b,) for b in document.blocks)
        blocks = (*(block for some in found for block in some), *_short_note(book))
        return replace(document, blocks=blocks)
    blocks = (*_all_again(document.blocks, speaker), *_notes(book))
    return replace(document, blocks=blocks, one_side=False)


class Speaker:
    """Says what is among the phrases of a language in its words."""

    def __init__(self, book: PhraseBook, called: str) -> None:
        self._book = book
        self._called = called
        self._fixed = {p.english: p.text for p in book.phrases if "{" not in p.english}
        self._open = [(self._pattern(p.english), p.text) for p in book.phrases if "{" in p.english]

    def _pattern(self, english: str) -> re.Pattern[str]:
        blanks = _BLANKS | {"child": re.escape(self._called)}
        parts = _BLANK.split(english)
        return re.compile("".join(
            blanks.get(part, re.escape(part)) if number % 2 else re.escape(part)
            for number, part in enumerate(parts)
        ))  # fmt: skip

    def say(self, text: str) -> Words:
        """Return a heading or line in the other language; empty when it is not a phrase."""
        numbered = _NUMBERED.fullmatch(text.strip())
        if numbered is None:
            return ()
        number, text = numbered[1] or "", numbered[2]
        if text in self._fixed:
            return self._words(number + self._fixed[text], {})
        for pattern, said in self._open:
            if found := pattern.fullmatch(text):
                return self._words(number + said, found.groupdict())
        return ()

    def _words(self, text: str, blanks: dict[str, str]) -> Words:
        """Return runs: those of the language with its tag, names and own words without."""
        known = {
            name: self._apart(said) for name, said in ({"child": self._called} | blanks).items()
        }
        if "day" in blanks:
            known["day"] = self._run(self._day(blanks["day"]))
        parts = _BLANK.split(text)
        runs = (known[part] if n % 2 else self._run(part) for n, part in enumerate(parts))
        return tuple(run for run in runs if run.text)

    def _apart(self, said: str) -> Run:
        """Return a name or own words, kept in their own direction among letters of the other."""
        return Run(f"{FIRST_STRONG}{said}{POP}" if self._book.language in RIGHT_TO_LEFT else said)

    def _run(self, text: str) -> Run:
        return Run(text, language=self._book.language)

    def _day(self, text: str) -> str:
        found = _DAY.fullmatch(text)
        if found is None:
            return text
        return self._book.written(date(int(found[3]), MONTHS.index(found[2]) + 1, int(found[1])))

    def say_words(self, words: Words) -> Words:
        """Return a paragraph, or those of its runs that are phrases, in the other language."""
        whole = self.say("".join(run.text for run in words))
        if whole or len(words) < 2:  # noqa: PLR2004 - one run is the whole
            return whole
        said = [found for run in words if (found := self.say(run.text))]
        return tuple(
            run for n, found in enumerate(said) for run in ((Run(" "),) if n else ()) + found
        )


def _notes(book: PhraseBook) -> Iterable[Block]:
    """Return what to know about the words of a language, in English and in that language."""
    names = (FAMILY,) if book.is_checked else (FAMILY, UNCHECKED)
    english, own = zip(*(_note(name, book) for name in names), strict=True)
    told = Run(" ".join(own), language=book.language)
    return paragraph(" ".join(english), voice=Voice.SMALL), paragraph(told, voice=Voice.SMALL)


def _short_note(book: PhraseBook) -> Iterable[Block]:
    """Return that nobody has checked the words, for a sheet without room for more."""
    return () if book.is_checked else (paragraph(_note(UNCHECKED, book)[0], voice=Voice.SMALL),)


def _note(name: str, book: PhraseBook) -> tuple[str, str]:
    phrase = book.phrase(name)
    return phrase.english.replace("{language}", book.name), phrase.text


def _all_again(blocks: Iterable[Block], speaker: Speaker) -> tuple[Block, ...]:
    return tuple(found for block in blocks for found in _again(block, speaker))


@singledispatch
def _again(block: Block, speaker: Speaker) -> tuple[Block, ...]:  # noqa: ARG001 - as all are
    """Return a block, and after it what it says in the other language."""
    return (block,)


@_again.register
def _(block: Heading, speaker: Speaker) -> tuple[Block, ...]:
    return block, *_spoken(block.words, Voice.AGAIN, speaker)


@_again.register
def _(block: Paragraph, speaker: Speaker) -> tuple[Block, ...]:
    voice = Voice.AGAIN if block.voice is Voice.FIGURE else block.voice
    return block, *_spoken(block.words, voice, speaker)


def _spoken(words: Words, voice: Voice, speaker: Speaker) -> tuple[Paragraph, ...]:
    said = speaker.say_words(words)
    return (Paragraph(said, voice),) if said else ()


@_again.register
def _(block: Facts, speaker: Speaker) -> tuple[Block, ...]:
    facts = (replace(fact, again=speaker.say(fact.label)) for fact in block.facts)
    return (replace(block, facts=tuple(facts)),)


@_again.register
def _(block: Table, speaker: Speaker) -> tuple[Block, ...]:
    again = tuple(speaker.say(title) for title in block.header)
    return (replace(block, again=again if any(again) else ()),)


@_again.register(Card)
@_again.register(Together)
@_again.register(Banner)
def _(block: Card | Together | Banner, speaker: Speaker) -> tuple[Block, ...]:
    return (replace(block, blocks=_all_again(block.blocks, speaker)),)


@_again.register
def _(block: SideBySide, speaker: Speaker) -> tuple[Block, ...]:
    cards = (replace(card, blocks=_all_again(card.blocks, speaker)) for card in block.cards)
    return (replace(block, cards=tuple(cards)),)


@_again.register
def _(block: Strip, speaker: Speaker) -> tuple[Block, ...]:
    title = _spoken(block.heading.words, Voice.AGAIN, speaker)
    return (replace(block, again=(*title, *_spoken(block.says, Voice.BODY, speaker))),)


@_again.register
def _(block: FoldCard, speaker: Speaker) -> tuple[Block, ...]:
    front = replace(block.front, blocks=_all_again(block.front.blocks, speaker))
    return (replace(block, front=front, blocks=_all_again(block.blocks, speaker)),)
