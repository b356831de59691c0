"""Whether what is told is a fact, a plan or a possibility, and whether it is denied."""

from typing import Final

from tui.extract.governing.governor import Modality
from tui.extract.governing.would import Would
from tui.extract.verbs.mood import Mood, weaker
from tui.extract.verbs.parse import Parsed
from tui.extract.verbs.verb_group import VerbGroup
from tui.extract.words.lexicon import ING, Lexicon

_REACH: Final = 25  # tokens to the left in which something leads to a verb
_NOUN_REACH: Final = 8
_STOPS: Final = frozenset({";", ":"})
_OF: Final = frozenset({"of", "about"})
_NO: Final = frozenset({"no", "without", "neither"})
_PASSED: Final = frozenset({"make", "take", "reach", "give"})  # "no decision has been made to"


class Moods:
    """Reads modality by the grammar words of a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        grammar = lexicon.grammar
        self._actions = lexicon.action_nouns
        self._adjectives = lexicon.adjectives
        self._conditionals = grammar["conditionals"]
        self._prepositions = grammar["prepositions"]
        self._plan = grammar["ready_plan"]
        self._possible = grammar["ready_possible"] | grammar["seasoned"]
        self._denied = grammar["ready_denied"]
        self._no_denial = grammar["no_denial"]
        self._seen = lexicon.status_words["seen"]
        self._musing = lexicon.status_words["musing"]
        self._would = Would(lexicon)
        self._untrue = grammar["untrue"]
        self._undecided = tuple(tuple(phrase.split()) for phrase in sorted(grammar["undecided"]))

    # -- verbs ----------------------------------------------------------------------------------
    def of_verb(self, p: Parsed, group: VerbGroup) -> Modality:
        """The modality of a verb with all that leads to it: "has no plans to send", "if"."""
        mood, negated = group.mood, group.negated
        leans = not group.finite and group.verb.form == ING and self._leans(p, group)
        if group.passive and mood is Mood.POSSIBLE and group.verb.lemma in self._seen:
            mood = Mood.FACT  # "two tanks can be seen"
        if group.infinitive or leans:
            led = self._leading(p, group)
            mood, negated = weaker(mood, led.mood), negated != led.negated
        if group.infinitive and mood is Mood.FACT and self._is_headline(p, group):
            mood = Mood.PLAN  # "Arnor to send 300 riders"
        if group.first <= 1 and not group.finite and group.verb.form == ING:
            mood = weaker(mood, self._of_main_verb(p, group))
        if self._conditional(p, group) or self._is_undecided(p, group):
            mood = Mood.POSSIBLE
        if group.would and mood is Mood.FACT:
            mood = self._would.mood(p, group)
        negated ^= self._reported_false(p, group) or self._neither(p, group)
        return Modality(mood, negated)

    def _leans(self, p: Parsed, group: VerbGroup) -> bool:
        """Whether an -ing form hangs on a word before it, and describes no noun."""
        if group.first == 0:
            return True
        before = p.sentence.words[group.first - 1]
        joint = before in self._prepositions or before in {",", "and", "or"}
        return joint or p.group_at[group.first - 1] is not None

    def _leading(self, p: Parsed, group: VerbGroup) -> Modality:
        """What the nearest verb, noun or adjective that leads to the verb makes of it."""
        words = p.sentence.words
        for i in range(group.first - 1, max(-1, group.first - _REACH), -1):
            other = p.group_at[i]
            if other is not None:
                if other.verb.lemma in _PASSED and other.passive:
                    continue
                return self._led_by(group, other, p)
            if words[i] in _STOPS:
                break
            if (led := self._led_by_word(p, i, group)) is not None:
                return led
        return Modality()

    def _led_by(self, group: VerbGroup, other: VerbGroup, p: Parsed) -> Modality:
        chain = other.verb.chain
        if chain in ("plan", "possible"):
            lead = self.of_verb(p, other) if other.first < group.first else Modality()
            return Modality(weaker(lead.mood, Mood(chain)), lead.negated)
        muses = other.verb.lemma.partition(" ")[0] in self._musing
        if muses and p.sentence.words[group.first - 1] in _OF:
            return Modality(Mood.POSSIBLE)  # "spoke of sending"
        if other.calls_off or chain == "deny":
            along = p.sentence.words[group.first - 1] == ","  # "withdrew most, leaving 200"
            return Modality(other.mood, other.denies and not along)
        if group.infinitive and other.doing is not None and not other.doing.weak and not chain:
            return Modality(other.mood)  # the aim of what is done: "sent to train"
        mood = Mood.PLAN if other.would and other.mood is Mood.FACT else other.mood
        return Modality(mood, other.negated and chain is not None)

    def _led_by_word(self, p: Parsed, i: int, group: VerbGroup) -> Modality | None:
        words = p.sentence.words
        doing = self._actions.get(words[i]) if p.sentence.tokens[i].name is None else None
        if doing is not None and (doing.plan or doing.possible):
            mood = Mood.POSSIBLE if doing.possible else Mood.PLAN
            return Modality(mood, self._denied_noun(p, i))
        near = group.first - i <= len(("to", "be"))
        if words[i] in self._possible and (near or words[i] not in {"open", "free"}):
            return Modality(Mood.POSSIBLE, words[i] in self._denied)
        if words[i] in self._plan and near:
            return Modality(Mood.PLAN)
        if words[i] == "whether":
            return Modality(Mood.POSSIBLE)
        if words[i] == "against" and i == group.first - 1:
            return Modality(Mood.FACT, negated=True)
        if words[i] in _NO and words[i + 1] not in self._no_denial:
            return Modality(Mood.FACT, negated=True)
        return None

    def _denied_noun(self, p: Parsed, noun: int) -> bool:
        """As in "no plans", "dropped plans", "denied plans"."""
        for i in range(noun - 1, max(-1, noun - _NOUN_REACH), -1):
            if p.sentence.words[i] in _NO:
                return True
            group = p.group_at[i]
            if group is not None:
                ends = group.calls_off or group.verb.chain == "deny"
                return group.denies if ends else group.negated
        return False

    def _is_headline(self, p: Parsed, group: VerbGroup) -> bool:
        """Whether the infinitive stands for the main verb: a subject before it and no verb."""
        named = group.first > 0 and p.sentence.tokens[group.first - 1].name is not None
        return named and not any(g.finite for g in p.groups if g.first < group.first)

    def _of_main_verb(self, p: Parsed, group: VerbGroup) -> Mood:
        """A sentence's first -ing form is as sure as its verb: "leaving 300 could help"."""
        main = next((g for g in p.groups if g.first > group.after and g.finite), None)
        return Mood.POSSIBLE if main is not None and main.mood is Mood.POSSIBLE else Mood.FACT

    def _conditional(self, p: Parsed, group: VerbGroup) -> bool:
        """Whether "if" stands before the verb in its clause, or goes with its "would"."""
        words = p.sentence.words
        inverted = words[0] in {"should", "were", "had"}  # "Should talks fail, Arnor would"
        if group.would and (inverted or "if" in words or "unless" in words):
            return True
        for i in range(group.first - 1, -1, -1):
            if p.group_at[i] is not None or words[i] in {",", ";", '"'}:
                return False
            if words[i] in self._conditionals:
                return True
        return False

    def _neither(self, p: Parsed, group: VerbGroup) -> bool:
        """As in "Neither Arnor nor Rohan will send"."""
        for i in range(group.first - 1, -1, -1):
            if p.group_at[i] is not None or p.sentence.words[i] in _STOPS:
                return False
            if p.sentence.words[i] == "neither":
                return True
        return False

    def _is_undecided(self, p: Parsed, group: VerbGroup) -> bool:
        """As in "is under consideration"."""
        return any(p.sentence.has(phrase, group.after) for phrase in self._undecided)

    def _reported_false(self, p: Parsed, group: VerbGroup) -> bool:
        """As in "denied that ...", "rejected claims that ...", "it is not true that ..."."""
        words = p.sentence.words
        for i in range(group.first - 1, max(-1, group.first - _REACH), -1):
            other = p.group_at[i]
            if other is None:
                if words[i] in _STOPS or words[i] == "but":
                    return False
                if words[i] in self._untrue:
                    return True
                if words[i] == "true" and "not" in words[max(0, i - 3) : i]:
                    return True
                continue
            if other.verb.reports or other.calls_off or other.verb.chain == "deny":
                deny = other.verb.lemma in {"reject", "dismiss"} or (
                    other.verb.chain == "deny"
                    and (other.verb.reports or "that" in words[other.after : group.first])
                )
                same = {"and", "but"} & set(words[other.after : group.first])
                return deny and other.finite and group.finite and not (other.negated or same)
        return (
            any(w in self._untrue for w in words[group.after :])
            and "reports" in words[: group.first]
        )

    # -- nouns ----------------------------------------------------------------------------------
    def of_noun(self, p: Parsed, noun: int) -> Modality:
        """The modality of an action told by a noun: "a possible deployment"."""
        words, mood, negated = p.sentence.words, Mood.FACT, False
        for i in range(noun - 1, max(-1, noun - _NOUN_REACH), -1):
            mood, denied = self._of_adjective(words[i], mood)
            negated = negated or denied
            group = p.group_at[i]
            if group is not None:
                return self._of_governing_verb(p, group, Modality(mood, negated))
            doing = self._actions.get(words[i])
            if doing is not None and words[i + 1] in {"of", "for", "on"}:
                mood = Mood.POSSIBLE if doing.possible else Mood.PLAN if doing.plan else mood
            if words[i] in {",", ";", "."}:
                break
            if words[i] in _NO:
                return Modality(mood, not negated)
        return self._of_following_verb(p, noun, Modality(mood, negated))

    def _of_adjective(self, word: str, mood: Mood) -> tuple[Mood, bool]:
        chain = self._adjectives.get(word)
        if chain == "possible":
            return Mood.POSSIBLE, False
        if chain == "plan":
            return weaker(mood, Mood.PLAN), False
        return mood, chain == "deny"

    def _of_governing_verb(self, p: Parsed, group: VerbGroup, own: Modality) -> Modality:
        """As in "ordered a withdrawal of", "cancelled the deployment of"."""
        led = self.of_verb(p, group)
        mood = weaker(own.mood, led.mood)
        if group.calls_off:
            mood = weaker(mood, Mood.PLAN) if group.ends_a_plan else mood
            return Modality(mood, not led.negated)
        if group.verb.chain == "deny":
            return Modality(mood, not led.negated)
        if group.verb.chain in ("plan", "possible") and own.mood is Mood.FACT:
            mood = weaker(mood, Mood(group.verb.chain))
        return Modality(mood, own.negated != led.negated)

    def _of_following_verb(self, p: Parsed, noun: int, own: Modality) -> Modality:
        """As in "The deployment of 300 riders is under consideration / was cancelled"."""
        main = next((g for g in p.groups if g.first > noun and g.finite), None)
        if main is None:
            return own
        if main.passive and main.calls_off:
            return Modality(weaker(own.mood, Mood.PLAN), not own.negated)
        if self._is_undecided(p, main):
            return Modality(Mood.POSSIBLE, own.negated)
        return own
