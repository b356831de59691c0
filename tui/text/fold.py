"""The copy of a text on which names and patterns are looked for."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from tui.model import Span

# Written out where Unicode has no decomposition; the rest comes from the character database.
_PLAIN: Final = {
    "\u2018": "'", "\u2019": "'", "\u201a": "'", "\u201b": "'", "\u2032": "'", "\u02bc": "'",
    "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u201f": '"', "\u2033": '"',
    "\u00ab": '"', "\u00bb": '"', "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-",
    "\u2014": "-", "\u2015": "-", "\u2212": "-", "\u00a0": " ", "\u2007": " ", "\u2009": " ",
    "\u200a": " ", "\u202f": " ", "\u3000": " ", "\u2002": " ", "\u2003": " ", "\u2008": " ",
    "\u2024": ".", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "\u0131": "i", "ħ": "h",
    # white space that cleaning made visible
    "\u240b": " ", "\u240c": " ", "\u240d": " ", "\u241c": " ", "\u241d": " ", "\u241e": " ",
    "\u241f": " ", "\u2424": "\n",
}  # fmt: skip
_FULL_WIDTH: Final = range(0xFF01, 0xFF5F)
_FEW: Final = 48  # above so many different characters one `translate` beats a chain of `replace`

_HIDDEN: Final = (
    "[\u2400-\u2408\u240e-\u241b\u2421\u2422\u2426\u238b"  # the marks of cleaning
    "\u00ad\u0300-\u036f\u200b-\u200f\u2060\ufeff]"  # what a text that was not cleaned may hide
)
# What a terminal would obey, as cleaning left it: of a colour code its digits are no figure.
_ORDER: Final = (
    r"(?:\u241b\[|\u238b)[0-?]{0,64}[ -/]{0,4}[@-~]"  # colours, moves (CSI)
    r"|(?:\u241b[\]PX^_]|\u2426(?:[0128]|52);)[^\u2407\u241b\u2426\n]{0,4096}(?:[\u2407\u2426]|\u241b\\)"
    r"|\u241b[()][AB0]"  # sets of characters
)
_ODD: Final = re.compile(_HIDDEN)
_DROPPED: Final = re.compile(f"(?<= )(?: |{_ORDER}|{_HIDDEN})+|(?:{_ORDER}|{_HIDDEN})+")
_BLANKS: Final = re.compile(" *")
_ASCII: Final = re.compile("[\x00-\x7f]+")
_COMBINING: Final = re.compile("[\u0300-\u036f]*")
_FIRST_ACCENT: Final = "\u0300"


@dataclass(frozen=True, slots=True)
class Folded:
    """A text in small letters without accents, curly quotes, hidden characters, double spaces.

    `cuts` are the offsets in `text` before which something was dropped, `shifts` what has to be
    added from there on to get the offset in `source`, `resumes` the offsets in `source` where it
    goes on; all empty where the offsets are the same.
    """

    text: str
    source: str
    cuts: tuple[int, ...] = ()
    shifts: tuple[int, ...] = ()
    resumes: tuple[int, ...] = ()

    def at(self, offset: int) -> int:
        """The offset in the source; the end of this text gives the end of the source."""
        cut = bisect_right(self.cuts, offset)
        return offset + self.shifts[cut - 1] if cut else offset

    def place(self, offset: int) -> int:
        """Where an offset of the source stands in this text."""
        cut = bisect_right(self.resumes, offset)
        return offset - self.shifts[cut - 1] if cut else offset

    def span(self, start: int, end: int) -> Span:
        """The source's span of a stretch of this text, accents on its last letter included."""
        return Span(*self.bounds(start, end))

    def bounds(self, start: int, end: int) -> tuple[int, int]:
        """The edges of `span`."""
        if not self.cuts:
            return start, max(start, end)
        first = self.at(start)
        if end <= start:
            return first, first
        last = self.at(end - 1) + 1
        if self.source[last : last + 1] < _FIRST_ACCENT:
            return first, last
        accents = _COMBINING.match(self.source, last)
        return first, accents.end() if accents else last


def fold(text: str) -> Folded:
    """Fold a text for matching.

    Small letters; accents off (é: e, ł: l); quotes and dashes straight; every space a blank, runs
    of blanks one blank; hidden characters, the marks that cleaning left for them and whole orders
    to a terminal (colours, titles) dropped. Newlines stay. Never longer than its source.
    """
    spaced = text.replace("\t", " ").replace("\u00a0", " ").replace("\u202f", " ")
    drops = _drops(spaced)
    kept, cuts, shifts = _without(spaced, drops) if drops else (spaced, (), ())
    resumes = tuple(last for _, last in drops)
    if kept.isascii():
        return Folded(kept.lower(), text, cuts, shifts, resumes)
    lowered = kept.replace("İ", "i").lower()  # İ alone would grow: its small letter has two points
    return Folded(_plain(lowered), text, cuts, shifts, resumes)


def _drops(text: str) -> list[tuple[int, int]]:
    """What folding leaves out: what is hidden and, of blanks that it parts too, all but one."""
    if text.isascii() or _ODD.search(_ASCII.sub("", text)) is None:
        return list(_blanks(text))
    return [dropped.span() for dropped in _DROPPED.finditer(text)]


def _blanks(text: str) -> Iterator[tuple[int, int]]:
    """Of each run of blanks all but the first; `find` leaps to them faster than a pattern."""
    at = text.find("  ")
    while at >= 0:
        run = _BLANKS.match(text, at + 1)
        assert run is not None
        yield run.span()
        at = text.find("  ", run.end())


def _without(
    text: str, drops: list[tuple[int, int]]
) -> tuple[str, tuple[int, ...], tuple[int, ...]]:
    """The text without the dropped stretches, and the offsets and shifts of the cuts."""
    pieces, cuts, shifts = [], [], []
    start = shift = 0
    for first, last in drops:
        pieces.append(text[start:first])
        cuts.append(first - shift)
        shift += last - first
        shifts.append(shift)
        start = last
    pieces.append(text[start:])
    return "".join(pieces), tuple(cuts), tuple(shifts)


def _plain(text: str) -> str:
    """Each character outside ASCII by its plain one, where it has one; the length stays."""
    present = set(_ASCII.sub("", text))
    table = {odd: plain for odd in present if (plain := _plain_character(odd)) != odd}
    if len(table) > _FEW:
        return text.translate({ord(odd): plain for odd, plain in table.items()})
    for odd, plain in table.items():
        text = text.replace(odd, plain)
    return text


def _plain_character(character: str) -> str:
    if character in _PLAIN:
        return _PLAIN[character]
    if ord(character) in _FULL_WIDTH:
        return chr(ord(character) - 0xFEE0).lower()
    base = unicodedata.normalize("NFD", character)[0]
    return _PLAIN.get(base, base if base.isascii() else character)
