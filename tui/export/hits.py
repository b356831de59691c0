"""What `search` lists: articles that were found, best first."""

from collections.abc import Iterator

from tui.export.kind import Kind, Line, Record, Sheet, joined
from tui.library import Hit


def _record(hit: Hit) -> Record:
    article = hit.reading.article
    return {
        "path": article.path,
        "title": article.title,
        "published": article.published,
        "snippet": hit.snippet,
        "matched": list(hit.matched),
    }


def _sheet(hit: Hit) -> Iterator[Line]:
    article = hit.reading.article
    yield article.path, article.title, article.published, hit.snippet, joined(hit.matched)


def _table(hit: Hit) -> Iterator[Line]:
    article = hit.reading.article
    yield article.published, article.title, hit.snippet, article.path


HITS: Kind[Hit] = Kind(
    record=_record,
    sheet=Sheet(("path", "title", "published", "snippet", "matched"), _sheet),
    table=Sheet(("PUBLISHED", "TITLE", "TEXT", "ARTICLE"), _table),
)
