"""Whether two names mean the same one, however they are written."""

import re
from collections.abc import Iterable, Mapping

from rapidfuzz.distance import Levenshtein

from tui.text.fold import fold

# Words that tell nothing of who or where.
EMPTY = frozenset({"the", "of", "and", "s", "a", "an", "armed", "border", "borders", "territory"})
LETTERS = re.compile(r"[a-z0-9]+")
DOTTED = re.compile(r"\b(?:[a-z]\.){2,8}")
LONG = 6  # letters: from here on a name stays itself with ERRORS letters written otherwise
ERRORS = 2


class Names:
    """Compares names; `canonical` tells the usual name behind a spelling (in small letters)."""

    def __init__(self, canonical: Mapping[str, str]) -> None:
        self._canonical = canonical

    def alike(self, one: str, other: str) -> bool:
        """Whether one holds the words of the other ("Putin"), or is its initials."""
        first, second = self._words(one), self._words(other)
        if not first or not second:
            return False
        return (
            _within(first, second)
            or _within(second, first)
            or _initials(one) in second
            or _initials(other) in first
        )

    def f1(self, wanted: Iterable[str], told: Iterable[str]) -> float:
        """How well two lists of names agree: 1 where both are empty, else their F1."""
        wanted, told = tuple(wanted), tuple(told)
        if not wanted and not told:
            return 1.0
        found = sum(any(self.alike(name, other) for other in told) for name in wanted)
        right = sum(any(self.alike(name, other) for other in wanted) for name in told)
        if not found or not right:
            return 0.0
        precision, recall = right / len(told), found / len(wanted)
        return 2 * precision * recall / (precision + recall)

    def _words(self, name: str) -> frozenset[str]:
        """The telling words of a name, each by its usual name (Russian: russia)."""
        plain = DOTTED.sub(lambda dotted: dotted[0].replace(".", ""), self._usual(fold(name).text))
        usual = " ".join(map(self._usual, LETTERS.findall(plain)))
        found = frozenset(LETTERS.findall(usual))
        return found - EMPTY or found

    def _usual(self, plain: str) -> str:
        return fold(self._canonical.get(plain, plain)).text


def _within(few: frozenset[str], many: frozenset[str]) -> bool:
    return all(word in many or any(_near(word, other) for other in many) for word in few)


def _near(word: str, other: str) -> bool:
    return min(len(word), len(other)) >= LONG and Levenshtein.distance(word, other) <= ERRORS


def _initials(name: str) -> str:
    words = re.findall(r"[a-z]+", fold(name).text)
    return "".join(word[0] for word in words if word not in EMPTY)
