"""The words and patterns of page furniture, as data/furniture.toml has them."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Final

import tomli

_STRAIGHT: Final = (
    ("\u2019", "'"),
    ("\u2018", "'"),
    ("\u201c", '"'),
    ("\u201d", '"'),
    ("\u2013", "-"),
    ("\u2014", "-"),
)
OUTER: Final = " \t:.<>\u2026\u00ab\u00bb\u2039\u203a\u2192"
"""What does not matter at the ends of a line that is compared."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern of furniture with lines that it must read and lines that it must leave alone.

    `kind` is ``begins``, ``closes`` or ``part``; one of the words `has`, if there are any, stands
    in every text in which the pattern can be found.
    """

    name: str
    kind: str
    regex: re.Pattern[str]
    has: tuple[str, ...]
    reads: tuple[str, ...]
    leaves: tuple[str, ...]

    def may_be_in(self, text: str) -> bool:
        """Whether looking for the pattern is worth the time."""
        return any(word in text for word in self.has)


@dataclass(frozen=True, slots=True)
class Phrases:
    """What furniture says, in small letters: data/furniture.toml tells each field."""

    lines: frozenset[str]
    starts: tuple[str, ...]
    ends: tuple[str, ...]
    boxes: frozenset[str]
    box_starts: tuple[str, ...]
    list_starts: tuple[str, ...]
    list_ends: frozenset[str]
    comments: frozenset[str]
    outlets: frozenset[str]
    menu: frozenset[str]
    day_labels: frozenset[str]
    change_labels: frozenset[str]
    day_fillings: frozenset[str]
    picture_words: frozenset[str]
    begins: re.Pattern[str]
    closes: tuple[Pattern, ...]
    parts: tuple[Pattern, ...]


def plain(line: str) -> str:
    """A line as the phrases are written: small letters, straight quotes and dashes."""
    lowered = line.lower()
    if not lowered.isascii():
        for curly, straight in _STRAIGHT:
            lowered = lowered.replace(curly, straight)
    return lowered


def bare(line: str) -> str:
    """A plain line without the blanks, colons, dots and arrows at its ends."""
    return plain(line).strip(OUTER)


@cache
def phrases() -> Phrases:
    """The phrases that come with the program."""
    return read_phrases((files("tui") / "data" / "furniture.toml").read_text("utf-8"))


def read_phrases(toml: str) -> Phrases:
    """The phrases of a file in the layout of data/furniture.toml; a fault in it raises."""
    data = tomli.loads(toml)
    patterns = read_patterns(toml)
    return Phrases(
        lines=frozenset(map(bare, data["lines"])),
        starts=tuple(map(plain, data["starts"])),
        ends=tuple(map(plain, data["ends"])),
        boxes=frozenset(map(bare, data["boxes"])),
        box_starts=tuple(map(plain, data["box_starts"])),
        list_starts=tuple(map(plain, data["list_starts"])),
        list_ends=frozenset(map(bare, data["list_ends"])),
        comments=frozenset(map(bare, data["comments"])),
        outlets=frozenset(map(bare, data["outlets"])),
        menu=frozenset(map(bare, data["menu"])),
        day_labels=frozenset(data["day_labels"]),
        change_labels=frozenset(data["change_labels"]),
        day_fillings=frozenset(data["day_fillings"]),
        picture_words=frozenset(data["picture_words"]),
        begins=_any_of([pattern for pattern in patterns if pattern.kind == "begins"]),
        closes=tuple(pattern for pattern in patterns if pattern.kind == "closes"),
        parts=tuple(pattern for pattern in patterns if pattern.kind == "part"),
    )


def read_patterns(toml: str) -> tuple[Pattern, ...]:
    """The patterns alone, each with its examples."""
    tables = tomli.loads(toml)["patterns"]
    return tuple(_pattern(name, table) for name, table in tables.items())


def _pattern(name: str, table: Mapping[str, Any]) -> Pattern:
    kind = next(kind for kind in ("begins", "closes", "part") if kind in table)
    return Pattern(
        name=name,
        kind=kind,
        regex=re.compile(table[kind], re.MULTILINE if kind == "part" else 0),
        has=tuple(table.get("has", ())),
        reads=tuple(table["reads"]),
        leaves=tuple(table["leaves"]),
    )


def _any_of(patterns: Iterable[Pattern]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern.regex.pattern})" for pattern in patterns))
