"""Words as they are typed, written and heard: what two spellings have in common."""

import re
from collections.abc import Iterator

from tui.text.fold import fold

LONGEST = 32  # letters: nobody searches for more, and a page without spaces stays harmless

# A number with its separators, or a word of letters and digits ("82nd"). Bounded: linear.
WORD = re.compile(r"\d{1,15}(?:[.,]\d{1,6}){0,6}(?![^\W_])|[^\W_]+")
GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")

CYRILLIC = str.maketrans(
    dict(zip("абвгдеёзийклмнопрстуфъыьэіґ", "abvgdeeziyklmnoprstuf'y'eig", strict=True))
    | {"ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ю": "yu", "я": "ya"}  # noqa: RUF001 - Cyrillic indeed
    | {"ї": "yi", "є": "ye", "ў": "u", "ј": "j", "ћ": "c", "ђ": "dj", "љ": "lj", "њ": "nj"}  # noqa: RUF001 - the same
)

# What one sound is written as in English, German, French and Polish newspapers, in this order.
SOUNDS = (
    *(("tsch", "c"), ("tch", "c"), ("shch", "s"), ("sch", "s"), ("szcz", "s"), ("sh", "s")),
    *(("sz", "s"), ("zh", "s"), ("kh", "h"), ("ch", "h"), ("cz", "c"), ("ph", "f"), ("ck", "k")),
    *(("ts", "s"), ("tz", "s"), ("q", "k"), ("x", "ks"), ("w", "v"), ("z", "s"), ("c", "h")),
    *(("ou", "u"), ("iy", "i"), ("yi", "i"), ("yj", "i"), ("ij", "i"), ("y", "i"), ("j", "i")),
    *(("ii", "i"), ("ie", "e"), ("ia", "a"), ("iu", "u"), ("g", "h"), ("o", "a")),
)
DOUBLED = re.compile(r"(.)\1+")


def words(text: str) -> Iterator[tuple[str, int, int]]:
    """Each word of a text in its plain form, with its offsets in the text."""
    folded = fold(text)
    if not folded.cuts:
        for found in WORD.finditer(folded.text):
            yield plain(found[0]), found.start(), found.end()
        return
    for found in WORD.finditer(folded.text):
        span = folded.span(found.start(), found.end())
        yield plain(found[0]), span.start, span.end


def plain(word: str) -> str:
    """A folded word in one script; a number without its thousands separators."""
    if word.isascii():
        if word[0].isdigit() and GROUPED.fullmatch(word):
            return word.replace(",", "")
        return word[:LONGEST]
    return word.translate(CYRILLIC).replace("'", "")[:LONGEST]


def plain_words(text: str) -> tuple[str, ...]:
    """The plain words of a text, in order."""
    return tuple(word for word, _, _ in words(text))


def is_number(word: str) -> bool:
    """Whether a plain word is a number, which is never anything but itself."""
    return word[:1].isdigit()


def sound(word: str) -> str:
    """What a plain word sounds like, the same for every way to write a foreign name."""
    for letters, heard in SOUNDS:
        if letters in word:
            word = word.replace(letters, heard)
    return DOUBLED.sub(r"\1", word)
