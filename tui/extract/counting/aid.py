"""Money that is given as military aid."""

from collections.abc import Mapping, Sequence
from typing import Final

from tui.extract.numbers.phrases import Counted
from tui.extract.numbers.quantities import Figure
from tui.extract.told.context import Told
from tui.extract.verbs.parse import Parsed
from tui.extract.words.inflect import singular
from tui.extract.words.lexicon import Lexicon
from tui.model import Category, Claim

_BEFORE: Final = 8  # tokens round the amount in which aid is meant by it
_BEHIND: Final = 9
_PHRASE: Final = 4  # tokens behind the amount that still belong to its phrase
_PASSAGE: Final = 400  # characters; as far back a claim makes a passage one about military aid
_SKIPPED: Final = frozenset({"in", "of", "worth", "the", "a"})


class Aid:
    """Recognises aid by data/currencies.toml."""

    def __init__(self, lexicon: Lexicon) -> None:
        aid: Mapping[str, Sequence[str]] = lexicon.currencies["aid"]
        words: dict[str, frozenset[str]] = {k: frozenset(v) for k, v in aid.items()}
        self._nouns = words["nouns"]
        self._behind = words["nouns_behind"]
        self._enough = words["nouns_enough"]
        self._military = words["military"]
        self._never = words["never"]
        self._parts = words["parts"]

    def counted(self, p: Parsed, figure: Figure, told: Told) -> Counted | None:
        """What is paid for; None where the money is no military aid."""
        words = p.sentence.words
        low = max(0, figure.first - _BEFORE)
        noun = self._noun_behind(words, figure)
        around = words[low : figure.after + _BEHIND]
        near = {word for words in around for word in words.split()}  # "Gondor's military" is a name
        if noun is None and near & self._never:
            return None
        last = _last_aid(p, told)
        military = bool(near & self._military) or last is not None
        noun = noun or self._noun(words, figure, low, military=military)
        if noun is not None:
            return _phrase(words, figure, noun)
        if last is not None and last.sentence == p.sentence.span and self._goes_on(words, figure):
            return Counted(figure.after, figure.after, figure.after, last.item, Category.AID)
        return None

    def _noun(self, words: list[str], figure: Figure, low: int, *, military: bool) -> int | None:
        """The token of the noun for aid, behind the amount rather than before it."""
        behind = range(figure.after, min(len(words), figure.after + _BEHIND))
        order: list[int] = [*behind, *range(figure.first - 1, low - 1, -1)]
        for i in order:
            if words[i] in self._nouns and (military or words[i] in self._enough):
                return i
        return None

    def _noun_behind(self, words: list[str], figure: Figure) -> int | None:
        """The token of a noun for aid in the amount's own phrase: "$300 in military funding"."""
        if words[figure.after : figure.after + 1] not in (["in"], ["of"], ["for"]):
            return None
        end = min(len(words), figure.after + _PHRASE + 1)
        for i in range(figure.after + 1, end):
            if words[i] in self._behind | self._nouns and self._military & set(
                words[figure.after : i]
            ):
                return i
        return None

    def _goes_on(self, words: list[str], figure: Figure) -> bool:
        """Whether the amount is of the aid told before it: "including $700 million this year"."""
        before = words[max(0, figure.first - 1) : figure.numeral.first]
        behind = words[figure.after : figure.after + 1]
        return not self._parts.isdisjoint(before) and behind not in (["in"], ["of"], ["worth"])


def _phrase(words: list[str], figure: Figure, noun: int) -> Counted:
    """What is counted, with the noun at token `noun`."""
    behind = figure.after <= noun <= figure.after + _PHRASE
    phrase = words[figure.after : noun + 1] if behind else words[noun : noun + 1]
    item = " ".join(w for w in phrase if w.isalpha() and w not in _SKIPPED)
    after = noun + 1 if behind else figure.after
    return Counted(figure.after, after, noun, singular(item), Category.AID, military=True)


def _last_aid(p: Parsed, told: Told) -> Claim | None:
    """The last claim, where it is military aid told not far before."""
    last = told.claims[-1] if told.claims else None
    near = last is not None and p.sentence.span.start - last.sentence.end < _PASSAGE
    return last if last is not None and near and last.category is Category.AID else None
