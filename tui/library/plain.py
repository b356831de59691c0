"""Readings as plain data, and back: what a cache can hold, quick to turn into the nouns again."""

from collections.abc import Iterable, Iterator
from typing import Any

from tui.model import (
    Article,
    Basis,
    Category,
    Claim,
    Mention,
    MentionType,
    PassedOver,
    PlaceRole,
    Problem,
    Quantity,
    Reading,
    Role,
    Slot,
    Span,
    Status,
    Why,
)

# By value: a dictionary is asked several times as fast as an enum.
KINDS = {each.value: each for each in MentionType}
CATEGORIES = {each.value: each for each in Category}
STATUSES: dict[str | None, Status | None] = {None: None, **{each.value: each for each in Status}}
BASES = {each.value: each for each in Basis}
ROLES = {each.value: each for each in Role}
SLOTS = {each.value: each for each in Slot}

Plain = tuple[Any, ...]


def plain(read: Reading | Problem, file: str) -> Plain:
    """A reading, or what is wrong, of a file, without the file's path."""
    if isinstance(read, Problem):
        return (_problem(read, file),)
    article = read.article
    return (
        _part(article.path, file),
        article.id,
        article.text,
        article.title,
        _ends(article.headline),
        article.outlet,
        article.author,
        article.published,
        tuple((span.start, span.end) for span in article.furniture),
        tuple(_problem(each, file) for each in article.problems),
        tuple(map(_mention, read.mentions)),
        tuple(map(_claim, read.claims)),
        tuple(
            (each.span.start, each.span.end, each.text, each.reason) for each in read.passed_over
        ),
    )


def unplain(kept: Plain, file: str) -> Reading | Problem:
    """What `plain` was given, of the file at this path."""
    if len(kept) == 1:
        return _problem_of(kept[0], file)
    part, id_, text, title, headline, outlet, author, published, furniture, *found = kept
    problems, mentions, claims, passed_over = found
    article = Article(
        file + part,
        id_,
        text,
        title,
        headline and Span(*headline),
        outlet,
        author,
        published,
        tuple(Span(*ends) for ends in furniture),
        tuple(_problem_of(each, file) for each in problems),
    )
    return Reading(
        article,
        tuple(_mentions_of(mentions)),
        tuple(map(_claim_of, claims)),
        tuple(PassedOver(Span(start, end), *words) for start, end, *words in passed_over),
    )


def _part(path: str, file: str) -> str:
    """What an article's path adds to its file's; ValueError for the path of another file."""
    if not path.startswith(file):
        raise ValueError(path)
    return path[len(file) :]


def _ends(span: Span | None) -> tuple[int, int] | None:
    return None if span is None else (span.start, span.end)


def _problem(problem: Problem, file: str) -> Plain:
    return _part(problem.path, file), problem.line, problem.message


def _problem_of(kept: Plain, file: str) -> Problem:
    part, line, message = kept
    return Problem(file + part, line, message)


def _mention(mention: Mention) -> Plain:
    span, kind = mention.span, mention.type.value
    return span.start, span.end, mention.text, kind, mention.entity, mention.stands_for


def _mentions_of(kept: Iterable[Plain]) -> Iterator[Mention]:
    for start, end, text, kind, entity, stands_for in kept:
        yield Mention(Span(start, end), text, KINDS[kind], entity, stands_for)


def _claim(claim: Claim) -> Plain:
    quantity = claim.quantity
    return (
        _ends(claim.span),
        claim.text,
        (quantity.low, quantity.best, quantity.high, quantity.approximate),
        claim.category.value,
        claim.item,
        _ends(claim.sentence),
        claim.actors,
        claim.recipient,
        claim.status and claim.status.value,
        tuple((place.name, place.role.value) for place in claim.places),
        claim.sources,
        claim.date,
        claim.basis.value,
        claim.share,
        claim.negated,
        claim.currency,
        tuple((why.slot.value, why.rule, why.span.start, why.span.end) for why in claim.why),
    )


def _claim_of(kept: Plain) -> Claim:
    span, text, quantity, category, item, sentence, actors, recipient, status, *more = kept
    places, sources, date, basis, share, negated, currency, why = more
    return Claim(
        Span(*span),
        text,
        Quantity(*quantity),
        CATEGORIES[category],
        item,
        Span(*sentence),
        actors,
        recipient,
        STATUSES[status],
        tuple(PlaceRole(name, ROLES[role]) for name, role in places),
        sources,
        date,
        BASES[basis],
        share,
        negated,
        currency,
        tuple(Why(SLOTS[slot], rule, Span(start, end)) for slot, rule, start, end in why),
    )
