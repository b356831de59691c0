"""What `forces` lists: rows and their figures, with or without headings."""

from collections.abc import Iterator

from tui.export import records
from tui.export.kind import Kind, Line, Record, Sheet, joined
from tui.export.readings import doing, places
from tui.forces import Figure, ForceRow, Telling
from tui.forces.wording import how_many

Headed = tuple[str | None, ForceRow]

COLUMNS = (
    "actor",
    "category",
    "item",
    "status",
    "negated",
    "currency",
    "recipient",
    "places",
    "low",
    "best",
    "high",
    "approximate",
    "basis",
    "share",
    "sources",
    "date",
    "claims",
    "articles",
    "disagrees",
)

# The order of a SALUTE report: who, how many of what, doing what, where, when, who says so.
TABLE = ("WHO", "HOW MANY", "WHAT", "DOING", "WHERE", "WHEN", "SAYS", "IN", "")

DISAGREES = "⚠"


def _record(row: ForceRow) -> Record:
    return {
        "actor": records.owner(row.actors),
        "category": row.category,
        "item": row.item,
        "status": row.status,
        "negated": row.negated,
        "currency": row.currency,
        "recipient": row.recipient,
        "places": [records.place(one) for one in row.places],
        "figures": [_figure(one) for one in row.figures],
        "articles": list(row.paths),
        "disagrees": row.disagrees,
    }


def _figure(figure: Figure) -> Record:
    return {
        **records.numbers(figure.quantity),
        "basis": figure.basis,
        "sources": list(figure.sources),
        "date": figure.date,
        "claims": [_telling(one) for one in figure.tellings],
    }


def _telling(telling: Telling) -> Record:
    where = records.where(telling.claim.span, telling.claim.text)
    return {"path": telling.article.path, **where}


def _sheet(row: ForceRow) -> Iterator[Line]:
    for figure in row.figures:
        quantity = figure.quantity
        yield (
            joined(row.actors),
            row.category,
            figure.item,
            row.status,
            row.negated,
            row.currency,
            row.recipient,
            places(figure.places),
            quantity.low,
            quantity.best,
            quantity.high,
            quantity.approximate,
            figure.basis,
            figure.share,
            joined(figure.sources),
            figure.date,
            joined(_address(telling) for telling in figure.tellings),
            joined(_paths(figure)),
            row.disagrees,
        )


def _address(telling: Telling) -> str:
    return f"{telling.article.path}:{telling.claim.span.start}-{telling.claim.span.end}"


def _paths(figure: Figure) -> dict[str, None]:
    return dict.fromkeys(telling.article.path for telling in figure.tellings)


def _table(row: ForceRow) -> Iterator[Line]:
    """A line a figure; what belongs to the whole row stands on its first line only."""
    who, what = joined(row.actors), ""
    act = doing(row.status, negated=row.negated)
    if row.recipient:
        act = f"{act} ({row.recipient})".strip()
    mark = DISAGREES if row.disagrees else ""
    for figure in row.figures:
        told = how_many(figure.quantity, figure.basis, share=figure.share, currency=row.currency)
        says, where = joined(figure.sources), places(figure.places)
        item = "" if figure.item == what else figure.item
        yield who, told, item, act, where, figure.date, says, len(_paths(figure)), mark
        who, what, act, mark = "", figure.item, "", ""


def _headed_record(headed: Headed) -> Record:
    return {"group": headed[0], **_record(headed[1])}


def _headed_sheet(headed: Headed) -> Iterator[Line]:
    return ((headed[0], *line) for line in _sheet(headed[1]))


def _headed_table(headed: Headed) -> Iterator[Line]:
    return ((headed[0] or "(not told)", *line) for line in _table(headed[1]))


FORCES: Kind[ForceRow] = Kind(
    record=_record, sheet=Sheet(COLUMNS, _sheet), table=Sheet(TABLE, _table)
)

GROUPED_FORCES: Kind[Headed] = Kind(
    record=_headed_record,
    sheet=Sheet(("group", *COLUMNS), _headed_sheet),
    table=Sheet(("", *TABLE), _headed_table),
    headed=True,
)
