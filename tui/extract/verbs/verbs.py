"""The verb groups of a sentence."""

from collections.abc import Sequence

from tui.extract.numbers.quantities import Figure
from tui.extract.verbs.mood import Mood
from tui.extract.verbs.openers import Openers
from tui.extract.verbs.verb_group import MODAL, Growing, VerbGroup
from tui.extract.words.lexicon import BASE, PARTICIPLE, Lexicon, Verb
from tui.extract.words.tokens import Sentence

__all__ = ["VerbGroup", "Verbs"]


class Verbs:
    """Finds the verb groups of a sentence by the lists of a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        grammar = lexicon.grammar
        self._verbs = lexicon.verbs
        self._openings = Openers(lexicon)
        self._modals = {
            **dict.fromkeys(grammar["modals_plan"], Mood.PLAN),
            **dict.fromkeys(grammar["modals_would"], Mood.FACT),
            **dict.fromkeys(grammar["modals_possible"], Mood.POSSIBLE),
        }
        self._would = grammar["modals_would"]
        self._kinds = {w: kind for kind in ("do", "have", "be") for w in grammar[kind]}
        self._finite = grammar["finite"]
        self._ready = {
            **dict.fromkeys(grammar["ready_plan"], Mood.PLAN),
            **dict.fromkeys(grammar["ready_possible"], Mood.POSSIBLE),
        }
        self._denied = grammar["ready_denied"]
        self._firsts = grammar["firsts"]
        self._perhaps = grammar["perhaps"]
        self._negations = grammar["negations"] - {"no", "neither", "nor", "without"}
        self._never = grammar["never"]
        self._only = grammar["only"]
        self._adverbs = grammar["adverbs"] | self._perhaps
        self._closed = self._adverbs | grammar["prepositions"] | grammar["determiners"]
        self._openers = frozenset((*self._modals, *self._kinds, *self._verbs, "to"))
        self._be = next(v for v in lexicon.verbs["be"] if v.lemma == "be")
        self._have = next(v for v in lexicon.verbs["have"] if v.lemma == "have")

    def of(self, s: Sentence, figure_at: Sequence[Figure | None]) -> list[VerbGroup]:
        """The verb groups in order; names, dates and number phrases are none."""
        free = [
            figure is None and token.name is None and token.date is None
            for figure, token in zip(figure_at, s.tokens, strict=True)
        ]
        found: list[VerbGroup] = []
        at = 0
        while at < len(free):
            group = None
            if free[at] and s.words[at] in self._openers:
                group = self._group(s, at, free)
            if group is None:
                at += 1
            else:
                found.append(group)
                at = group.after
        return found

    def _group(self, s: Sentence, first: int, free: Sequence[bool]) -> VerbGroup | None:
        growing = Growing(first, _limit(free, first))
        at = first
        while at < len(free) and free[at]:
            step = self._step(s, at, growing) or self._scare_quote(s, at, growing)
            if not step:
                break
            at += step
        self._be_or_have(s, growing)
        if growing.verb is None:
            return None
        growing.negated ^= self._denied_before(s, first)
        reduced = growing.bare and self._openings.is_reduced(s, first, growing.after, growing.verb)
        return growing.grown(passive=reduced)

    def _be_or_have(self, s: Sentence, growing: Growing) -> None:
        """A lone "is", "got" or "has", and the "be" behind "are believed to", are verbs."""
        if growing.aux == "be" and (growing.verb is None or growing.hidden_be):
            growing.verb, growing.passive = self._got(s, growing.aux_at) or self._be, False
        elif growing.aux == "have" and growing.verb is None:
            growing.verb = self._have
        else:
            return
        growing.main = growing.aux_at
        growing.after = growing.aux_at + 1 + len(growing.verb.particle)

    def _got(self, s: Sentence, at: int) -> Verb | None:
        """The reading of "got" at token `at` where no other verb follows: "got 30 guns"."""
        readings = (v for v in self._verbs.get(s.words[at], ()) if v.lemma.startswith("get"))
        return next((v for v in readings if s.has(v.particle, at + 1)), None)

    def _denied_before(self, s: Sentence, first: int) -> bool:
        """As in "never sent", "no longer based", "neither side sent"."""
        before = s.words[max(0, first - 2) : first]
        if before[-1:] and (before[-1] in self._never or before == ["no", "longer"]):
            return True
        return before[-1:] == ["not"] and s.words[first] not in self._only

    def _step(self, s: Sentence, at: int, growing: Growing) -> int:
        """How many tokens at `at` the group takes, 0 where it ends."""
        word = s.words[at]
        if word in self._modals and growing.verb is None:
            growing.take_modal(self._modals[word], at, would=word in self._would)
            growing.negated ^= word == "cannot"
            return 1
        if s.words[at : at + 2] == ["no", "longer"] and growing.started:
            growing.negated ^= True
            return 2
        if word in self._negations and growing.started:
            growing.negated ^= s.words[at + 1 : at + 2] not in ([only] for only in self._only)
            return 1
        if word == "to":
            return self._to(s, at, growing)
        if word == "the" and self._is_first(s, at, growing):
            growing.aux = None
            return 2
        if self._is_ready(s, at, growing):
            growing.take_ready(self._ready[word], denied=word in self._denied)
            return 1
        if (verb := self._reading(s, at, growing)) is not None:
            growing.take_verb(verb, at)
            return 1 + len(verb.particle)
        return self._helper(s, at, growing)

    def _is_ready(self, s: Sentence, at: int, growing: Growing) -> bool:
        """Whether "set", "due", "going" stands between "is" and "to"."""
        waits = growing.aux == "be" and growing.verb is None
        return waits and s.words[at] in self._ready and s.words[at + 1 : at + 2] == ["to"]

    def _is_first(self, s: Sentence, at: int, growing: Growing) -> bool:
        """As in "were the first to arrive", which says that they arrived."""
        waits = growing.aux == "be" and growing.verb is None and growing.has_finite
        return waits and s.word(at + 1) in self._firsts and s.word(at + 2) == "to"

    def _helper(self, s: Sentence, at: int, growing: Growing) -> int:
        """Auxiliaries, verbs known by their place only, adverbs."""
        word = s.words[at]
        kind = self._kinds.get(word)
        if kind and (growing.verb is None or growing.to_verb):
            growing.take_auxiliary(kind, at, finite=word in self._finite)
            return 1
        if not growing.started:
            return 0
        waits = growing.aux is not None and growing.verb is None
        if waits and growing.aux == MODAL and word.isalpha() and not self._is_closed(word):
            growing.take_verb(Verb(word, BASE, (), None), at)
            return 1
        return self._adverb(s, at, growing)

    def _adverb(self, s: Sentence, at: int, growing: Growing) -> int:
        word = s.words[at]
        if not (word in self._adverbs or word.endswith("ly")) or not self._more(s, at + 1, growing):
            return 0
        if word in self._perhaps:
            growing.mood = Mood.POSSIBLE
        if word == "yet" and s.words[at + 1 : at + 2] == ["to"]:
            growing.negated ^= True  # "has yet to send"
        return 1

    def _is_closed(self, word: str) -> bool:
        return word in self._closed or word.endswith("ly")

    def _scare_quote(self, s: Sentence, at: int, growing: Growing) -> int:
        """Past the quotation mark of 'were "eliminated"'."""
        if growing.aux not in ("be", "have") or s.words[at] not in {'"', "'"} or at + 2 >= len(s):
            return 0
        return int(self._reading(s, at + 1, growing) is not None)

    def _to(self, s: Sentence, at: int, growing: Growing) -> int:
        """The tokens up to the base form behind "to"; 0 where "to" is a preposition."""
        follow = at + 1
        while follow < min(len(s), at + 3) and self._may_split(s.words[follow]):
            follow += 1
        if follow >= len(s) or s.tokens[follow].name is not None or growing.to_verb:
            return 0
        word = s.words[follow]
        base = word in {"be", "have"} or any(v.form == BASE for v in self._verbs.get(word, ()))
        ing = growing.aux == "be" and word.endswith("ing")  # "is open to sending"
        if not (base or ing) or not self._takes_infinitive(growing):
            return 0
        growing.take_to()
        if ing:
            growing.to_verb, growing.aux = False, "be"
        return follow - at

    def _takes_infinitive(self, growing: Growing) -> bool:
        """As in "sent 300 riders to fight" ends with "sent"; "agreed to send" goes on."""
        if growing.verb is None:
            return growing.aux in (None, "be", "have")
        return growing.verb.chain is not None or growing.verb.doing is None

    def _may_split(self, word: str) -> bool:
        return word in self._adverbs or word.endswith("ly") or word == "not"

    def _more(self, s: Sentence, at: int, growing: Growing) -> bool:
        """Whether another verb follows the adverbs at `at`."""
        for i in range(at, min(at + 3, len(s))):
            word = s.words[i]
            if s.tokens[i].name is not None:
                return False
            if self._is_adverb(word):
                continue
            if growing.verb is not None:
                return word == "to" and bool(growing.verb.chain)
            return word in self._openers or (word.endswith("ed") and growing.aux is not None)
        return False

    def _is_adverb(self, word: str) -> bool:
        return word in self._adverbs or word in self._negations or word.endswith("ly")

    def _reading(self, s: Sentence, at: int, growing: Growing) -> Verb | None:
        """The reading of the word as a verb that the group allows here."""
        word = s.words[at]
        wanted = growing.forms()
        if not wanted or self._is_auxiliary(word, growing):
            return None
        for verb in self._verbs.get(word, ()):
            if verb.form not in wanted or not s.has(verb.particle, at + 1):
                continue
            if at + 1 + len(verb.particle) > growing.limit:
                continue  # "gathered up to 300" gathers, "up" is of the number
            if growing.started or self._openings.opens(s, at, verb):
                return verb
        if growing.aux in ("be", "have") and word.endswith("ed") and len(word) > len("used"):
            return Verb(word, PARTICIPLE, (), None)  # any verb by its form
        return None

    def _is_auxiliary(self, word: str, growing: Growing) -> bool:
        kind = self._kinds.get(word)
        return kind == "be" or (kind is not None and growing.verb is None)


def _limit(free: Sequence[bool], first: int) -> int:
    """The first token from `first` on that no verb group can take."""
    return next((i for i in range(first, len(free)) if not free[i]), len(free))
