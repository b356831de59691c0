"""Plain text: what stands in the file, with front matter if it has any."""

from collections.abc import Iterator

from tui.model import Problem
from tui.reader.decoding import decode
from tui.reader.draft import Draft
from tui.reader.front_matter import front_matter


def plain(data: bytes, _path: str) -> Iterator[Draft | Problem]:
    """The one article of a text file."""
    decoded = decode(data)
    front = front_matter(decoded.text)
    yield Draft(
        decoded.text,
        title=front.told("title"),
        outlet=front.told("outlet"),
        author=front.told("author"),
        published=front.told("published"),
        marks=(front.span,) if len(front.span) else (),
        oddity=decoded.oddity,
    )
