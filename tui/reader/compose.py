"""From a draft to an article: cleaned text, furniture, and what the page tells."""

from collections.abc import Iterable
from hashlib import blake2b
from itertools import chain
from pathlib import Path
from typing import Final

from tui.model import Article, Problem, Span
from tui.reader.dates import date_in_name, iso_date, told_date
from tui.reader.draft import Draft
from tui.reader.told import Told, told
from tui.text.clean import clean
from tui.text.furniture import furniture
from tui.text.page import page

_ID_BYTES: Final = 8
_LONGEST: Final = 300


def compose(draft: Draft, path: str, date: str | None = None) -> Article | Problem:
    """The article of a draft, or a problem where the draft holds no text.

    `date` is what the user told; the page, its front matter and the file's name go before it.
    """
    where = path if draft.part is None else f"{path}#{draft.part}"
    cleaned = clean(draft.text)
    if not any(map(str.isalnum, cleaned.text)):
        return Problem(where, None, "holds no text")
    column = page(cleaned.text)
    skipped = _united(chain(draft.marks, furniture(cleaned.text, column)))
    found = told(cleaned.text, column, skipped)
    headline = draft.headline or _place(draft.title, cleaned.text) or found.headline
    title = draft.title or (headline.of(cleaned.text) if headline else None)
    return Article(
        path=where,
        id=blake2b(cleaned.text.encode(), digest_size=_ID_BYTES).hexdigest(),
        text=cleaned.text,
        title=_one_line(title),
        headline=headline,
        outlet=_one_line(draft.outlet or found.outlet),
        author=_one_line(draft.author or found.author),
        published=_published(draft, found, path) or iso_date(date),
        furniture=skipped,
        problems=tuple(_oddities(draft, where, cleaned.replaced)),
    )


def _published(draft: Draft, found: Told, path: str) -> str | None:
    words = draft.published
    by_file = iso_date(words) or (told_date(words) if words else None)
    return by_file or found.published or date_in_name(Path(path).name)


def _place(title: str | None, text: str) -> Span | None:
    """Where a title that the file tells stands in the text, None if it does not."""
    start = text.find(title.strip()) if title and title.strip() else -1
    return Span(start, start + len(title.strip())) if title and start >= 0 else None


def _one_line(words: str | None) -> str | None:
    line = " ".join(clean(words or "").text.split())[:_LONGEST]
    return line or None


def _oddities(draft: Draft, path: str, replaced: int) -> Iterable[Problem]:
    if draft.oddity:
        yield Problem(path, None, draft.oddity)
    if replaced:
        yield Problem(path, None, f"{replaced} hidden or control characters were made visible")


def _united(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans in order, those that overlap made one."""
    united: list[Span] = []
    for span in sorted(spans):
        if united and span.start < united[-1].end:
            united[-1] = Span(united[-1].start, max(united[-1].end, span.end))
        elif len(span):
            united.append(span)
    return tuple(united)
