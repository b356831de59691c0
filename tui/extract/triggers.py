"""Which sentences hold a number at all: only those are read word by word."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

from ahocorasick_rs import AhoCorasick

from tui.extract.words.lexicon import Lexicon
from tui.gazetteer import Name
from tui.model import Mention, MentionType, Span
from tui.text.fold import Folded

_DIGIT: Final = re.compile(r"\d[\d.,]*")
_ARTICLE: Final = re.compile(r"\b[Aa]n?(?:other)? ")
_NEAR: Final = 40  # characters before a formation in which an article can count it


class Triggers:
    """Finds digits and number words in one pass over the text."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._automaton = AhoCorasick(sorted(lexicon.number_signs), store_patterns=False)

    def sentences(
        self,
        folded: Folded,
        spans: Sequence[Span],
        names: Sequence[Name],
        dates: Sequence[Mention],
    ) -> frozenset[Span]:
        """Those of `spans` (sorted, disjoint) in which a number, digits or words, stands.

        Numbers inside `dates` and listed `names` ("Su-35") count nothing.
        """
        starts = [span.start for span in spans]
        hidden = _Hidden(names, dates)
        found = {spans[bisect_right(starts, at) - 1] for at in _formations(folded.source, names)}
        for offset in self._numbers(folded):
            around = bisect_right(starts, offset) - 1
            if around >= 0 and spans[around] not in found and not hidden.holds(offset):
                found.add(spans[around])
        return frozenset(found)

    def _numbers(self, folded: Folded) -> Iterator[int]:
        text = folded.text
        for digits in _DIGIT.finditer(text):
            yield folded.at(digits.start())
        for _, start, end in self._automaton.find_matches_as_indexes(text, overlapping=True):
            if not text[start - 1 : start].isalnum() and not text[end : end + 1].isalnum():
                yield folded.at(start)


def _formations(text: str, names: Sequence[Name]) -> Iterator[int]:
    """The formations that an article may count: "a squadron of jets" has no number."""
    for name in names:
        near = max(0, name.start - _NEAR)
        if name.type is MentionType.UNIT and _ARTICLE.search(text, near, name.start):
            yield name.start


class _Hidden:
    """The stretches whose numbers belong to a date or a listed name."""

    def __init__(self, names: Sequence[Name], dates: Sequence[Mention]) -> None:
        listed = ((name.start, name.end) for name in names if name.entry is not None)
        told = ((date.span.start, date.span.end) for date in dates)
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted((*listed, *told)):
            self._starts.append(start)
            self._ends.append(max(end, self._ends[-1]) if self._ends else end)

    def holds(self, offset: int) -> bool:
        """Whether a stretch covers the offset."""
        before = bisect_right(self._starts, offset) - 1
        return before >= 0 and offset < self._ends[before]
