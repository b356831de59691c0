"""Page furniture: what a page puts round an article and into it."""

from collections.abc import Iterable, Sequence
from typing import Final

from tui.model import Span
from tui.text.boxes import box_lines, comment_lines, list_lines
from tui.text.menus import bar_lines, head_lines, menu_lines
from tui.text.names import name_lines
from tui.text.page import SHORT, Line, page
from tui.text.phrases import Phrases, phrases

_LONG: Final = 600  # no furniture that fills a line is longer
_TAIL: Final = 160
_CAPITALS_WORDS: Final = 6
_CAPITALS_LETTERS: Final = 30


def furniture(
    text: str, column: Sequence[Line] | None = None, *, words: Phrases | None = None
) -> tuple[Span, ...]:
    """The stretches of a text that are page furniture: sorted, disjoint, without outer blanks.

    Lines that follow each other are one stretch. Empty where the page is nothing but an article.
    `column` is the text's page where the caller has it, `words` the phrases to go by instead of
    those that come with the program.
    """
    known = words or phrases()
    column = page(text) if column is None else column
    taken = frozenset(_single_lines(column, known))
    for rule in _RULES:
        taken |= frozenset(rule(column, taken, known))
    return _joined([*_runs(column, taken), *_parts(text, known)])


def _single_lines(column: Sequence[Line], known: Phrases) -> Iterable[int]:
    for index, line in enumerate(column):
        if len(line.text) <= _LONG and _is_furniture(line, known):
            yield index


def _is_furniture(line: Line, known: Phrases) -> bool:
    if len(line.text) <= SHORT and (line.bare in known.lines or not line.bare):
        return True
    if line.plain.startswith(known.starts) or line.plain.endswith(known.ends):
        return True
    if known.begins.match(line.words):
        return True
    return not line.stopped and _closes(line.words[-_TAIL:], known)


def _closes(tail: str, known: Phrases) -> bool:
    likely = (pattern for pattern in known.closes if pattern.may_be_in(tail))
    return any(pattern.regex.search(tail) for pattern in likely)


def shouted_lines(column: Sequence[Line], taken: frozenset[int], _known: Phrases) -> Iterable[int]:
    """Related headlines in capitals, where the article itself is not in capitals."""
    shouted = [index for index, line in enumerate(column) if _is_shouted(line)]
    if not shouted or 2 * len(shouted) > len(column):
        return
    begun = (at for at, line in enumerate(column) if line.stopped and at not in taken)
    first = next(begun, len(column))
    yield from (index for index in shouted if index > first)


def _is_shouted(line: Line) -> bool:
    if not line.plain or line.text.endswith(".") or not line.text[:_CAPITALS_WORDS].isupper():
        return False
    letters = [letter for letter in line.text if letter.isalpha()]
    small = sum(letter.islower() for letter in letters)
    enough = len(letters) >= _CAPITALS_LETTERS and len(line.text.split()) >= _CAPITALS_WORDS
    return enough and small * 20 <= len(letters)


_RULES: Final = (
    head_lines,
    name_lines,
    bar_lines,
    box_lines,
    list_lines,
    menu_lines,
    shouted_lines,
    comment_lines,
)


def _runs(column: Sequence[Line], taken: frozenset[int]) -> Iterable[Span]:
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
    for pattern in known.parts:
        if pattern.may_be_in(text):
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
