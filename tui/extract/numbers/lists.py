"""Several nouns under one number: "thousands of tanks, guns and drones"."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from tui.extract.numbers.counted import Counted, joined
from tui.extract.words.lexicon import PAST, THIRD, Lexicon
from tui.extract.words.tokens import Sentence
from tui.model import Category

_LONGEST: Final = 24  # tokens from a comma to the "and" that ends its list
_NEAR: Final = 4  # tokens before the noun in which "between" opens two sides
_AND_OR: Final = frozenset({"and", "or"})
_JOINTS: Final = frozenset({",", "and", "or", "&"})

Reader = Callable[[int], Counted | None]


class Lists:
    """Finds the nouns listed behind a counted one."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._no_start = lexicon.grammar["determiners"] | {"of"}
        self._numbers = lexicon.number_words
        self._past = (
            frozenset(
                word
                for word, readings in lexicon.verbs.items()
                if any(verb.form in {PAST, THIRD} for verb in readings)
            )
            - lexicon.grammar["auxiliaries"]
        )
        self._aircraft_too = lexicon.counting_words["aircraft_too"]

    def extended(self, s: Sentence, first: Counted, read: Reader) -> Counted:
        """The phrase with the nouns listed behind it. `read` reads the phrase at a token."""
        found = first
        while (joint := s.word(found.after)) in _JOINTS:
            at = found.after + 1 + (joint == "," and s.word(found.after + 1) in _AND_OR)
            other = self._listed(s, at, read)
            if other is None or (other.noun and not self._may_join(s, found, other)):
                break
            is_open = joint == "," and at == found.after + 1
            if is_open and not self._ends(s, other.after, read):
                break
            found = joined(self._as_aircraft(found, other), other)
        return found

    def _as_aircraft(self, one: Counted, other: Counted) -> Counted:
        """The noun as aircraft where it may be: "fighters and fighter-bombers" fly."""
        flies = one.noun is not None and one.noun.item in self._aircraft_too
        if flies and other.category is Category.AIR:
            return replace(one, category=Category.AIR, noun=None)
        return one

    def _listed(self, s: Sentence, at: int, read: Reader) -> Counted | None:
        """A further noun of the list at token `at`: one of forces, without an owner."""
        word = s.word(at)
        if not word or word in self._no_start:
            return None
        if s.tokens[at].name is None and (word[0].isdecimal() or word in self._numbers):
            return None
        other = read(at)
        return None if other is None or other.category is None or other.owners else other

    def _may_join(self, s: Sentence, one: Counted, other: Counted) -> bool:
        """Whether people join a list of people: "soldiers, sailors and airmen".

        Not so where they have a verb of their own ("and rebels fled") or are the other side.
        """
        if one.noun is None or other.noun is None or one.noun.loss or other.noun.loss:
            return False
        between = "between" in s.words[max(0, one.first - _NEAR) : one.first]
        return not between and s.word(other.after) not in self._past

    def _ends(self, s: Sentence, at: int, read: Reader) -> bool:
        """Whether a list goes on to an "and": "tanks, guns and drones"."""
        for i in range(at, min(at + _LONGEST, len(s.words))):
            word = s.words[i]
            if word in _AND_OR:
                return self._listed(s, i + 1, read) is not None
            if s.tokens[i].name is None and word != "," and not word.isalpha():
                return False
        return False
