"""Whom "it", "who" and "the sources" mean where somebody speaks."""

from typing import Final

from tui.extract.governing.subjects import Stretch
from tui.extract.told.context import Told
from tui.extract.verbs.parse import Parsed
from tui.extract.words.lexicon import Lexicon
from tui.model import MentionType

HE: Final = frozenset({"he", "she", "his", "her"})
THEY: Final = frozenset({"it", "they", "its", "their"})
FIRST: Final = frozenset({"we", "i", "you"})
_PEOPLE: Final = frozenset({MentionType.PERSON})
_BODIES: Final = frozenset({MentionType.ORG, MentionType.COUNTRY})
_REACH: Final = 4  # tokens between "who" and whom it means
_DEFINITE: Final = 2  # words of "the security sources" behind "the"


class Antecedents:
    """Finds the speakers that an article named before."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._stand_ins = lexicon.reporting["stand_ins"]
        self._nouns = lexicon.reporting["speakers"]
        self._relatives = lexicon.grammar["relatives"]

    def of(self, p: Parsed, at: int, told: Told) -> tuple[tuple[str, ...], bool]:
        """Whom a pronoun means, and whether it is a person."""
        word = p.sentence.words[at]
        if word in self._relatives:
            return self._antecedent(p, at), False
        if word in FIRST:
            return told.speaker if p.sentence.quoted[at] else (), False
        human = word in HE
        for i in range(at - 1, -1, -1):
            name = p.sentence.tokens[i].name
            if p.sentence.quoted[i] and not p.sentence.quoted[at]:
                continue  # whoever is quoted speaks of somebody else
            if name is not None and name.type in (_PEOPLE if human else _BODIES):
                return (name.entity,), human
        if human:
            return (told.person.entity,) if told.person else (), True
        return self._body_told(told), False

    def _body_told(self, told: Told) -> tuple[str, ...]:
        """What "it" means as a speaker: the last one, unless that was a person."""
        person = (told.person.entity,) if told.person else ()
        if told.speaker and told.speaker != person:
            return told.speaker
        return (told.body.entity,) if told.body else ()

    def _antecedent(self, p: Parsed, at: int) -> tuple[str, ...]:
        """Whom "who" means: the name or the speakers just before."""
        for i in range(at - 1, max(-1, at - _REACH), -1):
            token = p.sentence.tokens[i]
            if token.name is not None and token.name.type is not MentionType.WEAPON:
                return (token.name.entity,)
            if token.name is None and token.word in self._nouns:
                return (token.word,)
        return ()

    def recalled(self, p: Parsed, stretch: Stretch, told: Told) -> tuple[str, ...]:
        """The speaker that was named so before: "the sources", "the digest"."""
        s, (first, after) = p.sentence, stretch
        name = s.tokens[first].name
        if after - first == 1 and name is not None and name.rule == "reference":
            body = s.said(s.tokens[first]).lower().partition(" ")[2]  # "the air force"
            return told.speaker if body and _closes(told.speaker, body) else ()
        definite = first > 0 and s.words[first - 1] in {"the", "this", "both"}
        if not told.speaker or not definite or after - first > _DEFINITE:
            return ()
        head = s.words[after - 1]
        if s.tokens[after - 1].name is not None or any(t.name for t in s.tokens[first:after]):
            return ()
        return told.speaker if _closes(told.speaker, head) or head in self._stand_ins else ()


def _closes(names: tuple[str, ...], words: str) -> bool:
    """Whether one of the names ends with some words."""
    return any(name.lower().endswith(words) for name in names)
