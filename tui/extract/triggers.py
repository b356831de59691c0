"""Which sentences hold a number at all: only those are read word by word."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

from ahocorasick_rs import AhoCorasick

from tui.extract.lexicon import Lexicon
from tui.gazetteer import Name
from tui.model import MentionType, Span
from tui.text.fold import Folded

_DIGIT: Final = re.compile(r"\d[\d.,]*")


class Triggers:
    """Finds digits and number words in one pass over the text."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._automaton = AhoCorasick(sorted(lexicon.number_words), store_patterns=False)

    def sentences(
        self, folded: Folded, spans: Sequence[Span], names: Sequence[Name]
    ) -> frozenset[Span]:
        """Those of `spans` (sorted, disjoint) in which a number, digits or words, stands."""
        starts = [span.start for span in spans]
        found = set()
        for offset in self._offsets(folded, names):
            around = bisect_right(starts, offset) - 1
            if around >= 0:
                found.add(spans[around])
        return frozenset(found)

    def _offsets(self, folded: Folded, names: Sequence[Name]) -> Iterator[int]:
        text = folded.text
        for digits in _DIGIT.finditer(text):
            yield folded.at(digits.start())
        for _, start, end in self._automaton.find_matches_as_indexes(text, overlapping=True):
            if not text[start - 1 : start].isalnum() and not text[end : end + 1].isalnum():
                yield folded.at(start)
        for name in names:
            if name.type is MentionType.UNIT:  # "a squadron of fighter jets" has no number
                yield name.start
