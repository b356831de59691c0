"""The capital words of a text, gathered into runs that may hold a name."""

import re
from collections.abc import Iterator, Sequence
from enum import Enum
from typing import Final, NamedTuple

from tui.gazetteer.name import Name
from tui.gazetteer.naming import Naming
from tui.model import MentionType, Span

_CAPITAL: Final = "A-Z" + "".join(chr(c) for c in range(0xC0, 0x24F) if chr(c).isupper())
_WORD: Final = re.compile(
    rf"(?<!\w)(?:(?:al|el|as|ash|an|ar|at|az|ad|ul)[-\u2011])?"
    rf"[{_CAPITAL}](?:\.(?:[{_CAPITAL}]\.)+|\w*(?:(?:['\u2019](?!s\b)|[-\u2011](?=[{_CAPITAL}\d]))\w+){{0,3}})"
    r"|(?<!\w)\d{1,3}(?:st|nd|rd|th)\b"
)
_ABBREVIATION: Final = 5  # letters of the longest title that is cut short ("Capt", "Cmdr")


class Link(Enum):
    """How a word hangs on the capital word before it."""

    FIRST = "first"
    TIGHT = "tight"
    OF = "of"
    AND = "and"
    LIST = "list"


class Word(NamedTuple):
    """A capital word (or an ordinal number): `key` is it in small letters without full stop.

    `known` is the type of the listed name that covers it, None where no list knows it.
    """

    start: int
    end: int
    key: str
    link: Link
    known: MentionType | None


class Scanner:
    """Cuts sentences into runs of capital words."""

    def __init__(self, naming: Naming) -> None:
        self._openers = naming.openers
        self._given = naming.given
        self._titles = naming.titles
        self._links = dict.fromkeys(
            (" ", "\n", ' "', '" ', " \u201c", "\u201d ", "\u200e "), Link.TIGHT
        )
        self._links |= dict.fromkeys((f" {word} " for word in naming.particles), Link.TIGHT)
        self._links |= dict.fromkeys((" de la ", " van der ", " van den "), Link.TIGHT)
        self._links |= dict.fromkeys((" of ", " of the ", " for ", " for the "), Link.OF)
        self._links |= {" and ": Link.AND, " & ": Link.AND, ", ": Link.LIST, ", and ": Link.LIST}

    def runs(self, text: str, span: Span, known: Sequence[Name]) -> Iterator[list[Word]]:
        """The runs of one sentence, given the listed names in it (sorted, outermost first)."""
        run: list[Word] = []
        covering = iter(known)
        cover = next(covering, None)
        for found in _WORD.finditer(text, span.start, span.end):
            start, end = found.span()
            while cover and cover.end <= start:
                cover = next(covering, None)
            inside = cover if cover and cover.start < end else None
            key = found[0].lower().rstrip(".")
            link = self._link(text, run, start)
            if inside is None and key in self._openers and not (run and run[-1].key in self._given):
                link, key = Link.FIRST, ""
            if link is Link.FIRST and run:
                yield run
                run = []
            if key:
                run.append(Word(start, end, key, link, inside.type if inside else None))
        if run:
            yield run

    def _link(self, text: str, run: list[Word], start: int) -> Link:
        if not run:
            return Link.FIRST
        gap = text[run[-1].end : start]
        if gap == ". " and (len(run[-1].key) == 1 or self._is_short_title(run[-1].key)):
            return Link.TIGHT
        return self._links.get(gap, Link.FIRST)

    def _is_short_title(self, key: str) -> bool:
        return len(key) <= _ABBREVIATION and key in self._titles
