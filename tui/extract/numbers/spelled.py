"""Numbers written in words: "twenty-five thousand", "two hundred and fifty", "a dozen"."""

from collections.abc import Iterable

from tui.extract.numbers.numeral import LARGEST, Numeral
from tui.extract.words.lexicon import Lexicon
from tui.extract.words.tokens import Sentence

_TEN, _TWENTY, _HUNDRED, _THOUSAND = 10, 20, 100, 1000
_MOST_MULTIPLIERS = 3  # "two hundred thousand million" is already too many
_HALF_SPELLINGS = (("and", "a", "half"), ("-", "and", "-", "a", "-", "half"))
_ARTICLES = frozenset({"a", "an"})


class Spelled:
    """Reads the numbers that are spelled out."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._cardinals = lexicon.cardinals
        glued = lexicon.counting_words["glued_multipliers"]
        every = lexicon.multipliers
        self._following = {w: n for w, n in every.items() if w not in glued or len(w) > 1}
        never_first = glued | lexicon.magnitudes.keys()
        self._standing = {w: n for w, n in every.items() if w not in never_first}

    @property
    def multipliers(self) -> Iterable[str]:
        """The multipliers that can stand without a number before them: "hundred"."""
        return self._standing

    def at(self, s: Sentence, i: int) -> Numeral | None:
        """The number spelled from token `i` on; None where no number word stands."""
        number = _Number()
        at = i
        if s.words[i] in _ARTICLES:
            if s.word(i + 1) not in self._standing:
                return None
            at, number.current = i + 1, 1.0
        while (width := self._step(s, at, number)) > 0:
            at += width
        if not number.begun or number.value > LARGEST:
            return None
        worth = round(number.value)
        return Numeral(i, at, worth, worth, scale=number.scale, value=number.value)

    def multiplier(self, s: Sentence, at: int) -> tuple[int, int]:
        """What the words from `at` on multiply by ("million": 1,000,000), and where they end."""
        times = 1
        for _ in range(_MOST_MULTIPLIERS):
            word_at = at + 1 if s.word(at) == "-" else at
            multiplier = self._following.get(s.word(word_at))
            if multiplier is None:
                break
            times, at = times * multiplier, word_at + 1
        return times, at

    def _step(self, s: Sentence, at: int, number: "_Number") -> int:
        """How many tokens at `at` go on with the number, 0 where it ends."""
        word = s.word(at)
        if (cardinal := self._cardinals.get(word)) is not None:
            return int(number.add(cardinal))
        if (multiplier := self._standing.get(word)) is not None:
            return int(number.multiply(multiplier))
        if not number.begun or word not in {"-", "and"}:
            return 0
        for spelling in _HALF_SPELLINGS:
            if s.has(spelling, at):
                number.add_half()
                return len(spelling)
        return int(self._joins(s, at, number))

    def _joins(self, s: Sentence, at: int, number: "_Number") -> bool:
        """Whether "-" or "and" goes on with the number: "two hundred and fifty"."""
        follow = s.word(at + 1)
        cardinal = self._cardinals.get(follow)
        if s.words[at] == "and":
            return (
                cardinal is not None and number.value >= _HUNDRED and number.value % _HUNDRED == 0
            )
        return follow in self._standing or (cardinal is not None and number.takes(cardinal))


class _Number:
    """A number that is being spelled: `total` counts whole thousands, `current` what is below."""

    __slots__ = ("begun", "current", "scale", "total")

    def __init__(self) -> None:
        self.total = self.current = 0.0
        self.scale = 1
        self.begun = False

    @property
    def value(self) -> float:
        """What the words so far are worth."""
        return self.total + self.current

    def takes(self, cardinal: int) -> bool:
        """Whether a word below a hundred belongs to this number; not so in "two three"."""
        rest = self.current % _HUNDRED
        completes_ten = rest >= _TWENTY and rest % _TEN == 0 and cardinal < _TEN
        return not self.begun or not rest or completes_ten

    def add(self, cardinal: int) -> bool:
        """Add a word below a hundred; False where it begins another number."""
        if not self.takes(cardinal):
            return False
        self.current += cardinal
        self.scale, self.begun = 1, True
        return True

    def multiply(self, multiplier: int) -> bool:
        """Multiply by "hundred", "dozen", "million"; False where nothing is to multiply."""
        if (self.begun and not self.current) or self.value > LARGEST:
            return False
        self.current = (self.current or 1) * multiplier
        self.scale, self.begun = self.scale * multiplier, True
        if multiplier >= _THOUSAND:
            self.total, self.current = self.total + self.current, 0.0
        return True

    def add_half(self) -> None:
        """Add half of what the last word counts: "two and a half", "a million and a half"."""
        self.current += self.scale / 2
        self.scale = 1
