"""The far end of a range: "2,000 to 7,000", "300-350", "between 4 and 6 million"."""

from typing import Final, NamedTuple

from tui.extract.numbers.hedges import NO_KINDS, Hedges, Kinds
from tui.extract.numbers.numeral import Numeral
from tui.extract.numbers.numerals import Numerals
from tui.extract.words.lexicon import Lexicon
from tui.extract.words.tokens import Sentence

_REACH: Final = 10  # words before a number in which "rose" or "cut" is its verb
_THOUSAND: Final = 1000


class Spread(NamedTuple):
    """A numeral with both its ends, and the kinds of the hedges before the far end."""

    numeral: Numeral
    kinds: Kinds = NO_KINDS


class Ranges:
    """Reads ranges."""

    def __init__(self, lexicon: Lexicon, numerals: Numerals, hedges: Hedges) -> None:
        self._numerals, self._hedges = numerals, hedges
        self._signs = frozenset(lexicon.currencies["signs"])
        self._joints = lexicon.counting_words["joints"]
        phrases = lexicon.counting_words["outbidding"]
        self._outbidding = sorted((phrase.split() for phrase in phrases), key=len, reverse=True)
        self._rising = lexicon.counting_words["rising"]

    def of(self, s: Sentence, near: Numeral, first: int) -> Spread:
        """The numeral with the end that follows it; itself where none does.

        `first` is the token at which the hedges before it begin.
        """
        if near.vague and near.low:
            return Spread(self._outbid(s, near))
        joint = s.word(near.after)
        if joint not in self._joints or not near.value or not self._may_join(s, near, first):
            return Spread(near)
        at = near.after + 1
        if joint == "-" and s.word(at) == "to" and s.word(at + 1) == "-":
            at += 2  # "a 6,000-to-9,000-strong force"
        kinds, at = (NO_KINDS, at) if joint == "-" else self._hedges.ahead(s, at)
        at += s.word(at) in self._signs
        far = self._numerals.at(s, at) if not s.is_named(at) else None
        if far is None:
            return Spread(near)
        if far.part and far.digits and near.digits:  # "30 to 40 percent"
            return Spread(far._replace(first=near.first, share=None), kinds)
        if not far.value or far.low is None:
            return Spread(near)
        low = near.value * _shared_scale(s, near, far)
        if far.value <= low:
            return Spread(near)
        return Spread(
            near._replace(after=far.after, low=round(low), high=far.low, ranged=True), kinds
        )

    def _outbid(self, s: Sentence, near: Numeral) -> Numeral:
        """The vague numeral with a larger one behind it: "dozens, perhaps hundreds, of"."""
        at = near.after + (s.word(near.after) == ",")
        words = next((words for words in self._outbidding if s.has(words, at)), None)
        if words is None:
            return near
        at += len(words)
        far = self._numerals.at(s, at) if not s.is_named(at) else None
        if far is None or not far.vague or (far.low or 0) <= (near.low or 0):
            return near
        closed = s.words[far.after : far.after + 2] == [",", "of"]
        return near._replace(after=far.after + closed)

    def is_change(self, s: Sentence, first: int) -> bool:
        """Whether the number at token `first` tells by how much something rose or fell."""
        return first > 0 and s.words[first - 1] == "by" and self._rises(s, first - 1)

    def is_from_to(self, s: Sentence, first: int) -> bool:
        """Whether the number at token `first` begins "from 300 to 400", two numbers in time."""
        return "from" in s.words[max(0, first - 2) : first] and self._rises(s, first)

    def _may_join(self, s: Sentence, near: Numeral, first: int) -> bool:
        joint = s.words[near.after]
        if joint == "and":
            return "between" in s.words[max(0, near.first - 2) : near.first]
        return joint != "to" or not (self.is_from_to(s, near.first) or self.is_change(s, first))

    def _rises(self, s: Sentence, first: int) -> bool:
        return not self._rising.isdisjoint(s.words[max(0, first - _REACH) : first])


def _shared_scale(s: Sentence, near: Numeral, far: Numeral) -> int:
    """What the near end borrows of the far one: "6 to 9 thousand", "6-9,000"."""
    if near.scale > 1:
        return 1
    if far.scale > 1:
        return far.scale if near.value * far.scale < far.value else 1
    in_thousands = far.digits and far.value % _THOUSAND == 0 and "," in s.words[far.after - 1]
    short = in_thousands and s.words[near.after] == "-" and near.value * _THOUSAND < far.value
    return _THOUSAND if short else 1
