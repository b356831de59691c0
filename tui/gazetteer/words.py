"""The capital words of a text, gathered into runs that may hold a name."""

import re
from collections.abc import Iterator, Sequence
from enum import Enum
from typing import Final, NamedTuple

from tui.gazetteer.name import Name
from tui.gazetteer.naming import Naming
from tui.model import MentionType, Span

_CAPITAL: Final = "A-Z" + "".join(chr(c) for c in range(0xC0, 0x24F) if chr(c).isupper())
# The first character comes first, so that the search can leap to it; then what stands before it.
_WORD: Final = re.compile(
    rf"[{_CAPITAL}\d](?<!\w[\s\S])"
    r"(?:(?<=\d)\d{0,2}(?:st|nd|rd|th)\b"
    rf"|(?<!\d)(?:\.(?:[{_CAPITAL}]\.)+"
    rf"|\w*(?:(?:['\u2019](?!s\b)|[-\u2011](?=[{_CAPITAL}\d]))\w+){{0,3}}))"
)
_ARTICLE: Final = re.compile(r"(?<!\w)(?:al|el|ul|as|ash|an|ar|at|az|ad)[-\u2011]")
_ARTICLES: Final = 4  # characters of the longest of them, hyphen included
_LOWER: Final = re.compile(r"(?<![\w'\u2019-])[a-z]{3,}(?![\w-])")
_SMALL: Final = frozenset(
    ("and", "the", "for", "but", "nor", "not", "via", "off", "out", "per", "its", "with", "from",
     "over", "into", "amid", "after", "near", "than", "upon")
)  # fmt: skip
_PARTICLES: Final = (" de la ", " de los ", " van der ", " van den ", " von der ", " von dem ")
_HYPHENS: Final = frozenset("-\u2011")
_ABBREVIATION: Final = 5  # letters of the longest title that is cut short ("Capt", "Cmdr")


class Link(Enum):
    """How a word hangs on the capital word before it."""

    FIRST = "first"
    TIGHT = "tight"
    QUOTED = "quoted"
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


# Start, end, key and known type of a capital word, before it is known how it hangs together.
Capital = tuple[int, int, str, MentionType | None]


def capital_words(text: str, span: Span, known: Sequence[Name]) -> Iterator[Capital]:
    """Every capital word of a sentence, with the listed name (sorted, outermost) that covers it."""
    covering = iter(known)
    cover = next(covering, None)
    for found in _WORD.finditer(text, span.start, span.end):
        start, end = found.span()
        if text[start - 1 : start] in _HYPHENS:
            start = _with_article(text, start)
        while cover and cover.end <= start:
            cover = next(covering, None)
        inside = cover.type if cover and _covers(cover, start, end) else None
        yield start, end, text[start:end].lower().rstrip("."), inside


def _with_article(text: str, start: int) -> int:
    """Where an Arabic article tied to a word begins ("al-Umbari"); else where the word does."""
    article = _ARTICLE.search(text, max(0, start - _ARTICLES), start)
    return article.start() if article and article.end() == start else start


def _covers(name: Name, start: int, end: int) -> bool:
    """Whether a listed name covers a word from its beginning on.

    Common nouns do not: "Brigade" may head a name. Nor does "Kuwaiti" cover "al-Kuwaiti".
    """
    common = name.entry is None or name.entry.common
    return not common and name.start <= start and name.start < end


def is_headline(text: str, span: Span) -> bool:
    """Whether all words but the small ones have a capital, so that capitals tell nothing."""
    return all(word[0] in _SMALL for word in _LOWER.finditer(text, span.start, span.end))


class Scanner:
    """Cuts sentences into runs of capital words."""

    def __init__(self, naming: Naming) -> None:
        self._breakers = naming.openers | naming.swallowers
        self._beginners = self._breakers | naming.common_capitals
        self._swallowers = naming.swallowers
        self._given = naming.given
        self._titles = naming.titles
        self._links = dict.fromkeys((" ", "\n"), Link.TIGHT)
        self._links |= dict.fromkeys((f" {word} " for word in naming.particles), Link.TIGHT)
        self._links |= dict.fromkeys(_PARTICLES, Link.TIGHT)
        self._links |= dict.fromkeys((' "', '" ', " \u201c", "\u201d "), Link.QUOTED)
        self._links |= dict.fromkeys((" of ", " of the ", " for ", " for the "), Link.OF)
        self._links |= {" and ": Link.AND, " & ": Link.AND, ", ": Link.LIST, ", and ": Link.LIST}

    def runs(self, text: str, words: Sequence[Capital]) -> Iterator[list[Word]]:
        """The runs that the capital words of a sentence make.

        Words that only open a sentence, days and months end a run and belong to none; so do the
        words behind "Operation" and its like.
        """
        run: list[Word] = []
        swallowed = False
        for start, end, key, known in words:
            link = self._link(text, run, start)
            if swallowed and link is Link.TIGHT:
                run[-1] = Word(start, end, key, link, known)
                continue
            if known is None and self._breaks(key, run, link):
                link = Link.FIRST
            if link is Link.FIRST and run:
                if not swallowed:
                    yield run
                run = []
            swallowed = known is None and key in self._swallowers
            if swallowed or known or not self._breaks(key, run, link):
                run.append(Word(start, end, key, link, known))
        if run and not swallowed:
            yield run

    def _breaks(self, key: str, run: Sequence[Word], link: Link) -> bool:
        """Whether a word is no part of a name there; "Will" and "May" are surnames, too."""
        if not run or link is Link.FIRST:
            return key in self._beginners
        return key in self._breakers and run[-1].key not in self._given

    def _link(self, text: str, run: Sequence[Word], start: int) -> Link:
        if not run:
            return Link.FIRST
        gap = text[run[-1].end : start]
        if gap == ". " and (len(run[-1].key) == 1 or self._is_short_title(run[-1].key)):
            return Link.TIGHT
        return self._links.get(gap, Link.FIRST)

    def _is_short_title(self, key: str) -> bool:
        return len(key) <= _ABBREVIATION and key in self._titles
