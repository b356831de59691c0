"""Every listed spelling, found in one pass over the text."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from ahocorasick_rs import AhoCorasick

from tui.gazetteer.name import Name
from tui.gazetteer.sweep import outermost
from tui.gazetteer.written import written_as
from tui.model import MentionType, Span
from tui.text import Folded, fold
from tui.vocabulary import Entry

# Who wins where one spelling names several things: a person before the town named after him.
_RANK = {
    kind: rank
    for rank, kind in enumerate(
        (
            MentionType.NATIONALITY,
            MentionType.WEAPON,
            MentionType.DOCUMENT,
            MentionType.PLACE,
            MentionType.COUNTRY,
            MentionType.UNIT,
            MentionType.ORG,
            MentionType.PERSON,
        )
    )
}
_HYPHENS = frozenset("-\u2010\u2011")


class Matcher:
    """Finds the spellings of `entries` in folded texts.

    A phrase of `silent` ("think tank") is found as a name with the rule "silent", so that it
    covers the listed words inside it.
    """

    def __init__(self, entries: Iterable[Entry], *, silent: Iterable[str] = ()) -> None:
        meanings: dict[str, dict[str, Entry | None]] = {}
        for phrase in silent:
            meanings[_key(phrase)] = {phrase: None}
        for entry in sorted(entries, key=lambda entry: _RANK[entry.type]):
            for spelling in entry.spellings:
                meanings.setdefault(_key(spelling), {})[spelling] = entry
        meanings.pop("", None)
        self._meanings = tuple(tuple(reversed(found.items())) for found in meanings.values())
        self._automaton = AhoCorasick(list(meanings), store_patterns=False)

    def find(self, folded: Folded, spans: Sequence[Span]) -> list[Name]:
        """The listed names inside `spans` (sorted, disjoint), in text order.

        The longest at each place, and the countries and nationalities that lie inside a body or
        a formation.
        """
        return outermost(self._all(folded, spans))

    def _all(self, folded: Folded, spans: Sequence[Span]) -> Iterator[Name]:
        text = folded.text.replace("\n", " ")
        starts = [span.start for span in spans]
        size = len(text)
        for index, start, end in self._automaton.find_matches_as_indexes(text, overlapping=True):
            if (start and text[start - 1].isalnum()) or (end < size and text[end].isalnum()):
                continue
            span = folded.span(start, end)
            around = bisect_right(starts, span.start) - 1
            if around >= 0 and span.end <= spans[around].end:
                yield from self._meant(index, folded.source, span)

    def _meant(self, index: int, source: str, span: Span) -> Iterator[Name]:
        written = source[span.start : span.end]
        start, end = span.start, span.end
        for spelling, entry in self._meanings[index]:
            if entry is None:
                yield Name(start, end, MentionType.WEAPON, written, rule="silent")
            elif written_as(spelling, written) and not (entry.common and _is_tied(source, span)):
                yield Name(start, end, entry.type, entry.name, entry, entry.of)
                return


def _key(spelling: str) -> str:
    """A spelling as the folded text shows it; plain letters need no more than small ones."""
    return spelling.lower() if spelling.isascii() else fold(spelling).text


def _is_tied(source: str, span: Span) -> bool:
    """Whether a hyphen makes the words part of another one: "tank-like", "think-tank"."""
    before = source[span.start - 1 : span.start]
    return before in _HYPHENS or source[span.end : span.end + 1] in _HYPHENS
