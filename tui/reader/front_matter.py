"""Front matter: the lines between two lines of ``---`` at the top of a page."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from tui.model import Span

_FENCE: Final = re.compile(r"---[ \t]{0,8}\n")
_CLOSING: Final = re.compile(r"^(?:---|\.\.\.)[ \t]{0,8}$", re.MULTILINE)
_LONGEST: Final = 20_000
_FIELD: Final = re.compile(
    r"^([A-Za-z][\w -]{0,40}?)[ \t]{0,8}:[ \t]{1,8}(\S.{0,2000})$", re.MULTILINE
)

NAMES: Final[Mapping[str, tuple[str, ...]]] = {
    "title": ("title", "headline", "name"),
    "outlet": (
        *("outlet", "source", "publisher", "publication", "site", "sitename", "site_name"),
        *("source_name", "domain"),
    ),
    "author": ("author", "authors", "byline", "by", "creator"),
    "published": (
        *("published", "date", "published_at", "publishedat", "date_published", "datepublished"),
        *("pubdate", "pub_date", "publish_date", "publication_date", "publishdate"),
        *("published_date", "published_time", "timestamp", "created_at"),
    ),
}
"""The names under which files keep what they tell about an article, most telling first."""


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What stands in the front matter, and where; no fields and an empty span if there is none."""

    span: Span
    fields: Mapping[str, str]

    def told(self, what: str) -> str | None:
        """One of the `NAMES`, None where the front matter does not tell it."""
        values = (self.fields.get(name) for name in NAMES[what])
        return next((value for value in values if value), None)


_NONE: Final = FrontMatter(Span(0, 0), {})


def front_matter(text: str) -> FrontMatter:
    """The front matter of a page, with its two fences; a page need not have one."""
    opening = _FENCE.match(text)
    closing = _CLOSING.search(text, opening.end(), _LONGEST) if opening else None
    if opening is None or closing is None:
        return _NONE
    found = _FIELD.finditer(text, opening.end(), closing.start())
    fields = {match[1].lower(): _unquoted(match[2]) for match in found}
    return FrontMatter(Span(0, closing.end()), fields) if fields else _NONE


def _unquoted(value: str) -> str:
    value = value.strip()
    quoted = len(value) > 1 and value[0] in "'\"" and value[-1] == value[0]
    return value[1:-1].strip() if quoted else value
