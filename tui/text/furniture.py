"""Page furniture: what a page puts round an article and into it."""

import re
from collections.abc import Iterable
from typing import Final

from tui.model import Span
from tui.text.boxes import box_lines, comment_lines, head_lines, menu_lines
from tui.text.page import Line, page
from tui.text.phrases import Phrases, phrases

_SHORT: Final = 200
_TAIL: Final = 160
_CAPITALS_WORDS: Final = 4
_CAPITALS_LETTERS: Final = 20
_BY_NAME: Final = re.compile(r"[A-Z][\w.\u2019'-]{0,24}(?: [A-Z][\w.\u2019'-]{0,24}){1,4}$")


def furniture(text: str, words: Phrases | None = None) -> tuple[Span, ...]:
    """The stretches of a text that are page furniture: sorted, disjoint, without outer blanks.

    Lines that follow each other are one stretch. Empty where the page is nothing but an article.
    `words` are the phrases to go by, those that come with the program if None.
    """
    known = words or phrases()
    column = page(text)
    taken = frozenset(_single_lines(column, known))
    for rule in (head_lines, named_authors, box_lines, menu_lines, capitals, comment_lines):
        taken |= frozenset(rule(column, taken, known))
    return _joined([*_runs(column, taken), *_parts(text, known)])


def _single_lines(column: tuple[Line, ...], known: Phrases) -> Iterable[int]:
    for index, line in enumerate(column):
        if line.plain and _is_furniture(line, known):
            yield index


def _is_furniture(line: Line, known: Phrases) -> bool:
    if line.bare in known.lines or not line.bare:
        return True
    if len(line.text) <= _SHORT and line.plain.startswith(known.starts):
        return True
    if len(line.text) <= _SHORT and line.plain.endswith(known.ends):
        return True
    if known.begins.match(line.text):
        return True
    return not line.stopped and known.closes.search(line.text[-_TAIL:]) is not None


def named_authors(
    column: tuple[Line, ...], taken: frozenset[int], _known: Phrases
) -> Iterable[int]:
    """A name alone on the line after "By"."""
    for index, line in enumerate(column[1:], 1):
        if column[index - 1].bare == "by" and index not in taken and _BY_NAME.match(line.text):
            yield index


def capitals(column: tuple[Line, ...], taken: frozenset[int], _known: Phrases) -> Iterable[int]:
    """Related headlines in capitals, where the article itself is not in capitals."""
    shouted = [index for index, line in enumerate(column) if _is_shouted(line)]
    if not shouted or 2 * len(shouted) > len(column):
        return
    first = next((index for index in range(len(column)) if index not in taken), 0)
    yield from (index for index in shouted if index != first)


def _is_shouted(line: Line) -> bool:
    if not line.plain or line.text.endswith("."):
        return False
    letters = [letter for letter in line.text if letter.isalpha()]
    small = sum(letter.islower() for letter in letters)
    enough = len(letters) >= _CAPITALS_LETTERS and len(line.text.split()) >= _CAPITALS_WORDS
    return enough and small * 20 <= len(letters)


def _runs(column: tuple[Line, ...], taken: frozenset[int]) -> Iterable[Span]:
    """One span for each run of lines that follow each other."""
    run: list[int] = []
    for index in sorted(taken):
        if run and index != run[-1] + 1:
            yield Span(column[run[0]].span.start, column[run[-1]].span.end)
            run = []
        run.append(index)
    if run:
        yield Span(column[run[0]].span.start, column[run[-1]].span.end)


def _parts(text: str, known: Phrases) -> Iterable[Span]:
    for pattern in known.patterns:
        if pattern.kind == "part" and any(word in text for word in pattern.has):
            for found in pattern.regex.finditer(text):
                yield Span(*found.span())


def _joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans in order, those that touch made one."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)
