"""The library: readings, and the search over their titles, bodies, names and forces.

A word is looked for in tiers: as typed (the last one as a beginning); one edit away; a beginning
one edit away; the same sound, or two edits. A later tier runs only while the page has room, so
the nearest come first.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from tui.library.decisions import Decisions
from tui.library.document import Spellings
from tui.library.filters import Filter
from tui.library.found import Found, Hit
from tui.library.index import Index
from tui.library.query import DECIDED, Query, parse
from tui.library.spelling import plain_words
from tui.library.tiers import tiers
from tui.library.unclear import unclear
from tui.model import Claim, Reading

PAGE = 50  # hits after which no further tier is tried
TRIES = 8  # words of a query without a hit that are left out, one at a time, for a suggestion


class Library:
    """Readings in memory, each word of them indexed.

    `spellings` are the other names of a canonical name: Kyiv is found as Kiev. `decisions` are
    looked up with every search, so that what is decided between two searches counts.
    """

    def __init__(
        self,
        readings: Iterable[Reading] = (),
        *,
        spellings: Spellings | None = None,
        decisions: Decisions | None = None,
    ) -> None:
        self._spellings: Spellings = spellings or {}
        self._decisions = decisions or Decisions()
        self._index = Index(self._spellings)
        for reading in readings:
            self.add(reading)

    @property
    def readings(self) -> tuple[Reading, ...]:
        """Every reading, in the order in which they were added."""
        return tuple(document.reading for document in self._index.present)

    def add(self, reading: Reading) -> None:
        """Index one more reading, in place of an earlier one of the same article."""
        self._index.add(reading)

    def search(self, words: str, *, with_rejected: bool = False) -> Found:
        """What the words find, best first; every article where nothing is asked. Never raises.

        Claims that the user rejected are not found, unless the words ask for them.
        """
        query = parse(words)
        if query.rejected is None and not with_rejected:
            query = replace(query, rejected=False)
        hits = self._hits(query)
        odd = unclear(words)  # then a word like it is not what was meant
        return Found(hits, None if hits or odd else self._suggestion(words), odd)

    def _hits(self, query: Query) -> tuple[Hit, ...]:
        wanted = tuple(any_of for any_of in query.wanted if not any_of.refused)
        lets = Filter(query, self._claims(), spellings=self._spellings, decisions=self._decisions)
        seen, hits = self._refused(query), list[Hit]()
        for tier, terms in enumerate(tiers(wanted, self._index.terms)):
            new = self._index.holding(terms) - seen
            seen |= new
            for number in self._index.ranked(new, terms):
                document = self._index.documents[number]
                allowed = lets.claims(document.reading)
                if lets.article(document.reading.article) and (allowed or not query.asks_claims):
                    hits.append(Hit(document, tier == 0, terms, allowed))
            if len(hits) >= PAGE:
                break
        return tuple(hits)

    def _claims(self) -> Iterator[Claim]:
        return (claim for each in self._index.present for claim in each.reading.claims)

    def _refused(self, query: Query) -> set[int]:
        """The documents that say what the query refuses, exactly as typed."""
        refused = tuple(any_of for any_of in query.wanted if any_of.refused)
        typed = next(tiers(refused, self._index.terms))
        return set[int]().union(*(self._index.holding((terms,)) for terms in typed))

    def _suggestion(self, words: str) -> str | None:
        """A query like it that finds something.

        `rejected` as a word, or without the one word that finds nothing, or a word like it.
        """
        parts = words.split()[:TRIES]
        as_words = " ".join(f'"{part}"' if part in DECIDED else part for part in parts)
        if not DECIDED.isdisjoint(parts) and self._hits(parse(as_words)):
            return as_words
        for left_out in reversed(range(len(parts))):
            fewer = " ".join(parts[:left_out] + parts[left_out + 1 :])
            if fewer and self._hits(parse(fewer)):
                return fewer
        plain = plain_words(words)
        return self._index.terms.nearest(plain[0]) if len(plain) == 1 else None
