"""The JSON objects that `extract` prints, key for key as docs/claims.md names them."""

from tui.export.kind import Record
from tui.model import (
    Article,
    Claim,
    Mention,
    PassedOver,
    PlaceRole,
    Problem,
    Quantity,
    Reading,
    Span,
    Why,
)


def reading(read: Reading) -> Record:
    """One article with all that was read in it."""
    return {
        **article(read.article),
        "furniture": [pair(span) for span in read.article.furniture],
        "mentions": [mention(one) for one in read.mentions],
        "claims": [claim(one) for one in read.claims],
        "passed_over": [passed_over(one) for one in read.passed_over],
        "problems": [problem(one) for one in read.article.problems],
    }


def article(of: Article) -> dict[str, object]:
    """What the page tells about itself."""
    return {
        "path": of.path,
        "id": of.id,
        "title": of.title,
        "outlet": of.outlet,
        "author": of.author,
        "published": of.published,
    }


def claim(of: Claim) -> Record:
    """A claim, every slot there, null or empty where the text does not tell."""
    return {
        **where(of.span, of.text),
        **numbers(of.quantity),
        "basis": of.basis,
        "share": of.share,
        "category": of.category,
        "item": of.item,
        "actor": owner(of.actors),
        "recipient": of.recipient,
        "status": of.status,
        "places": [place(one) for one in of.places],
        "source": list(of.sources),
        "date": of.date,
        "negated": of.negated,
        "currency": of.currency,
        "sentence": pair(of.sentence),
        "why": [why(one) for one in of.why],
    }


def mention(of: Mention) -> Record:
    """A name, figure, amount or date."""
    return {
        **where(of.span, of.text),
        "type": of.type,
        "entity": of.entity,
        "stands_for": of.stands_for,
    }


def passed_over(of: PassedOver) -> Record:
    """A counted phrase that is no claim, and why."""
    return {**where(of.span, of.text), "reason": of.reason}


def problem(of: Problem) -> Record:
    """What is wrong, and on which line if one is to blame."""
    return {"path": of.path, "line": of.line, "message": of.message}


def why(of: Why) -> Record:
    """The rule that filled a slot, and the words it read."""
    return {"slot": of.slot, "rule": of.rule, "start": of.span.start, "end": of.span.end}


def place(of: PlaceRole) -> Record:
    """A place and how it stands to the forces."""
    return {"name": of.name, "role": of.role}


def owner(actors: tuple[str, ...]) -> str | list[str] | None:
    """One actor as a string, joint owners as a list, null if untold."""
    if len(actors) > 1:
        return list(actors)
    return actors[0] if actors else None


def numbers(of: Quantity) -> dict[str, object]:
    """The bounds of a number."""
    return {"low": of.low, "best": of.best, "high": of.high, "approximate": of.approximate}


def where(span: Span, text: str) -> dict[str, object]:
    """A stretch of text with its words."""
    return {"start": span.start, "end": span.end, "text": text}


def pair(span: Span) -> list[int]:
    """A stretch of text as two offsets."""
    return [span.start, span.end]
