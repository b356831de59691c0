"""What stands between a number and its noun phrase: "of its", "of the 8,500", "of 30"."""

from typing import Final, NamedTuple

from tui.extract.numbers.labels import Labels
from tui.extract.numbers.numeral import Numeral
from tui.extract.numbers.numerals import Numerals
from tui.extract.words.lexicon import Lexicon
from tui.extract.words.tokens import Sentence
from tui.gazetteer import Name

_TIMES: Final = frozenset(("x", "\u00d7"))
_LONGEST_BRACKET: Final = 6
_OF_THE: Final = (("of", "the"), ("of", "those"), ("of", "these"), ("the",))


class Opening(NamedTuple):
    """Where the phrase behind a number begins.

    `first` is the token behind the number, `at` that where the noun phrase proper begins.
    `partitive` tells that a part of something is counted, `pronoun` is the token of its "its",
    `owner` whose it is where a number comes between ("half of Arnor's 300 tanks").
    """

    first: int
    at: int
    partitive: bool = False
    pronoun: int | None = None
    owner: Name | None = None


class Openings:
    """Reads what opens a counted noun phrase."""

    def __init__(self, lexicon: Lexicon, numerals: Numerals, labels: Labels) -> None:
        self._numerals, self._labels = numerals, labels
        self._determiners = lexicon.grammar["determiners"]
        self._possessives = lexicon.counting_words["possessives"]

    def of(self, s: Sentence, first: int, n: Numeral) -> Opening:
        """The opening at token `first`, behind the number `n`."""
        at = self._past_bracket(s, first, n)
        if s.word(at) in _TIMES:  # "2 x 155mm howitzers"
            return Opening(first, at + 1)
        if s.word(at) == "out" and s.word(at + 1) == "of":
            at += 1
        if s.word(at) == "of":
            at += 1
            if (behind := self._past_whole(s, at, n)) is not None:
                return Opening(first, behind, partitive=True)
            if s.word(at + 1) == "'s" and (behind := self._past_whole(s, at + 2, n)) is not None:
                return Opening(first, behind, partitive=True, owner=s.tokens[at].name)
        return self._past_determiners(s, first, at)

    def whole_number(self, s: Sentence, first: int) -> int | None:
        """Where "of the 8,500" ends, which names a whole by its number alone; else None."""
        for words in _OF_THE:
            if s.has(words, first):
                whole = self._numerals.at(s, first + 2)
                return whole.after if whole is not None and whole.exact else None
        return None

    def _past_determiners(self, s: Sentence, first: int, at: int) -> Opening:
        start, pronoun = at, None
        while (word := s.word(at)) in self._determiners:
            if word in self._possessives:
                pronoun = at
            at += 1
        partitive = at > start
        if partitive and at < len(s.words) and s.tokens[at].name is None:
            whole = self._numerals.at(s, at)  # "half the 9,800 troops"
            at = whole.after if whole is not None and whole.exact else at
        return Opening(first, at, partitive, pronoun)

    def _past_whole(self, s: Sentence, at: int, n: Numeral) -> int | None:
        """Past the number of a whole: "24 of 30 drones"."""
        if not n.exact and not n.digits and n.share is None:
            return None
        whole = self._numerals.at(s, at) if not s.is_named(at) else None
        if whole is None or whole.value <= n.value or self._labels.has(s, whole):
            return None
        return whole.after

    def _past_bracket(self, s: Sentence, first: int, n: Numeral) -> int:
        """Past the same number in brackets: "300 (three hundred) soldiers"."""
        if s.word(first) != "(":
            return first
        again = self._numerals.at(s, first + 1)
        same = again is not None and again.low == n.low and again.after - first < _LONGEST_BRACKET
        return again.after + 1 if again and same and s.word(again.after) == ")" else first
