"""What `evaluate` lists: measures, and the misses by kind."""

from collections.abc import Iterator
from dataclasses import asdict

from tui.evaluation import Measure, Miss
from tui.export.kind import Kind, Line, Sheet


def _measure(of: Measure) -> Iterator[Line]:
    yield of.name, of.of, of.precision, of.recall, of.f1, of.right


def _rounded(of: Measure) -> Iterator[Line]:
    rates = (of.precision, of.recall, of.f1, of.right)
    yield of.name, of.of, *(None if rate is None else f"{rate:.3f}" for rate in rates)


def _miss(of: Miss) -> Iterator[Line]:
    yield of.kind, of.article, of.start, of.text, of.true, of.read


MEASURES: Kind[Measure] = Kind(
    record=asdict,
    sheet=Sheet(("name", "of", "precision", "recall", "f1", "right"), _measure),
    table=Sheet(("MEASURE", "OF", "PRECISION", "RECALL", "F1", "RIGHT"), _rounded),
)

MISSES: Kind[Miss] = Kind(
    record=asdict,
    sheet=Sheet(("kind", "article", "start", "text", "true", "read"), _miss),
    table=Sheet(("KIND", "ARTICLE", "AT", "FIGURE", "TRUE", "READ"), _miss),
    headed=True,
)
