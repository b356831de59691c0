"""Every listed spelling, found in one pass over the text."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from ahocorasick_rs import AhoCorasick

from tui.gazetteer.name import Name
from tui.gazetteer.sweep import outermost
from tui.gazetteer.written import written_as
from tui.model import MentionType, Span
from tui.text.fold import Folded, fold
from tui.vocabulary import Entries, Entry
from tui.vocabulary.entries import SPELLINGS

# Who wins where one spelling names several things; 0 is for silent phrases.
_RANK: Final = {
    kind: rank
    for rank, kind in enumerate(
        (
            MentionType.PERSON,
            MentionType.ORG,
            MentionType.UNIT,
            MentionType.COUNTRY,
            MentionType.PLACE,
            MentionType.DOCUMENT,
            MentionType.WEAPON,
            MentionType.NATIONALITY,
        ),
        start=1,
    )
}
_THE: Final = "the "
_SILENT: Final = -1  # in place of an entry's index
_HYPHENS: Final = frozenset("-\u2010\u2011")


class Matcher:
    """Finds the spellings of `entries` in folded texts.

    A phrase of `silent` ("think tank") is found as a name with the rule "silent", so that it
    covers the listed words inside it.
    """

    def __init__(self, entries: Entries, *, silent: Iterable[str] = ()) -> None:
        meant = [(phrase, _SILENT) for phrase in silent]
        meant += [(word, at) for at, raw in enumerate(entries.raw) for word in raw[SPELLINGS]]
        self._meant = [(word, at) for word, at in meant if word]
        self._entries = entries
        self._made: dict[int, Entry] = {}
        self._automaton = AhoCorasick(
            [word.lower() if word.isascii() else fold(word).text for word, _ in self._meant],
            store_patterns=False,
        )

    def find(self, folded: Folded, spans: Sequence[Span]) -> list[Name]:
        """The listed names inside `spans` (sorted, disjoint), in text order.

        The longest at each place, and the countries and nationalities that lie inside a body or
        a formation. Where one spelling names several things, a person comes before a town, and
        of two towns the one listed last.
        """
        found = [name for *_, name in sorted(self._all(folded, spans))]
        return outermost(_without_articles(found, folded.source))

    def _all(
        self, folded: Folded, spans: Sequence[Span]
    ) -> Iterator[tuple[int, int, int, int, Name]]:
        """Every listed name, longest or not, behind what sorts it: no two have that in common."""
        text = f"{folded.text}  ".replace("\n", " ")
        starts = [span.start for span in spans]
        for index, start, end in self._automaton.find_matches_as_indexes(text, overlapping=True):
            if start and text[start - 1].isalnum():
                continue
            plural = text[end].isalnum()
            if plural and (text[end] != "s" or text[end + 1].isalnum()):
                continue
            first, after = folded.bounds(start, end + plural)
            around = bisect_right(starts, first) - 1
            if around < 0 or after > spans[around].end:
                continue
            name = self._name(index, folded.source, (first, after), plural=plural)
            if name is not None:
                rank = _RANK[name.type] if name.entry else 0
                yield first, -after, rank, -index, name

    def _name(
        self, index: int, source: str, bounds: tuple[int, int], *, plural: bool
    ) -> Name | None:
        """The name that the spelling `index` is, written as it is in the source."""
        start, end = bounds
        written = source[start : end - plural]
        spelling, at = self._meant[index]
        if at == _SILENT:
            return Name(start, end, MentionType.WEAPON, written, rule="silent")
        if spelling != written and not written_as(spelling, written):
            return None
        entry = self._made.get(at) or self._make(at)
        if plural and entry.type is not MentionType.WEAPON and entry.kind != "echelon":
            return None
        if entry.common and _is_tied(source, start, end):
            return None
        return Name(start, end, entry.type, entry.name, entry, entry.of)

    def _make(self, at: int) -> Entry:
        """The entry at a place in the lists; made once, when it is first met."""
        entry = self._made[at] = self._entries.at(at)
        return entry


def _without_articles(names: Sequence[Name], source: str) -> Iterator[Name]:
    """The names but those whose "the" stands before a longer one: "the Gulf" of Aden."""
    ends = {name.start: name.end for name in reversed(names)}  # the longest at each place
    for name in names:
        bare = name.start + len(_THE)
        if ends.get(bare, 0) <= name.end or source[name.start : bare].lower() != _THE:
            yield name


def _is_tied(source: str, start: int, end: int) -> bool:
    """Whether a hyphen makes the words part of another one: "tank-like", "think-tank"."""
    return source[start - 1 : start] in _HYPHENS or source[end : end + 1] in _HYPHENS
