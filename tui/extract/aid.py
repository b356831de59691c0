"""Money that is given as military aid."""

from collections.abc import Mapping, Sequence
from typing import Final

from tui.extract.inflect import singular
from tui.extract.lexicon import Lexicon
from tui.extract.parse import Parsed
from tui.extract.phrases import Counted
from tui.extract.quantities import Figure
from tui.model import Category

_BEFORE: Final = 8  # tokens round the amount in which aid is meant by it
_BEHIND: Final = 9
_PHRASE: Final = 4  # tokens behind the amount that still belong to its phrase
_SKIPPED: Final = frozenset({"in", "of", "worth", "the", "a"})


class Aid:
    """Recognises aid by data/currencies.toml."""

    def __init__(self, lexicon: Lexicon) -> None:
        aid: Mapping[str, Sequence[str]] = lexicon.currencies["aid"]
        words: dict[str, frozenset[str]] = {k: frozenset(v) for k, v in aid.items()}
        self._nouns = words["nouns"]
        self._enough = words["nouns_enough"]
        self._military = words["military"]
        self._never = words["never"]

    def counted(self, p: Parsed, figure: Figure) -> Counted | None:
        """What is paid for; None where the money is no military aid."""
        words = p.sentence.words
        low = max(0, figure.first - _BEFORE)
        around = words[low : figure.after + _BEHIND]
        near = {word for words in around for word in words.split()}  # "Gondor's military" is a name
        if near & self._never:
            return None
        noun = self._noun(words, figure, low, military=bool(near & self._military))
        if noun is None:
            return None
        behind = figure.after <= noun <= figure.after + _PHRASE
        phrase = words[figure.after : noun + 1] if behind else words[noun : noun + 1]
        item = " ".join(w for w in phrase if w.isalpha() and w not in _SKIPPED)
        after = noun + 1 if behind else figure.after
        return Counted(figure.after, after, noun, singular(item), Category.AID, military=True)

    def _noun(self, words: list[str], figure: Figure, low: int, *, military: bool) -> int | None:
        """The token of the noun for aid, behind the amount rather than before it."""
        behind = range(figure.after, min(len(words), figure.after + _BEHIND))
        order: list[int] = [*behind, *range(figure.first - 1, low - 1, -1)]
        for i in order:
            if words[i] in self._nouns and (military or words[i] in self._enough):
                return i
        return None
