"""Where sentences end."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

import tomli

from tui.model import Span
from tui.text.edges import trimmed

_OPENING: Final = "\"'(\\[\u2018\u201c\u00ab"
_CLOSING: Final = "\"')\\]\u2019\u201d"
_DASHES: Final = "\u2013\u2014\u2022-"
# A stop with what closes after it, then white space before what can begin a sentence; or a stop
# between a small letter and a capital without any space ("the line.The staff"): careless pages.
_STOP: Final = re.compile(
    rf"([.!?\u2026][{_CLOSING}]{{0,3}})"
    rf"(?:\s+(?=[{_OPENING}]{{0,2}}[^\W_a-z]|[{_DASHES}]\s|\Z)"
    r"|[ \t]*\n\s*|(?<=[a-z][a-z]\.)(?=[A-Z][a-z]{1,20}[ ,]))"
)
_INITIALS: Final = re.compile(r"(?:[^\W\d_]\.){1,4}[^\W\d_]\Z")
_NEXT_WORD: Final = re.compile(rf"[{_OPENING}]{{0,2}}(\w{{1,20}})")
_LOOK_BACK: Final = 14

LONGEST: Final = 2_000
"""The most code points of a sentence: reading one costs its square."""


@dataclass(frozen=True, slots=True)
class Abbreviations:
    """Words whose full stop does not end a sentence (data/abbreviations.toml)."""

    before_a_name: frozenset[str]
    before_a_number: frozenset[str]
    may_end: frozenset[str]
    beginnings: frozenset[str]


@cache
def abbreviations() -> Abbreviations:
    """The abbreviations that come with the program."""
    data = tomli.loads((files("tui") / "data" / "abbreviations.toml").read_text("utf-8"))
    return Abbreviations(**{name: frozenset(words) for name, words in data.items()})


def sentences(text: str, span: Span) -> tuple[Span, ...]:
    """The sentences of a stretch of text, in order, without the white space between them.

    Empty where the stretch holds white space only; a stretch without a stop is one sentence, but
    never one longer than `LONGEST`, which is a list or no prose at all: it is cut between words.
    """
    found = []
    start = trimmed(text, span.start, span.end).start
    for stop in _STOP.finditer(text, start, span.end):
        if stop[1][0] != "." or _ends(text, stop.start(), stop.end()):
            found.append(Span(start, stop.end(1)))
            start = stop.end()
    last = trimmed(text, start, span.end)
    if len(last):
        found.append(last)
    if all(len(each) <= LONGEST for each in found):
        return tuple(found)
    return tuple(part for each in found for part in _parts(text, each) if len(part))


def _parts(text: str, sentence: Span) -> Iterator[Span]:
    """The sentence, cut between words where it is longer than any."""
    start = sentence.start
    while sentence.end - start > LONGEST:
        blank = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        end = blank if blank > 0 else start + LONGEST
        yield trimmed(text, start, end)
        start = end
    yield trimmed(text, start, sentence.end)


def _ends(text: str, stop: int, after: int) -> bool:
    """Whether the full stop at `stop` ends a sentence, and not only an abbreviation."""
    words = text[max(0, stop - _LOOK_BACK) : stop].split()
    if not words:
        return True
    before = words[-1].lstrip(_OPENING + _DASHES)
    known, word = abbreviations(), before.lower()
    if word in known.before_a_name:
        return False
    if word in known.before_a_number:
        return not text[after : after + 1].isdigit()
    if word in known.may_end or _INITIALS.match(before):
        following = _NEXT_WORD.match(text, after)
        return following is None or following[1].lower() in known.beginnings
    return len(before) > 1 or not before.isupper()
