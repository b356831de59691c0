"""Words that count without a number: "several", "dozens", "tens of thousands"."""

from tui.extract.numbers.numeral import Numeral
from tui.extract.numbers.spelled import Spelled
from tui.extract.words.lexicon import Lexicon
from tui.extract.words.tokens import Sentence


class Vague:
    """Reads vague counts; their number is the least that they can mean."""

    def __init__(self, lexicon: Lexicon, spelled: Spelled) -> None:
        self._spelled = spelled
        self._stacked = lexicon.stacked
        self._magnitudes = lexicon.magnitudes
        self._phrases = lexicon.vague

    def magnitude(self, s: Sentence, i: int) -> Numeral | None:
        """A magnitude: "dozens", "tens of thousands"."""
        if s.word(i + 1) == "of":
            stacked = self._stacked.get((s.words[i], "of", s.word(i + 2)))
            if stacked is not None:
                return Numeral(i, i + 3, stacked, None, vague=True)
        low = self._magnitudes.get(s.word(i))
        return None if low is None else Numeral(i, i + 1, low, None, vague=True)

    def few(self, s: Sentence, i: int) -> Numeral | None:
        """A vague count, and what it multiplies: "several", "a few hundred", "many thousands"."""
        for words, low in self._phrases.get(s.words[i], ()):
            if s.has(words, i):
                return self._times(s, i, i + len(words), low)
        return None

    def _times(self, s: Sentence, i: int, after: int, low: int) -> Numeral:
        if s.word(after) in self._magnitudes:
            magnitude = self.magnitude(s, after)
            if magnitude is not None:
                return magnitude._replace(first=i)
        times, end = self._spelled.multiplier(s, after)
        if end > after and low:
            return Numeral(i, end, low * times, None, vague=True)
        return Numeral(i, after, low or None, None, vague=True, part=not low)
