"""What `articles` lists: one line an article."""

from collections.abc import Iterator

from tui.export import records
from tui.export.kind import Kind, Line, Record, Sheet
from tui.model import Reading


def _record(read: Reading) -> Record:
    return {
        **records.article(read.article),
        "claims": len(read.claims),
        "mentions": len(read.mentions),
        "problems": len(read.article.problems),
    }


def _sheet(read: Reading) -> Iterator[Line]:
    article = read.article
    yield (
        article.path,
        article.id,
        article.title,
        article.outlet,
        article.author,
        article.published,
        len(read.claims),
        len(read.mentions),
        len(article.problems),
    )


def _table(read: Reading) -> Iterator[Line]:
    article = read.article
    yield (
        article.published,
        article.title,
        article.outlet,
        len(read.claims),
        len(read.mentions),
        len(article.problems) or None,
        article.path,
    )


ARTICLES: Kind[Reading] = Kind(
    record=_record,
    sheet=Sheet(
        (
            "path",
            "id",
            "title",
            "outlet",
            "author",
            "published",
            "claims",
            "mentions",
            "problems",
        ),
        _sheet,
    ),
    table=Sheet(("PUBLISHED", "TITLE", "OUTLET", "CLAIMS", "NAMES", "PROBLEMS", "ARTICLE"), _table),
)
