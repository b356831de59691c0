"""What is marked where in an article: which paints lie on each stretch of a line."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from operator import attrgetter
from typing import Final

from tui.model import MentionType, Reading, Span

# Longer mentions than this end their colour on the lines that they run on to.
LONGEST: Final = 400

KIND_PAINTS: Final = {kind: kind.value.lower() for kind in MentionType}

SUPERSCRIPTS: Final = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


@dataclass(frozen=True, slots=True)
class Layer:
    """Sorted stretches of the text that are painted alike."""

    paint: str
    spans: Sequence[Span]

    def within(self, line: Span) -> Iterator[Span]:
        """The stretches that touch the line."""
        first = bisect_left(self.spans, line.start - LONGEST, key=attrgetter("start"))
        # Furniture and sentences are long but few and never nested: look at the one before.
        for at in range(max(0, first - 1), len(self.spans)):
            span = self.spans[at]
            if span.start >= line.end:
                return
            if span.touches(line):
                yield span


@dataclass(frozen=True, slots=True)
class Highlights:
    """Everything painted in one article, from the lowest layer to the highest.

    `lit` is the sentence of the current claim, `now` its figure, `here` the mention or the hit
    that one stands on, `rejected` the numbers of the claims that the user rejected.
    """

    reading: Reading
    hits: tuple[Span, ...] = ()
    lit: Span | None = None
    now: Span | None = None
    here: Span | None = None
    rejected: frozenset[int] = frozenset()
    _claims: tuple[Span, ...] = field(init=False)
    _rejected: tuple[Span, ...] = field(init=False)

    def __post_init__(self) -> None:
        claims = enumerate(self.reading.claims)
        spans = [(claim.span, number in self.rejected) for number, claim in claims]
        object.__setattr__(self, "_claims", tuple(span for span, out in spans if not out))
        object.__setattr__(self, "_rejected", tuple(span for span, out in spans if out))

    def stretches(self, line: Span) -> list[tuple[int, int, tuple[str, ...]]]:
        """The line cut where the painting changes: start, end and paints, lowest first."""
        painted = list(self._painted(line))
        edges = {line.start, line.end}
        for span, _ in painted:
            edges.add(max(span.start, line.start))
            edges.add(min(span.end, line.end))
        cuts = sorted(edges)
        return [
            (
                start,
                end,
                tuple(paint for span, paint in painted if span.start < end and start < span.end),
            )
            for start, end in pairwise(cuts)
        ]

    def _painted(self, line: Span) -> Iterator[tuple[Span, str]]:
        article = self.reading.article
        for layer in self._low_layers(article.headline):
            for span in layer.within(line):
                yield span, layer.paint
        yield from self._mentions(line)
        for span in Layer("claim", self._claims).within(line):
            yield span, "claim"
        for span in Layer("hit", self.hits).within(line):
            yield span, "hit"
        if self.now is not None and self.now.touches(line):
            yield self.now, "claim-now"
        for span in Layer("rejected", self._rejected).within(line):
            yield span, "rejected"
        if self.here is not None and self.here.touches(line):
            yield self.here, "here"

    def _low_layers(self, headline: Span | None) -> Iterator[Layer]:
        yield Layer("furniture", self.reading.article.furniture)
        if headline is not None:
            yield Layer("headline", (headline,))
        if self.lit is not None:
            yield Layer("lit", (self.lit,))

    def _mentions(self, line: Span) -> Iterator[tuple[Span, str]]:
        mentions = self.reading.mentions
        first = bisect_left(mentions, line.start - LONGEST, key=lambda mention: mention.span.start)
        for at in range(first, len(mentions)):
            mention = mentions[at]
            if mention.span.start >= line.end:
                return
            if mention.span.touches(line):
                yield mention.span, KIND_PAINTS[mention.type]


def superscript(number: int) -> str:
    """The number of a claim as it is shown in the text."""
    return str(number).translate(SUPERSCRIPTS)
