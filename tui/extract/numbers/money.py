"""Amounts of money: the currency round a number."""

from typing import NamedTuple

from tui.extract.numbers.numeral import Numeral
from tui.extract.words.lexicon import Lexicon
from tui.extract.words.tokens import Sentence


class Amount(NamedTuple):
    """The tokens of an amount, its sign or word included, and the ISO 4217 code."""

    first: int
    after: int
    code: str


class Money:
    """Recognises the currency of a numeral by the lists of data/currencies.toml."""

    def __init__(self, lexicon: Lexicon) -> None:
        table = lexicon.currencies
        self.signs = frozenset(table["signs"])
        self._signs, self._words = table["signs"], table["words"]
        self._prefixes, self._national = table["prefixes"], table["national"]

    def at(self, s: Sentence, n: Numeral) -> Amount | None:
        """The amount that the numeral is of; None where it is no money."""
        if n.first and s.words[n.first - 1] in self._signs:
            return self._behind_sign(s, n)
        word, follow = s.word(n.after), s.word(n.after + 1)
        code = self._signs.get(word) or self._words.get(word)
        if code is not None:
            return Amount(n.first, n.after + 1, code)
        if follow in self._words and word in self._national:
            return Amount(n.first, n.after + 2, self._national[word])
        return None

    def _behind_sign(self, s: Sentence, n: Numeral) -> Amount:
        """The amount with the sign before it: "$300", "US$300"."""
        sign = n.first - 1
        prefix = s.words[sign - 1].replace(".", "") if sign and s.glued(sign) else ""
        code = self._prefixes.get(prefix)
        return Amount(sign - 1 if code else sign, n.after, code or self._signs[s.words[sign]])
