"""Whether a word that can be a verb is one here: "strikes", "forces", "armed"."""

from collections.abc import Sequence
from typing import Final

from tui.extract.words.lexicon import BASE, ING, PARTICIPLE, PAST, Lexicon, Verb
from tui.extract.words.tokens import Sentence
from tui.model import MentionType

_BODIES: Final = frozenset(
    {MentionType.COUNTRY, MentionType.PERSON, MentionType.ORG, MentionType.PLACE}
)
_OWN: Final = frozenset({"their", "its", "his", "her", "themselves", "himself"})
_MANY: Final = frozenset({"personnel", "people", "men", "dead", "missing", "wounded", "injured"})
_GOING: Final = frozenset({"come", "go", "get"})


class Openers:
    """Tells verbs from nouns and adjectives by their neighbours."""

    def __init__(self, lexicon: Lexicon) -> None:
        grammar = lexicon.grammar
        self._actions = frozenset(lexicon.action_nouns)
        self._determiners = grammar["determiners"]
        self._prepositions = grammar["prepositions"] - {"to", "than", "like", "as"}
        self._subjects = grammar["subjects"]
        self._adverbs = grammar["adverbs"]
        self._no_object = grammar["no_object"]
        self._loose = grammar["loose_particles"]
        self._often_nouns = grammar["often_nouns"]
        self._before_object = grammar["before_object"]
        self._relatives = grammar["relatives"]
        self._intransitive = grammar["intransitive"]
        self._auxiliaries = grammar["finite"] | grammar["modals_plan"] | grammar["modals_would"]

    def opens(self, s: Sentence, at: int, verb: Verb) -> bool:
        """Whether the bare form `verb` at token `at` begins a verb group."""
        if self._hyphened(s, at):
            return False  # "Russian-held", "self-proclaimed"
        if verb.form == ING:
            return self._is_ing(s, at)
        word = s.words[at]
        if word == "armed" and not self.lacks_object(s, at + 1):
            return False  # "the armed forces"
        past = verb.form in (PAST, PARTICIPLE)
        if past and (word not in self._actions or word.endswith("ed")):
            return self._is_past(s, at)
        if not at or self._in_noun_phrase(s, at):
            return False
        if s.words[at - 1] in self._subjects and s.tokens[at - 1].name is None:
            return True
        if verb.form == BASE:
            return self._is_plural_present(s, at, verb.particle)
        return self._is_third(s, at)

    def lacks_object(self, s: Sentence, at: int) -> bool:
        """Whether no object stands at token `at`, behind a verb."""
        if at >= len(s):
            return True
        token = s.tokens[at]
        if token.name is not None:
            return False
        if token.word in self._loose:
            return self.lacks_object(s, at + 1)
        return token.date is not None or token.word in self._no_object or token.word.endswith("ly")

    def is_reduced(self, s: Sentence, first: int, after: int, verb: Verb) -> bool:
        """Whether a bare past form describes the noun before it: "300 riders sent to Bree"."""
        if verb.form not in (PAST, PARTICIPLE) or verb.doing is None or first == 0:
            return False
        if first > 1 and s.tokens[first - 1].name and s.words[first - 2] in self._relatives:
            return False  # "whom Rohan sent"
        behind_noun = s.words[first - 1].isalpha() or s.tokens[first - 1].name is not None
        agent = s.words[after : after + 1] == ["by"]
        transitive = agent or not self._has_no_object(verb)
        bare = self.lacks_object(s, after) or self._has_verb_behind(s, first, after)
        if not (behind_noun and transitive and bare):
            return False
        return not _shares_object(s, after)

    def _has_no_object(self, verb: Verb) -> bool:
        """Whether nothing can be done so to anybody: "came over", "lost their lives"."""
        base = verb.lemma.partition(" ")[0]
        own = not _OWN.isdisjoint(verb.particle)
        return own or verb.lemma in self._intransitive or base in _GOING

    def _has_verb_behind(self, s: Sentence, first: int, after: int) -> bool:
        """As in "three of the guns promised have come", not "the guns Rohan promised have come"."""
        named = s.tokens[first - 1].name
        return s.word(after) in self._auxiliaries and (named is None or named.type not in _BODIES)

    def _hyphened(self, s: Sentence, at: int) -> bool:
        return at > 0 and s.words[at - 1] == "-" and s.tokens[at - 1].end == s.tokens[at].start

    def _is_ing(self, s: Sentence, at: int) -> bool:
        if not at:
            return True
        named = s.tokens[at - 1].name
        described = named is not None and named.type is MentionType.NATIONALITY
        return (
            s.words[at - 1] not in self._determiners and not described and s.words[at - 1] != "'s"
        )

    def _is_past(self, s: Sentence, at: int) -> bool:
        before = s.words[at - 1] if at else ""
        if before != "that" and (before in self._determiners or before in {"'s", "of", "with"}):
            return False  # "the raid that killed nine" has a verb, "the killed man" none
        named = s.tokens[at - 1].name if at else None
        if named is None or named.type is not MentionType.NATIONALITY or at + 1 >= len(s):
            return True
        follow = s.tokens[at + 1]  # "Russian captured tanks" describes, "Russian captured in" tells
        return (
            not follow.word.isalpha()
            or follow.word in self._no_object
            or follow.word in self._determiners
        )

    def _in_noun_phrase(self, s: Sentence, at: int) -> bool:
        before = s.tokens[at - 1]
        if before.name is not None:
            adjective = before.name.type is MentionType.NATIONALITY
            return adjective and not before.word.endswith("s")
        word = before.word
        return (
            word in self._determiners
            or word in self._prepositions
            or word in {"'s", "-"}
            or word[:1].isdigit()
        )

    def _is_plural_present(self, s: Sentence, at: int, particle: Sequence[str]) -> bool:
        """As in "its troops guard the border": behind a plural, and no noun itself."""
        before = s.words[at - 1].rpartition(" ")[2]
        plural = before.endswith("s") or before in _MANY
        follow = s.words[at + 1] if at + 1 < len(s) else ""
        if (s.words[at - 1], follow) == (",", "that"):
            return True  # "the rebels, who hold Bree, say that"
        led = at - 1 - (s.words[at - 2 : at - 1] == ["the"])
        joined = s.tokens[at - 1].name is not None and s.words[led - 1 : led] == ["and"]
        joined = joined or self._are_somewhere(s, at - 1)
        if not (plural or joined or before in self._adverbs) or not before.isalpha():
            return False
        if before in self._auxiliaries:  # "is down to"
            return False
        acts = s.words[at] not in self._actions or follow in self._determiners
        return acts and (follow != "of" or "of" in particle)  # "the kingdoms plan a league"

    def _are_somewhere(self, s: Sentence, at: int) -> bool:
        """Whether a plural is said to be at the name: "officials in Bree | say"."""
        led = at - (s.words[at - 1 : at] == ["the"])
        placed = s.tokens[at].name is not None and s.words[led - 1 : led] in (["in"], ["at"])
        return placed and s.words[led - 2 : led - 1] != [] and s.words[led - 2].endswith("s")

    def _is_third(self, s: Sentence, at: int) -> bool:
        word = s.words[at]
        if word not in self._actions and word not in self._often_nouns:
            return True
        behind_verb = s.tokens[at - 1].name is None and s.words[at - 1].endswith("ed")
        if behind_verb or at + 1 >= len(s):  # "rejected claims that"
            return False
        follow, named = s.tokens[at + 1], s.tokens[at - 1].name
        objects = (
            follow.name is not None
            or follow.word in self._determiners
            or follow.word in self._before_object
            or follow.word[:1].isdigit()
        )
        return objects and (named is None or named.type in _BODIES)


def _shares_object(s: Sentence, at: int) -> bool:
    """Whether another verb shares the object: "killed, wounded or captured 300"."""
    joint, *rest = s.words[at : at + 2] or [""]
    return joint in {",", "or", "and"} and bool(rest) and rest[0].endswith("ed")
