"""What the word lists say of single words: verbs, nouns, classes of action."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from tui.extract.words.inflect import plural
from tui.model import Category, Status

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
    """A noun that counts people of a force, losses, or things that may be a force's.

    `needs` tells when it counts: "" always, "force" where the passage is about a force, "kind"
    where forces of its category are told of, "uniform" only with a military word in its own phrase.
    """

    item: str
    needs: str = ""
    loss: bool = False
    category: Category = Category.PERSONNEL


def phrases(spellings: Iterable[str]) -> Grouped[None]:
    """Phrases by their first word, longest first."""
    return grouped(((tuple(s.split()), None) for s in spellings), 0)


def by_first_word(pairs: Iterable[tuple[str, Worth]]) -> Grouped[Worth]:
    """The same with what each phrase is worth."""
    return grouped(((tuple(s.split()), worth) for s, worth in pairs), 0)


def grouped(pairs: Iterable[tuple[tuple[str, ...], Worth]], at: int) -> Grouped[Worth]:
    """Phrases by their word number `at`, longest first."""
    found: dict[str, list[tuple[tuple[str, ...], Worth]]] = {}
    for words, worth in pairs:
        found.setdefault(words[at], []).append((words, worth))
    return {w: tuple(sorted(rows, key=lambda row: -len(row[0]))) for w, rows in found.items()}


def nouns_of(
    personnel: Mapping[str, Mapping[str, Mapping[str, Any]]],
    things: Mapping[str, Mapping[str, Any]],
) -> Grouped[Noun | None]:
    """The nouns of data/personnel.toml and data/things.toml by first word, longest first.

    None is what is no force: the longer terms of `unless` ("fighter jet").
    """
    found: dict[tuple[str, ...], Noun | None] = {}
    for name, about in things.items():
        noun = Noun(name, about.get("needs", "kind"), category=Category(about["category"]))
        found |= dict.fromkeys(_spellings(name, about), noun)
    for section in ("losses", "nouns"):
        for name, about in personnel[section].items():
            noun = Noun(name, about.get("needs", ""), loss=section == "losses")
            found |= dict.fromkeys(_spellings(name, about), noun)
            for other in about.get("unless", ()):
                found.setdefault(tuple(other.split()), None)
    return grouped(found.items(), 0)


def _spellings(name: str, about: Mapping[str, Any]) -> Iterator[tuple[str, ...]]:
    for spelling in (name, *about.get("also", (plural(name),))):
        yield tuple(spelling.replace("-", " - ").split())


def doing_of(name: str, row: Mapping[str, Any]) -> Doing:
    """A class of data/status.toml from its row; KeyError where it lacks a status."""
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
