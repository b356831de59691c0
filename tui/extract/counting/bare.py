"""Whether a number without a noun stands for forces: "another 4,700 will go", "126 of them"."""

from typing import Final

from tui.extract.numbers.counted import is_hyphen
from tui.extract.numbers.quantities import Figure
from tui.extract.told.context import LOST
from tui.extract.verbs.parse import Parsed
from tui.extract.words.lexicon import Lexicon
from tui.model import MentionType

_SMALL: Final = 1000
_YEARS: Final = range(1900, 2101)
_CLOSES: Final = frozenset({",", ".", "", "-", '"'})
_AGED: Final = frozenset({"under", "over", "above", "below"})
_AGES: Final = range(10, 120)
_STATES: Final = frozenset({MentionType.NATIONALITY, MentionType.COUNTRY, MentionType.ORG})


class Bare:
    """Tells such numbers from years, ages, labels and numbers of other things."""

    def __init__(self, lexicon: Lexicon) -> None:
        words, grammar = lexicon.passages, lexicon.grammar
        self._prepositions = grammar["prepositions"]
        self._loose = self._prepositions - {"to", "at", "of", "by", "from"}
        self._after = words["after_bare"]
        self._never_after = words["never_after"]
        self._totals = words["totals"]
        self._possessives = lexicon.counting_words["possessives"]

    def has(self, p: Parsed, figure: Figure, *, listed: bool) -> bool:
        """Whether the figure may leave out a noun.

        `listed` tells that forces were counted before it in the same sentence.
        """
        numeral = figure.numeral
        if figure.first and p.sentence.words[figure.first - 1] == "no":
            return False  # "no two of them agreed"
        if figure.of_them:
            alone = numeral.exact and numeral.low == 1
            verb = figure.after < len(p.sentence) and p.group_at[figure.after] is not None
            return not alone and (not numeral.part or verb or numeral.share not in {None, 1.0})
        if p.sentence.words[numeral.first] == "none":
            return self._none_will(p, figure)
        if numeral.part or numeral.low is None or (numeral.exact and numeral.low <= 1):
            return False
        if self._is_something_else(p, figure) or not self._stands_alone(p, figure, listed=listed):
            return False
        return (listed and has_owner(p, figure)) or not self._is_loose(p, figure)

    def _none_will(self, p: Parsed, figure: Figure) -> bool:
        """As in "none will be sent", but not "none was hurt"."""
        group = p.group_at[figure.after] if figure.after < len(p.sentence) else None
        doing = group.doing if group is not None else None
        return doing is not None and not doing.weak and doing.object not in LOST

    def _is_something_else(self, p: Parsed, figure: Figure) -> bool:
        """A year, a telephone number, a ratio, an age, a label ("Finger 8", "#12")."""
        s, numeral = p.sentence, figure.numeral
        low, high = numeral.low or 0, figure.quantity.high or 0
        plain = numeral.digits and numeral.exact and numeral.after - numeral.first == 1
        far = numeral.after + 1
        behind = s.words[figure.after : figure.after + 2]
        return (
            (plain and low in _YEARS and "," not in s.words[numeral.first])
            or (s.glued(far - 1) == "-" and low < _SMALL <= high and "," not in s.word(far))
            or behind == ["to", "one"]
            or (behind[:1] == ["of"] and not self._possessives.isdisjoint(behind))
            or (figure.first > 0 and self._is_marked(p, figure, plain=plain))
        )

    def _is_marked(self, p: Parsed, figure: Figure, *, plain: bool) -> bool:
        """Whether what stands before the number makes it an age or a label."""
        s, numeral = p.sentence, figure.numeral
        before = s.words[figure.first - 1]
        if before in {"#", "/", "+"} or is_hyphen(s, figure.first - 1):
            return True
        closed = s.word(figure.after) in _CLOSES
        if figure.first < numeral.first and s.words[figure.first] in _AGED and closed:
            return numeral.low in _AGES  # "all of them under thirty"
        if before == ",":
            return self._is_age(p, figure, plain=plain)
        label = s.said(s.tokens[figure.first - 1])[:1].isupper() and figure.first > 1
        unnamed = s.tokens[figure.first - 1].name is None
        return plain and (numeral.low or 0) < _SMALL and label and unnamed

    def _is_age(self, p: Parsed, figure: Figure, *, plain: bool) -> bool:
        """As in "Beren, 41, who": a person, listed or not, and a number between commas."""
        s, at = p.sentence, figure.first - 2
        if at < 0:
            return False
        name = s.tokens[at].name
        if name is not None and name.entry is not None and name.type is not MentionType.PLACE:
            return name.type is MentionType.PERSON
        closed = s.word(figure.after) in _CLOSES
        likely = plain and closed and figure.numeral.low in _AGES
        is_person = name is not None and name.type is MentionType.PERSON
        return is_person or (likely and s.said(s.tokens[at])[:1].isupper())

    def _is_loose(self, p: Parsed, figure: Figure) -> bool:
        """Whether a small number ends what a loose preposition begins: "under 40,"."""
        before = p.sentence.words[figure.first - 1] if figure.first else ""
        ends = p.sentence.word(figure.after) in {".", ",", '"', ""}
        if {"total", "others"} & set(p.sentence.words[figure.first : figure.after]):
            return False
        return before in self._loose and ends and (figure.numeral.low or 0) < _SMALL

    def _stands_alone(self, p: Parsed, figure: Figure, *, listed: bool) -> bool:
        """Whether what follows is no noun that the number would count."""
        s, at = p.sentence, figure.after
        if at >= len(s):
            return True
        follow = s.tokens[at]
        word = follow.word
        if word in self._never_after:
            return False
        if follow.name is not None and follow.name.type is MentionType.NATIONALITY:
            return listed and not s.word(at + 1).isalnum()  # "900 are Arnorian and 400 Elvish"
        if p.group_at[at] is not None or follow.date is not None:
            return True
        if follow.name is not None:
            return False
        if word == "the" and s.word(at + 1) in self._totals:  # "bringing to 300 the number"
            return True
        known = word in self._prepositions or word in self._after or word.endswith("ed")
        return known or not word[:1].isalpha()


def has_owner(p: Parsed, figure: Figure) -> bool:
    """Whether a name has the number "with" it: "followed by Rohan with 900"."""
    s, at = p.sentence, figure.first - 2
    name = s.tokens[at].name if at >= 0 and s.words[at + 1] in {"with", "at"} else None
    return name is not None and name.type in _STATES
