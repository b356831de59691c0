"""An article as a format hands it over, before its text is cleaned and searched for furniture."""

from dataclasses import dataclass

from tui.model import Span


@dataclass(frozen=True, slots=True)
class Draft:
    """A text, what the file tells about it outside the text, and the marks in it that are no text.

    `line` is the line of the file on which the article stands and `part` its number, where a file
    holds several; `oddity` what was wrong with its bytes. `published` as the file has it, in words.
    """

    text: str
    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: str | None = None
    marks: tuple[Span, ...] = ()
    headline: Span | None = None
    part: int | None = None
    oddity: str | None = None
