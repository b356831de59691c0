"""The words of English grammar and of war, ready for look-up: data/*.toml made into tables."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final, TypeVar

from tui.extract.inflect import plural, verb_forms
from tui.model import Status
from tui.vocabulary import Vocabulary

BASE: Final = "base"
THIRD: Final = "third"
PAST: Final = "past"
PARTICIPLE: Final = "participle"
ING: Final = "ing"

Worth = TypeVar("Worth")
Grouped = Mapping[str, tuple[tuple[tuple[str, ...], Worth], ...]]  # phrases by one word of theirs


@dataclass(frozen=True, slots=True)
class Doing:
    """A class of data/status.toml: what its words say about forces."""

    name: str
    object: Status
    subject: Status
    passive: Status | None = None
    toward: Status | None = None
    owner: bool = True
    weak: bool = False
    plan: bool = False
    possible: bool = False
    given: bool = False


@dataclass(frozen=True, slots=True)
class Verb:
    """One reading of a verb form: "pulled" with particle "out" is a form of withdraw's class."""

    lemma: str
    form: str
    particle: tuple[str, ...]
    doing: Doing | None
    reports: bool = False
    chain: str | None = None


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun that counts people of a force or losses.

    `needs` tells when it counts: "" always, "force" where the passage is about a force,
    "uniform" only with a military word in its own phrase. `unless` are longer terms that it is
    no force in.
    """

    item: str
    needs: str = ""
    loss: bool = False


class Lexicon:
    """Look-up tables made once from a vocabulary. All keys are folded (small letters)."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._words = vocabulary.words
        grammar = self._words("grammar")
        self._irregular: Mapping[str, Sequence[str]] = grammar["irregular"]
        self.grammar = {k: frozenset(v) for k, v in grammar.items() if isinstance(v, list)}
        self.at = phrases(grammar["at"])
        self.to = phrases(grammar["to"])
        self.from_ = phrases(grammar["from"])

    # -- numbers -------------------------------------------------------------------------------
    @cached_property
    def cardinals(self) -> Mapping[str, int]:
        """Number words below a hundred."""
        numbers = self._words("numbers")
        return {**numbers["units"], **numbers["tens"]}

    @cached_property
    def multipliers(self) -> Mapping[str, int]:
        """ "million": 1,000,000; singular and with the plural that only follows a number."""
        return dict(self._words("numbers")["multipliers"])

    @cached_property
    def magnitudes(self) -> Mapping[str, int]:
        """ "thousands": 2,000, the least that it can mean."""
        return dict(self._words("numbers")["magnitudes"])

    @cached_property
    def stacked(self) -> Mapping[tuple[str, ...], int]:
        """ "tens of thousands": 20,000."""
        return {tuple(k.split()): v for k, v in self._words("numbers")["stacked"].items()}

    @cached_property
    def vague(self) -> Grouped[int]:
        """Phrases that count without a number, by their first word, longest first."""
        return by_first_word(self._words("numbers")["vague"].items())

    @cached_property
    def amounts(self) -> Mapping[str, frozenset[str]]:
        """The nouns and adjectives of "a small number of"."""
        return {k: frozenset(v) for k, v in self._words("numbers")["amounts"].items()}

    @cached_property
    def fractions(self) -> Mapping[str, float]:
        """ "half": 0.5."""
        return dict(self._words("numbers")["fractions"])

    @cached_property
    def numbers(self) -> Mapping[str, Any]:
        """The number words as data/numbers.toml groups them."""
        return self._words("numbers")

    @cached_property
    def number_words(self) -> frozenset[str]:
        """Words without which a sentence that has no digits has no number either."""
        plain = ("cardinals", "multipliers", "magnitudes", "fractions")
        spelled = {word for name in plain for word in getattr(self, name)}
        vague = {word for phrase in self.numbers["vague"] for word in phrase.split()}
        told = (*self.numbers["wholes"], *self.numbers["sets"], *self.amounts["nouns"], "single")
        return frozenset((spelled | vague).union(told)) - _NEVER_ALONE

    @cached_property
    def counting_words(self) -> Mapping[str, frozenset[str]]:
        """The word sets of data/counting.toml, by which the noun behind a number is found."""
        return {k: frozenset(v) for k, v in self._words("counting").items()}

    @cached_property
    def hedges(self) -> Mapping[str, Mapping[str, Sequence[str]]]:
        """The phrases before and behind a number, by what they say of it."""
        return self._words("hedges")

    @cached_property
    def currencies(self) -> Mapping[str, Any]:
        """The signs and words of money, and what makes it military aid."""
        return self._words("currencies")

    # -- nouns ---------------------------------------------------------------------------------
    @cached_property
    def nouns(self) -> Grouped[Noun | None]:
        """Nouns of people and losses, by first word, longest first; None where no force is meant."""
        found: dict[tuple[str, ...], Noun | None] = {}
        personnel = self._words("personnel")
        for section in ("losses", "nouns"):
            for name, about in personnel[section].items():
                noun = Noun(name, about.get("needs", ""), loss=section == "losses")
                for spelling in (name, *about.get("also", (plural(name),))):
                    found[tuple(spelling.replace("-", " - ").split())] = noun
                for other in about.get("unless", ()):
                    found.setdefault(tuple(other.split()), None)
        return _grouped(found.items(), 0)

    @cached_property
    def counting(self) -> frozenset[str]:
        """The last words of the plurals of nouns that count people: "troops", "forces"."""
        people = {w[-1] for rows in self.nouns.values() for w, noun in rows if noun is not None}
        return frozenset(people - _COLLECTIVE | _THINGS)

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
        return {name: _doing(name, row) for name, row in self._status()}

    @cached_property
    def verbs(self) -> Mapping[str, tuple[Verb, ...]]:
        """Every form of every verb known, those with a particle first."""
        found: dict[str, list[Verb]] = {}
        for lemma, (doing, reports, chain) in self._lemmas().items():
            first, *particle = lemma.split()
            third, past, participle, ing = verb_forms(first, self._irregular)
            forms = (
                (first, BASE),
                (third, THIRD),
                (past, PAST),
                (participle, PARTICIPLE),
                (ing, ING),
            )
            for word, form in forms:
                verb = Verb(lemma, form, tuple(particle), doing, reports, chain)
                if verb not in found.setdefault(word, []):
                    found[word].append(verb)
        found.pop("including")  # lists parts of what was just counted
        return {w: tuple(sorted(vs, key=lambda v: -len(v.particle))) for w, vs in found.items()}

    @cached_property
    def action_nouns(self) -> Mapping[str, Doing]:
        """Nouns for an action ("withdrawal") and what it is."""
        rows = reversed(self._status())
        return {n: self.doings[name] for name, row in rows for n in row.get("nouns", ())}

    @cached_property
    def phrases(self) -> Grouped[Doing]:
        """Phrases that tell a status ("on high alert"), by first word, longest first."""
        pairs = ((p, name) for name, row in self._status() for p in row.get("phrases", ()))
        return _grouped(
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

    def _lemmas(self) -> Mapping[str, tuple[Doing | None, bool, str | None]]:
        """Every lemma known: its class, whether it reports, the chain that it is part of.

        Of two classes that list a lemma the first in the file is its own.
        """
        doing = {
            v: self.doings[n]
            for n, row in reversed(self._status())
            for v in row.get("verbs", ())
        }
        reports = frozenset(self._words("reporting")["verbs"])
        chains = {
            v: c for c, row in self._words("status")["chains"].items() for v in row if " " not in v
        }
        general = self._words("grammar")["verbs"]
        return {
            lemma: (
                doing.get(lemma),
                lemma in reports,
                chains.get(lemma) or _chain(doing.get(lemma)),
            )
            for lemma in dict.fromkeys((*doing, *sorted(reports), *chains, *general))
            if lemma not in _MODAL
        }

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
        """Classes of verbs whose object is a place, and its role."""
        return dict(self._words("whereabouts")["acted_on"])


def _chain(doing: Doing | None) -> str | None:
    """A verb of a class that plans or proposes does so to the verbs that hang on it, too."""
    if doing is None:
        return None
    return "possible" if doing.possible else "plan" if doing.plan else None


_COLLECTIVE: Final = frozenset({"staff", "infantry", "personnel", "military"})
_THINGS: Final = frozenset(
    {
        "units",
        "brigades",
        "battalions",
        "divisions",
        "regiments",
        "ships",
        "vessels",
        "aircraft",
        "jets",
        "tanks",
        "planes",
        "drones",
        "vehicles",
        "boats",
        "warships",
        "missiles",
        "helicopters",
    }
)
_NEVER_ALONE: Final = frozenset({"a", "an", "of", "great", "k", "m", "b"})  # in no number alone
_MODAL: Final = frozenset(
    {"will", "shall", "may", "might", "could", "can", "should", "must", "ought"}
)


def phrases(spellings: Iterable[str]) -> Grouped[None]:
    """Phrases by their first word, longest first."""
    return _grouped(((tuple(s.split()), None) for s in spellings), 0)


def by_first_word(pairs: Iterable[tuple[str, Worth]]) -> Grouped[Worth]:
    """The same with what each phrase is worth."""
    return _grouped(((tuple(s.split()), worth) for s, worth in pairs), 0)


def _grouped(pairs: Iterable[tuple[tuple[str, ...], Worth]], at: int) -> Grouped[Worth]:
    found: dict[str, list[tuple[tuple[str, ...], Worth]]] = {}
    for words, worth in pairs:
        found.setdefault(words[at], []).append((words, worth))
    return {w: tuple(sorted(rows, key=lambda row: -len(row[0]))) for w, rows in found.items()}


def _doing(name: str, row: Mapping[str, Any]) -> Doing:
    passive, toward = row.get("passive"), row.get("toward")
    return Doing(
        name,
        Status(row["object"]),
        Status(row["subject"]),
        Status(passive) if passive else None,
        Status(toward) if toward else None,
        row.get("owner", True),
        row.get("weak", False),
        row.get("plan", False),
        row.get("possible", False),
        row.get("given", False),
    )
