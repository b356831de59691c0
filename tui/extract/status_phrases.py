"""Statuses told by set phrases and by what a number measures."""

import re
from typing import Final

from tui.extract.crediting import Crediting
from tui.extract.governor import Governor, Part
from tui.extract.lexicon import Doing, Lexicon
from tui.extract.parse import Parsed
from tui.extract.quantities import Figure
from tui.model import Span

_REACH: Final = 14  # tokens round the number phrase in which a phrase tells its status
_DRILL_REACH: Final = 8
_DRILL_NAME: Final = 5  # words from "into" to "drills"
_WITH_REACH: Final = 16
_SUBJECT_REACH: Final = 25
_OBJECT_REACH: Final = 6
_TOLD_BEFORE: Final = 400  # characters
_WORD: Final = re.compile(r"[a-z]{4,12}")
_QUOTES: Final = frozenset({"'", '"'})
_JOINTS: Final = (["and"], [","], [",", "and"])
_STOPS: Final = frozenset({",", ".", ";"})
Phrase = tuple[Doing, Span]


class StatusPhrases:
    """Looks for "on high alert", "into drills", "losses of"."""

    def __init__(self, lexicon: Lexicon) -> None:
        words = lexicon.status_words
        self._phrases = lexicon.phrases
        self._actions = lexicon.action_nouns
        self._ends = words["clause_ends"]
        self._prepositions = lexicon.grammar["prepositions"] - {"in"}
        self._drill_joints = words["drill_joints"]
        self._drills = lexicon.measures["drills"]
        self._crediting = Crediting(lexicon)
        self._have = lexicon.doings["have"]
        classes = lexicon.measures["classes"]
        measures = lexicon.measures
        self._gathering, self._gathered = measures["gathering"], measures["gathered"]
        self._light, self._done = measures["light"], measures["done"]
        self._taking_part = measures["taking_part"]
        self._train = lexicon.doings["train"]
        drills = (w for w, d in self._actions.items() if d.name == "train")
        self._drill_words = frozenset(drills) - {"training", "drill"}
        self._measures = {w: d for w, d in self._actions.items() if d.name in classes}
        self._measures |= dict.fromkeys(lexicon.measures["killed"], lexicon.doings["kill"])

    def of(self, p: Parsed, figure: Figure) -> Phrase | None:
        """The phrase in the clause of the number phrase that tells its status."""
        words = p.sentence.words
        low, high = self._clause(words, figure)
        kept = [i for i in range(low, high) if words[i] not in _QUOTES]  # past scare quotes
        plain = [words[i] for i in kept]
        for k, word in enumerate(plain):
            for phrase, doing in self._phrases.get(word, ()):
                end = k + len(phrase)
                if plain[k:end] != list(phrase) or _leads_to(words, kept[end:], figure):
                    continue
                if kept[k] or words[kept[end - 1] + 1] != ",":  # no "On the ground, ..."
                    return doing, p.sentence.span_of(kept[k], kept[k + len(phrase) - 1] + 1)
        return self._into_drills(p, figure)

    def measured(self, p: Parsed, governor: Governor, figure: Figure) -> Doing | None:
        """What is measured: "losses amounted to", "put losses at", "the package includes"."""
        words = p.sentence.words
        if self._crediting.is_by(p, governor):
            return self._have
        if (done := self._done_with(p, governor)) is not None:
            return done
        first = self._first_of_list(p, figure)
        before = words[first - 1] if first else ""
        own_verb = figure.after < len(words) and p.group_at[figure.after] is not None
        if before == "with" and not own_verb and (drills := self._drills_with(p, figure)):
            return drills
        if before in {"to", "at"} or words[figure.first] == "at":
            for i in range(governor.after, figure.first):
                if (doing := self._measure(p, i)) is not None:
                    return doing
        if governor.doing is None or not governor.doing.weak:
            return None
        return self._measured_subject(p, governor)

    def _done_with(self, p: Parsed, governor: Governor) -> Doing | None:
        """What the noun beside a verb says is done: "opened an exercise", "the drill involves"."""
        lemma, gathers = governor.lemma, governor.part in (Part.OBJECT, Part.EXISTS)
        if gathers and lemma in self._gathering:
            found = self._subject_of(p, governor.first, self._gathered)
        elif not gathers and lemma in self._light:
            found = self._object_of(p, governor.after)
        else:
            found = None
        if found is None and lemma in self._taking_part and self._speaks_of_drill(p):
            return self._train
        return found

    def _subject_of(self, p: Parsed, verb: int, classes: frozenset[str]) -> Doing | None:
        """The noun for an action that is the head of the subject before token `verb`."""
        found = None
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

    def _first_of_list(self, p: Parsed, figure: Figure) -> int:
        """Where the list begins whose last number phrase this is: "39 aircraft and 13 ships"."""
        first = figure.first
        for other in reversed(p.figures):
            if other.after <= first and p.sentence.words[other.after : first] in _JOINTS:
                first = other.first
        return first

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

    def _drills_with(self, p: Parsed, figure: Figure) -> Doing | None:
        """As in "keeps up drills with 39 aircraft"."""
        for i in range(max(0, figure.first - _WITH_REACH), figure.first):
            doing = self._actions.get(p.sentence.words[i])
            if doing is not None and doing.name in self._drills and self._is_plain(p, i):
                return doing
        return None

    def _measured_subject(self, p: Parsed, governor: Governor) -> Doing | None:
        """The noun in the subject of a weak verb, past an aside: "losses, by comparison, have"."""
        words, start = p.sentence.words, governor.first - 1
        if words[start : start + 1] == [","]:
            start = next((i for i in range(start - 1, -1, -1) if words[i] == ","), 0) - 1
        for i in range(start, max(-1, start - _SUBJECT_REACH), -1):
            if words[i] == "," and words[i + 1] != "which":
                return None
            group = p.group_at[i]
            if words[i] in {";", '"'} or (group is not None and group.verb.reports):
                return None
            if (doing := self._measure(p, i)) is not None:
                return doing
        return None

    def _measure(self, p: Parsed, i: int) -> Doing | None:
        return self._measures.get(p.sentence.words[i]) if self._is_plain(p, i) else None

    def _is_plain(self, p: Parsed, i: int) -> bool:
        return p.sentence.tokens[i].name is None


def _leads_to(words: list[str], behind: list[int], figure: Figure) -> bool:
    """Whether "out of" only leads to the whole that the number is: "out of the 300"."""
    at = behind[0] if behind else -1
    if words[at - 2 : at] != ["out", "of"]:
        return False
    return figure.first == at + (words[at] == "the")
