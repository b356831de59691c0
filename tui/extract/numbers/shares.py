"""Parts of a whole and amounts without a number: "two-thirds of", "one in five", "most of"."""

from tui.extract.numbers.numeral import Numeral
from tui.extract.numbers.spelled import Spelled
from tui.extract.numbers.wholes import Wholes
from tui.extract.words.lexicon import Lexicon
from tui.extract.words.tokens import Sentence

_MOST_ADJECTIVES = 3  # "a large and growing number"
_NUMBER = "number"  # "a number of" counts, "the number of" does not
_HALVES = frozenset({"half", "quarter"})  # "a quarter million"
_ARTICLES = frozenset({"a", "an"})


class Shares:
    """Reads fractions, wholes and uncounted amounts."""

    def __init__(self, lexicon: Lexicon, spelled: Spelled) -> None:
        self._spelled = spelled
        self._wholes_told = Wholes(lexicon)
        self._cardinals = lexicon.cardinals
        self._fractions = lexicon.fractions
        self._wholes = lexicon.numbers["wholes"]
        self._owning = lexicon.counting_words["possessives"] | {"the", "'s"}
        self._percent = lexicon.counting_words["percent"]
        self._sets = lexicon.numbers["sets"]
        self._nouns = lexicon.amounts["nouns"]
        self._adjectives = lexicon.amounts["adjectives"]
        self._need_adjective = lexicon.amounts["need_adjective"]

    def whole(self, s: Sentence, i: int) -> Numeral | None:
        """The whole, most or none of something: "all", "most", "no"."""
        kind = self._wholes.get(s.words[i])
        if kind == "nothing":
            return Numeral(i, i + 1, 0, 0)
        superlative = kind == "most" and i > 0 and s.words[i - 1] in self._owning
        if kind is None or superlative:  # "the most recent losses"
            return None
        return Numeral(i, i + 1, None, None, share=1.0 if kind == "all" else None, part=True)

    def not_a_single(self, s: Sentence, i: int) -> Numeral | None:
        """None, from the "a" of "not a single"."""
        if i and s.word(i + 1) == "single" and s.words[i - 1] in {"not", "without"}:
            return Numeral(i - 1, i + 2, 0, 0)
        return None

    def set_of(self, s: Sentence, i: int) -> Numeral | None:
        """A small number by the name of a set: "a pair of frigates"."""
        worth = self._sets.get(s.word(i + 1))
        return Numeral(i, i + 3, worth, worth) if worth and s.word(i + 2) == "of" else None

    def fraction(self, s: Sentence, i: int) -> Numeral | None:
        """A fraction, or the number it makes: "two-thirds of", "a quarter of a million"."""
        share, after = self._told(s, i)
        if share is None:
            return None
        at = after + (s.word(after) == "-")
        at += s.word(at) == "of"
        past_article = self._past_article(s, at)
        times, end = self._spelled.multiplier(s, past_article)
        is_half = s.words[after - 1] == "half"
        if times > 1 and (s.words[after - 1] in _HALVES or past_article > at):  # "half a dozen"
            worth = round(share * times)
            return Numeral(i, end, worth, worth, value=share * times)
        if not is_half and s.word(after) != "of" and not self._wholes_told.before(s, i):
            return None
        return Numeral(i, after, None, None, share=round(share, 3), part=True)

    def ratio(self, s: Sentence, i: int) -> Numeral | None:
        """A share told as a ratio: "one in five"."""
        count = self._cardinals.get(s.words[i])
        if count is None or s.word(i + 1) != "in":
            return None
        whole = self._cardinals.get(s.word(i + 2), 0)
        if whole <= count:
            return None
        return Numeral(i, i + 3, None, None, share=round(count / whole, 3), part=True)

    def percent(self, s: Sentence, i: int) -> Numeral | None:
        """A percentage in words: "eighty per cent"."""
        told = self._spelled.at(s, i)
        if told is None:
            return None
        two = s.words[told.after : told.after + 2] == ["per", "cent"]
        if not two and s.word(told.after) not in self._percent:
            return None
        return Numeral(i, told.after + 1 + two, None, None, share=told.value / 100, part=True)

    def amount(self, s: Sentence, i: int) -> Numeral | None:
        """An amount that no number tells: "a small number of", "large numbers of"."""
        first = at = self._past_article(s, i)
        while at - first < _MOST_ADJECTIVES and s.word(at) in self._adjectives:
            at += 1
        noun = s.word(at)
        if noun not in self._nouns or s.word(at + 1) != "of":
            return None
        if at == first and noun in self._need_adjective and (noun != _NUMBER or at == i):
            return None
        return Numeral(i, at + 1, None, None, part=True, vague=True)

    def _told(self, s: Sentence, i: int) -> tuple[float | None, int]:
        """The fraction at token `i`, None where there is none, and where it ends."""
        first = self._past_article(s, i)
        word = s.word(first)
        if word == "half" or (word == "quarter" and s.word(first + 1) in {"of", "-", "million"}):
            return self._fractions[word], first + 1
        count = 1 if first > i else self._cardinals.get(word, 0)
        unit_at = i + 1 + (s.word(i + 1) == "-")
        unit = self._fractions.get(s.word(unit_at))
        return (count * unit, unit_at + 1) if unit is not None and count else (None, i)

    def _past_article(self, s: Sentence, at: int) -> int:
        """Past "a", "an" and a hyphen behind it."""
        if s.word(at) not in _ARTICLES:
            return at
        return at + 2 if s.word(at + 1) == "-" else at + 1
