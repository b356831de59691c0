"""One formation named by its echelon: "a battery of Caesar howitzers"."""

from typing import Final

from tui.extract.counted import is_echelon
from tui.extract.hedges import Hedges
from tui.extract.numeral import Numeral
from tui.extract.numerals import Numerals
from tui.extract.tokens import Sentence
from tui.model import MentionType

_ARTICLES: Final = frozenset({"a", "an"})
_REACH: Final = 3  # tokens between the article and the formation


class Formations:
    """Reads "a" before a formation as the number one."""

    def __init__(self, numerals: Numerals, hedges: Hedges) -> None:
        self._numerals, self._hedges = numerals, hedges

    def at(self, s: Sentence, at: int) -> Numeral | None:
        """The number one at an article; None where no formation follows, or a number tells it."""
        if s.words[at] not in _ARTICLES:
            return None
        for i in range(at + 1, min(at + 1 + _REACH, len(s.words) - 2)):
            if is_echelon(s.tokens[i]):
                counts = self._is_national(s, at, i) or self._is_of_things(s, at, i)
                return Numeral(at, at + 1, 1, 1) if counts else None
        return None

    def _is_national(self, s: Sentence, at: int, echelon: int) -> bool:
        """Whether the formation is of a nation: "an Arnorian brigade"."""
        names = (token.name for token in s.tokens[at + 1 : echelon])
        return any(name and name.type is MentionType.NATIONALITY for name in names)

    def _is_of_things(self, s: Sentence, at: int, echelon: int) -> bool:
        """Whether it is one "of jets", without a number; "members of a battalion" counts them."""
        listed = at > 0 and s.words[at - 1] == "of"
        behind_of = self._hedges.ahead(s, echelon + 2).at
        numbered = self._numerals.at(s, behind_of) is not None
        return s.words[echelon + 1] == "of" and not numbered and not listed
