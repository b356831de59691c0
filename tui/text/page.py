"""A page as a column of lines, the form in which furniture is looked for."""

from dataclasses import dataclass
from typing import Final

from tui.model import Span
from tui.text.lines import lines, trimmed
from tui.text.phrases import bare, plain

_LONG: Final = 600  # no furniture that fills a line is longer
_PARAGRAPH: Final = 120
_STOPS: Final = (
    *(".", "!", "?", '."', '!"', '?"', ',"', '".', ".)"),
    *(".\u201d", "!\u201d", "?\u201d", ",\u201d", "\u201d.", ".\u2019", "\u2019."),
)
_CUT_OFF: Final = ("...", "\u2026", "[\u2026]", "[...]")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank, without the blanks round it.

    `plain` and `bare` are its words for comparing; both empty where the line is too long.
    """

    span: Span
    text: str
    plain: str
    bare: str

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
    spans = (trimmed(text, line.start, line.end) for line in lines(text))
    return tuple(_line(text, span) for span in spans if len(span))


def _line(text: str, span: Span) -> Line:
    words = span.of(text)
    if len(words) > _LONG:
        return Line(span, words, "", "")
    return Line(span, words, plain(words), bare(words))
