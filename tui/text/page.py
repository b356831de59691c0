"""A page as a column of lines, the form in which furniture is looked for."""

from dataclasses import dataclass
from typing import Final

from tui.model import Span
from tui.text.phrases import OUTER, plain

SHORT: Final = 200
"""The most characters of a line that a phrase can make furniture."""

_PARAGRAPH: Final = 120
_MARKDOWN: Final = "*_#> "
_STOPS: Final = (
    *(".", "!", "?", '."', '!"', '?"', ',"', '".', ".)"),
    *(".\u201d", "!\u201d", "?\u201d", ",\u201d", "\u201d.", ".\u2019", "\u2019."),
)
_CUT_OFF: Final = ("...", "\u2026", "[\u2026]", "[...]")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank, without the blanks round it.

    `words` are its text without the marks of Markdown at its ends, `plain` and `bare` those words
    for comparing, empty where the line is too long to be compared. `after_gap` tells whether a
    blank line stands above.
    """

    span: Span
    text: str
    words: str
    plain: str
    bare: str
    after_gap: bool

    @property
    def stopped(self) -> bool:
        """Whether the line ends as a sentence does, and not as a headline or a cut teaser."""
        return self.text.endswith(_STOPS) and not self.text.endswith(_CUT_OFF)

    @property
    def paragraph(self) -> bool:
        """Whether the line looks like a paragraph of an article."""
        return len(self.text) >= _PARAGRAPH and self.stopped


def page(text: str) -> tuple[Line, ...]:
    """The lines of a text that are not blank."""
    column = []
    start, gap = 0, False
    for line in text.split("\n"):
        filled = line.strip()
        if filled:
            first = start + len(line) - len(line.lstrip())
            column.append(_line(Span(first, first + len(filled)), filled, after_gap=gap))
        gap = not filled
        start += len(line) + 1
    return tuple(column)


def _line(span: Span, text: str, *, after_gap: bool) -> Line:
    if len(text) > SHORT:
        return Line(span, text, text, "", "", after_gap)
    words = text.strip(_MARKDOWN) or text
    compared = plain(words)
    return Line(span, text, words, compared, compared.strip(OUTER), after_gap)
