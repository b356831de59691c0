"""What `extract` lists: articles and their claims."""

from collections.abc import Iterator

from tui.export import records
from tui.export.kind import Kind, Line, Sheet, joined
from tui.forces.wording import how_many
from tui.model import Claim, PlaceRole, Reading


def doing(status: str | None, *, negated: bool) -> str:
    """The status in words, denied ones marked; empty if untold."""
    told = status or ""
    return f"not {told}".strip() if negated else told


def places(of: tuple[PlaceRole, ...]) -> str:
    """Places in one cell, each with its role."""
    return joined(f"{place.name} ({place.role})" for place in of)


def _claims(read: Reading) -> Iterator[Line]:
    for claim in read.claims:
        yield (
            read.article.path,
            claim.text,
            how_many(claim.quantity, claim.basis, share=claim.share, currency=claim.currency),
            joined(claim.actors),
            claim.category,
            doing(claim.status, negated=claim.negated),
            places(claim.places),
            claim.date,
            joined(claim.sources),
        )


def _every_slot(read: Reading) -> Iterator[Line]:
    for claim in read.claims:
        yield (read.article.path, *_slots(claim))


def _slots(claim: Claim) -> Line:
    quantity = claim.quantity
    return (
        claim.span.start,
        claim.span.end,
        claim.text,
        quantity.low,
        quantity.best,
        quantity.high,
        quantity.approximate,
        claim.basis,
        claim.share,
        claim.category,
        claim.item,
        joined(claim.actors),
        claim.recipient,
        claim.status,
        places(claim.places),
        joined(claim.sources),
        claim.date,
        claim.negated,
        claim.currency,
    )


READINGS: Kind[Reading] = Kind(
    record=records.reading,
    sheet=Sheet(
        (
            "path",
            "start",
            "end",
            "text",
            "low",
            "best",
            "high",
            "approximate",
            "basis",
            "share",
            "category",
            "item",
            "actor",
            "recipient",
            "status",
            "places",
            "source",
            "date",
            "negated",
            "currency",
        ),
        _every_slot,
    ),
    table=Sheet(
        ("ARTICLE", "FIGURE", "HOW MANY", "WHO", "WHAT", "DOING", "WHERE", "WHEN", "SAYS"), _claims
    ),
    headed=True,
)
