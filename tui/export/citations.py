"""A claim with all that is needed to cite it: its sentence, who printed it, when and where."""

from collections.abc import Iterator

from tui.export import records
from tui.export.kind import Kind, Line, Record, Sheet, joined
from tui.export.readings import doing, places
from tui.forces import Telling
from tui.forces.wording import how_many
from tui.model import Article
from tui.text.clean import clean

COLUMNS = (
    "actor",
    "figure",
    "item",
    "status",
    "places",
    "date",
    "sources",
    "sentence",
    "outlet",
    "title",
    "published",
    "path",
    "start",
    "end",
)


def citation(telling: Telling) -> str:
    """`“About 4,000 ….” — Westfold Mail, “Title”, 2022-01-26, mail/alert.txt:120-140`, on one line.

    What the article does not tell is left out; the numbers are where the figure stands in it.
    """
    span = telling.claim.span
    printed = printed_where(telling.article)
    return f"“{sentence(telling)}” — {printed}:{span.start}-{span.end}"


def printed_where(article: Article) -> str:
    """`Westfold Mail, “Title”, 2022-01-26, mail/alert.txt`, without what is not told."""
    title = f"“{article.title}”" if article.title else None
    told = (article.outlet, title, article.published, article.path)
    return ", ".join(_line(part) for part in told if part)


def sentence(telling: Telling) -> str:
    """The sentence of the claim, on one line."""
    return _line(telling.claim.sentence.of(telling.article.text))


def figure(telling: Telling) -> str:
    """`Rohan · ≤8,500 · rider · alert · Osgiliath`, without what is not told."""
    claim = telling.claim
    told = (
        joined(claim.actors),
        how_many(claim.quantity, claim.basis, share=claim.share, currency=claim.currency),
        claim.item,
        doing(claim.status, negated=claim.negated),
        places(claim.places),
    )
    return " · ".join(_line(part) for part in told if part)


def _line(text: str) -> str:
    return " ".join(clean(text).text.split())


def _record(telling: Telling) -> Record:
    return {
        **records.article(telling.article),
        **records.claim(telling.claim),
        "sentence_text": sentence(telling),
    }


def _sheet(telling: Telling) -> Iterator[Line]:
    claim, article = telling.claim, telling.article
    yield (
        joined(claim.actors),
        how_many(claim.quantity, claim.basis, share=claim.share, currency=claim.currency),
        claim.item,
        doing(claim.status, negated=claim.negated),
        places(claim.places),
        claim.date,
        joined(claim.sources),
        sentence(telling),
        article.outlet,
        article.title,
        article.published,
        article.path,
        claim.span.start,
        claim.span.end,
    )


_SHEET: Sheet[Telling] = Sheet(COLUMNS, _sheet)

CITATIONS: Kind[Telling] = Kind(record=_record, sheet=_SHEET, table=_SHEET)
