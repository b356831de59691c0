"""Actions told by a noun: "the planned withdrawal of 300 riders"."""

from typing import Final

from tui.extract.governing.governor import Governor, Part
from tui.extract.governing.moods import Moods
from tui.extract.numbers.quantities import Figure
from tui.extract.verbs.parse import Parsed
from tui.extract.words.lexicon import Lexicon

_OF: Final = frozenset({"of", "involving"})
_WITH: Final = frozenset({"by", "from", "with"})  # "an attack by 300 riders"
_FOR: Final = frozenset({"for"})  # "a request for 300 bows"
_BY_MEN: Final = ("engage", "alert", "train")


class Nominals:
    """Finds the noun for an action on which a number phrase hangs."""

    def __init__(self, lexicon: Lexicon, moods: Moods) -> None:
        self._actions = lexicon.action_nouns
        self._adjectives = frozenset(lexicon.adjectives)
        self._determiners = lexicon.grammar["determiners"]
        self._moods = moods

    def of(self, p: Parsed, figure: Figure) -> Governor | None:
        """The governing noun, None where there is none."""
        noun, joint = self._noun(p, figure)
        if noun < 0 or p.sentence.tokens[noun].name is not None:
            return None
        doing = self._actions.get(self._word(p, noun))
        if doing is None:
            return None
        if joint in _WITH and doing.name not in _BY_MEN:
            return None
        if joint in _FOR and not (doing.possible or doing.plan):
            return None
        modality = self._moods.of_noun(p, noun)
        return Governor(Part.NOMINAL, doing, modality, noun, noun + 1, distance=figure.first - noun)

    def _word(self, p: Parsed, noun: int) -> str:
        """The noun with what a hyphen ties to it: "build-up"."""
        words = p.sentence.words
        tied = noun > 1 and words[noun - 1] == "-"
        return "".join(words[noun - 2 : noun + 1]) if tied else words[noun]

    def _noun(self, p: Parsed, figure: Figure) -> tuple[int, str]:
        """The token of the noun and its preposition; -1 where the phrase hangs on none."""
        words, at = p.sentence.words, figure.first - 1
        while at >= 0 and words[at] in self._determiners:
            at -= 1
        if at < 1 or words[at] not in _OF | _WITH | _FOR:
            return -1, ""
        noun = at - 1
        if words[noun] in self._actions or noun < len(("of", "a")):
            return noun, words[at]
        amid = words[noun - 1] in self._determiners | self._adjectives
        if amid and words[noun - 2] == "of":  # "the deployment of a contingent of 300"
            return noun - 3, "of"
        return noun, words[at]
