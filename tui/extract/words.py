"""What the word lists say of single words: verbs, nouns, classes of action."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from tui.model import Status

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
