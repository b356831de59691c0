"""The index: which articles hold which terms."""

from array import array
from collections import defaultdict
from collections.abc import Iterable
from functools import reduce
from math import log

from tui.library.document import Document, Names, Numbers, Spellings, document
from tui.library.terms import Terms
from tui.library.tiers import Alternatives
from tui.model import Reading


class Index:
    """Documents, numbered as they were added, and their terms."""

    def __init__(self, spellings: Spellings) -> None:
        self.terms = Terms()
        self._names = Names(self.terms, spellings)
        self.documents: list[Document] = []
        self._places: dict[tuple[str, str], int] = {}
        self._replaced: set[int] = set()
        self._holders: defaultdict[int, Numbers] = defaultdict(lambda: array("I"))

    @property
    def present(self) -> tuple[Document, ...]:
        """The documents in the order in which they were added, without those replaced."""
        numbered = enumerate(self.documents)
        return tuple(each for number, each in numbered if number not in self._replaced)

    def add(self, reading: Reading) -> None:
        """Index one more reading, in place of an earlier one of the same article."""
        added = document(reading, self.terms, self._names)
        number = len(self.documents)
        for term in added.weights:
            self._holders[term].append(number)
        self.terms.held(added.weights)
        self.documents.append(added)
        article = reading.article.path, reading.article.id
        if article in self._places:
            self._replaced.add(self._places[article])
        self._places[article] = number

    def holding(self, wanted: tuple[Alternatives, ...]) -> set[int]:
        """The documents that say one phrase of each of the alternatives; all if none is asked."""
        everything = set(range(len(self.documents)))
        return reduce(set.intersection, map(self._saying, wanted), everything - self._replaced)

    def ranked(self, numbers: Iterable[int], wanted: tuple[Alternatives, ...]) -> list[int]:
        """The documents that say most of the rarest terms first; of equals the newest."""
        rarity = {
            term: self._rarity(term) for alternatives in wanted for term in _all(alternatives)
        }
        ranked = sorted(numbers)
        ranked.sort(key=self._published, reverse=True)
        ranked.sort(key=lambda number: self._score(number, rarity), reverse=True)
        return ranked

    def _saying(self, alternatives: Alternatives) -> set[int]:
        said: set[int] = set()
        for phrase in alternatives:
            holding = [set[int]().union(*map(self._holding, terms)) for terms in phrase]
            both = reduce(set.intersection, holding)
            if len(phrase) > 1:
                both = {number for number in both if self.documents[number].says(phrase)}
            said |= both
        return said

    def _holding(self, term: int) -> Numbers:
        return self._holders[term]

    def _rarity(self, term: int) -> float:
        return log(1 + len(self.documents) / (1 + self.terms.holders(term)))

    def _score(self, number: int, rarity: dict[int, float]) -> float:
        """Each term counts by its rarity, its repetitions less and less."""
        weights = self.documents[number].weights
        said = rarity.keys() & weights.keys()
        return sum(rarity[term] * weights[term] / (1 + weights[term]) for term in said)

    def _published(self, number: int) -> str:
        return self.documents[number].reading.article.published or ""


def _all(alternatives: Alternatives) -> Iterable[int]:
    return (term for phrase in alternatives for terms in phrase for term in terms)
