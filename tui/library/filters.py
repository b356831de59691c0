"""Which claims and articles the operators of a query let through."""

from collections.abc import Callable, Iterable
from functools import cache

from tui.forces.telling import largest_bound
from tui.library.decisions import Decisions
from tui.library.document import Spellings
from tui.library.query import Field, Printed, Query, Told
from tui.library.spelling import plain_words, sound
from tui.model import Article, Claim, Reading

SHORTEST_TYPO = 4

PARTS: dict[Field, Callable[[Claim], Iterable[str]]] = {
    Field.ACTOR: lambda claim: claim.actors,
    Field.WHAT: lambda claim: (claim.category, claim.item),
    Field.STATUS: lambda claim: (claim.status,) if claim.status else (),
    Field.PLACE: lambda claim: (place.name for place in claim.places),
    Field.SAYS: lambda claim: claim.sources,
}


class Filter:
    """The operators of a query, ready to try on claims and articles.

    A name that no claim has is looked for with a typing error allowed for, so `corpus` are all
    claims there are.
    """

    def __init__(
        self,
        query: Query,
        corpus: Iterable[Claim],
        *,
        spellings: Spellings,
        decisions: Decisions,
    ) -> None:
        self._query = query
        self._bounded = query.above is not None or query.below is not None
        self._decisions = decisions
        claims = tuple(corpus) if query.told else ()
        self._told = [(told, _names(told, claims, spellings)) for told in query.told]

    def claims(self, reading: Reading) -> frozenset[int]:
        """The claims, by their number, that are all that is asked for."""
        every = range(len(reading.claims))
        if self._bounded or self._told:
            found = frozenset(n for n in every if self._lets(reading.claims[n]))
        else:
            found = frozenset(every)
        if self._query.rejected is None:
            return found
        rejected = self._decisions.rejected_in(reading)
        return found & rejected if self._query.rejected else found - rejected

    def article(self, article: Article) -> bool:
        """Whether the article is from an outlet and a time that are asked for."""
        query, outlet = self._query, article.outlet or ""
        if query.unread is not None and query.unread == self._decisions.is_read(article.id):
            return False
        if query.outlets and not any(_begins(name, outlet) for name in query.outlets):
            return False
        if any(_begins(name, outlet) for name in query.other_outlets):
            return False
        return all(_is_printed(article.published or "", asked) for asked in query.printed)

    def _lets(self, claim: Claim) -> bool:
        if self._bounded and not self._is_between(largest_bound(claim.quantity)):
            return False
        return all(
            told.refused == names.isdisjoint(PARTS[told.field](claim)) for told, names in self._told
        )

    def _is_between(self, bound: int | None) -> bool:
        above, below = self._query.above, self._query.below
        if bound is None or (above is not None and bound <= above):
            return False
        return below is None or bound < below


def _is_printed(day: str, asked: Printed) -> bool:
    """Whether it was printed when it is asked; what tells no day was neither before nor after."""
    holds = "" < day < asked.day if asked.before else day >= asked.day
    return holds != asked.refused


def _names(told: Told, claims: Iterable[Claim], spellings: Spellings) -> frozenset[str]:
    """The names in the corpus that are meant: as typed in any spelling, else nearly so."""
    there = {str(name) for claim in claims for name in PARTS[told.field](claim)}
    meant = set()
    for typed in told.names:
        exact = {
            name
            for name in there
            if any(_begins(typed, spelling) for spelling in (name, *spellings.get(name, ())))
        }
        meant |= exact or {name for name in there if _resembles(typed, name)}
    return frozenset(meant)


def _begins(typed: str, name: str) -> bool:
    """Whether every word typed is the beginning of a word of the name."""
    have = _words(name)
    return all(any(word.startswith(start) for word in have) for start in _words(typed))


def _resembles(typed: str, name: str) -> bool:
    """Whether every word typed is one edit from a word of the name, or sounds like it."""
    have = _words(name)
    return all(any(_near(word, other) for other in have) for word in _words(typed))


def _near(word: str, other: str) -> bool:
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - only once a name is not found as typed

    if min(len(word), len(other)) < SHORTEST_TYPO:
        return word == other
    return OSA.distance(word, other) <= 1 or sound(word) == sound(other)


@cache
def _words(text: str) -> tuple[str, ...]:
    return plain_words(text)
