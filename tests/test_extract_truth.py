"""The sample dispatches against what a person read in them: floors that only rise."""

import json
from functools import cache
from pathlib import Path

import pytest

from tui.evaluation import Evaluation, Names, Truth, evaluate, truths
from tui.extract import Extractor
from tui.model import Article, Reading
from tui.reader import articles
from tui.vocabulary import load

ROOT = Path(__file__).parent.parent
TRUTH = ROOT / "tests" / "truth"

# F1 of figures and whole claims, the rate right of each slot. Raise them with the extractor.
FLOORS = {
    "found": 0.99,
    "claim": 0.93,
    "category": 0.99,
    "actor": 0.97,
    "status": 0.96,
    "item": 0.97,
    "places": 0.92,
    "roles": 0.97,
    "source": 0.93,
    "approximate": 1.0,
    "negated": 0.95,
    "recipient": 0.96,
    "date": 0.81,
}
# The part of the names, dates and sums marked in four dispatches that is seen, edges and all.
SEEN = {
    "PERSON": 0.95,
    "COUNTRY": 0.90,
    "NATIONALITY": 0.85,
    "PLACE": 0.80,
    "DATE": 0.75,
    "MONEY": 0.70,
}


@cache
def readings() -> dict[str, Reading]:
    extractor = Extractor(load())
    read = articles([str(ROOT / "corpus")])
    found = [extractor.read(article) for article in read if isinstance(article, Article)]
    return {Path(reading.article.path).name: reading for reading in found}


@cache
def evaluation() -> Evaluation:
    told = [truth for truth in truths([str(TRUTH)]) if isinstance(truth, Truth)]
    claims = {name: reading.claims for name, reading in readings().items()}
    return evaluate(told, claims, Names({}))


@pytest.mark.parametrize(("measure", "floor"), FLOORS.items())
def test_the_dispatches_are_read_no_worse_than_before(measure: str, floor: float) -> None:
    measured = next(m for m in evaluation().measures if m.name == measure)
    value = measured.right if measured.right is not None else measured.f1
    assert value is not None
    assert value >= floor


def test_the_dispatch_without_a_force_claim_gives_none() -> None:
    assert readings()["talks-in-paris.md"].claims == ()


@pytest.mark.parametrize("path", sorted(TRUTH.glob("*.json")), ids=lambda path: path.stem)
def test_no_claim_is_read_in_furniture(path: Path) -> None:
    reading = readings()[json.loads(path.read_text("utf-8"))["article"]]
    inside = [
        c.text for c in reading.claims for f in reading.article.furniture if f.touches(c.span)
    ]
    assert inside == []


@pytest.mark.parametrize(("kind", "floor"), SEEN.items())
def test_most_names_that_a_person_marked_are_seen(kind: str, floor: float) -> None:
    marked, seen = 0, 0
    for path in TRUTH.glob("*.json"):
        told = json.loads(path.read_text("utf-8"))
        spans = {(m.span.start, m.span.end) for m in readings()[told["article"]].mentions}
        true = [m for m in told.get("mentions", ()) if m["type"] == kind]
        marked += len(true)
        seen += sum((m["start"], m["end"]) in spans for m in true)
    assert marked
    assert seen / marked >= floor
