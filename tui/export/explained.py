"""What `explain` lists: each slot of a claim with its rule, and what was passed over."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tui.export.kind import Kind, Line, Record, Sheet, joined
from tui.export.readings import places
from tui.forces.wording import amount
from tui.model import Article, Claim, PassedOver, Slot, Span, Why


@dataclass(frozen=True, slots=True)
class Explained:
    """A claim, or a counted phrase that was passed over, and the article it stands in."""

    article: Article
    what: Claim | PassedOver

    @property
    def address(self) -> str:
        """Where it stands, as `explain` takes it."""
        return f"{self.article.path}:{self.what.span.start}"


# What each slot of a claim holds, in words; empty where it holds nothing.
VALUES: dict[Slot, Callable[[Claim], str]] = {
    Slot.QUANTITY: lambda claim: amount(claim.quantity),
    Slot.CATEGORY: lambda claim: f"{claim.category}: {claim.item}",
    Slot.ACTOR: lambda claim: joined(claim.actors),
    Slot.STATUS: lambda claim: claim.status or "",
    Slot.PLACES: lambda claim: places(claim.places),
    Slot.SOURCE: lambda claim: joined(claim.sources),
    Slot.RECIPIENT: lambda claim: claim.recipient or "",
    Slot.DATE: lambda claim: claim.date or "",
    Slot.NEGATED: lambda claim: "yes" if claim.negated else "",
    Slot.BASIS: lambda claim: claim.basis,
}


def distance(claim: Claim, span: Span) -> int:
    """How many code points lie between the claim's figure and the words; negative before it."""
    if span.touches(claim.span):
        return 0
    before = span.end <= claim.span.start
    return span.end - claim.span.start if before else span.start - claim.span.end


def _reasons(of: Explained) -> Iterator[Line]:
    """Slot by slot a line for each rule that filled it; one line for a slot that no rule did."""
    if isinstance(of.what, PassedOver):
        yield _heading(of), "passed over", None, of.what.reason, None, None
        return
    told = {why.slot for why in of.what.why}
    for slot in Slot:
        for why in (why for why in of.what.why if why.slot is slot):
            words = why.span.of(of.article.text)
            away = distance(of.what, why.span)
            yield _heading(of), slot, VALUES[slot](of.what), why.rule, words, away
        if slot not in told:
            yield _heading(of), slot, VALUES[slot](of.what), None, None, None


def _heading(of: Explained) -> str:
    return f"{of.address} {of.what.text}"


def _record(of: Explained) -> Record:
    span, text = of.what.span, of.what.text
    common = {"path": of.article.path, "start": span.start, "end": span.end, "text": text}
    if isinstance(of.what, PassedOver):
        return {**common, "reason": of.what.reason, "slots": []}
    slots = [_slot(of.article, of.what, why) for why in of.what.why]
    return {**common, "reason": None, "slots": slots}


def _slot(article: Article, claim: Claim, why: Why) -> Record:
    return {
        "slot": why.slot,
        "value": VALUES[why.slot](claim),
        "rule": why.rule,
        "words": why.span.of(article.text),
        "start": why.span.start,
        "end": why.span.end,
        "distance": distance(claim, why.span),
    }


EXPLAINED: Kind[Explained] = Kind(
    record=_record,
    sheet=Sheet(("claim", "slot", "value", "rule", "words", "distance"), _reasons),
    table=Sheet(("CLAIM", "SLOT", "VALUE", "RULE", "WORDS", "AWAY"), _reasons),
    headed=True,
)
