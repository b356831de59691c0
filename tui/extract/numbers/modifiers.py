"""What may stand between a number and its noun: "burned-out", "anti-tank and other", "155mm"."""

from collections.abc import Sequence
from typing import Final

from tui.extract.numbers.counted import OWNERS, QUOTES, designation, is_hyphen
from tui.extract.numbers.heads import Heads
from tui.extract.numbers.labels import Labels
from tui.extract.words.lexicon import ING, PARTICIPLE, Lexicon, Verb
from tui.extract.words.tokens import Sentence
from tui.model import MentionType

_NEAR: Final = 3  # tokens within which a modifier must find its noun
_AFTER_COMMA: Final = 6
_AND: Final = frozenset({"and", "&"})


class Modifiers:
    """Tells modifiers of a noun from the words that end its phrase."""

    def __init__(self, lexicon: Lexicon, heads: Heads, labels: Labels) -> None:
        self._heads, self._labels = heads, labels
        self._verbs = lexicon.verbs
        self._modifying = frozenset(w for w, vs in lexicon.verbs.items() if _modifies(vs))
        self._actions = lexicon.action_nouns
        self._military = lexicon.military
        self._determiners = lexicon.grammar["determiners"]
        self._adverbs = frozenset(w for w in lexicon.grammar["adverbs"] if not w.endswith("ly"))
        self.stop = stop_words(lexicon)
        self._numbers = frozenset((*lexicon.cardinals, *lexicon.multipliers))
        self._ends = self.stop | self._determiners | self._numbers
        self._no_noun = self.stop | self._verbs.keys()
        self._no_more = self.stop | lexicon.grammar["adverbs"] | self._determiners | {"and"}
        self._like_adjectives = lexicon.counting_words["like_adjectives"]

    def width(self, s: Sentence, at: int, start: int) -> int:
        """How many tokens at `at` modify the noun to come, 0 where none does.

        `start` is where the noun phrase begins: hyphens, "and" and commas cannot open it.
        """
        token = s.tokens[at]
        word = token.word
        if token.date is not None:
            return 0
        if token.name is not None or word in QUOTES:
            return 1
        if word[0].isdecimal():
            return self._measure(s, at) or designation(s, at) - at
        if (model := designation(s, at)) > at:
            return model - at
        if not word.isalpha():
            return int(at > start and self._sign(s, at))
        return int(self._word(s, at, start))

    def goes_on(self, s: Sentence, head: int, at: int) -> bool:
        """Whether the noun at `head` modifies the word at `at`: "infantry" units."""
        word = s.words[at]
        if s.words[head] not in self._like_adjectives or s.tokens[at].name is not None:
            return False
        if word in self._verbs and not word.endswith("s"):
            return s.word(at + 1) in _AND and s.word(at + 2) == "other"  # "fighting and other"
        return word.isalpha() and word not in self._no_more and not word.endswith("ly")

    def is_adjective(self, word: str) -> bool:
        """Whether a noun is mostly said before other nouns: "military", "infantry"."""
        return word in self._like_adjectives

    def _sign(self, s: Sentence, at: int) -> bool:
        word = s.words[at]
        if word == "'s":
            return True
        if word == "-":
            return s.glued(at + 1) != "" and is_hyphen(s, at)
        if word == "&":
            return self._joins(s, at)
        return word == "," and self._lists(s, at)

    def _word(self, s: Sentence, at: int, start: int) -> bool:
        word = s.words[at]
        if word == "and":
            return at > start and self._joins(s, at)
        if word == "other" or (s.glued(at + 1) == "-" and is_hyphen(s, at + 1)):
            return word != "other" or s.word(at + 1) != "than"
        if at > start and s.glued(at) and is_hyphen(s, at - 1):
            return True  # "burned-out"
        if word in self.stop or word in self._adverbs or word in self._numbers:
            return False
        return word in self._military or self._may_modify(s, at)

    def _may_modify(self, s: Sentence, at: int) -> bool:
        """Whether a word that may be a verb is none: a participle with its noun close behind."""
        word = s.words[at]
        if word not in self._verbs or word in self._actions:
            return True
        if word.endswith("s") and at and self._is_many(s.words[at - 1]):
            return True  # "12 states"
        if word not in self._modifying:
            return self._heads.within(s, at + 1, 1, self._ends)
        return self._heads.within(s, at + 1, _NEAR, self._ends) or self._is_noun(s, at + 1)

    def _is_many(self, word: str) -> bool:
        return (word[0].isdecimal() and word != "1") or (word in self._numbers and word != "one")

    def _is_noun(self, s: Sentence, at: int) -> bool:
        """Whether a plural stands at `at` that is no verb: "stranded sheep farmers"."""
        word = s.word(at)
        plural = word.endswith("s") and word.isalpha() and word not in self._no_noun
        return plural and s.tokens[at].name is None

    def _measure(self, s: Sentence, at: int) -> int:
        """The tokens of a calibre or a length: "155mm", "155-mm", "40m"."""
        end = self._labels.measure(s, at + 1)
        if end is None and s.glued(at + 1) == "m":
            end = at + 2
        return 0 if end is None else end - at

    def _joins(self, s: Sentence, at: int) -> bool:
        """Whether "and" joins modifiers of one noun: "British and French troops"."""
        follow = s.word(at + 1)
        if not follow or follow in self._determiners or follow[0].isdecimal():
            return False
        name = s.tokens[at + 1].name
        if name is not None and name.type is not MentionType.WEAPON:
            return name.type in OWNERS
        if name is not None:
            return s.words[at - 2] == "-"  # "anti-aircraft and anti-ship missiles"
        return follow == "other" or self._heads.within(s, at + 1, _NEAR, self._ends)

    def _lists(self, s: Sentence, at: int) -> bool:
        """Whether a comma stands between modifiers: "well-trained, battle-hardened soldiers"."""
        before = s.tokens[at - 1]
        if before.name is not None:
            nations = before.name.type is MentionType.NATIONALITY and not before.word.endswith("s")
            follow = s.tokens[at + 1].name if at + 1 < len(s.words) else None
            return nations and follow is not None and follow.type is MentionType.NATIONALITY
        modifies = before.word in self._military or s.words[at - 2] == "-"
        return modifies and self._reaches_head(s, at + 1)

    def _reaches_head(self, s: Sentence, at: int) -> bool:
        """Whether only modifiers stand before the next head noun."""
        for i in range(at, min(at + _AFTER_COMMA, len(s.words))):
            if self._heads.at(s, i) is not None:
                return True
            word = s.words[i]
            if s.is_named(i) or word in self._ends or not (word.isalpha() or word in "-,"):
                return False
        return False


def _modifies(readings: Sequence[Verb]) -> bool:
    """Whether a verb form can stand before a noun: "captured", "invading"."""
    return any(verb.form in {PARTICIPLE, ING} for verb in readings)


def stop_words(lexicon: Lexicon) -> frozenset[str]:
    """The small words that end a noun phrase."""
    grammar = lexicon.grammar
    kinds = (
        *("prepositions", "auxiliaries", "relatives", "subordinators", "negations", "there"),
        *("modals_plan", "modals_would", "modals_possible"),
    )
    return lexicon.counting_words["stop"].union(*(grammar[kind] for kind in kinds))
