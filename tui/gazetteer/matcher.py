"""Every listed spelling, found in one pass over the text."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from ahocorasick_rs import AhoCorasick

from tui.gazetteer.name import Name
from tui.gazetteer.sweep import outermost
from tui.gazetteer.written import written_as
from tui.model import MentionType, Span
from tui.text import Folded, fold
from tui.vocabulary import Entries, Entry
from tui.vocabulary.entries import SPELLINGS, TYPE

# Who wins where one spelling names several things: a person before the town named after him.
_RANK: Final = {
    kind.value: rank
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
_SILENT: Final = -1  # in place of an entry's index
_HYPHENS: Final = frozenset("-\u2010\u2011")


class Matcher:
    """Finds the spellings of `entries` in folded texts.

    A phrase of `silent` ("think tank") is found as a name with the rule "silent", so that it
    covers the listed words inside it.
    """

    def __init__(self, entries: Entries, *, silent: Iterable[str] = ()) -> None:
        meanings: dict[str, tuple[tuple[str, int], ...]] = {
            _key(phrase): ((phrase, _SILENT),) for phrase in silent
        }
        ranked = sorted(enumerate(entries.raw), key=lambda raw: _RANK[raw[1][TYPE]])
        for index, raw in ranked:
            for spelling in raw[SPELLINGS]:
                key = _key(spelling)
                known = meanings.get(key)
                meanings[key] = ((spelling, index), *known) if known else ((spelling, index),)
        meanings.pop("", None)
        self._entries = entries
        self._made: dict[int, Entry] = {}
        self._meanings = tuple(meanings.values())
        self._automaton = AhoCorasick(list(meanings), store_patterns=False)

    def find(self, folded: Folded, spans: Sequence[Span]) -> list[Name]:
        """The listed names inside `spans` (sorted, disjoint), in text order.

        The longest at each place, and the countries and nationalities that lie inside a body or
        a formation.
        """
        return outermost(self._all(folded, spans))

    def _all(self, folded: Folded, spans: Sequence[Span]) -> Iterator[Name]:
        text = f"{folded.text}  ".replace("\n", " ")
        starts = [span.start for span in spans]
        for index, start, end in self._automaton.find_matches_as_indexes(text, overlapping=True):
            if start and text[start - 1].isalnum():
                continue
            plural = text[end].isalnum()
            if plural and (text[end] != "s" or text[end + 1].isalnum()):
                continue
            span = folded.span(start, end + plural)
            around = bisect_right(starts, span.start) - 1
            if around >= 0 and span.end <= spans[around].end:
                name = self._name(index, folded.source, span, plural=plural)
                if name is not None:
                    yield name

    def _name(self, index: int, source: str, span: Span, *, plural: bool) -> Name | None:
        """The name that the spelling `index` is, written as it is in the source."""
        start, end = span.start, span.end
        written = source[start : end - plural]
        for spelling, at in self._meanings[index]:
            if at == _SILENT:
                return Name(start, end, MentionType.WEAPON, written, rule="silent")
            if spelling == written or written_as(spelling, written):
                entry = self._made.get(at) or self._make(at)
                if plural and not (entry.type is MentionType.WEAPON or entry.kind == "echelon"):
                    continue
                if not (entry.common and _is_tied(source, span)):
                    return Name(start, end, entry.type, entry.name, entry, entry.of)
        return None

    def _make(self, at: int) -> Entry:
        """The entry at a place in the lists; made once, when it is first met."""
        entry = self._made[at] = self._entries.at(at)
        return entry


def _key(spelling: str) -> str:
    """A spelling as the folded text shows it; plain letters need no more than small ones."""
    return spelling.lower() if spelling.isascii() else fold(spelling).text


def _is_tied(source: str, span: Span) -> bool:
    """Whether a hyphen makes the words part of another one: "tank-like", "think-tank"."""
    before = source[span.start - 1 : span.start]
    return before in _HYPHENS or source[span.end : span.end + 1] in _HYPHENS
