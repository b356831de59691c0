"""An article as a format hands it over, before its text is cleaned and searched for furniture."""

from dataclasses import dataclass
from typing import Final

from tui.model import Span

_TOP: Final = 400  # characters in which a title counts as standing above the text


@dataclass(frozen=True, slots=True)
class Draft:
    """A text, what the file tells about it outside the text, and the marks in it that are no text.

    `part` is its number where a file holds several, `oddity` what was wrong with its bytes.
    `published` stands as the file has it, in words.
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


def composed(title: str | None, body: str) -> str:
    """A text of paragraphs with blank lines between them, the title first if the body lacks it."""
    text = body.strip()
    if "\n\n" not in text:
        text = "\n\n".join(line.strip() for line in text.split("\n") if line.strip())
    headline = (title or "").strip()
    return f"{headline}\n\n{text}" if headline and headline not in text[:_TOP] else text
