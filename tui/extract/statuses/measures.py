"""What a number measures: "losses of", "the package includes", "put the number killed at"."""

from typing import Final

from tui.extract.governing.governor import Governor, Part
from tui.extract.numbers.quantities import Figure
from tui.extract.sources.crediting import Crediting
from tui.extract.statuses.light_verbs import LightVerbs
from tui.extract.statuses.placed import Placed
from tui.extract.verbs.parse import Parsed
from tui.extract.verbs.verb_group import VerbGroup
from tui.extract.words.lexicon import Doing, Lexicon

_SUBJECT_REACH: Final = 25
_NUMBER_REACH: Final = 12  # tokens from "the number of" to what they do
_ARTICLES: Final = (["the"], ["its"], ["their"])
_STOPS: Final = frozenset({",", ";", ".", ":"})
_JOINTS: Final = (["and"], [","], [",", "and"])


class Measures:
    """Finds what the number phrase beside a verb is the measure of."""

    def __init__(self, lexicon: Lexicon) -> None:
        measures = lexicon.measures
        self._crediting = Crediting(lexicon)
        self._light_verbs = LightVerbs(lexicon)
        self._placed = Placed(lexicon)
        self._actions = lexicon.action_nouns
        self._have, self._present = lexicon.doings["have"], lexicon.doings["present"]
        self._where = lexicon.status_words["where"]
        self._pledge = lexicon.doings["pledge"]
        self._numbers, self._listing = measures["numbers"], measures["listing"]
        self._told = measures["told_of_subject"]
        self._measures = {w: d for w, d in self._actions.items() if d.name in measures["classes"]}
        self._measures |= dict.fromkeys(measures["killed"], lexicon.doings["kill"])

    def of(self, p: Parsed, governor: Governor, figure: Figure) -> Doing | None:
        """What is measured: "losses amounted to", "put losses at", "the package includes"."""
        words = p.sentence.words
        if self._crediting.is_by(p, governor):
            return self._have
        if (done := self._light_verbs.of(p, governor, figure)) is not None:
            return done
        first = self._first_of_list(p, figure)
        before = words[first - 1] if first else ""
        own_verb = figure.after < len(words) and p.group_at[figure.after] is not None
        if before == "with" and not own_verb:
            drills = self._light_verbs.drills_with(p, figure)
            if drills is not None:
                return drills
        if before in {"to", "at"} or words[figure.first] == "at":
            for i in range(governor.after, figure.first):
                if (doing := self._measure(p, i)) is not None:
                    return doing
        if (doing := self._numbered(p, governor, figure)) is not None:
            return doing
        if governor.doing is None or not governor.doing.weak:
            return None
        return self._measured_subject(p, governor)

    def _numbered(self, p: Parsed, governor: Governor, figure: Figure) -> Doing | None:
        """What those do whose number it is: "put the number killed at", "to 90 the number who"."""
        words = p.sentence.words
        for i in range(governor.after, figure.first):
            if words[i] in self._numbers and words[figure.first - 1] in {"to", "at"}:
                return self._doing_of(p, i, figure.first)
        behind = figure.after + 1
        if words[figure.after : behind] in _ARTICLES and p.sentence.word(behind) in self._numbers:
            return self._doing_of(p, behind, behind + _NUMBER_REACH)
        if governor.doing is not None and governor.doing.weak:
            for i in range(governor.first - 1, max(-1, governor.first - _NUMBER_REACH), -1):
                if words[i] in _STOPS:
                    return None
                if words[i] in self._numbers:
                    return self._doing_of(p, i, governor.first)
        return None

    def _doing_of(self, p: Parsed, first: int, after: int) -> Doing | None:
        """What the verb in the noun phrase at token `first` tells, else whether they are there."""
        for i in range(first, min(after, len(p.sentence))):
            group = p.group_at[i]
            if (measured := self._measure(p, i)) is not None:
                return measured
            if group is not None:
                return group.doing if _has_happened(group) else None
            placed = p.sentence.words[i] in self._where and self._placed.follows(p, i)
            if placed and i < after - 1:
                return self._present
        return None

    def _first_of_list(self, p: Parsed, figure: Figure) -> int:
        """Where the list begins whose last number phrase this is: "39 aircraft and 13 ships"."""
        first = figure.first
        for other in reversed(p.figures):
            if other.after <= first and p.sentence.words[other.after : first] in _JOINTS:
                first = other.first
        return first

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
            told = self._told_of_subject(governor, group)
            if (doing := told or self._measure(p, i)) is not None:
                return doing
        return None

    def _told_of_subject(self, governor: Governor, group: VerbGroup | None) -> Doing | None:
        """As in "the weapons delivered include", "arms to be delivered include"."""
        lists = governor.lemma in self._listing and governor.part in (Part.OBJECT, Part.EXISTS)
        if group is None or not lists or group.finite or not group.passive or group.negated:
            return None
        doing = group.doing if group.doing is not None and group.doing.name in self._told else None
        return self._pledge if doing is not None and group.infinitive else doing

    def _measure(self, p: Parsed, i: int) -> Doing | None:
        return (
            self._measures.get(p.sentence.words[i]) if p.sentence.tokens[i].name is None else None
        )


def _has_happened(group: VerbGroup) -> bool:
    """Whether the verb tells what forces do, not what is wished or planned."""
    doing = group.doing
    return doing is not None and not (doing.weak or doing.plan or doing.possible)
