"""Number phrases: hedges, number, and what is counted."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from tui.extract.numbers.counted import Counted
from tui.extract.numbers.figures import Figure, basis, quantity
from tui.extract.numbers.formations import ARTICLES, Formations
from tui.extract.numbers.hedges import CHANGE, NO_KINDS, PART, Hedges, Hedging, Kinds
from tui.extract.numbers.labels import Labels
from tui.extract.numbers.lent import lent_nouns, named_losses
from tui.extract.numbers.money import Money
from tui.extract.numbers.numeral import Numeral
from tui.extract.numbers.numerals import Numerals
from tui.extract.numbers.openings import Opening, Openings
from tui.extract.numbers.phrases import NounPhrases
from tui.extract.numbers.ranges import Ranges
from tui.extract.numbers.sizes import Sizes
from tui.extract.numbers.wholes import Wholes
from tui.extract.words.inflect import singular
from tui.extract.words.lexicon import Lexicon
from tui.extract.words.tokens import Sentence
from tui.model import Basis, Category

__all__ = ["Figure", "Quantities"]

_ANOTHER: Final = "another"  # as a number it adds one formation
_OTHERS: Final = "others"  # "three others" are of what was counted before


class _Number(NamedTuple):
    """A number between its hedges: `core` is its near end, `full` has both ends."""

    first: int
    after: int
    core: Numeral
    full: Numeral
    kinds: Kinds

    def of_them(self, after: int) -> Figure:
        """The figure of a part of what was counted before."""
        amount = quantity(self.full, self.kinds)
        return Figure(self.first, after, self.core, amount, Basis.SHARE, of_them=True)

    def counting(self, counted: Counted | None, after: int, *, strong: bool = False) -> Figure:
        """The figure of what the number counts, to the token `after`."""
        amount, kind = quantity(self.full, self.kinds), basis(self.core, counted, self.kinds)
        return Figure(self.first, after, self.core, amount, kind, counted, strong=strong)


class Quantities:
    """Reads the number phrases of a sentence."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._numerals = Numerals(lexicon)
        self._starters = self._numerals.starters | ARTICLES
        self._labels = Labels(lexicon)
        self._hedges = Hedges(lexicon)
        self._money = Money(lexicon)
        self._ranges = Ranges(lexicon, self._numerals, self._hedges)
        self._formations = Formations(lexicon, self._numerals, self._hedges)
        self._openings = Openings(lexicon, self._numerals, self._labels)
        self._phrases = NounPhrases(lexicon, self._labels)
        self._sizes = Sizes(lexicon)
        self._wholes = Wholes(lexicon)
        self._adding = lexicon.counting_words["adding"]

    def of(self, s: Sentence) -> list[Figure]:
        """The number phrases of a sentence, in order; empty where it has none."""
        return named_losses(lent_nouns(s, list(self._found(s)), self._ranges))

    def _found(self, s: Sentence) -> Iterator[Figure]:
        starters = self._starters
        starts = [i for i, w in enumerate(s.words) if w in starters or "0" <= w < ":"]
        after = 0
        for at in starts:
            if at >= after and not s.is_named(at) and (figure := self._at(s, at)) is not None:
                after = figure.after
                yield figure

    def _at(self, s: Sentence, at: int) -> Figure | None:
        numeral = self._numerals.at(s, at) or self._formations.at(s, at)
        if numeral is None or self._labels.has(s, numeral):
            return None
        if numeral.low == numeral.high == 1 and at and s.words[at - 1] == "not":  # "not one tank"
            numeral = numeral._replace(first=at - 1, low=0, high=0)
        money = self._money.at(s, numeral)
        before = self._hedges.before(s, money.first if money else numeral.first)
        full, between = self._ranges.of(s, numeral, before.at)
        if money is None and full.ranged:
            money = self._money.at(s, full)
        behind = self._hedges.behind(s, max(full.after, money.after) if money else full.after)
        kinds = before.kinds | between | behind.kinds
        if s.words[numeral.first] == _ANOTHER:
            kinds |= {CHANGE}
        core = full if full.part else numeral
        number = _Number(before.at, behind.at, core, full, kinds)
        if money is None:
            return self._of_many(s, numeral) or self._counting(s, number)
        amount = quantity(full, kinds)
        return Figure(before.at, behind.at, numeral, amount, Basis.TOTAL, None, money.code)

    def _of_many(self, s: Sentence, n: Numeral) -> Figure | None:
        """The figure of the whole of "one of 300 riders": the one alone is no force."""
        whole = n.after + 1
        if n.low != 1 or n.high != 1 or s.word(n.after) != "of" or s.is_named(whole):
            return None
        begins = s.word(whole) in self._numerals.starters or s.word(whole)[:1].isdecimal()
        figure = self._at(s, whole) if begins else None
        counted = figure.counted if figure is not None else None
        is_people = counted is not None and counted.category in {None, Category.PERSONNEL}
        return figure if is_people else None

    def _counting(self, s: Sentence, n: _Number) -> Figure | None:
        """The figure of a number that counts things; None for "most" of nothing told."""
        whole = self._without_noun(s, n)
        if whole is not None:
            return whole
        plain = not n.full.low == n.full.high == 1
        counted = self._phrases.after(s, self._openings.of(s, n.after, n.core), plain=plain)
        if counted is not None and s.words[counted.head] == _OTHERS:
            return n.counting(None, counted.after)
        if counted is not None and self._is_verb(s, n, counted):
            counted = None
        if counted is None or counted.category is None:
            force = self._sizes.before(s, n.first, n.after)
            if force is not None:
                return n.counting(force[0], force[1], strong=True)
            if counted is None and self._is_part(s, n):
                return n.of_them(n.after)
        if n.core.part and (counted is None or not counted.item):
            end = self._openings.whole_number(s, n.after)
            if end is None:  # "30 percent of Bree" is a figure, "most of Bree" none
                return n.counting(None, n.after) if n.core.digits else None
            return n.of_them(end)
        if counted is None and self._labels.is_title(s, n.core, n.first):
            return None
        more = self._hedges.behind(s, counted.after) if counted else Hedging(NO_KINDS, n.after)
        kinds = n.kinds | more.kinds | self._changes(s, n.first, more.at)
        return n._replace(kinds=kinds).counting(counted, counted.after if counted else n.after)

    def _without_noun(self, s: Sentence, n: _Number) -> Figure | None:
        """The figure of "300 of them", "40 km" (which counts no force), "3,000-strong"."""
        them = self._wholes.behind(s, n.after)
        if them is not None:
            return n.of_them(them)
        measured = self._labels.measure(s, n.after)
        if measured is not None:
            unit = Counted(n.after, measured, measured - 1, s.words[measured - 1])
            return n.counting(unit, measured)
        size_end = self._sizes.glued(s, n.after)
        return self._strong(s, n, size_end) if size_end is not None else None

    def _is_part(self, s: Sentence, n: _Number) -> bool:
        """As in "the remaining 1,500", "of whom 300 live in Bree"."""
        return PART in n.kinds or self._wholes.before(s, n.first)

    def _is_verb(self, s: Sentence, n: _Number, counted: Counted) -> bool:
        """Whether a verb was taken for a noun: "of whom 300 live in Bree", "six belonged to"."""
        word = s.words[counted.head]
        if counted.category is not None or counted.owners or singular(word) != word:
            return False
        past = word.endswith("ed") and counted.head == counted.first
        return past or self._wholes.before(s, n.first)

    def _strong(self, s: Sentence, n: _Number, end: int) -> Figure:
        """The figure of "a 3,000-strong brigade"; `end` is the token behind "-strong"."""
        counted = self._phrases.after(s, Opening(end, end), plain=False)
        force = self._sizes.of(s, end, counted)
        return n.counting(force or counted, counted.after if counted else end, strong=bool(force))

    def _changes(self, s: Sentence, first: int, after: int) -> Kinds:
        """Whether the number adds to something: "rose by 300", "adding 300 to its force"."""
        if self._ranges.is_change(s, first):
            return frozenset((CHANGE,))
        verb = s.words[first - 1] if first else ""
        adds = verb in self._adding and (verb != "added" or s.word(after) == "to")
        return frozenset((CHANGE,)) if adds else NO_KINDS
