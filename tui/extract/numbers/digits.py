"""Numbers written in digits: "8,500", "8 500", "1.5 million", "100k", "60 percent", "2½"."""

import re
from typing import Final

from tui.extract.numbers.numeral import LARGEST, Numeral
from tui.extract.numbers.spelled import Spelled
from tui.extract.words.lexicon import Lexicon
from tui.extract.words.tokens import Sentence

_COMMAS: Final = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?\Z")
_POINTS: Final = re.compile(r"\d{1,3}(?:\.\d{3})+\Z")
_GROUP: Final = 3  # digits between the spaces of "8 500"
_MOST_DIGITS: Final = 24
_TOO_LARGE: Final = LARGEST * 10.0
_METRES: Final = "m"  # or millions
_MOST_PERCENT: Final = 1_000_000.0


class Digits:
    """Reads the numbers that begin with a digit."""

    def __init__(self, lexicon: Lexicon, spelled: Spelled) -> None:
        self._spelled = spelled
        self._multipliers = lexicon.multipliers
        self._cardinals = lexicon.cardinals
        self._halves = lexicon.numbers["glued_fractions"]
        self._ordinals = lexicon.counting_words["ordinals"]
        self._glued = lexicon.counting_words["glued_multipliers"]
        self._percent = lexicon.counting_words["percent"]
        self._measures = lexicon.counting_words["measures"]

    def at(self, s: Sentence, i: int) -> Numeral | None:
        """The number at token `i`, which begins with a digit; None for ordinals and noise."""
        if s.words[i][:1] == "0" and s.words[i][1:2].isdecimal():
            return None  # "007"
        value, after = self._with_groups(s, i)
        suffix = s.glued(after)
        if suffix in self._ordinals:
            return None
        scale = 1
        if suffix == _METRES and i and self._is_number(s.words[i - 1]):
            return None  # "two 40m boats"
        if suffix in self._glued:
            scale, after = self._multipliers[suffix], after + 1
        elif suffix in self._halves:
            value, after = value + self._halves[suffix], after + 1
        if (end := self._past_percent(s, after)) is not None:
            share = min(value, _MOST_PERCENT) / 100
            return Numeral(i, end, None, None, share=share, part=True, digits=True)
        times, after = self._spelled.multiplier(s, after)
        value *= scale * times
        if value > LARGEST:
            return None
        worth = round(value)
        return Numeral(i, after, worth, worth, digits=True, scale=scale * times, value=value)

    def _is_number(self, word: str) -> bool:
        return word[:1].isdecimal() or word in self._cardinals

    def _with_groups(self, s: Sentence, i: int) -> tuple[float, int]:
        """The value of the digits with the groups of three behind spaces: "473 400"."""
        value, after = _value(s.words[i]), i + 1
        if len(s.words[i]) <= _GROUP:  # never "2022 100"
            while value <= LARGEST and self._is_group(s, after):
                value, after = value * 1000 + int(s.words[after]), after + 1
        return value, after

    def _is_group(self, s: Sentence, at: int) -> bool:
        """Whether a group of three digits stands one space on, and is no calibre ("18 155mm")."""
        word = s.word(at)
        if len(word) != _GROUP or not word.isdecimal():
            return False
        behind = at + 2 if s.word(at + 1) == "-" else at + 1
        close = s.tokens[at].start - s.tokens[at - 1].end == 1
        return close and s.word(behind) not in self._measures

    def _past_percent(self, s: Sentence, at: int) -> int | None:
        if s.word(at) in self._percent:
            return at + 1
        return at + 2 if s.word(at) == "per" and s.word(at + 1) == "cent" else None


def _value(digits: str) -> float:
    """What digits with points and commas are worth: "8,500", "1.5", "12.000"."""
    if len(digits) > _MOST_DIGITS:
        return _TOO_LARGE
    if _COMMAS.match(digits):
        return float(digits.replace(",", ""))
    if _POINTS.match(digits):
        return float(digits.replace(".", ""))
    plain = digits.replace(",", ".")
    return float(plain) if plain.count(".") <= 1 else _TOO_LARGE
