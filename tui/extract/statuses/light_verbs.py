"""Verbs of little meaning, and the noun that tells what is done: "opened an exercise"."""

import re
from typing import Final

from tui.extract.governing.governor import Governor, Part
from tui.extract.numbers.quantities import Figure
from tui.extract.verbs.parse import Parsed
from tui.extract.words.lexicon import Doing, Lexicon

_SUBJECT_REACH: Final = 25
_OBJECT_REACH: Final = 6
_WITH_REACH: Final = 16
_TOLD_BEFORE: Final = 400  # characters
_WORD: Final = re.compile(r"[a-z]{4,12}")
_STOPS: Final = frozenset({",", ".", ";"})


class LightVerbs:
    """Finds the noun for an action beside a verb that tells none itself."""

    def __init__(self, lexicon: Lexicon) -> None:
        measures = lexicon.measures
        self._actions = lexicon.action_nouns
        self._ends = lexicon.status_words["clause_ends"]
        self._prepositions = lexicon.grammar["prepositions"] - {"in"}
        self._drills = measures["drills"]
        self._gathering, self._gathered = measures["gathering"], measures["gathered"]
        self._light, self._done = measures["light"], measures["done"]
        self._taking_part = measures["taking_part"]
        self._train = lexicon.doings["train"]
        drills = (w for w, d in self._actions.items() if d.name == "train")
        self._drill_words = frozenset(drills) - {"training", "drill"}

    def of(self, p: Parsed, governor: Governor, figure: Figure) -> Doing | None:
        """What the noun beside a verb says is done: "opened an exercise", "the drill involves"."""
        lemma, gathers = governor.lemma, governor.part in (Part.OBJECT, Part.EXISTS)
        if gathers and lemma in self._gathering:
            found = self._subject_of(p, governor.first, self._gathered)
        elif governor.part is Part.AGENT and lemma in self._light:
            found = self._subject_of(p, governor.first, self._done)
        elif not gathers and lemma in self._light:
            found = self._object_of(p, governor.after)
        else:
            found = None
        taking = "participants" in p.sentence.words[figure.first : figure.after]
        taking = taking or lemma in self._taking_part
        if found is None and taking and self._speaks_of_drill(p):
            return self._train
        return found

    def drills_with(self, p: Parsed, figure: Figure) -> Doing | None:
        """As in "keeps up drills with 39 aircraft"."""
        for i in range(max(0, figure.first - _WITH_REACH), figure.first):
            doing = self._actions.get(p.sentence.words[i])
            if doing is not None and doing.name in self._drills and self._is_plain(p, i):
                return doing
        return None

    def _subject_of(self, p: Parsed, verb: int, classes: frozenset[str]) -> Doing | None:
        """The noun for an action that is the head of the subject before token `verb`."""
        found = None
        verb -= p.sentence.words[verb - 1 : verb] == [","]  # "the raid, the third, involves"
        for i in range(verb - 1, max(-1, verb - _SUBJECT_REACH), -1):
            if p.figure_at[i] is not None or p.sentence.words[i] in _STOPS:
                return found
            doing = self._actions.get(p.sentence.words[i]) if self._is_plain(p, i) else None
            if doing is not None and doing.name in classes and self._is_head(p, i):
                found = doing
            if p.group_at[i] is not None:
                return found
        return found

    def _is_head(self, p: Parsed, i: int) -> bool:
        """Whether the noun at token `i` ends its noun phrase: not so in "battle plan"."""
        s = p.sentence
        word = s.word(i + 1)
        ends = word in self._prepositions or word == "in" or not word.isalpha()
        return ends or s.is_named(i + 1) or p.group_at[i + 1] is not None or word in self._ends

    def _object_of(self, p: Parsed, after: int) -> Doing | None:
        """The noun for an action that is the object behind a verb of little meaning."""
        words = p.sentence.words
        for i in range(after, min(len(words), after + _OBJECT_REACH)):
            if p.group_at[i] is not None or p.figure_at[i] is not None or words[i] in _STOPS:
                return None
            doing = self._actions.get(words[i]) if self._is_plain(p, i) else None
            if doing is not None:
                return doing if doing.name in self._done else None
            if i > after and words[i] in self._prepositions:
                return None
        return None

    def _speaks_of_drill(self, p: Parsed) -> bool:
        """Whether this sentence or the text before it tells of an exercise."""
        s = p.sentence
        before = s.source[max(0, s.span.start - _TOLD_BEFORE) : s.span.start].lower()
        told = {*s.words, *_WORD.findall(before)}
        return not told.isdisjoint(self._drill_words)

    def _is_plain(self, p: Parsed, i: int) -> bool:
        return p.sentence.tokens[i].name is None
