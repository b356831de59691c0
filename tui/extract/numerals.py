"""The number at the core of a number phrase: digits, words, vague words, fractions."""

import re
from typing import Final, NamedTuple

from tui.extract.lexicon import Lexicon
from tui.extract.tokens import Sentence

LARGEST: Final = 10**15  # no force and no sum of aid is larger; beyond it the digits are noise
_THOUSANDS: Final = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?\Z|\d{1,3}(?:\.\d{3})+\Z")
_GROUP: Final = re.compile(r"\d{3}\Z")
_ORDINAL: Final = frozenset({"st", "nd", "rd", "th"})
_GLUED_UNITS: Final = frozenset({"k", "m", "mn", "mln", "bn", "bln", "b", "tn"})
_GLUED_ONLY: Final = frozenset({"k", "m", "b"})
_PERCENT: Final = frozenset({"%", "percent", "pc"})


class Numeral(NamedTuple):
    """A number read from tokens `first` to `after` (exclusive).

    `low` and `high` are None where the word does not tell them ("dozens": low 24). `share` is
    the fraction of a whole ("two-thirds"), with `part` set where only a part, all or none of a
    whole is meant and no number is known.
    """

    first: int
    after: int
    low: int | None
    high: int | None
    share: float | None = None
    part: bool = False
    vague: bool = False
    digits: bool = False

    @property
    def exact(self) -> bool:
        """Whether the words name one number."""
        return self.low is not None and self.low == self.high


class Numerals:
    """Reads numerals by the word lists of a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._cardinals = lexicon.cardinals
        self._multipliers = lexicon.multipliers
        self.starters = lexicon.number_words | {"a", "an"}
        self._amounts = lexicon.amounts

    def at(self, s: Sentence, i: int) -> Numeral | None:
        """The numeral that begins at token `i`; None where there is none, or only an ordinal."""
        word = s.words[i]
        if word[:1].isdigit():
            return self._digits(s, i)
        if word in self.starters:
            return (
                self._stacked(s, i)
                or self._half_dozen(s, i)
                or self._vague(s, i)
                or self._amount(s, i)
                or self._fraction(s, i)
                or self._spelled(s, i)
                or self._magnitude(s, i)
            )
        return None

    def _digits(self, s: Sentence, i: int) -> Numeral | None:
        value, after = _value(s.words[i]), i + 1
        while (
            after < len(s)
            and _GROUP.match(s.words[after])
            and _one_space(s, after)
            and _groups(s, i, after)
        ):
            value, after = value * 1000 + int(s.words[after]), after + 1
        if after < len(s) and s.tokens[after].start == s.tokens[after - 1].end:
            suffix = s.words[after]
            if suffix in _ORDINAL:
                return None
            if suffix in _GLUED_UNITS:
                value, after = value * self._multipliers[suffix], after + 1
        if (
            after < len(s)
            and s.words[after] in _PERCENT
            or s.words[after : after + 2] == ["per", "cent"]
        ):
            return self._percent(s, i, after, value)
        value, after = self._multiplied(s, value, after)
        if value > LARGEST:
            return None
        return Numeral(i, after, round(value), round(value), digits=True)

    def _percent(self, s: Sentence, i: int, after: int, value: float) -> Numeral:
        after += 2 if s.words[after] == "per" else 1
        return Numeral(i, after, None, None, share=min(value, 1e6) / 100, part=True, digits=True)

    def _multiplied(self, s: Sentence, value: float, after: int) -> tuple[float, int]:
        """The value times the multipliers that follow: "1.5 million", "three hundred thousand"."""
        for _ in range(3):
            at = after + 1 if s.words[after : after + 1] == ["-"] else after
            word = s.words[at] if at < len(s) else ""
            if word not in self._multipliers or word in _GLUED_ONLY:
                break
            value, after = value * self._multipliers[word], at + 1
        return value, after

    def _spelled(self, s: Sentence, i: int) -> Numeral | None:
        """ "twenty-five thousand", "two hundred and fifty", "one and a half million", "a dozen"."""
        total, current, at, seen = 0.0, 0.0, i, False
        if s.words[at] in {"a", "an"}:
            if (
                at + 1 < len(s)
                and s.words[at + 1] in self._multipliers
                and len(s.words[at + 1]) > 2
            ):
                current, at = 1, at + 1
            else:
                return None
        while at < len(s):
            word = s.words[at]
            if word in self._cardinals and (
                not seen
                or current == 0
                or current % 100 == 0
                or current % 10 == 0
                and self._cardinals[word] < 10
                and 20 <= current % 100
            ):
                current, at = current + self._cardinals[word], at + 1
            elif word in self._multipliers and len(word) > 2 and (current or not seen):
                current, at = (current or 1) * self._multipliers[word], at + 1
                if self._multipliers[word] >= 1000:
                    total, current = total + current, 0
            elif (
                seen
                and word == "-"
                and at + 1 < len(s)
                and (s.words[at + 1] in self._cardinals or s.words[at + 1] in self._multipliers)
            ):
                at += 1
                continue
            elif seen and s.words[at : at + 6] == ["-", "and", "-", "a", "-", "half"]:
                current, at = current + 0.5, at + 6
            elif seen and word == "and" and self._joins(s, at, total + current):
                if s.words[at + 1 : at + 3] == ["a", "half"]:
                    current, at = current + 0.5, at + 3
                else:
                    at += 1
                    continue
            else:
                break
            seen = True
        value = total + current
        if not seen or value > LARGEST:
            return None
        return Numeral(i, at, round(value), round(value))

    def _joins(self, s: Sentence, at: int, value: float) -> bool:
        """Whether "and" at `at` goes on with the number: "two hundred and fifty"."""
        follow = s.words[at + 1 : at + 3]
        if follow == ["a", "half"]:
            return True
        return value >= 100 and value % 100 == 0 and bool(follow) and follow[0] in self._cardinals

    def _half_dozen(self, s: Sentence, i: int) -> Numeral | None:
        if s.words[i : i + 3] in (["half", "a", "dozen"], ["half", "-", "dozen"]):
            return Numeral(i, i + 3, 6, 6)
        if s.words[i : i + 3] == ["a", "half", "dozen"]:
            return Numeral(i, i + 3, 6, 6)
        if s.words[i : i + 3] in (["half", "a", "million"], ["half", "a", "billion"]):
            value = self._multipliers[s.words[i + 2]] // 2
            return Numeral(i, i + 3, value, value)
        return None

    def _stacked(self, s: Sentence, i: int) -> Numeral | None:
        low = self._lexicon.stacked.get(tuple(s.words[i : i + 3]))
        return None if low is None else Numeral(i, i + 3, low, None, vague=True)

    def _magnitude(self, s: Sentence, i: int) -> Numeral | None:
        low = self._lexicon.magnitudes.get(s.words[i])
        return None if low is None else Numeral(i, i + 1, low, None, vague=True)

    def _vague(self, s: Sentence, i: int) -> Numeral | None:
        """ "several", "a few", and with a multiplier "a few hundred", "several dozen"."""
        for words, low in self._lexicon.vague.get(s.words[i], ()):
            if not s.has(words, i):
                continue
            after = i + len(words)
            value, end = self._multiplied(s, low or 1, after)
            if end > after and low:
                return Numeral(i, end, round(value), None, vague=True)
            return Numeral(i, after, low or None, None, vague=True, part=not low)
        return None

    def _amount(self, s: Sentence, i: int) -> Numeral | None:
        """ "a small number of", "large numbers of": an amount that no number tells."""
        at = i + 1 if s.words[i] in {"a", "an"} else i
        adjectives = 0
        while at < len(s) and s.words[at] in self._amounts["adjectives"] and adjectives < 3:
            at, adjectives = at + 1, adjectives + 1
        noun = s.words[at] if at < len(s) else ""
        if noun not in self._amounts["nouns"] or s.words[at + 1 : at + 2] != ["of"]:
            return None
        if not adjectives and noun in self._amounts["need_adjective"]:
            return None
        return Numeral(i, at + 1, None, None, part=True, vague=True)

    def _fraction(self, s: Sentence, i: int) -> Numeral | None:
        """ "half", "two-thirds", "a third of", "most of", "all", "no"."""
        words, fractions = s.words, self._lexicon.fractions
        word = words[i]
        if word in {"most", "all"}:
            return Numeral(i, i + 1, None, None, share=1.0 if word == "all" else None, part=True)
        if word in {"no", "none"}:
            return Numeral(i, i + 1, 0, 0)
        if word == "half":
            return Numeral(i, i + 1, None, None, share=0.5, part=True)
        at = i + 1
        if at < len(s) and words[at] == "-":
            at += 1
        unit = fractions.get(words[at]) if at < len(s) else None
        count = 1 if word in {"a", "an"} else self._cardinals.get(word)
        if unit is None or not count or words[at + 1 : at + 2] != ["of"]:
            return None
        return Numeral(i, at + 1, None, None, share=round(count * unit, 3), part=True)


def _value(digits: str) -> float:
    """What digits with points and commas are worth: "8,500", "1.5", "12.000"."""
    if len(digits) > 24:
        return LARGEST * 10.0
    if _THOUSANDS.match(digits):
        return float(digits.replace(",", "") if "," in digits else digits.replace(".", ""))
    plain = digits.replace(",", ".")
    return float(plain) if plain.count(".") <= 1 else LARGEST * 10.0


def _one_space(s: Sentence, at: int) -> bool:
    return s.tokens[at].start - s.tokens[at - 1].end == 1


def _groups(s: Sentence, i: int, after: int) -> bool:
    """Whether the digits so far can be followed by a group of three: "473 400", never "2022 100"."""
    return len(s.words[i]) <= 3 and all(len(w) == 3 for w in s.words[i + 1 : after])
