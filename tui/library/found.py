"""What a search found: hits, their marks and their snippets."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING

from tui.forces.telling import Telling
from tui.model import Reading, Span

if TYPE_CHECKING:  # what a search needs is imported with the first one
    from tui.library.document import Document
    from tui.library.tiers import Alternatives

SNIPPET = 160  # code points
LEAD = 40  # of them before the first mark
BEST = 5  # hits that tell what was found


@dataclass(frozen=True)  # without slots, so that what is worked out can be kept
class Hit:
    """An article that a search found.

    `literal` tells that it says the words as typed (in any of a name's spellings), `wanted` are
    the terms looked for, `allowed` the claims (by their number) that the operators let through.
    The rest is worked out when asked for, since a list shows only some of its hits.
    """

    document: "Document"
    literal: bool
    wanted: "tuple[Alternatives, ...]"
    allowed: frozenset[int]

    @property
    def reading(self) -> Reading:
        """The article and all that was read in it."""
        return self.document.reading

    @cached_property
    def marks(self) -> tuple[Span, ...]:
        """Where the words stand in the article's text, sorted and disjoint; may be empty."""
        phrases = list(chain.from_iterable(self.wanted))
        words = frozenset[int]().union(*(phrase[0] for phrase in phrases if len(phrase) == 1))
        longer = (phrase for phrase in phrases if len(phrase) > 1)
        spans = sorted(
            span for phrase in ((words,), *longer) for span in self.document.stands(phrase)
        )
        return tuple(_disjoint(spans))

    @cached_property
    def tellings(self) -> tuple[Telling, ...]:
        """The claims that say what was wanted; if only other words do, all that are allowed."""
        allowed, told = sorted(self.allowed), self.document.claims
        found = [n for n in allowed if self._tells(told[n])] or allowed
        return tuple(self.document.tellings[n] for n in found)

    @property
    def matched(self) -> tuple[str, ...]:
        """What was found, as the article spells it, each once."""
        text = self.reading.article.text
        return tuple(dict.fromkeys(span.of(text) for span in self._evidence))

    @property
    def snippet(self) -> str:
        """A line of the text round the richest place that was found; never longer than SNIPPET."""
        return self._window.of(self.reading.article.text).replace("\n", " ")

    @cached_property
    def snippet_marks(self) -> tuple[Span, ...]:
        """The marks that lie in the snippet, as spans of the snippet."""
        window = self._window
        return tuple(
            Span(span.start - window.start, span.end - window.start)
            for span in self._evidence
            if window.holds(span)
        )

    def _tells(self, terms: frozenset[int]) -> bool:
        for alternatives in self.wanted:
            for phrase in alternatives:
                if not any(map(terms.isdisjoint, phrase)):
                    break
            else:
                return False
        return True

    @cached_property
    def _evidence(self) -> tuple[Span, ...]:
        """The marks, or the figures of the claims where no word of the text is to be marked."""
        return self.marks or tuple(telling.claim.span for telling in self.tellings)

    @cached_property
    def _window(self) -> Span:
        evidence, text = self._evidence, self.reading.article.text
        lead = max(0, _richest(evidence) - LEAD) if evidence else 0
        start = text.find(" ", lead, lead + LEAD // 2) + 1 if lead else 0
        start = start or lead
        end = start + SNIPPET
        if end < len(text):
            end = max(text.rfind(" ", end - LEAD // 2, end), start) or end
        return Span(start, min(end, len(text)))


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found, best first: literal hits, then those with a typing error allowed for.

    `suggestion` is a query that would find something, None if this one did or none is near;
    `unclear` a line for each part of the query that looks like an operator and cannot be read.
    """

    hits: tuple[Hit, ...] = ()
    suggestion: str | None = None
    unclear: tuple[str, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """What was found, as the best hits spell it, in small letters."""
        best = (word.casefold() for hit in self.hits[:BEST] for word in hit.matched)
        return tuple(dict.fromkeys(best))

    @property
    def tellings(self) -> tuple[Telling, ...]:
        """The claims of the literal hits; of all hits where none is literal."""
        literal = [hit for hit in self.hits if hit.literal]
        return tuple(telling for hit in literal or self.hits for telling in hit.tellings)


def _disjoint(spans: list[Span]) -> Iterator[Span]:
    """Sorted spans, those that touch an earlier one left out."""
    end = 0
    for span in spans:
        if span.start >= end:
            yield span
            end = span.end


def _richest(spans: tuple[Span, ...]) -> int:
    """The start of the stretch, a snippet long, with the most marks; the first of equals."""
    best, most, first = spans[0].start, 0, 0
    for last, span in enumerate(spans):
        while span.end - spans[first].start > SNIPPET - LEAD:
            first += 1
        if last - first + 1 > most:
            best, most = spans[first].start, last - first + 1
    return best
