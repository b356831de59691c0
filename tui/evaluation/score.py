"""Truth beside readings: precision, recall, F1, each slot, and every miss."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from tui.evaluation.names import Names
from tui.evaluation.pairing import Pair, Pairing, pairing
from tui.evaluation.slots import FILLED, MARKS, WHOLE, shown, wrong
from tui.evaluation.truth import Truth
from tui.forces.wording import amount
from tui.model import Claim


@dataclass(frozen=True, slots=True)
class Measure:
    """One measure; `of` is how many claims it is taken over.

    Precision, recall and F1 lie between 0 and 1; a slot that every claim has is `right` in so
    many of them instead. None where nothing is measured.
    """

    name: str
    of: int
    precision: float | None = None
    recall: float | None = None
    f1: float | None = None
    right: float | None = None


@dataclass(frozen=True, slots=True)
class Miss:
    """One difference: in `article`, at `start`, of a `kind` (missed, extra, number or a slot)."""

    kind: str
    article: str
    start: int
    text: str
    true: str
    read: str


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What was measured, and each difference, kind by kind."""

    measures: tuple[Measure, ...]
    misses: tuple[Miss, ...]


def evaluate(
    truths: Iterable[Truth], read: Mapping[str, Sequence[Claim]], names: Names
) -> Evaluation:
    """Compare the true claims of each article with those read in it, by the file's name.

    `found`: the figure and its number are right. `claim`: found, and category, actor and status
    too. The slots are taken over the claims found.
    """
    compared = [(t.article, pairing(t.claims, read.get(t.article, ()))) for t in truths]
    pairs = [pair for _, each in compared for pair in each.pairs]
    found = [pair for pair in pairs if pair.found]
    whole = [pair for pair in found if all(MARKS[slot](pair, names) == 1 for slot in WHOLE)]
    true = len(pairs) + sum(len(each.missed) for _, each in compared)
    said = len(pairs) + sum(len(each.extra) for _, each in compared)
    measures = (
        _measure("found", len(found), true, said),
        _measure("claim", len(whole), true, said),
        *_slots(found, names),
    )
    misses = (miss for article, each in compared for miss in _misses(article, each, names))
    return Evaluation(measures, tuple(sorted(misses, key=lambda miss: KINDS.index(miss.kind))))


KINDS = ("missed", "extra", "number", *MARKS, *FILLED)


def _measure(name: str, right: int, true: int, said: int) -> Measure:
    """Precision, recall and F1 of so many right ones."""
    if not true and not said:
        return Measure(name, 0)
    precision, recall = right / said if said else 0.0, right / true if true else 0.0
    both = precision + recall
    return Measure(name, true, precision, recall, 2 * precision * recall / both if both else 0.0)


def _slots(found: Sequence[Pair], names: Names) -> Iterator[Measure]:
    for slot, mark in MARKS.items():
        marks = [right for pair in found if (right := mark(pair, names)) is not None]
        yield Measure(slot, len(marks), right=sum(marks) / len(marks) if marks else None)
    for slot, fill in FILLED.items():
        filled = [fill(pair, names) for pair in found]
        right = sum(one.right for one in filled)
        yield _measure(slot, right, sum(f.true for f in filled), sum(f.read for f in filled))


def _misses(article: str, compared: Pairing, names: Names) -> Iterator[Miss]:
    for true in compared.missed:
        yield Miss("missed", article, true.span.start, true.text, amount(true.quantity), "")
    for claim in compared.extra:
        yield Miss("extra", article, claim.span.start, claim.text, "", amount(claim.quantity))
    for pair in compared.pairs:
        start, text = pair.true.span.start, pair.true.text
        if not pair.found:
            numbers = amount(pair.true.quantity), amount(pair.read.quantity)
            yield Miss("number", article, start, text, *numbers)
        for slot in wrong(pair, names):
            yield Miss(slot, article, start, text, *shown(slot, pair))
