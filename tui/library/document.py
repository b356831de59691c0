"""A reading as the search sees it: where each term stands, and the terms of its claims."""

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from tui.forces.telling import Telling
from tui.library.spelling import plain_words, words
from tui.library.terms import Terms
from tui.model import Claim, Reading, Span

Spellings = Mapping[str, tuple[str, ...]]
Numbers: TypeAlias = "array[int]"  # the class itself takes no brackets before Python 3.12
Sequence = tuple[frozenset[int], ...]  # terms that may stand at each place of a phrase

TITLE_WEIGHT = 8  # a word of the title tells more than one of the body


@dataclass(frozen=True, slots=True)
class Document:
    """One reading, word by word.

    `starts`, `ends` and `ids` tell each word of title and body in order; `named` where a name
    stands that has another spelling; `claims` the terms of each claim, `tellings` the claims
    themselves; `weights` how much the
    article says of each term.
    """

    reading: Reading
    starts: Numbers
    ends: Numbers
    ids: Numbers
    named: Mapping[int, tuple[Span, ...]]
    claims: tuple[frozenset[int], ...]
    tellings: tuple[Telling, ...]
    weights: Mapping[int, int]

    def stands(self, phrase: Sequence) -> Iterator[Span]:
        """Where the words of a phrase stand side by side; a name counts in each spelling."""
        first, *rest = phrase
        last = len(rest)
        for at in [at for at, term in enumerate(self.ids) if term in first]:
            if not rest or self._goes_on(at + 1, rest):
                yield Span(self.starts[at], self.ends[at + last])
        if not rest:
            for term in first & self.named.keys():
                yield from self.named[term]

    def says(self, phrase: Sequence) -> bool:
        """Whether the words of a phrase stand side by side anywhere."""
        return next(self.stands(phrase), None) is not None

    def _goes_on(self, at: int, rest: list[frozenset[int]]) -> bool:
        if at + len(rest) > len(self.ids):
            return False
        return all(self.ids[at + n] in terms for n, terms in enumerate(rest))


class Names:
    """The terms of every name, in all its spellings, worked out once a name."""

    def __init__(self, terms: Terms, spellings: Spellings) -> None:
        self._terms = terms
        self._spellings = spellings
        self._known: dict[str, frozenset[int]] = {}

    def terms_of(self, name: str) -> frozenset[int]:
        """The terms by which the name can be found."""
        known = self._known.get(name)
        if known is None:
            written = (name, *self._spellings.get(name, ()))
            known = self._known[name] = frozenset(_ids(self._terms, written))
        return known


def document(reading: Reading, terms: Terms, names: Names) -> Document:
    """Take a reading apart; its terms are added to the table."""
    starts, ends, ids = _body(reading, terms)
    weights = Counter(ids)
    for term in _ids(terms, (reading.article.title, reading.article.outlet)):
        weights[term] += TITLE_WEIGHT
    named = _named(reading, names)
    claims = tuple(frozenset(_ids(terms, _told(claim))) for claim in reading.claims)
    weights.update(named.keys())
    for claim in claims:
        weights.update(claim)
    tellings = tuple(Telling(reading.article, claim) for claim in reading.claims)
    return Document(reading, starts, ends, ids, named, claims, tellings, dict(weights))


def _body(reading: Reading, terms: Terms) -> tuple[Numbers, Numbers, Numbers]:
    """Every word outside the page's furniture."""
    starts, ends, ids = array("I"), array("I"), array("I")
    furniture = iter((*reading.article.furniture, Span(len(reading.article.text) + 1, 0)))
    skipped = next(furniture)
    headline = reading.article.headline
    for word, start, end in words(reading.article.text):
        while skipped.end <= start and skipped.end:
            skipped = next(furniture)
        if start < skipped.start or (headline and headline.start <= start < headline.end):
            starts.append(start)
            ends.append(end)
            ids.append(terms.id_of(word))
    return starts, ends, ids


def _named(reading: Reading, names: Names) -> dict[int, tuple[Span, ...]]:
    """Where each name stands, by the words of all its spellings."""
    spans: defaultdict[str, list[Span]] = defaultdict(list)
    for mention in reading.mentions:
        for name in {mention.entity, mention.stands_for} - {None}:
            spans[str(name)].append(mention.span)
    found: defaultdict[int, list[Span]] = defaultdict(list)
    for name, stands in spans.items():
        for term in names.terms_of(name):
            found[term].extend(stands)
    return {term: tuple(stands) for term, stands in found.items()}


def _told(claim: Claim) -> Iterator[str | None]:
    """All that a claim says, in words and numbers."""
    yield from (claim.text, claim.item, claim.category, claim.status, claim.recipient)
    yield from claim.actors
    yield from claim.sources
    yield from (place.name for place in claim.places)
    quantity = claim.quantity
    bounds = {quantity.best, *({quantity.low, quantity.high} if quantity.high else ())}
    yield from (str(n) for n in bounds if n is not None)


def _ids(terms: Terms, texts: Iterable[str | None]) -> Iterator[int]:
    for text in texts:
        for word in plain_words(text or ""):
            yield terms.id_of(word)
