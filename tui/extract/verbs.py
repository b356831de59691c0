"""Verb groups: what is done, by whose grammar, and how surely."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from tui.extract.lexicon import BASE, ING, PARTICIPLE, PAST, THIRD, Doing, Lexicon, Verb
from tui.extract.quantities import Figure
from tui.extract.tokens import Sentence
from tui.model import MentionType


class Mood(StrEnum):
    """How sure it is that what a verb tells has happened."""

    FACT = "fact"
    PLAN = "plan"
    POSSIBLE = "possible"


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """The tokens `first` to `after` that make one verb: "has agreed to send".

    `verb` is the one that tells most, `main` its token. `finite` groups have a subject of their
    own; `linked` infinitives and -ing forms lean on a word before them.
    """

    first: int
    after: int
    main: int
    verb: Verb
    mood: Mood = Mood.FACT
    negated: bool = False
    passive: bool = False
    finite: bool = True
    ongoing: bool = False
    infinitive: bool = False
    would: bool = False

    @property
    def doing(self) -> Doing | None:
        """The class of the verb, None for verbs of general use."""
        return self.verb.doing


_BE: Final = frozenset({"be", "am", "is", "are", "was", "were", "been", "being", "'re", "'m", "get", "got", "gets"})
_HAVE: Final = frozenset({"have", "has", "had", "having", "'ve"})
_DO: Final = frozenset({"do", "does", "did"})
_FINITE_AUX: Final = frozenset({"am", "is", "are", "was", "were", "has", "have", "had", "do", "does", "did", "'re", "'ve", "'m"})
_READY: Final = {"ready": Mood.PLAN, "set": Mood.PLAN, "due": Mood.PLAN, "about": Mood.PLAN, "going": Mood.PLAN, "poised": Mood.PLAN, "likely": Mood.POSSIBLE, "willing": Mood.POSSIBLE, "able": Mood.POSSIBLE, "prepared": Mood.POSSIBLE, "unlikely": Mood.POSSIBLE, "expected": Mood.PLAN, "scheduled": Mood.PLAN, "supposed": Mood.PLAN, "meant": Mood.PLAN}  # fmt: skip
_OBJECT_PRONOUNS: Final = frozenset({"it", "them", "him", "her", "us", "me", "himself", "itself", "themselves"})
_SUBJECT_PRONOUNS: Final = frozenset({"he", "she", "it", "they", "we", "you", "i", "who", "which", "that", "there"})
_OBJECTLESS: Final = frozenset({"in", "at", "on", "by", "near", "along", "from", "to", "during", "since", "after", "before", "for", "as", "with", "within", "around", "across", "inside", ",", ".", ";", '"', ")", "and", "while", "when", "alongside", "under", "over", "through", "against", "into", "last", "this"})  # fmt: skip


class Verbs:
    """Finds the verb groups of a sentence."""

    def __init__(self, lexicon: Lexicon) -> None:
        grammar = lexicon.grammar
        self._verbs = lexicon.verbs
        self._be = next(v for v in lexicon.verbs["be"] if v.lemma == "be")
        self._actions = lexicon.action_nouns
        self._plan = grammar["modals_plan"]
        self._would = grammar["modals_would"]
        self._possible = grammar["modals_possible"]
        self._modals = self._plan | self._would | self._possible
        self._negations = grammar["negations"]
        self._adverbs = grammar["adverbs"]
        self._determiners = grammar["determiners"]
        self._prepositions = grammar["prepositions"] - {"to", "than", "like", "as"}
        self._openers = self._modals | _BE | _HAVE | _DO | {"to"} | frozenset(self._verbs)

    def of(self, s: Sentence, figure_at: Sequence[Figure | None]) -> list[VerbGroup]:
        """The verb groups in order; tokens inside number phrases are none."""
        inside = [figure is not None for figure in figure_at]
        found: list[VerbGroup] = []
        at = 0
        while at < len(s):
            token = s.tokens[at]
            group = None
            if not inside[at] and token.name is None and token.date is None and token.word in self._openers:
                group = self._group(s, at, inside)
            if group is None:
                at += 1
                continue
            found.append(group)
            at = group.after
        return found

    def _group(self, s: Sentence, first: int, inside: list[bool]) -> VerbGroup | None:
        state = _State(first)
        at = first
        while at < len(s) and not inside[at] and s.tokens[at].name is None and s.tokens[at].date is None:
            step = self._step(s, at, state) or self._scare_quote(s, at, state)
            if not step:
                break
            at += step
        if state.verb is None:
            return self._auxiliary(s, first, state)
        if state.aux in _BE and state.aux_at > state.main:  # "are believed to be"
            state.verb, state.main, state.after = self._be, state.aux_at, state.aux_at + 1
            state.passive = False
        return state.group(s)

    def _auxiliary(self, s: Sentence, first: int, state: "_State") -> VerbGroup | None:
        """A lone "is" or "has" as a verb of its own."""
        if state.aux is None:
            return None
        lemma = "have" if state.aux in _HAVE else "be" if state.aux in _BE else ""
        verb = next((v for v in self._verbs.get(lemma, ()) if not v.particle), None)
        if verb is None:
            return None
        return VerbGroup(first, state.aux_at + 1, state.aux_at, verb, state.mood, state.negated, finite=not state.infinitive, infinitive=state.infinitive, would=state.would)

    def _step(self, s: Sentence, at: int, state: "_State") -> int:
        """How many tokens at `at` the group takes, 0 where it ends."""
        word = s.words[at]
        if word in self._modals and not state.closed and (state.verb is None):
            state.modal(Mood.PLAN if word in self._plan else Mood.FACT if word in self._would else Mood.POSSIBLE, at, would=word in self._would)
            return 1
        if word in self._negations and (state.started or at + 1 < len(s) and s.words[at + 1] in self._openers and word in {"not", "never"}):
            state.negated = True
            return 1
        if word == "to" and not state.closed:
            return self._to(s, at, state)
        verb = self._reading(s, at, state)
        if verb is not None:
            if not state.started and not self._opens(s, at, verb):
                return 0
            width = 1 + len(verb.particle)
            state.take(verb, at, width)
            return width
        if word in (_BE | _HAVE | _DO) and (state.verb is None or (state.verb.chain and state.expects)):
            state.auxiliary(word, at)
            return 1
        if state.started and state.aux in _BE and state.verb is None and word in _READY and s.words[at + 1 : at + 2] == ["to"]:
            state.ready(_READY[word], unlikely=word == "unlikely")
            return 1
        if state.aux == "modal" and state.verb is None and word.isalpha() and word not in self._adverbs | self._prepositions | self._determiners and not word.endswith("ly"):
            state.take(Verb(word, BASE, (), None), at, 1)
            return 1
        if state.started and (word in self._adverbs or word.endswith("ly")) and self._more(s, at + 1, state):
            return 1
        if state.started and state.aux and word in {"(", ")"}:
            return 0
        return 0

    def _scare_quote(self, s: Sentence, at: int, state: "_State") -> int:
        """Past the quotation mark of 'were "eliminated"'."""
        return int(state.aux in _BE | _HAVE and s.words[at] in {'"', "'"} and at + 2 < len(s) and self._reading(s, at + 1, state) is not None)

    def _to(self, s: Sentence, at: int, state: "_State") -> int:
        follow = at + 1
        while follow < len(s) and follow < at + 3 and (s.words[follow] in self._adverbs or s.words[follow].endswith("ly") or s.words[follow] == "not"):
            follow += 1
        word = s.words[follow] if follow < len(s) and s.tokens[follow].name is None else ""
        if state.aux is not None and state.aux not in _BE and state.verb is None:
            return 0
        if word in {"be", "have"} or any(v.form == BASE for v in self._verbs.get(word, ())):
            if state.verb is not None and state.verb.chain is None and state.verb.doing is not None and not (state.verb.doing.plan or state.verb.doing.possible):
                return 0
            state.to()
            return follow - at
        return 0

    def _more(self, s: Sentence, at: int, state: "_State") -> bool:
        """Whether another verb follows the adverbs at `at`."""
        for i in range(at, min(at + 3, len(s))):
            word = s.words[i]
            if s.tokens[i].name is not None:
                return False
            if word in self._adverbs or word in self._negations or word.endswith("ly"):
                continue
            if state.verb is not None:
                return word == "to" and bool(state.verb.chain)
            return word in self._openers
        return False

    def _reading(self, s: Sentence, at: int, state: "_State") -> Verb | None:
        """The reading of the word as a verb that the group allows here."""
        word = s.words[at]
        if word in _BE or (word in _HAVE | _DO and state.verb is None and not state.infinitive):
            return None
        wanted = state.forms()
        if not wanted:
            return None
        best: Verb | None = None
        for verb in self._verbs.get(word, ()):
            if verb.form in wanted and s.has(verb.particle, at + 1):
                best = verb
                break
        if best is None and word.endswith("ed") and len(word) > 4 and state.aux in _BE | _HAVE:
            return Verb(word, PARTICIPLE, (), None)  # any verb by its form
        return best

    def _opens(self, s: Sentence, at: int, verb: Verb) -> bool:
        """Whether a bare verb form can open a group here, and is no noun."""
        before = s.words[at - 1] if at else ""
        word = s.words[at]
        if before == "-" and s.tokens[at - 1].end == s.tokens[at].start:
            return False  # "Russian-held", "self-proclaimed"
        after = s.words[at + 1] if at + 1 < len(s) else ""
        named = s.tokens[at - 1].name if at else None
        if verb.form == ING:
            return before not in self._determiners and (named is None or named.type is not MentionType.NATIONALITY) and not before == "'s"
        if word == "armed" and after.isalpha() and after not in _OBJECTLESS:
            return False  # "the armed forces"
        if verb.form in (PAST, PARTICIPLE) and (word not in self._actions or word.endswith("ed")):
            if before in self._determiners or before == "'s" or before in {"of", "with"}:
                return False
            return not (named is not None and named.type is MentionType.NATIONALITY and s.tokens[at + 1 : at + 2] and after.isalpha() and after not in _OBJECTLESS and after not in self._determiners)
        if not at:
            return False
        if before in self._determiners or before in self._prepositions or before == "'s" or before == "-" or before[:1].isdigit():
            return False
        if before in _SUBJECT_PRONOUNS:
            return True
        if named is not None and named.type is MentionType.NATIONALITY and not named.entity == s.tokens[at - 1].word:
            plural = s.tokens[at - 1].word.endswith("s")
            if not plural:
                return False
        if verb.form == BASE:
            plural = before.endswith("s") or before in {"personnel", "people", "men"} or before in self._adverbs
            return plural and before.isalpha() and after != "of" and word not in self._actions
        follows = s.tokens[at + 1] if at + 1 < len(s) else None
        if word in self._actions or word in {"forces", "states", "places", "sources", "reports", "claims", "plans", "estimates", "orders", "posts", "numbers", "counts", "houses", "bases", "guards", "aims", "needs", "means", "calls", "shells", "rockets", "bombs", "downs", "grounds", "groups", "officers", "marches", "lists", "trains", "supplies", "drills", "fires", "fights", "raids", "targets", "moves", "plays", "names", "ships", "hosts"}:
            return follows is not None and (follows.name is not None or follows.word in self._determiners or follows.word[:1].isdigit() or follows.word in {"that", "up", "out", "more", "about", "nearly", "some", "to", "dozens", "hundreds", "thousands", "it", "he", "they"}) and (named is None or named.type in (MentionType.COUNTRY, MentionType.PERSON, MentionType.ORG, MentionType.PLACE))
        return True


class _State:
    """What a group has taken so far."""

    def __init__(self, first: int) -> None:
        self.first, self.after = first, first
        self.verb: Verb | None = None
        self.main = first
        self.mood = Mood.FACT
        self.negated = self.would = self.infinitive = self.closed = False
        self.opened: str | None = None
        self.aux: str | None = None
        self.aux_at = first
        self.finite_aux = False
        self.expects = False
        self.passive = self.ongoing = False
        self.started = False
        self.best: tuple[Verb, int, bool] | None = None

    def forms(self) -> frozenset[str]:
        """The verb forms that may come next."""
        if self.expects:
            return frozenset({BASE})
        if self.verb is not None and self.aux is None:
            return frozenset({ING}) if self.verb.chain else frozenset()
        if self.aux in _BE:
            return frozenset({ING, PARTICIPLE})
        if self.aux in _HAVE:
            return frozenset({PARTICIPLE})
        if self.aux in _DO or self.aux == "modal":
            return frozenset({BASE})
        return frozenset({THIRD, PAST, PARTICIPLE, ING, BASE}) if self.verb is None else frozenset()

    def modal(self, mood: Mood, at: int, *, would: bool) -> None:
        self.started, self.aux, self.aux_at, self.finite_aux = True, "modal", at, True
        self.after = at + 1
        self.would = self.would or would
        self.mood = _firmer(self.mood, mood)

    def auxiliary(self, word: str, at: int) -> None:
        self.started = True
        self.finite_aux = self.finite_aux or (word in _FINITE_AUX and not self.expects)
        self.aux, self.aux_at, self.after = word, at, at + 1
        self.expects = False
        if word == "being":
            self.ongoing = True

    def ready(self, mood: Mood, *, unlikely: bool) -> None:
        self.mood = _firmer(self.mood, mood)
        self.negated = self.negated or unlikely

    def to(self) -> None:
        if not self.started:
            self.infinitive = True
        self.started = True
        if self.verb is not None and self.verb.chain in ("plan", "possible"):
            self.mood = _firmer(self.mood, Mood(self.verb.chain))
        elif self.verb is None and self.aux in _BE:
            self.mood = _firmer(self.mood, Mood.PLAN)  # "is to send"
        self.expects, self.aux = True, None

    def take(self, verb: Verb, at: int, width: int) -> None:
        if self.verb is not None and verb.form == ING and self.verb.chain:
            if self.verb.chain in ("plan", "possible"):
                self.mood = _firmer(self.mood, Mood(self.verb.chain))
        if self.verb is not None and self.verb.chain == "deny":
            self.negated = not self.negated
        if not self.started:
            self.opened = verb.form
        self.started = True
        passive = verb.form == PARTICIPLE and self.aux in _BE
        self.ongoing = verb.form == ING and (self.aux in _BE or self.verb is None)
        self.verb, self.main, self.passive = verb, at, passive
        self.after = at + width
        self.expects, self.aux = False, None

    def group(self, s: Sentence) -> VerbGroup:
        assert self.verb is not None
        verb = self.verb
        bare = self.after - self.first == 1 + len(verb.particle) and not self.finite_aux
        finite = self.finite_aux or (not self.infinitive and self.opened in (PAST, THIRD, BASE, None) and verb.form in (PAST, THIRD, BASE))
        passive = self.passive
        if _in_row(s, self.after):
            return VerbGroup(self.first, self.after, self.main, verb, self.mood, self.negated, passive, finite, self.ongoing, self.infinitive, self.would)
        if bare and verb.form in (PAST, PARTICIPLE) and _lacks_object(s, self.after) and _transitive(verb) and _follows_noun(s, self.first):
            passive, finite = True, False
        return VerbGroup(self.first, self.after, self.main, verb, self.mood, self.negated, passive, finite, self.ongoing, self.infinitive, self.would)


def _firmer(old: Mood, new: Mood) -> Mood:
    """Possible beats plan beats fact."""
    order = (Mood.FACT, Mood.PLAN, Mood.POSSIBLE)
    return max(old, new, key=order.index)


def _lacks_object(s: Sentence, at: int) -> bool:
    if at >= len(s):
        return True
    token = s.tokens[at]
    if token.word in {"up", "out", "off", "down", "back", "together", "away"} and token.name is None:
        return _lacks_object(s, at + 1)
    return token.date is not None or (token.name is None and (token.word in _OBJECTLESS or token.word.endswith("ly")))


def _in_row(s: Sentence, at: int) -> bool:
    """Whether another verb shares the object: "killed, wounded or captured 300"."""
    words = s.words[at : at + 6]
    if words[:1] not in ([","], ["or"], ["and"]):
        return False
    return any(w.endswith("ed") for w in words[1:4]) and words[1:2] != ["who"] and len(words) > 2 and words[1].endswith("ed")


def _transitive(verb: Verb) -> bool:
    return verb.doing is not None and verb.lemma not in _INTRANSITIVE


_INTRANSITIVE: Final = frozenset({"arrive", "die", "perish", "fall", "come", "go", "travel", "head", "march", "sail", "remain", "stay", "serve", "fight", "surrender", "retreat", "flee", "return", "enter", "cross", "advance", "operate", "participate", "clash", "withdraw", "leave", "attack", "depart", "pour", "stream", "land", "crash", "desert", "defect", "live", "stand", "take part", "rise", "grow", "increase", "agree", "exercise", "train", "mass", "gather", "join", "pull out", "pull back", "call for", "threaten", "commit", "number", "total", "rotate", "patrol", "strike", "explode", "invade", "move", "redeploy", "launch", "appeal"})  # fmt: skip


def _follows_noun(s: Sentence, first: int) -> bool:
    return first > 0 and (s.words[first - 1].isalpha() or s.tokens[first - 1].name is not None)
