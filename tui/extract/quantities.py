"""Number phrases: hedges, number, and what is counted."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from tui.extract.lexicon import Lexicon
from tui.extract.numerals import Numeral, Numerals
from tui.extract.phrases import Counted, NounPhrases
from tui.extract.tokens import Sentence
from tui.model import Basis, MentionType, Quantity

MOST_HEDGES: Final = 3
_RANGE: Final = frozenset({"to", "-", "and", "or"})
_UNITS: Final = frozenset(
    {
        "mm",
        "cm",
        "km",
        "kg",
        "kilometres",
        "kilometers",
        "miles",
        "mile",
        "metres",
        "meters",
        "feet",
        "nm",
        "knots",
        "mph",
        "kph",
        "tonnes",
        "tons",
        "tonne",
        "ton",
        "hectares",
        "acres",
        "sq",
        "degrees",
        "litres",
        "gallons",
        "inches",
        "inch",
        "millimetre",
        "millimeter",
        "calibre",
        "caliber",
        "pounds",
        "kilograms",
        "kilometre",
        "kilometer",
        "metre",
        "meter",
    }
)
_THEM: Final = frozenset({"them", "whom", "which", "theirs"})
_WITH_OVER: Final = frozenset(
    {
        "hand",
        "hands",
        "handed",
        "handing",
        "take",
        "took",
        "taken",
        "taking",
        "turn",
        "turned",
        "turning",
        "give",
        "gave",
        "given",
        "giving",
        "carry",
        "carried",
        "fly",
        "flew",
    }
)
_RISING: Final = frozenset(
    {
        "expanding",
        "swell",
        "swelled",
        "boost",
        "boosted",
        "reduce",
        "shrink",
        "shrank",
        "rise",
        "rose",
        "risen",
        "grow",
        "grew",
        "grown",
        "increase",
        "increased",
        "increasing",
        "rising",
        "growing",
        "fall",
        "fell",
        "dropped",
        "up",
        "down",
        "expand",
        "expanded",
        "jumped",
        "climbed",
        "reduced",
        "cut",
        "went",
        "doubled",
    }
)


@dataclass(frozen=True, slots=True)
class Figure:
    """A number phrase: tokens `first` to `after`, its quantity, and what it counts.

    `counted` is None where no noun follows the number. `money` is an ISO 4217 code.
    """

    first: int
    after: int
    numeral: Numeral
    quantity: Quantity
    basis: Basis
    counted: Counted | None = None
    money: str | None = None
    of_them: bool = False
    strong: bool = False

    @property
    def share(self) -> float | None:
        """The told fraction of a whole."""
        return self.numeral.share if self.basis is Basis.SHARE else None


class Quantities:
    """Reads the number phrases of a sentence."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._numerals = Numerals(lexicon)
        self._phrases = NounPhrases(lexicon, self._numerals)
        self._starters = self._numerals.starters
        self._money = Money(lexicon.currencies)

    def of(self, s: Sentence) -> list[Figure]:
        """The number phrases of a sentence, in order."""
        found: list[Figure] = []
        at = 0
        while at < len(s):
            figure = self._at(s, at) if self._may_begin(s, at) else None
            if figure is None:
                at += 1
                continue
            found.append(figure)
            at = max(figure.after, at + 1)
        return _lent_nouns(found, s)

    def _may_begin(self, s: Sentence, at: int) -> bool:
        token = s.tokens[at]
        word = token.word
        number = word[:1].isdigit() or word in self._starters
        return number and token.name is None and token.date is None

    def _at(self, s: Sentence, at: int) -> Figure | None:
        numeral = self._numerals.at(s, at) or self._formation(s, at)
        if numeral is None or self._is_part_of_word(s, numeral):
            return None
        money = self._money.at(s, numeral)
        low, high, after, ranged = self._range(s, numeral, money)
        if ranged and money is None:
            money = self._money.at(s, numeral._replace(first=numeral.first, after=after))
        bounds, first = self._hedges(s, money.first if money else numeral.first)
        behind, after = self._behind(s, after if not money or ranged else max(after, money.after))
        bounds |= behind
        if money:
            quantity = _quantity(replace_numeral(numeral, low, high), bounds, ranged=ranged)
            return Figure(first, after, numeral, quantity, Basis.TOTAL, None, money.code)
        if (
            s.words[after : after + 1] == ["of"]
            and s.words[after + 1 : after + 2]
            and s.words[after + 1] in _THEM
        ):
            quantity = _quantity(replace_numeral(numeral, low, high), bounds, ranged=ranged)
            return Figure(first, after + 2, numeral, quantity, Basis.SHARE, of_them=True)
        strong = s.words[after : after + 2] == ["-", "strong"]
        start = after + 2 if strong else after
        if numeral.exact and numeral.low == 1 and first and s.words[first - 1] == "not":
            numeral, low, high, first = numeral._replace(low=0, high=0), 0, 0, first - 1
        counted = self._phrases.after(
            s, start, plain=not (numeral.exact and low == 1) and not strong
        )
        if numeral.part and (counted is None or not counted.item):
            return self._part_of_number(s, first, after, numeral, bounds)
        end = counted.after if counted else start
        more, end_more = self._behind(s, end) if counted else (set(), end)
        bounds |= more
        quantity = _quantity(replace_numeral(numeral, low, high), bounds, ranged=ranged)
        if s.words[first - 1 : first] == ["by"] and _rises(s, first - 1):
            bounds.add("change")  # "rose by 300"
        return Figure(
            first, end, numeral, quantity, _basis(numeral, counted, bounds), counted, strong=strong
        )

    def _formation(self, s: Sentence, at: int) -> Numeral | None:
        """ "a squadron of F-15 fighter jets": one formation, unless a number of people follows."""
        if s.words[at] not in {"a", "an"}:
            return None
        for i in range(at + 1, min(at + 4, len(s) - 2)):
            name = s.tokens[i].name
            if (
                name is not None
                and name.type is MentionType.UNIT
                and name.entry is not None
                and name.entry.kind == "echelon"
            ):
                if i > at + 1 and any(
                    t.name and t.name.type is MentionType.NATIONALITY for t in s.tokens[at + 1 : i]
                ):
                    return Numeral(at, at + 1, 1, 1)  # "an Arnorian brigade"
                counts = (
                    s.words[i + 1] == "of"
                    and self._numerals.at(s, i + 2) is None
                    and s.words[at - 1 : at] != ["of"]
                )
                return Numeral(at, at + 1, 1, 1) if counts else None
        return None

    def _part_of_number(
        self, s: Sentence, first: int, after: int, numeral: Numeral, bounds: set[str]
    ) -> Figure | None:
        """ "the bulk of the 8,500"."""
        if s.words[after : after + 2] not in (
            ["of", "the"],
            ["of", "those"],
            ["of", "these"],
            ["the"],
        ):
            return None
        whole = self._numerals.at(s, after + 2) if after + 2 < len(s) else None
        if whole is None or not whole.exact:
            return None
        quantity = _quantity(numeral, bounds, ranged=False)
        return Figure(first, whole.after, numeral, quantity, Basis.SHARE, of_them=True)

    def _is_part_of_word(self, s: Sentence, numeral: Numeral) -> bool:
        """Whether the number only names something: "Article 5", "X-35", "No. 3", "3.5-litre"."""
        before = s.words[numeral.first - 1] if numeral.first else ""
        glued = (
            numeral.first > 0 and s.tokens[numeral.first - 1].end == s.tokens[numeral.first].start
        )
        if glued and (before.isalpha() or before in {"-", "/", ":", "."}) and numeral.digits:
            return (
                before != "-"
                or not s.words[numeral.first - 2 : numeral.first - 1]
                or not s.words[numeral.first - 2][:1].isdigit()
            )
        if before in {"article", "articles"}:
            return True
        if follow_unit(s, numeral):
            return True
        if (
            before
            in {
                "article",
                "articles",
                "chapter",
                "section",
                "resolution",
                "no",
                "page",
                "route",
                "highway",
                "figure",
                "phase",
                "unit",
                "channel",
                "list",
            }
            and numeral.digits
        ):
            return True
        follow = s.words[numeral.after] if numeral.after < len(s) else ""
        return (
            follow in {":", "/"}
            and s.tokens[numeral.after].start == s.tokens[numeral.after - 1].end
        )

    def _range(
        self, s: Sentence, numeral: Numeral, money: "Amount | None"
    ) -> tuple[int | None, int | None, int, bool]:
        """The far end of "6,000 to 9,000", "400-500", "between 3 and 5 million"."""
        low, high, after = numeral.low, numeral.high, numeral.after
        if low is None or numeral.vague and numeral.high is None or after + 1 >= len(s):
            return low, high, after, False
        joint = s.words[after]
        if joint not in _RANGE:
            return low, high, after, False
        before = s.words[max(0, numeral.first - 2) : numeral.first]
        if joint == "and" and "between" not in before:
            return low, high, after, False
        at = after + 1
        if money and s.words[at] in self._money.signs:
            at += 1
        other = self._numerals.at(s, at) if at < len(s) and s.tokens[at].name is None else None
        if other is None or not other.exact or other.low is None:
            return low, high, after, False
        top, bottom = other.low, low
        if (
            top >= 1000
            and bottom < 1000
            and bottom * 1000 <= top
            and s.words[other.after - 1].isalpha()
        ):
            bottom *= _scale(self._lexicon, s.words[other.after - 1])
        if top <= bottom or (joint == "to" and "from" in before and _rises(s, numeral.first)):
            return low, high, after, False
        return bottom, top, other.after, True

    def _hedges(self, s: Sentence, first: int) -> tuple[set[str], int]:
        """The kinds of the hedges before token `first`, and where they begin."""
        kinds: set[str] = set()
        for _ in range(MOST_HEDGES):
            found = self._hedge_before(s, first)
            if found is None:
                break
            words, kind = found
            kinds.add(kind)
            first -= words
        return kinds, first

    def _hedge_before(self, s: Sentence, first: int) -> tuple[int, str] | None:
        if not first or s.tokens[first - 1].name or s.tokens[first - 1].date:
            return None
        for words, kind in self._lexicon.hedges_before.get(s.words[first - 1], ()):
            begin = first - len(words)
            if words == ("over",) and begin > 0 and s.words[begin - 1] in _WITH_OVER:
                return None
            if begin >= 0 and s.has(words, begin):
                return len(words), kind
        return None

    def _behind(self, s: Sentence, after: int) -> tuple[set[str], int]:
        kinds: set[str] = set()
        at = after + 1 if after + 1 < len(s) and s.words[after] == "-" else after
        word = s.words[at] if at < len(s) else ""
        for words, kind in self._lexicon.hedges_behind.get(word, ()):
            if s.has(words, at):
                kinds.add(kind)
                return kinds, at + len(words)
        return kinds, after


def follow_unit(s: Sentence, numeral: Numeral) -> bool:
    """Whether a unit of measure follows: "155 mm", "40 km"."""
    at = numeral.after + 1 if s.words[numeral.after : numeral.after + 1] == ["-"] else numeral.after
    return s.words[at : at + 1] != [] and s.words[at] in _UNITS


def _scale(lexicon: Lexicon, word: str) -> int:
    return lexicon.multipliers.get(word, 1)


def _rises(s: Sentence, first: int) -> bool:
    return any(word in _RISING for word in s.words[max(0, first - 10) : first])


def replace_numeral(numeral: Numeral, low: int | None, high: int | None) -> Numeral:
    """The numeral with the bounds of a range."""
    return numeral._replace(low=low, high=high)


def _quantity(n: Numeral, bounds: set[str], *, ranged: bool) -> Quantity:
    """Bounds as claims.md's convention has them."""
    about = "about" in bounds
    approximate = (
        about or n.vague or (n.part and n.share != 1.0 and (about or n.vague or n.share is None))
    )
    if n.part:
        return Quantity(None, None, None, approximate)
    if ranged:
        low, high = n.low, n.high
        return Quantity(low, None, None if "at_least" in bounds else high, approximate)
    if n.vague:
        return Quantity(n.low, None, None, approximate=True)
    if "at_least" in bounds:
        return Quantity(n.low, n.low, None, about)
    if "at_most" in bounds:
        return Quantity(None, n.high, n.high, about)
    return Quantity(n.low, n.low, n.high, approximate)


def _basis(n: Numeral, counted: Counted | None, bounds: set[str]) -> Basis:
    if "rate" in bounds:
        return Basis.RATE
    if "change" in bounds:
        return Basis.CHANGE
    if n.part and n.share != 1.0 and not n.vague or (counted and counted.partitive and not n.vague):
        return Basis.SHARE
    return Basis.TOTAL


def _lent_nouns(figures: list[Figure], s: Sentence) -> list[Figure]:
    """ "2,000 French and 500 Estonian soldiers": the last noun serves the first number too."""
    lent = list(figures)
    for i in range(len(lent) - 2, -1, -1):
        this, following = lent[i], lent[i + 1]
        counted = this.counted
        if following.counted is None or following.counted.category is None or this.money:
            continue
        gap = s.words[this.after : following.first]
        if gap in (["and"], ["or"], [","], [",", "and"]) and (
            counted is None
            or (counted.category is None and counted.owners and _only_owner(s, this))
        ):
            owners = counted.owners if counted else ()
            borrowed = replace(
                following.counted,
                first=this.after,
                after=this.after,
                owners=owners or following.counted.owners,
            )
            lent[i] = replace(this, counted=borrowed)
    return lent


def _only_owner(s: Sentence, figure: Figure) -> bool:
    assert figure.counted is not None
    return s.tokens[figure.after - 1].name is not None


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount of money around a numeral: tokens and currency."""

    first: int
    after: int
    code: str


class Money:
    """Recognises the currency of a numeral."""

    def __init__(self, table) -> None:
        self.signs = table["signs"]
        self._prefixes, self._words, self._national = (
            table["prefixes"],
            table["words"],
            table["national"],
        )

    def at(self, s: Sentence, n: Numeral) -> Amount | None:
        """The amount that the numeral is of, None where it is no money."""
        before = s.words[n.first - 1] if n.first else ""
        if before in self.signs:
            prefix = (
                s.words[n.first - 2]
                if n.first > 1 and s.tokens[n.first - 2].end == s.tokens[n.first - 1].start
                else ""
            )
            code = self._prefixes.get(prefix.replace(".", "")) or self.signs[before]
            return Amount(n.first - (2 if prefix in self._prefixes else 1), n.after, code)
        word = s.words[n.after] if n.after < len(s) else ""
        if word in self.signs:
            return Amount(n.first, n.after + 1, self.signs[word])
        if word in self._words:
            return Amount(n.first, n.after + 1, self._words[word])
        follow = s.words[n.after + 1] if n.after + 1 < len(s) else ""
        if follow in self._words and word in self._national:
            return Amount(n.first, n.after + 2, self._national[word])
        return None
