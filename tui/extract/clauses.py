"""What governs a number phrase: the verb or the noun for an action that it hangs on."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from tui.extract.lexicon import ING, Doing, Lexicon
from tui.extract.parse import Parsed
from tui.extract.quantities import Figure
from tui.extract.tokens import Sentence
from tui.extract.mood import Mood
from tui.extract.verb_group import VerbGroup


class Part(StrEnum):
    """How a number phrase stands to what governs it."""

    OBJECT = "object"
    SUBJECT = "subject"
    NOMINAL = "nominal"
    RELATIVE = "relative"
    EXISTS = "there-are"


@dataclass(frozen=True, slots=True)
class Governor:
    """What a number phrase hangs on, and at which tokens it stands."""

    part: Part
    doing: Doing | None
    mood: Mood
    negated: bool
    first: int
    after: int
    group: VerbGroup | None = None
    distance: int = 0

    @property
    def group_is_infinitive(self) -> bool:
        """Whether the verb is an infinitive."""
        return self.group is not None and self.group.infinitive

    @property
    def tells(self) -> bool:
        """Whether it tells a status by itself."""
        return self.doing is not None and not self.doing.weak


_HARD: Final = frozenset({";", ":"})
_NO_SUBJECT: Final = frozenset({"with", "against", "by", "from", "alongside", "for", "to", "into", "on", "in"})
_PRONOUNS: Final = frozenset({"it", "he", "she", "they", "we"})
_LOSS: Final = frozenset({"kill", "wound", "capture", "destroy"})
_GOES_ON: Final = frozenset({"as", "along", "who", "which", "some", "all", "both", "most", "mostly", "mainly", "armed", "backed"})
_WINDOW: Final = 40  # tokens; a governor farther away is another clause's


class Clauses:
    """Finds governors by the grammar words of a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        grammar = lexicon.grammar
        self._actions = lexicon.action_nouns
        self._adjectives = lexicon.adjectives
        self._subordinators = grammar["subordinators"] - {"even", "so", "after", "before", "since", "until", "once", "provided", "yet"}
        self._relatives = grammar["relatives"]
        self._determiners = grammar["determiners"]
        self._prepositions = grammar["prepositions"]
        self._parts = frozenset({"including", "include", "includes"})
        self._conditionals = grammar["conditionals"]

    def governors(self, p: Parsed, figure: Figure) -> list[Governor]:
        """The governors of a number phrase, the one that tells most first; possibly none."""
        left, right = self._left(p, figure), self._right(p, figure)
        before = p.sentence.words[figure.first - 1] if figure.first else ""
        if before in _NO_SUBJECT:  # "with 300 riders" is no subject of what follows
            right = [g for g in right if g.part is not Part.SUBJECT]
        nominal = self._nominal(p, figure)
        if nominal is not None:
            return [g for g in (nominal, left, *right) if g is not None]
        if left is None or not right:
            return [g for g in (left, *right) if g is not None]
        first = right[0]
        if first.part is Part.RELATIVE and first.group is not None and first.group.verb.lemma == "be":
            return [first, left]  # "1,400 who are in the country"
        if first.part is Part.SUBJECT and (self._separate(p, left, figure) or _reports(left)):
            return [*right, left] if _reports(left) else right
        if figure.counted is None or figure.counted.first == figure.counted.after:
            if first.distance == 0 and first.doing is not None and first.doing.name in _LOSS:
                return [first, left]  # "killed 100 men and another 215 wounded"
        right = [g for g in right if g.part is not Part.SUBJECT and self._describes(p, figure, g, left)]
        if left.tells or not any(g.tells for g in right):
            return [left, *right]
        return [*right, left]

    def _describes(self, p: Parsed, figure: Figure, right: Governor, left: Governor) -> bool:
        """Whether a participle or relative clause is the phrase's own, and says more of it."""
        if right.doing is not None and right.doing.name == "supply" and left.doing is not None:
            return False  # "has 21 jets bought from Arnor"
        if any(w in self._relatives for w in p.sentence.words[figure.after : right.first]):
            return True
        return right.distance <= 1 or (right.distance <= 6 and not right.group_is_infinitive)

    def _separate(self, p: Parsed, left: Governor, figure: Figure) -> bool:
        """Whether a comma or "that" stands between the verb on the left and the phrase."""
        between = p.sentence.words[left.after : figure.first]
        if "that" in between:
            return True
        if left.group is not None and left.group.verb.reports and left.group.finite and not between:
            return True
        return any(w in {",", '"'} for w in between) and not any(p.figure_at[i] for i in range(left.after, figure.first))

    # -- to the left ----------------------------------------------------------------------------
    def _left(self, p: Parsed, figure: Figure) -> Governor | None:
        s, i = p.sentence, figure.first - 1
        commas = 0
        while i >= 0 and figure.first - i < _WINDOW:
            group = p.group_at[i]
            if group is not None:
                return self._object_of(p, group, figure, commas)
            word = s.words[i]
            if p.figure_at[i] is None and s.tokens[i].name is None:
                if word in _HARD or (word == '"' and self._opens_quote(s, i)):
                    return None
                if word in self._relatives and word != "that":
                    return None
                if word in self._subordinators and not self._is_preposition(s, i):
                    return None
                commas += word == ","
            i -= 1
        return None

    def _opens_quote(self, s: Sentence, i: int) -> bool:
        return i == 0 or s.words[i - 1] in {",", ":"}

    def _is_preposition(self, s: Sentence, i: int) -> bool:
        """"as part of", "as many as", "when" before a noun only: not the head of a clause."""
        word = s.words[i]
        if word == "as":
            follow = s.words[i + 1 : i + 2]
            return follow in (["part"], ["of"], ["well"], ["a"], ["an"], ["many"], ["much"]) or s.words[i - 1 : i] in (["such"], ["as"], ["well"])
        if word == "that":
            return False
        return word in {"where", "wherever"}

    def _object_of(self, p: Parsed, group: VerbGroup, figure: Figure, commas: int) -> Governor | None:
        between = p.sentence.words[group.after : figure.first]
        listed = any(p.figure_at[i] for i in range(group.after, figure.first)) or any(w in self._parts for w in between)
        if commas == 1 and not listed and group.finite and not (group.verb.chain or between[-1:] == ["of"] or between[0] == ","):
            return None
        group = self._first_of_row(p, group)
        distance = figure.first - group.after
        negated, mood = group.negated or self._denied(p, group), self._mood(p, group)
        if group.passive and between[:1] == ["by"]:
            return Governor(Part.SUBJECT, group.doing, mood, negated, group.first, group.after, None, distance)
        exists = group.verb.lemma == "be" and "there" in p.sentence.words[max(0, group.first - 1) : group.first]
        part = Part.EXISTS if exists else Part.OBJECT
        return Governor(part, group.doing, mood, negated, group.first, group.after, group, distance)

    def _first_of_row(self, p: Parsed, group: VerbGroup) -> VerbGroup:
        """"killed, injured or captured 5,000": the first of the verbs that share an object."""
        for _ in range(3):
            i = group.first - 1
            while i > 0 and p.sentence.words[i] in {",", "or", "and"} and i > group.first - 3:
                i -= 1
            before = p.group_at[i] if 0 <= i < group.first - 1 else None
            if before is None or before.verb.form != group.verb.form or before.doing is None:
                return group
            group = before
        return group

    def _denied(self, p: Parsed, group: VerbGroup) -> bool:
        """Whether a verb or noun before an infinitive or -ing form denies it: "denied sending"."""
        if group.finite or group.first < 1:
            return False
        for i in range(group.first - 1, max(-1, group.first - 7), -1):
            other = p.group_at[i]
            if other is not None:
                return (other.verb.chain == "deny") != other.negated
            if p.sentence.words[i] in {"no", "without", "not", "against"}:
                return True
            if p.sentence.words[i] in {",", ";"}:
                return False
        return False

    # -- to the right ---------------------------------------------------------------------------
    def _right(self, p: Parsed, figure: Figure) -> list[Governor]:
        """The main verb of which the phrase is the subject, and participles that describe it."""
        s, i = p.sentence, figure.after
        found: list[Governor] = []
        relative = inside = False
        while i < len(s) and i - figure.after < _WINDOW:
            group = p.group_at[i]
            if group is not None:
                if inside and not (group.finite and self._closed(s, figure.after, i)):
                    i = group.after
                    continue
                governor = self._subject_of(p, group, figure, relative=relative)
                if governor is None:
                    return found
                if governor.part is Part.SUBJECT or group.infinitive:
                    return [governor, *found]
                found.append(governor)
                relative, i = False, group.after
                continue
            word = s.words[i]
            if p.figure_at[i] is None and s.tokens[i].name is None:
                if word in _HARD or word == "." or (word in self._relatives and found):
                    return found
                if word in self._relatives:
                    relative = True
                elif self._subordinates(s, i) or (word == "," and self._ends_clause(p, i, found=bool(found))):
                    return found
                elif word in self._parts:
                    inside = True
            i += 1
        return found

    def _subordinates(self, s: Sentence, i: int) -> bool:
        """Whether the word at `i` begins a clause of its own."""
        if s.words[i] not in self._subordinators or self._is_preposition(s, i):
            return False
        return s.words[i : i + 3] != ["as", "well", "as"]

    def _closed(self, s: Sentence, start: int, end: int) -> bool:
        return s.words[start:end].count(",") >= 2

    def _ends_clause(self, p: Parsed, i: int, *, found: bool) -> bool:
        """Whether the comma at `i` ends the clause: a new subject with its own verb follows."""
        s = p.sentence
        if i + 1 >= len(s):
            return True
        follow = s.words[i + 1]
        if p.figure_at[i + 1] is not None or follow in self._parts | _GOES_ON:
            return False
        if follow in {"and", "or"}:
            return p.figure_at[i + 2 : i + 3] in ([None], []) and p.group_at[i + 2 : i + 3] in ([None], [])
        group = p.group_at[i + 1]
        if group is not None:
            return not (group.passive or group.ongoing or group.finite)
        del found
        return not self._aside(p, i)

    def _aside(self, p: Parsed, i: int) -> bool:
        """Whether the comma at `i` opens an aside without a verb: "in Vicenza, Italy, are"."""
        for j in range(i + 1, min(i + 10, len(p.sentence))):
            if p.group_at[j] is not None:
                return False
            if p.sentence.words[j] == ",":
                return p.group_at[j + 1 : j + 2] not in ([None], [])
        return False

    def _subject_of(self, p: Parsed, group: VerbGroup, figure: Figure, *, relative: bool) -> Governor | None:
        """The verb at the right as governor; None where it only goes along (", killing ...")."""
        adjacent = group.first - figure.after <= 1
        along = group.ongoing and p.sentence.words[group.first - 1] == ","
        if along and not (group.finite or adjacent or relative or group.infinitive):
            return None
        part = Part.RELATIVE if relative or not group.finite else Part.SUBJECT
        if relative and not group.passive and self._has_subject(p, figure.after, group.first):
            part = Part.OBJECT  # "300 riders whom Arnor sent"
        return Governor(part, group.doing, self._mood(p, group), group.negated, group.first, group.after, group, group.first - figure.after)

    def _has_subject(self, p: Parsed, first: int, verb: int) -> bool:
        """Whether the relative clause before its verb has a subject of its own."""
        s = p.sentence
        start = next((i for i in range(first, verb) if s.words[i] in self._relatives), verb)
        return any(s.tokens[i].name is not None or s.words[i] in _PRONOUNS for i in range(start + 1, verb))

    # -- nouns for actions ----------------------------------------------------------------------
    def _nominal(self, p: Parsed, figure: Figure) -> Governor | None:
        """"the planned withdrawal of 300 riders": what is done, by a noun."""
        s, of = p.sentence, figure.first - 1
        while of >= 0 and s.words[of] in self._determiners:
            of -= 1
        if of < 1 or s.words[of] not in {"of", "by", "from", "with", "involving"}:
            return None
        noun = of - 1
        if s.words[noun] not in self._actions and noun >= 2 and s.words[noun - 1] in {"a", "an", "the"} | set(self._adjectives) and s.words[noun - 2] == "of":
            noun -= 3  # "the deployment of a contingent of 300"
        if noun < 0 or s.tokens[noun].name is not None or s.words[noun] not in self._actions:
            return None
        if s.words[of] not in {"of", "involving"} and self._actions[s.words[noun]].name not in {"engage", "alert"}:
            return None
        mood, negated = self._noun_mood(p, noun)
        return Governor(Part.NOMINAL, self._actions[s.words[noun]], mood, negated, noun, noun + 1, None, figure.first - noun)

    def _noun_mood(self, p: Parsed, noun: int) -> tuple[Mood, bool]:
        """How sure the action is: by its adjectives and by the verb or noun before it."""
        s, mood, negated, i = p.sentence, Mood.FACT, False, noun - 1
        while i >= 0 and noun - i < 8:
            word = s.words[i]
            chain = self._adjectives.get(word)
            if chain:
                mood = Mood.POSSIBLE if chain == "possible" else Mood.PLAN if mood is Mood.FACT else mood
                negated = negated or chain == "deny"
            group = p.group_at[i]
            if group is not None:
                chain = group.verb.chain
                negated = negated or group.negated or chain == "deny"
                if chain in ("plan", "possible") and mood is Mood.FACT:
                    mood = Mood(chain)
                return _firmer(mood, group.mood), negated
            if word in self._actions and s.words[i + 1] in {"of", "for", "on"}:
                doing = self._actions[word]
                mood = Mood.POSSIBLE if doing.possible else Mood.PLAN if doing.plan and mood is Mood.FACT else mood
            if word in {",", ";", "."} or word == "no":
                return mood, negated or word == "no"
            i -= 1
        return mood, negated

    # -- moods ----------------------------------------------------------------------------------
    def _mood(self, p: Parsed, group: VerbGroup) -> Mood:
        """The mood of a verb with what leads to it: "ordered ... to send", "plans to send", "if"."""
        mood = group.mood
        if group.infinitive or (not group.finite and group.verb.form == ING and self._leans(p, group)):
            mood = _firmer(mood, self._leading(p, group))
        if group.infinitive and mood is Mood.FACT and self._is_headline(p, group):
            mood = Mood.PLAN  # "Arnor to send 300 riders"
        if not group.finite and group.verb.form == ING and mood is Mood.FACT:
            mood = self._ahead(p, group)
        if self._conditional(p, group):
            return Mood.POSSIBLE
        return Mood.PLAN if group.would and mood is Mood.FACT else mood

    def _leans(self, p: Parsed, group: VerbGroup) -> bool:
        """Whether an -ing form hangs on a word before it, and describes no noun."""
        if group.first == 0:
            return True
        before = p.sentence.words[group.first - 1]
        return before in self._prepositions or before in {",", "and", "or"} or p.group_at[group.first - 1] is not None

    def _is_headline(self, p: Parsed, group: VerbGroup) -> bool:
        """Whether the infinitive stands for the main verb: a subject before it and no verb."""
        s = p.sentence
        before = group.first > 0 and s.tokens[group.first - 1].name is not None
        return before and not any(g.finite for g in p.groups if g.first < group.first)

    def _ahead(self, p: Parsed, group: VerbGroup) -> Mood:
        """A sentence's first -ing form is as sure as its verb: "leaving 300 could help"."""
        if group.first > 1:
            return Mood.FACT
        main = next((g for g in p.groups if g.first > group.after and g.finite), None)
        return main.mood if main is not None and main.mood is Mood.POSSIBLE else Mood.FACT

    def _leading(self, p: Parsed, group: VerbGroup) -> Mood:
        s, i = p.sentence, group.first - 1
        steps = 0
        while i >= 0 and steps < 25:
            other = p.group_at[i]
            if other is not None:
                chain = other.verb.chain
                if other.mood is not Mood.FACT:
                    return other.mood
                if chain in ("plan", "possible"):
                    return Mood(chain)
                if group.infinitive and other.doing is not None and not other.doing.weak and chain is None:
                    return Mood.FACT
                return Mood.PLAN if other.would else Mood.FACT
            word = s.words[i]
            if word in self._actions:
                doing = self._actions[word]
                if doing.possible:
                    return Mood.POSSIBLE
                if doing.plan:
                    return Mood.PLAN
            if word in {"favour", "favor"}:
                return Mood.POSSIBLE
            if word in {"ready", "set", "due", "about", "poised", "scheduled"} and steps == 0:
                return Mood.PLAN
            if word in {"likely", "willing", "able", "possible", "prepared"} and steps == 0:
                return Mood.POSSIBLE
            if word in {";", ":"}:
                return Mood.FACT
            i, steps = i - 1, steps + 1
        return Mood.FACT

    def _conditional(self, p: Parsed, group: VerbGroup) -> bool:
        """Whether the verb stands behind "if" in its clause."""
        s, i = p.sentence, group.first - 1
        while i >= 0 and p.group_at[i] is None:
            if s.words[i] in self._conditionals:
                return True
            if s.words[i] in {",", ";", '"'}:
                return False
            i -= 1
        return False


def _reports(governor: Governor) -> bool:
    return governor.group is not None and governor.group.verb.reports


def _firmer(old: Mood, new: Mood) -> Mood:
    order = (Mood.FACT, Mood.PLAN, Mood.POSSIBLE)
    return max(old, new, key=order.index)
