"""From the bytes of one file to its articles."""

from collections.abc import Iterator

from tui.model import Article, Problem
from tui.reader.compose import compose
from tui.reader.decoding import is_binary
from tui.reader.formats import format_of


def parsed(data: bytes, as_given: str, date: str | None) -> Iterator[Article | Problem]:
    """The articles in the bytes of a file, and what is wrong in it, in order.

    `date` is what the user told, for articles that tell none.
    """
    if is_binary(data):
        yield Problem(as_given, None, "is no text (a picture, an archive or the like)")
        return
    for draft in format_of(as_given)(data, as_given):
        yield draft if isinstance(draft, Problem) else compose(draft, as_given, date)
