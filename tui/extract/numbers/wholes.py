"""Wholes that a number takes its part of, where they stand before it: "of whom 300 stayed"."""

from typing import Final

from tui.extract.words.lexicon import Lexicon
from tui.extract.words.tokens import Sentence

_REACH: Final = 12  # tokens from "of whom" to the number
_FAR: Final = 40  # and from the first word of a sentence
_WHOSE: Final = frozenset({"whom", "which"})
_STOPS: Final = frozenset(";.:")


class Wholes:
    """Finds "of whom" and "of these" round a number."""

    def __init__(self, lexicon: Lexicon) -> None:
        words, grammar = lexicon.counting_words, lexicon.grammar
        self._relatives = words["them"]
        self._these = words["these"]
        self._the = words["these"] | words["possessives"] | {"the"}
        self._verbs = grammar["auxiliaries"] | lexicon.verbs.keys()
        self._no_noun = grammar["prepositions"] | grammar["auxiliaries"] | grammar["relatives"]

    def before(self, s: Sentence, first: int) -> bool:
        """Whether the number at token `first` is a part of what "of whom" stands for."""
        for i in range(first - 1, max(0, first - _REACH), -1):
            word = s.words[i]
            if word in _STOPS:
                return False
            if s.words[i - 1] == "of" and (word in _WHOSE or self._alone(s, i)):
                return s.word(i + 1) == "," or self._verbs.isdisjoint(s.words[i + 1 : first])
        return self._is_opened(s, first)

    def _is_opened(self, s: Sentence, first: int) -> bool:
        """Whether the sentence begins with the whole: "Of the 300 ships, six were lost"."""
        opens = s.word(0) == "of" and s.word(1) in self._the and first < _FAR
        return opens and ("," in s.words[2:first] or self._verbs.isdisjoint(s.words[2:first]))

    def behind(self, s: Sentence, after: int) -> int | None:
        """Where "of them" behind a number ends; None where none stands at token `after`."""
        if s.word(after) != "of":
            return None
        told = s.word(after + 1) in self._relatives or self._alone(s, after + 1)
        return after + 2 if told else None

    def _alone(self, s: Sentence, at: int) -> bool:
        """Whether "these" or "that" at token `at` stands for a noun rather than before one."""
        if s.word(at) not in self._these or s.is_named(at + 1):
            return False
        follow = s.word(at + 1)
        return not follow[:1].isalnum() or follow in self._no_noun
