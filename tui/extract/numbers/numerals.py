"""The number at the core of a number phrase: digits, words, vague words, fractions."""

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from tui.extract.numbers.digits import Digits
from tui.extract.numbers.numeral import Numeral
from tui.extract.numbers.shares import Shares
from tui.extract.numbers.spelled import Spelled
from tui.extract.numbers.vague import Vague
from tui.extract.words.lexicon import Lexicon
from tui.extract.words.tokens import Sentence

_ARTICLES: Final = ("a", "an")
_WITHIN: Final = ("^", "_")  # inside a number as programs write it
Reader = Callable[[Sentence, int], Numeral | None]


class Numerals:
    """Reads numerals by the word lists of a lexicon.

    `starters` are the words, besides digits, that a numeral can begin with.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        spelled = Spelled(lexicon)
        self._digits = Digits(lexicon, spelled)
        self._multipliers = frozenset(spelled.multipliers)
        self._readers = _by_word(lexicon, spelled)
        self._after_article = _after_article(lexicon)
        self.starters = frozenset(self._readers)

    def at(self, s: Sentence, i: int) -> Numeral | None:
        """The numeral that begins at token `i`; None where there is none, or only an ordinal.

        A numeral may take in the token before: "not a single" is read from its "a".
        """
        word = s.word(i)
        if i and self._is_rest(s, i):
            return None
        if word[:1].isdecimal():
            return self._digits.at(s, i)
        if word in _ARTICLES and s.word(i + 1) not in self._after_article:
            return None
        for reader in self._readers.get(word, ()):
            numeral = reader(s, i)
            if numeral is not None:
                return numeral
        return None

    def _is_rest(self, s: Sentence, i: int) -> bool:
        """Whether this is the end of a number that cannot be read: "10^30", "½ million"."""
        before = s.word(i - 1)
        if before in _WITHIN:
            return bool(s.glued(i))
        return s.word(i) in self._multipliers and before[:1].isnumeric()


def _after_article(lexicon: Lexicon) -> frozenset[str]:
    """The words that can go on with a number behind "a": most that follow it cannot."""
    vague = (words[1] for words, _ in lexicon.vague["a"])
    amounts = (*lexicon.amounts["adjectives"], *lexicon.amounts["nouns"])
    told = (*lexicon.numbers["sets"], *lexicon.fractions, *lexicon.multipliers)
    return frozenset((*vague, *amounts, *told, "single", "-"))


def _by_word(lexicon: Lexicon, spelled: Spelled) -> Mapping[str, tuple[Reader, ...]]:
    """What can begin with each word, the longer readings first."""
    shares, vague = Shares(lexicon, spelled), Vague(lexicon, spelled)
    amounts = lexicon.amounts
    readers: tuple[tuple[Reader, Iterable[str]], ...] = (
        (shares.not_a_single, ("a",)),
        (shares.set_of, ("a",)),
        (vague.few, lexicon.vague),
        (shares.amount, (*_ARTICLES, *amounts["adjectives"], *amounts["nouns"])),
        (shares.fraction, (*_ARTICLES, *lexicon.cardinals, "half", "quarter")),
        (shares.ratio, lexicon.cardinals),
        (shares.percent, lexicon.cardinals),
        (shares.whole, lexicon.numbers["wholes"]),
        (spelled.at, (*_ARTICLES, *lexicon.cardinals, *spelled.multipliers)),
        (vague.magnitude, lexicon.magnitudes),
    )
    found: dict[str, tuple[Reader, ...]] = {}
    for reader, words in readers:
        for word in words:
            found[word] = (*found.get(word, ()), reader)
    return found
