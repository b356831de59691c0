"""The head nouns of counted phrases: soldiers, formations, weapons."""

from typing import NamedTuple

from tui.extract.words.inflect import singular
from tui.extract.words.lexicon import Lexicon, Noun
from tui.extract.words.tokens import Sentence
from tui.gazetteer import Name
from tui.model import Category, MentionType


class Head(NamedTuple):
    """A noun that counts forces: its last token, and what it counts."""

    at: int
    category: Category
    noun: Noun | None = None


class Heads:
    """Finds the nouns that a number of forces can count."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._nouns = lexicon.nouns
        self._machines = lexicon.things.machines
        self._none = frozenset(
            words for rows in self._nouns.values() for words, noun in rows if noun is None
        )
        self._done_to = lexicon.counting_words["done_to"]
        self._mass = lexicon.counting_words["mass"]

    def at(self, s: Sentence, at: int, *, directly: bool = False) -> Head | None:
        """The head noun at token `at`; None where no such noun stands.

        `directly` behind the number "215 wounded" counts people; elsewhere "wounded" is a verb.
        """
        token = s.tokens[at]
        if token.name is not None:
            category = _category(token.name)
            if category is not None:
                return Head(at, category)
            if token.name.type is not MentionType.UNIT:
                return None
        elif at and s.tokens[at - 1].name is not None and token.word in self._machines:
            return Head(at, self._machines[token.word])  # "Arnor's navy boats", no name by itself
        if at and (s.words[at - 1], token.word) in self._none:
            return None  # "police officer"
        for words, noun in self._nouns.get(token.word, ()):
            if s.has(words, at):
                if noun is None or (noun.loss and noun.item in self._done_to and not directly):
                    return None
                return Head(at + len(words) - 1, noun.category, noun)
        return None

    def within(self, s: Sentence, at: int, most: int, ends: frozenset[str]) -> bool:
        """Whether a head stands at token `at` or up to `most` on, before a word of `ends`."""
        for i in range(at, min(at + most, len(s.words))):
            if self.at(s, i) is not None:
                return True
            token = s.tokens[i]
            if token.name is None and (token.word in ends or not token.word.isalpha()):
                return False
        return False

    def people(self, word: str) -> Noun | None:
        """The noun for people that is this one word; None where there is none."""
        return next((noun for words, noun in self._nouns.get(word, ()) if len(words) == 1), None)

    def is_plural(self, word: str) -> bool:
        """Whether a number above one can stand before the noun as it is."""
        return word in self._mass or singular(word) != word

    def is_mass(self, word: str) -> bool:
        """Whether the noun has no plural form: "ammunition"."""
        return word in self._mass


def _category(name: Name) -> Category | None:
    """The category of a weapon or a formation; None for other names."""
    entry = name.entry
    if entry is None:
        return None
    if name.type is MentionType.WEAPON:
        return entry.category
    if name.type is MentionType.UNIT and entry.kind == "echelon":
        return Category.FORMATION
    return None
