"""The words of English grammar and of war, ready for look-up: data/*.toml made into tables."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from tui.extract.words.number_words import NumberWords
from tui.extract.words.things import Things
from tui.extract.words.verb_table import verb_table
from tui.extract.words.words import (
    BASE,
    ING,
    PARTICIPLE,
    PAST,
    THIRD,
    Doing,
    Grouped,
    Noun,
    Verb,
    doing_of,
    grouped,
    nouns_of,
    phrases,
)
from tui.model import Category, MentionType
from tui.vocabulary import Vocabulary

__all__ = [
    "BASE",
    "ING",
    "PARTICIPLE",
    "PAST",
    "THIRD",
    "Doing",
    "Grouped",
    "Lexicon",
    "Noun",
    "Verb",
    "phrases",
]


class Lexicon(NumberWords):
    """Look-up tables made once from a vocabulary. All keys are folded (small letters)."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        super().__init__(vocabulary)
        self._vocabulary = vocabulary
        grammar = self._words("grammar")
        self.grammar = {k: frozenset(v) for k, v in grammar.items() if isinstance(v, list)}
        self.at = phrases(grammar["at"])
        self.to = phrases(grammar["to"])
        self.from_ = phrases(grammar["from"])

    # -- nouns ---------------------------------------------------------------------------------
    @cached_property
    def nouns(self) -> Grouped[Noun | None]:
        """Nouns that may count forces by first word, longest first; None where none are meant."""
        return nouns_of(self._words("personnel"), self.things.nouns)

    @cached_property
    def things(self) -> Things:
        """Plain nouns of formations, vehicles, ships and weapons."""
        return Things.of(self._vocabulary)

    @cached_property
    def counting(self) -> frozenset[str]:
        """The last words of the plurals of nouns that count people: "troops", "forces"."""
        every = (row for rows in self.nouns.values() for row in rows)
        people = {w[-1] for w, noun in every if noun and noun.category is Category.PERSONNEL}
        return frozenset((people - self.passages["collective"]) | self.passages["things"])

    @cached_property
    def civilians(self) -> frozenset[str]:
        """Nouns that count people who are no force, or things that are none."""
        return frozenset(self._words("personnel")["civilians"]["nouns"])

    @cached_property
    def military(self) -> frozenset[str]:
        """Adjectives that make a doubtful noun military."""
        return frozenset(self._words("personnel")["military"]["adjectives"])

    @cached_property
    def passages(self) -> Mapping[str, frozenset[str]]:
        """The words by which a passage is known to be about a force."""
        return {k: frozenset(v) for k, v in self._words("personnel")["passages"].items()}

    @cached_property
    def owners(self) -> Mapping[str, frozenset[str]]:
        """The lists of data/owners.toml."""
        return {name: frozenset(words) for name, words in self._words("owners").items()}

    @cached_property
    def civil(self) -> frozenset[str]:
        """Adjectives that make a ship or a vehicle no weapon."""
        return frozenset(self._words("personnel")["civil"]["adjectives"])

    # -- verbs ---------------------------------------------------------------------------------
    @cached_property
    def doings(self) -> Mapping[str, Doing]:
        """The classes of data/status.toml by name."""
        return {name: doing_of(name, row) for name, row in self._status()}

    @cached_property
    def verbs(self) -> Mapping[str, tuple[Verb, ...]]:
        """Every form of every verb known, those with a particle first."""
        rows = reversed(self._status())
        classes = {v: self.doings[name] for name, row in rows for v in row.get("verbs", ())}
        return verb_table(
            classes,
            reports=self.reporting["verbs"],
            chains=self._words("status")["chains"],
            grammar=self._words("grammar"),
        )

    @cached_property
    def action_nouns(self) -> Mapping[str, Doing]:
        """Nouns for an action ("withdrawal") and what it is."""
        rows = reversed(self._status())
        return {n: self.doings[name] for name, row in rows for n in row.get("nouns", ())}

    @cached_property
    def phrases(self) -> Grouped[Doing]:
        """Phrases that tell a status ("on high alert"), by first word, longest first."""
        pairs = ((p, name) for name, row in self._status() for p in row.get("phrases", ()))
        return grouped(
            ((tuple(p.replace("-", " - ").split()), self.doings[n]) for p, n in pairs), 0
        )

    @cached_property
    def takers(self) -> frozenset[str]:
        """Verbs whose subject gets what is supplied ("Bree received 300 bows")."""
        return frozenset(self._words("status")["supply"]["taker"])

    @cached_property
    def adjectives(self) -> Mapping[str, str]:
        """Adjectives that make an action planned, possible or denied: word to chain name."""
        lists = self._words("status")["adjectives"].items()
        return {word: chain for chain, words in lists for word in words}

    def status_table(self, section: str) -> Mapping[str, str]:
        """A section of data/status.toml that gives each word a status."""
        return dict(self._words("status")[section])

    @cached_property
    def status_words(self) -> Mapping[str, frozenset[str]]:
        """The small words that the rules of status look for."""
        return {k: frozenset(v) for k, v in self._words("status")["status_words"].items()}

    @cached_property
    def measures(self) -> Mapping[str, frozenset[str]]:
        """What a number can measure, as lists of data/status.toml."""
        return {k: frozenset(v) for k, v in self._words("status")["measures"].items()}

    def _status(self) -> list[tuple[str, Mapping[str, Any]]]:
        """The classes of data/status.toml in their order."""
        return [(name, row) for name, row in self._words("status").items() if "object" in row]

    # -- reporting -----------------------------------------------------------------------------
    @cached_property
    def reporting(self) -> Mapping[str, frozenset[str]]:
        """The word lists of data/reporting.toml by name: who speaks, and by which verbs."""
        return {name: frozenset(words) for name, words in self._words("reporting").items()}

    # -- places --------------------------------------------------------------------------------
    @cached_property
    def whereabouts(self) -> Mapping[str, frozenset[str]]:
        """The word lists of data/whereabouts.toml by name."""
        lists = self._words("whereabouts").items()
        return {name: frozenset(words) for name, words in lists if isinstance(words, list)}

    @cached_property
    def acted_on(self) -> Mapping[str, str]:
        """Verbs, and classes of verbs, whose object is a place, and its role."""
        table = self._words("whereabouts")
        return {**table["acted_on"], **table["acted_on_by"]}

    @cached_property
    def islands(self) -> frozenset[str]:
        """States that are islands."""
        return frozenset(self._words("references")["islands"]["states"])

    @cached_property
    def capitals(self) -> Mapping[str, str]:
        """The city of a state's government, by the state."""
        places = tuple(self._vocabulary.entries.of_type(MentionType.PLACE))
        seats = (e for e in reversed(places) if e.government and e.kind == "city")
        return {e.of: e.name for e in seats if e.of}
