"""Formations, vehicles, ships and weapons as plain nouns, beside those that a matcher names."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from tui.extract.words.inflect import plural
from tui.model import Category, MentionType
from tui.vocabulary import Entry, Vocabulary


@dataclass(frozen=True, slots=True)
class Things:
    """The tables of data/things.toml and of data/equipment.toml by single words.

    `nouns` count forces only in company ("company"), `formations` are those of them for one
    formation, `services` the words that are company enough for a category, by its name ("navy").
    `machines` are the common nouns of one word, singular and plural ("boats").
    """

    nouns: Mapping[str, Mapping[str, Any]]
    formations: frozenset[str]
    services: Mapping[str, frozenset[str]]
    machines: Mapping[str, Category]

    @classmethod
    def of(cls, vocabulary: Vocabulary) -> "Things":
        """The tables of a vocabulary. All keys are folded (small letters)."""
        lists = vocabulary.words("things")
        nouns: Mapping[str, Mapping[str, Any]] = lists["nouns"]
        return cls(
            nouns,
            frozenset(name for name, about in nouns.items() if about.get("echelon")),
            {name: frozenset(words) for name, words in lists["services"].items()},
            _machines(vocabulary.entries.of_type(MentionType.WEAPON)),
        )


def _machines(entries: Iterable[Entry]) -> Mapping[str, Category]:
    found: dict[str, Category] = {}
    for entry in entries:
        if entry.common and entry.category is not None:
            plain = (s for s in entry.spellings if s.isalpha() and s.islower())
            found |= dict.fromkeys((f for s in plain for f in (s, plural(s))), entry.category)
    return found
