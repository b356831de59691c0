"""Whether what is counted is got from somebody else: "Arnor received 300 bows"."""

from typing import Final

from tui.extract.governing.governor import Governor, Part
from tui.extract.numbers.quantities import Figure
from tui.extract.verbs.parse import Parsed
from tui.extract.words.lexicon import Lexicon
from tui.model import Category

_PEOPLE: Final = frozenset({Category.PERSONNEL, Category.FORMATION})
_TAKE: Final = frozenset({"take", "takes", "took", "taken", "taking"})


class Taking:
    """Knows the verbs and nouns of those who get arms and do not give them."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._verbs = lexicon.takers
        self._needs = lexicon.owners["needs"]
        self._nouns = lexicon.owners["purchases"]

    def is_by(self, p: Parsed, governor: Governor, figure: Figure) -> bool:
        """Whether the subject of `governor` takes: "bought", "took delivery of", "purchase of".

        So do those who only need arms; people whom they need are rather their own.
        """
        if governor.lemma in self._needs:
            return figure.counted is not None and figure.counted.category not in _PEOPLE
        if governor.part is not Part.NOMINAL:
            return governor.lemma in self._verbs
        words, noun = p.sentence.words, governor.first
        return words[noun] in self._nouns or (noun > 0 and words[noun - 1] in _TAKE)
