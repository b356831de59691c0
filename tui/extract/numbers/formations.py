"""One formation named by its echelon: "a battery of howitzers", "is sending a regiment"."""

from typing import Final

from tui.extract.numbers.counted import is_echelon
from tui.extract.numbers.hedges import Hedges
from tui.extract.numbers.numeral import Numeral
from tui.extract.numbers.numerals import Numerals
from tui.extract.words.lexicon import Lexicon
from tui.extract.words.tokens import Sentence
from tui.model import MentionType

ARTICLES: Final = frozenset({"a", "an", "another"})
_REACH: Final = 4  # tokens between the article and the formation
_ENDS: Final = (
    *("prepositions", "auxiliaries", "relatives", "subordinators", "conjunctions", "adverbs"),
    *("modals_plan", "modals_would", "modals_possible", "there"),
)


class Formations:
    """Reads "a" before a formation as the number one."""

    def __init__(self, lexicon: Lexicon, numerals: Numerals, hedges: Hedges) -> None:
        self._numerals, self._hedges = numerals, hedges
        words, grammar = lexicon.counting_words, lexicon.grammar
        self._companies = lexicon.things.formations
        self._loose = words["loose_formations"]
        self._prepositions = grammar["prepositions"] - {"with"}
        self._joints = grammar["conjunctions"] | grammar["prepositions"]
        self._be = grammar["be"]
        self._verbs = lexicon.verbs
        self._ends = frozenset().union(*(grammar[kind] for kind in _ENDS))

    def at(self, s: Sentence, at: int) -> Numeral | None:
        """The number one at an article; None where no formation follows, or a number tells it."""
        if s.words[at] not in ARTICLES:
            return None
        for i in range(at + 1, min(at + 1 + _REACH, len(s.words))):
            if is_echelon(s.tokens[i]) or s.words[i] in self._companies:
                counts = self._is_national(s, at, i) or self._is_of_things(s, at, i)
                counts = counts or self._stands_alone(s, at, i)
                return Numeral(at, at + 1, 1, 1) if counts else None
            joined = s.words[i] in self._joints or not (s.words[i].isalpha() or s.words[i] == "-")
            if joined and not s.is_named(i):
                return None
        return None

    def _is_national(self, s: Sentence, at: int, echelon: int) -> bool:
        """Whether the formation is of a nation: "an Arnorian brigade"."""
        names = (token.name for token in s.tokens[at + 1 : echelon])
        return any(name and name.type is MentionType.NATIONALITY for name in names)

    def _is_of_things(self, s: Sentence, at: int, echelon: int) -> bool:
        """Whether it is one "of jets", without a number; "members of a battalion" counts them."""
        if s.word(echelon + 1) != "of" or echelon + 2 >= len(s.words):
            return False
        listed = at > 0 and s.words[at - 1] == "of"
        behind_of = self._hedges.ahead(s, echelon + 2).at
        return self._numerals.at(s, behind_of) is None and not listed

    def _stands_alone(self, s: Sentence, at: int, echelon: int) -> bool:
        """Whether it is a subject or an object: no "brigade commander", no "part of a brigade"."""
        before, follow = s.words[at - 1] if at else "", s.word(echelon + 1)
        if s.words[echelon] in self._loose or before in self._prepositions | self._be:
            return False
        if s.glued(echelon + 1) in {"-", "'s", "'"} or follow == "of" or s.is_named(echelon + 1):
            return False
        counted = echelon + 1 + (follow == "with")  # "a brigade 4,000 strong", "with 4,000 men"
        if self._numerals.at(s, self._hedges.ahead(s, counted).at) is not None:
            return False
        return not follow.isalpha() or follow in self._ends or follow in self._verbs
