"""The words and patterns of page furniture, as data/furniture.toml has them."""

import re
from collections.abc import Mapping
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
_OUTER: Final = " \t:.<>\u2026\u00ab\u00bb\u2039\u203a\u2192"


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern of furniture with lines that it must read and lines that it must leave alone.

    `kind` is ``begins``, ``closes`` or ``part``; one of the words `has` stands in every page that
    a ``part`` can be found in.
    """

    name: str
    kind: str
    regex: re.Pattern[str]
    has: tuple[str, ...]
    reads: tuple[str, ...]
    leaves: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Phrases:
    """What furniture says, in small letters: data/furniture.toml tells each field."""

    lines: frozenset[str]
    starts: tuple[str, ...]
    ends: tuple[str, ...]
    boxes: frozenset[str]
    comments: frozenset[str]
    menu: frozenset[str]
    patterns: tuple[Pattern, ...]
    begins: re.Pattern[str]
    closes: re.Pattern[str]


def plain(line: str) -> str:
    """A line as the phrases are written: small letters, straight quotes and dashes."""
    lowered = line.lower()
    if not lowered.isascii():
        for curly, straight in _STRAIGHT:
            lowered = lowered.replace(curly, straight)
    return lowered


def bare(line: str) -> str:
    """A plain line without the blanks, colons, dots and arrows at its ends."""
    return plain(line).strip(_OUTER)


@cache
def phrases() -> Phrases:
    """The phrases that come with the program."""
    return read_phrases((files("tui") / "data" / "furniture.toml").read_text("utf-8"))


def read_phrases(toml: str) -> Phrases:
    """The phrases of a file in the layout of data/furniture.toml; a fault in it raises."""
    data = tomli.loads(toml)
    patterns = tuple(_pattern(name, table) for name, table in data["patterns"].items())
    return Phrases(
        lines=frozenset(map(bare, data["lines"])),
        starts=tuple(map(plain, data["starts"])),
        ends=tuple(map(plain, data["ends"])),
        boxes=frozenset(map(bare, data["boxes"])),
        comments=frozenset(map(bare, data["comments"])),
        menu=frozenset(map(bare, data["menu"])),
        patterns=patterns,
        begins=_any_of(patterns, "begins"),
        closes=_any_of(patterns, "closes"),
    )


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


def _any_of(patterns: tuple[Pattern, ...], kind: str) -> re.Pattern[str]:
    chosen = (pattern.regex.pattern for pattern in patterns if pattern.kind == kind)
    return re.compile("|".join(f"(?:{pattern})" for pattern in chosen))
