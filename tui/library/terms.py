"""The table of terms: every word of the corpus once, found by what resembles it."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from heapq import nlargest

from tui.library.spelling import is_number, sound

COMMONEST = 40  # terms that a beginning stands for
SHORTEST_TYPO = 4  # letters: shorter words have too many neighbours
SHORTEST_BEGINNING = 5
SHORTEST_TWO_TYPOS = 6


class Terms:
    """Terms with their ids (0, 1, ...) and the number of articles that hold each."""

    def __init__(self) -> None:
        self._ids: dict[str, int] = {}
        self._terms: list[str] = []
        self._holders: list[int] = []
        self._sorted: list[str] = []
        self._by_length: defaultdict[int, list[str]] = defaultdict(list)
        self._by_sound: defaultdict[str, list[int]] = defaultdict(list)
        self._by_letter: defaultdict[str, list[str]] = defaultdict(list)
        self._ordered = 0  # how many terms the three tables above know

    def __len__(self) -> int:
        return len(self._terms)

    def id_of(self, term: str) -> int:
        """The id of a term, a new one if it is new."""
        known = self._ids.get(term)
        if known is None:
            known = self._ids[term] = len(self._terms)
            self._terms.append(term)
            self._holders.append(0)
        return known

    def held(self, ids: Iterable[int]) -> None:
        """Note that one more article holds these terms."""
        for term in ids:
            self._holders[term] += 1

    def holders(self, term: int) -> int:
        """How many articles hold the term."""
        return self._holders[term]

    def exactly(self, word: str) -> frozenset[int]:
        """The term that is the word, if there is one."""
        known = self._ids.get(word)
        return frozenset() if known is None else frozenset({known})

    def beginning(self, word: str) -> frozenset[int]:
        """The commonest terms that begin with the word."""
        return self._commonest(self._beginning(word))

    def number_beginning(self, digits: str, missing: int) -> frozenset[int]:
        """Numbers that begin with the digits, of which the last group lacks so many."""
        longer = ((len(term) - len(digits), term) for term in self._beginning(digits))
        return self._known(
            term for more, term in longer if more >= missing and (more - missing) % 3 == 0
        )

    def one_edit(self, word: str) -> frozenset[int]:
        """Terms that one letter added, left out, changed or swapped with its neighbour makes."""
        if len(word) < SHORTEST_TYPO or is_number(word):
            return frozenset()
        self._order()
        near = (self._by_length[n] for n in range(len(word) - 1, len(word) + 2))
        return self._known(term for terms in near for term in _within(word, terms, 1))

    def beginning_one_edit(self, word: str) -> frozenset[int]:
        """The commonest terms of which a beginning is one edit away from the word."""
        if len(word) < SHORTEST_BEGINNING or is_number(word):
            return frozenset()
        self._order()
        begins: dict[str, list[str]] = defaultdict(list)
        for term in self._sorted:
            if len(term) > len(word):
                begins[term[: len(word)]].append(term)
        near = _within(word, list(begins), 1)
        return self._commonest([term for start in near for term in begins[start]])

    def sound_or_two_edits(self, word: str) -> frozenset[int]:
        """Terms that sound alike, or begin alike and are two edits away."""
        if len(word) < SHORTEST_TYPO or is_number(word):
            return frozenset()
        self._order()
        alike = frozenset(self._by_sound[sound(word)])
        if len(word) < SHORTEST_TWO_TYPOS:
            return alike
        return alike | self._known(_within(word, self._by_letter[word[0]], 2))

    def nearest(self, word: str) -> str | None:
        """The term most like a word that is not there; None if nothing is like it."""
        from rapidfuzz.fuzz import ratio  # noqa: PLC0415 - only once nothing was found
        from rapidfuzz.process import extractOne  # noqa: PLC0415 - the same

        if is_number(word):
            return None
        found = extractOne(word, self._terms, scorer=ratio, score_cutoff=60)
        return found[0] if found else None

    def text(self, term: int) -> str:
        """The term itself."""
        return self._terms[term]

    def _beginning(self, word: str) -> list[str]:
        self._order()
        first = bisect_left(self._sorted, word)
        return self._sorted[first : bisect_left(self._sorted, f"{word}\U0010ffff", first)]

    def _known(self, terms: Iterable[str]) -> frozenset[int]:
        return frozenset(self._ids[term] for term in terms)

    def _commonest(self, terms: list[str]) -> frozenset[int]:
        ids = [self._ids[term] for term in terms]
        if len(ids) <= COMMONEST:
            return frozenset(ids)
        return frozenset(nlargest(COMMONEST, ids, key=self._holders.__getitem__))

    def _order(self) -> None:
        """Bring the tables of neighbours up to date with the terms."""
        if self._ordered == len(self._terms):
            return
        for term in self._terms[self._ordered :]:
            if not is_number(term):
                self._by_length[len(term)].append(term)
                self._by_letter[term[0]].append(term)
                self._by_sound[sound(term)].append(self._ids[term])
        self._sorted = sorted(self._terms)
        self._ordered = len(self._terms)


def _within(word: str, terms: list[str], edits: int) -> list[str]:
    """Those terms that so many edits make of the word."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - only once a word is not found as typed
    from rapidfuzz.process import extract  # noqa: PLC0415 - the same

    found = extract(word, terms, scorer=OSA.distance, score_cutoff=edits, limit=None)
    return [term for term, _, _ in found]
