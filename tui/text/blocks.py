"""Paragraphs: the stretches in which sentences are read."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Final

from tui.model import Span
from tui.text.clean import HIDDEN
from tui.text.edges import trimmed

_WRAPPED_WIDTH: Final = range(36, 122)
_STOPS: Final = tuple('.!?:;"”')
_BULLETS: Final = tuple("-*#>|\u2022\u2013\u2014")


class BlockKind(StrEnum):
    """What a block is to the article."""

    TITLE = "title"
    BODY = "body"


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph outside furniture, or the title."""

    span: Span
    kind: BlockKind = BlockKind.BODY


def blocks(
    text: str, furniture: Sequence[Span] = (), headline: Span | None = None
) -> tuple[Block, ...]:
    """The title and the paragraphs of a text outside its furniture, in order.

    A paragraph is a line, or in a text that was wrapped by hand all the lines up to a blank one.
    Furniture that stands free ends a block; marks that are glued to a word, such as those of
    Markdown, do not (`flow` takes them out). Empty where there is nothing but furniture.
    """
    found = []
    for paragraph in _paragraphs(text, headline):
        for piece in _outside(text, paragraph, furniture):
            title = headline is not None and headline.holds(piece)
            found.append(Block(piece, BlockKind.TITLE if title else BlockKind.BODY))
    return tuple(found)


def flow(text: str, furniture: Sequence[Span] = (), headline: Span | None = None) -> str:
    """The text as it runs, one for one: what matching should see.

    Furniture becomes hidden marks, which folding drops; newlines inside a paragraph of a text
    that was wrapped by hand become blanks.
    """
    pieces, start = [], 0
    for paragraph in _paragraphs(text, headline):
        pieces.append(text[start : paragraph.start])
        pieces.append(paragraph.of(text).replace("\n", " "))
        start = paragraph.end
    return _hidden("".join((*pieces, text[start:])), furniture)


def _hidden(text: str, furniture: Sequence[Span]) -> str:
    pieces, start = [], 0
    for span in furniture:
        pieces.append(text[start : span.start])
        pieces.append(HIDDEN * len(span))
        start = span.end
    return "".join((*pieces, text[start:]))


def _paragraphs(text: str, headline: Span | None) -> Iterable[Span]:
    """The paragraphs without outer blanks: lines, or in a wrapped text runs of lines."""
    column = _lines(text)
    join = _is_wrapped(column)
    start = end = -1  # of the paragraph that is being gathered; -1 where there is none
    for line, words in column:
        if start >= 0 and not (join and _goes_on(line, words, headline)):
            yield Span(start, end)
            start = -1
        if words:
            start, end = line if start < 0 else start, line + len(words)
    if start >= 0:
        yield Span(start, end)


def _lines(text: str) -> list[tuple[int, str]]:
    """Each line as the offset and the words between its outer blanks."""
    column = []
    start = 0
    for line in text.split("\n"):
        words = line.strip()
        column.append((start + len(line) - len(line.lstrip()), words))
        start += len(line) + 1
    return column


def _goes_on(line: int, words: str, headline: Span | None) -> bool:
    """Whether a line of a wrapped text goes on with the paragraph above it."""
    if not words or words.startswith(_BULLETS):
        return False
    return headline is None or not headline.start <= line <= headline.end + 1


def _is_wrapped(column: Sequence[tuple[int, str]]) -> bool:
    """Whether lines were broken by hand: half of them, if any, go on in small letters below."""
    followed = broken = 0
    for (_, words), (_, below) in pairwise(column):
        if words and below:
            followed += 1
            small = below[0].islower() or below[0].isdigit()
            broken += small and len(words) in _WRAPPED_WIDTH and not words.endswith(_STOPS)
    return broken > 0 and 2 * broken >= followed


def _outside(text: str, paragraph: Span, furniture: Sequence[Span]) -> Iterable[Span]:
    """The pieces of a paragraph between the furniture that stands free in it."""
    first = bisect_right(furniture, paragraph.start, key=lambda span: span.end)
    if first == len(furniture) or furniture[first].start >= paragraph.end:
        yield paragraph
        return
    start = paragraph.start
    for index in range(first, len(furniture)):
        span = furniture[index]
        if span.start >= paragraph.end:
            break
        if span.start <= start or not _is_glued(text, span, paragraph):
            yield from _filled(trimmed(text, start, max(start, span.start)))
            start = max(start, span.end)
    yield from _filled(trimmed(text, start, max(start, paragraph.end)))


def _filled(span: Span) -> tuple[Span, ...]:
    return (span,) if len(span) else ()


def _is_glued(text: str, mark: Span, paragraph: Span) -> bool:
    """Whether furniture touches a word inside the paragraph, as the marks of Markdown do."""
    if mark.end >= paragraph.end:
        return False
    return not (text[mark.start - 1].isspace() and text[mark.end].isspace())
