"""How old a reader has to be, about: Flesch and Kincaid's formula for English, as an age."""

import re

FIRST_SCHOOL_YEAR_AT = 5
SENTENCE = re.compile(r"[.!?:]+(?:\s|$)|\n")
WORD = re.compile(r"[A-Za-z’']+")
VOWELS = re.compile(r"[aeiouy]+")


def reading_age(text):
    """Return the age in years at which most people can read a text. Rough for a few words."""
    sentences = [s for s in SENTENCE.split(text) if WORD.search(s)]
    words = WORD.findall(text)
    syllables = sum(syllables_of(word) for word in words)
    grade = 0.39 * len(words) / len(sentences) + 11.8 * syllables / len(words) - 15.59
    return grade + FIRST_SCHOOL_YEAR_AT


def syllables_of(word):
    """Return about how many syllables a word has."""
    plain = word.lower().removesuffix("’s").removesuffix("'s")
    if len(plain) > 3 and re.search(r"(?<![td])ed$", plain):
        plain = plain.removesuffix("ed")
    if len(plain) > 3 and plain.endswith("e") and not plain.endswith("le"):
        plain = plain.removesuffix("e")
    return max(1, len(VOWELS.findall(plain)))
