"""What `check` lists: how often each rule filled a slot."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass

from tui.export.kind import Kind, Line, Sheet


@dataclass(frozen=True, slots=True)
class RuleHits:
    """A rule, the slot that it fills, and how often it did in the articles read."""

    slot: str
    rule: str
    hits: int


def _table(of: RuleHits) -> Iterator[Line]:
    yield of.slot, of.rule, of.hits, None if of.hits else "never"


def _sheet(of: RuleHits) -> Iterator[Line]:
    yield of.slot, of.rule, of.hits


RULES: Kind[RuleHits] = Kind(
    record=asdict,
    sheet=Sheet(("slot", "rule", "hits"), _sheet),
    table=Sheet(("SLOT", "RULE", "HITS", ""), _table),
)
