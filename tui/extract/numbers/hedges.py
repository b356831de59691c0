"""Words round a number that bound it, or that tell a change, a rate or a part."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from tui.extract.words.lexicon import Lexicon
from tui.extract.words.tokens import Sentence

AT_LEAST: Final = "at_least"
AT_MOST: Final = "at_most"
ABOUT: Final = "about"
CHANGE: Final = "change"
RATE: Final = "rate"
PART: Final = "part"
_MOST: Final = 3  # hedges in a row: "more than an estimated"

Kinds = frozenset[str]
NO_KINDS: Final[Kinds] = frozenset()
_Table = Mapping[str, Sequence[tuple[tuple[str, ...], str]]]


class Hedging(NamedTuple):
    """The kinds of the hedges found, and the token at which they begin (or end, behind)."""

    kinds: Kinds
    at: int


class Hedges:
    """Finds the hedges of data/hedges.toml round a number."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._by_last = _table(lexicon, "before", -1)
        self._by_first = _table(lexicon, "before", 0)
        self._behind = _table(lexicon, "behind", 0)
        self._verbs_too = lexicon.counting_words["hedges_and_verbs"]
        self._with_over = lexicon.counting_words["with_over"]

    def before(self, s: Sentence, first: int) -> Hedging:
        """The hedges that end before token `first`."""
        kinds: Kinds = NO_KINDS
        for _ in range(_MOST):
            found = self._one_before(s, first)
            if found is None:
                break
            width, kind = found
            kinds, first = kinds | {kind}, first - width
        return Hedging(kinds, first)

    def ahead(self, s: Sentence, at: int) -> Hedging:
        """The hedges that begin at token `at`, before a number that is still to come."""
        kinds: Kinds = NO_KINDS
        for _ in range(_MOST):
            found = _matching(self._by_first, s, at)
            if found is None:
                break
            width, kind = found
            kinds, at = kinds | {kind}, at + width
        return Hedging(kinds, at)

    def behind(self, s: Sentence, after: int) -> Hedging:
        """The hedge that begins at token `after`: "or so", "-plus", "a day"."""
        at = after + 1 if s.word(after) == "-" else after
        found = _matching(self._behind, s, at)
        if found is None:
            return Hedging(NO_KINDS, after)
        width, kind = found
        return Hedging(frozenset((kind,)), at + width)

    def _one_before(self, s: Sentence, first: int) -> tuple[int, str] | None:
        if not first:
            return None
        rows = self._by_last.get(s.words[first - 1])
        if rows is None or s.is_named(first - 1):
            return None
        for words, kind in rows:
            begin = first - len(words)
            if begin >= 0 and s.has(words, begin):
                is_verb = self._is_particle(s, words, begin) or self._is_said(s, words, begin)
                return None if is_verb else (len(words), kind)
        return None

    def _is_particle(self, s: Sentence, words: Sequence[str], begin: int) -> bool:
        """Whether "over" belongs to the verb before it: "handed over 300 tanks"."""
        return words == ("over",) and begin > 0 and s.words[begin - 1] in self._with_over

    def _is_said(self, s: Sentence, words: Sequence[str], begin: int) -> bool:
        """Whether the hedge is a verb: "Arnor reported 300 tanks", not "a reported 300"."""
        return words[0] in self._verbs_too and begin > 0 and s.words[begin - 1].isalpha()


def _matching(table: _Table, s: Sentence, at: int) -> tuple[int, str] | None:
    """How many words the hedge at token `at` has, and its kind."""
    for words, kind in table.get(s.word(at), ()):
        if s.has(words, at):
            return len(words), kind
    return None


def _table(lexicon: Lexicon, side: str, key: int) -> _Table:
    """The hedges of one side by their first or last word, longest first."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for words, kind in _spelled(lexicon, side):
        found.setdefault(words[key], []).append((words, kind))
    return {word: sorted(rows, key=lambda row: -len(row[0])) for word, rows in found.items()}


def _spelled(lexicon: Lexicon, side: str) -> Iterator[tuple[tuple[str, ...], str]]:
    for kind, sides in lexicon.hedges.items():
        for phrase in sides.get(side, ()):
            yield tuple(phrase.split()), kind
