"""The nouns that no number counts, where a bare number counts them: "soldiers ... 300 fled"."""

from dataclasses import replace
from typing import Final

from tui.extract.numbers.counted import Counted, is_echelon
from tui.extract.numbers.figures import Figure
from tui.extract.verbs.parse import Parsed
from tui.extract.words.inflect import singular
from tui.extract.words.lexicon import Lexicon
from tui.gazetteer import Name
from tui.model import Category, MentionType

_REACH: Final = 30  # tokens back to the noun that the number lends
_NAME: Final = 6  # words of "a residual counter-terrorist force of"
_SOLDIER: Final = "soldier"
_ONE: Final = frozenset({"a", "an", "one", "another"})
_EXCEEDING: Final = frozenset({"exceed", "exceeds", "exceeded", "exceeding"})
_STEPS: Final = frozenset({"to", "from", "by", "below", "above", "under", "over"})
_OWNERS: Final = frozenset({MentionType.NATIONALITY, MentionType.COUNTRY, MentionType.ORG})


class PlainNouns:
    """Finds such nouns in the number's own sentence."""

    def __init__(self, lexicon: Lexicon) -> None:
        words, counting = lexicon.passages, lexicon.counting_words
        self._nouns = lexicon.nouns
        self._civilians = lexicon.civilians
        self._of_people = words["of_people"]
        self._totals = words["totals"]
        self._levels, self._levelled = words["levels"], words["levelled"]
        self._mass = counting["mass"]
        self._in_uniform = [phrase.split() for phrase in sorted(counting["in_uniform"])]
        self._rising = counting["rising"]
        self._measuring = lexicon.owners["measured"] - counting["carriers"]

    def force_of(self, p: Parsed, figure: Figure) -> Counted | None:
        """As in "a residual force of a few hundred", "20,000 under arms"."""
        words, of = p.sentence.words, figure.first - 1
        if any(p.sentence.has(phrase, figure.after) for phrase in self._in_uniform):
            return replace(lent_noun(figure, _SOLDIER, Category.PERSONNEL), military=True)
        if of < 1 or words[of] != "of":
            return None
        noun = of - 2 if of > 1 and words[of - 1] == '"' else of - 1
        if words[noun] not in self._of_people and not is_echelon(p.sentence.tokens[noun]):
            return None
        first = noun
        while first > 0 and of - first < _NAME and self._describes(p, first - 1):
            first -= 1
        item = " ".join(words[first : noun + 1])
        counted = lent_noun(figure, item, Category.PERSONNEL)
        return replace(counted, owners=_owners_before(p, noun), military=True)

    def total_of(self, p: Parsed, figure: Figure) -> Counted | None:
        """As in "bringing to 300 the number of soldiers killed"."""
        words, at = p.sentence.words, figure.after
        if words[at : at + 1] != ["the"] or p.sentence.word(at + 1) not in self._totals:
            return None
        within = range(at + 2, min(at + 2 + _NAME, len(words)))
        return next((n for i in within if (n := self._at(p, i, figure))), None)

    def before(self, p: Parsed, figure: Figure) -> tuple[Counted | None, bool]:
        """The nearest plain noun before the number; and whether one decides: civilians do, too."""
        for i in range(figure.first - 1, max(-1, figure.first - _REACH), -1):
            token = p.sentence.tokens[i]
            if token.name is None and token.word in self._civilians:
                return None, True
            noun = self._at(p, i, figure)
            if noun is not None:
                return noun, True
        return None, False

    def measures(self, p: Parsed, figure: Figure) -> bool:
        """As in "the armed forces number 169,000", "put the toll at 45"."""
        before = p.group_at[figure.first - 1] if figure.first else None
        if before is not None and before.doing is not None and before.doing.weak:
            return True
        return p.sentence.words[figure.first - 1 : figure.first] == ["at"]

    def _at(self, p: Parsed, i: int, figure: Figure) -> Counted | None:
        """A plural at token `i` that can be counted; of people one, too: "a soldier"."""
        token = p.sentence.tokens[i]
        owners = _owners_before(p, i)
        plural = singular(token.word) != token.word or token.word in self._mass
        if token.name is not None:
            entry = token.name.entry
            if entry is None or entry.category is None or not plural:
                return None
            item = singular(token.word)
            return replace(lent_noun(figure, item, entry.category), owners=owners)
        sized = {token.word, singular(token.word)} & self._of_people or self._is_level(p, i)
        if token.word in self._measuring or (sized and self._sizes(p, i, figure)):
            lent = lent_noun(figure, token.word, Category.PERSONNEL)
            return replace(lent, owners=owners, military=True)
        if not plural and p.sentence.words[max(0, i - 1)] not in _ONE:
            return None
        for words, noun in self._nouns.get(token.word, ()):
            if noun is not None and p.sentence.has(words, i) and (not noun.needs or noun.loss):
                lent = lent_noun(figure, noun.item, Category.PERSONNEL)
                return replace(lent, noun=noun, owners=owners)
        return None

    def _is_level(self, p: Parsed, i: int) -> bool:
        """Whether token `i` ends "troop levels"."""
        words = p.sentence.words
        return i > 0 and words[i] in self._levels and words[i - 1] in self._levelled

    def _sizes(self, p: Parsed, i: int, figure: Figure) -> bool:
        """Whether the number is the size of what stands at token `i`: "the reserve grew to 300"."""
        words = p.sentence.words[max(0, i - _NAME) : figure.numeral.first]
        if words[-1] in _STEPS:
            return not self._rising.isdisjoint(words)
        return words[-1] in _EXCEEDING or self.measures(p, figure)

    def _describes(self, p: Parsed, i: int) -> bool:
        word = p.sentence.words[i]
        return word.isalpha() and word not in {"a", "an", "the"} and p.group_at[i] is None


def lent_noun(figure: Figure, item: str, category: Category) -> Counted:
    """What a bare number counts: the noun `item`, which stands elsewhere."""
    at = figure.after
    return Counted(at, at, at, item, category)


def _owners_before(p: Parsed, i: int) -> tuple[Name, ...]:
    for token in reversed(p.sentence.tokens[max(0, i - 3) : i]):
        if token.name is not None and token.name.type in _OWNERS:
            return (token.name,)
        if not token.word.isalpha() and token.word != "'s":
            return ()
    return ()
