"""Statuses told by set phrases: "on high alert", "into summer drills"."""

from typing import Final

from tui.extract.numbers.quantities import Figure
from tui.extract.verbs.parse import Parsed
from tui.extract.words.lexicon import Doing, Lexicon
from tui.model import Span

_REACH: Final = 14  # tokens round the number phrase in which a phrase tells its status
_DRILL_REACH: Final = 8
_DRILL_NAME: Final = 5  # words from "into" to "drills"
_QUOTES: Final = frozenset({"'", '"'})
_STOPS: Final = frozenset({",", ".", ";"})
Phrase = tuple[Doing, Span]


class StatusPhrases:
    """Looks for "on high alert", "into drills"."""

    def __init__(self, lexicon: Lexicon) -> None:
        words = lexicon.status_words
        self._phrases = lexicon.phrases
        self._actions = lexicon.action_nouns
        self._ends = words["clause_ends"]
        self._drill_joints = words["drill_joints"]

    def of(self, p: Parsed, figure: Figure) -> Phrase | None:
        """The phrase in the clause of the number phrase that tells its status."""
        words = p.sentence.words
        low, high = self._clause(words, figure)
        kept = [i for i in range(low, high) if words[i] not in _QUOTES]  # past scare quotes
        plain = [words[i] for i in kept]
        for k, word in enumerate(plain):
            for phrase, doing in self._phrases.get(word, ()):
                end = k + len(phrase)
                if plain[k:end] != list(phrase):
                    continue
                if kept[k] or words[kept[end - 1] + 1] != ",":  # no "On the ground, ..."
                    return doing, p.sentence.span_of(kept[k], kept[k + len(phrase) - 1] + 1)
        return self._into_drills(p, figure)

    def _clause(self, words: list[str], figure: Figure) -> tuple[int, int]:
        """The tokens round the phrase up to the next clause, a bounded stretch."""
        low, high = figure.first, figure.after
        while low > 0 and figure.first - low < _REACH and words[low - 1] not in self._ends:
            low -= 1
        end = min(len(words), figure.after + _REACH)
        while high < end and words[high] not in self._ends:
            high += 1
        return low, high

    def _into_drills(self, p: Parsed, figure: Figure) -> Phrase | None:
        """As in "sends 300 riders into summer drills"."""
        s = p.sentence
        for i in range(figure.after, min(len(s), figure.after + _DRILL_REACH)):
            if s.words[i] in self._drill_joints and (found := self._drill_behind(p, i)):
                return found
            if s.words[i] in _STOPS:
                return None
        return None

    def _drill_behind(self, p: Parsed, joint: int) -> Phrase | None:
        s = p.sentence
        for i in range(joint + 1, min(len(s), joint + 1 + _DRILL_NAME)):
            doing = self._actions.get(s.words[i]) if s.tokens[i].name is None else None
            if doing is not None and doing.name == "train":
                return doing, s.span_of(joint, i + 1)
            if not s.words[i].isalpha() or p.group_at[i] is not None:
                return None
        return None
