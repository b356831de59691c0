"""An article as read from a file."""

from dataclasses import dataclass, field

from tui.model.problem import Problem
from tui.model.span import Span


@dataclass(frozen=True, slots=True)
class Article:
    """One article: its text as read, and what the page itself tells about it.

    Every offset in the program counts code points of `text`: decoded, every newline one line feed,
    dangerous characters replaced one for one. Furniture (menus, credits, related headlines,
    front matter) stays in the text and is listed in `furniture`, sorted and disjoint.

    `id` is a hash of the text, so that a moved file keeps it. `title`, `outlet`, `author` and
    `published` (ISO 8601, possibly only a month or a year) are None unless the page, its front
    matter, an ISO date in the file's name or the user told them. `headline` is where the title
    stands in the text, None where it does not.
    """

    path: str
    id: str
    text: str
    title: str | None = None
    headline: Span | None = None
    outlet: str | None = None
    author: str | None = None
    published: str | None = None
    furniture: tuple[Span, ...] = ()
    problems: tuple[Problem, ...] = field(default=())
