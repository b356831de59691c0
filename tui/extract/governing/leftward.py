"""The verb to the left of a number phrase, whose object it is."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from tui.extract.governing.governor import Governor, Part
from tui.extract.governing.moods import Moods
from tui.extract.numbers.quantities import Figure
from tui.extract.verbs.openers import Openers
from tui.extract.verbs.parse import Parsed
from tui.extract.verbs.verb_group import VerbGroup
from tui.extract.words.lexicon import PARTICIPLE, PAST, Lexicon, Verb
from tui.extract.words.tokens import Sentence

WINDOW: Final = 40  # tokens; a governor farther away is another clause's
HARD: Final = frozenset({";", ":"})
_LONGEST_ROW: Final = 3  # verbs that share an object
_NO_CLAUSE: Final = frozenset(
    {"even", "so", "after", "before", "since", "until", "once", "provided", "yet"}
)
_WHEN: Final = frozenset({"after", "before", "since", "until", "once"})
_BEFORE_AS: Final = frozenset({"such", "as", "well", "known", "described", "seen", "regarded"})
_AS: Final = frozenset({"part", "of", "well", "a", "an", "many", "much"})


class ClauseWords:
    """Which words begin a clause of their own."""

    def __init__(self, lexicon: Lexicon) -> None:
        grammar = lexicon.grammar
        self._subordinators = grammar["subordinators"] - _NO_CLAUSE
        self.relatives = grammar["relatives"]
        self.parts = frozenset({"including"})

    def begins(self, s: Sentence, i: int) -> bool:
        """Whether a subordinate clause begins at token `i`."""
        word = s.words[i]
        if word not in self._subordinators or word in {"where", "wherever"}:
            return False
        if word == "but":
            return s.words[i - 1 : i] != ["all"]  # "all but 40 of the drones"
        if word != "as":
            return True
        behind = s.words[i + 1] if i + 1 < len(s) else ""
        before = s.words[i - 1] if i else ""
        return behind not in _AS and before not in _BEFORE_AS


class Leftward:
    """Looks for the verb before a number phrase."""

    def __init__(self, words: ClauseWords, moods: Moods, lexicon: Lexicon) -> None:
        self._words = words
        self._moods = moods
        self._verbs: Mapping[str, tuple[Verb, ...]] = lexicon.verbs
        self._prepositions = lexicon.grammar["prepositions"] - {"home", "back"}
        self._withdraw = lexicon.doings["withdraw"]
        self._openers = Openers(lexicon)

    def find(self, p: Parsed, figure: Figure) -> Governor | None:
        """The nearest verb to the left in the same clause; None where there is none."""
        s, commas = p.sentence, 0
        if _opens_clause(p, figure):
            return None
        for i in range(figure.first - 1, max(-1, figure.first - WINDOW), -1):
            group = p.group_at[i]
            if group is not None and self._is_inset(p, group, figure):
                continue
            if group is not None:
                return self._object_of(p, group, figure, commas)
            if p.figure_at[i] is not None or s.tokens[i].name is not None:
                continue
            if self._stops(s, i):
                return None
            commas += s.words[i] == ","
        return None

    def _stops(self, s: Sentence, i: int) -> bool:
        word = s.words[i]
        if word == '"':
            return i == 0 or s.words[i - 1] in {",", ":"}
        if word in self._words.relatives:
            return word != "that" or self._words.begins(s, i)
        return word in HARD or self._words.begins(s, i)

    def _is_inset(self, p: Parsed, group: VerbGroup, figure: Figure) -> bool:
        """Whether the verb stands in an aside that ends before the phrase: ", known as X,"."""
        words = p.sentence.words
        opens = group.doing is None and words[group.first - 1 : group.first] == [","]
        bare = group.after - group.first == 1 and group.verb.form in (PAST, PARTICIPLE)
        return opens and bare and "," in words[group.after : figure.first]

    def _object_of(
        self, p: Parsed, group: VerbGroup, figure: Figure, commas: int
    ) -> Governor | None:
        between = p.sentence.words[group.after : figure.first]
        if commas == 1 and group.finite and not self._reaches(p, group, figure, between):
            return None
        if between[-1:] == ["with"]:
            group = _led_to(p, group)
        group = self._with_particle(p, self._first_of_row(p, group), figure)
        modality = self._moods.of_verb(p, group)
        distance = figure.first - group.after
        if group.passive and between[:1] == ["by"]:
            return Governor(
                Part.AGENT, group.doing, modality, group.first, group.after, None, distance
            )
        there = "there" in p.sentence.words[max(0, group.first - 1) : group.first]
        part = Part.EXISTS if there and group.verb.lemma == "be" else Part.OBJECT
        return Governor(part, group.doing, modality, group.first, group.after, group, distance)

    def _with_particle(self, p: Parsed, group: VerbGroup, figure: Figure) -> VerbGroup:
        """The verb with its words behind the object: "shot 300 dead", "brought 300 home"."""
        s, at = p.sentence, figure.after
        if group.verb.particle or group.passive:
            return group
        for verb in self._verbs.get(s.words[group.main], ()):
            if verb.particle and verb.form == group.verb.form and s.has(verb.particle, at):
                after = at + len(verb.particle)
                leaves = s.word(after) == "of" and verb.doing is self._withdraw
                loose = leaves or self._openers.lacks_object(s, after)
                if loose or verb.particle[-1] not in self._prepositions:
                    return replace(group, verb=verb)
        return group

    def _reaches(self, p: Parsed, group: VerbGroup, figure: Figure, between: list[str]) -> bool:
        """Whether a verb reaches over the one comma between it and the phrase."""
        listed = any(p.figure_at[i] for i in range(group.after, figure.first))
        listed = listed or any(word in self._words.parts for word in between)
        goes_with = between[-1:] == ["with"] and group.doing is not None and not group.doing.weak
        leads = goes_with or bool(group.verb.chain) or between[-1:] == ["of"]
        return listed or leads or between[0] == ","

    def _first_of_row(self, p: Parsed, group: VerbGroup) -> VerbGroup:
        """As in "killed, hurt or captured 5,000": the first verb of those that share an object."""
        words = p.sentence.words
        for _ in range(_LONGEST_ROW):
            i = group.first - 1
            while i > max(0, group.first - 3) and words[i] in {",", "or", "and"}:
                i -= 1
            before = p.group_at[i] if 0 <= i < group.first - 1 else None
            told = before.doing if before is not None else None
            if before is None or told is None or before.verb.form != group.verb.form or told.weak:
                return group
            group = before
        return group


def _led_to(p: Parsed, group: VerbGroup) -> VerbGroup:
    """The verb that leads to an aim: "came to save Bree with 300 riders"."""
    before = p.group_at[group.first - 1] if group.first else None
    aims = group.infinitive and group.doing is None and before is not None
    return before if aims and before is not None and before.doing is not None else group


def _opens_clause(p: Parsed, figure: Figure) -> bool:
    """As in "sent more after 300 riders fell": the phrase has a verb of its own."""
    before = p.sentence.words[max(0, figure.first - 1) : figure.first]
    acts = figure.after < len(p.sentence) and p.group_at[figure.after] is not None
    return acts and not _WHEN.isdisjoint(before)
