"""The size of one force: "a 3,000-strong brigade", "a force 40,000 strong", "an army numbering"."""

from dataclasses import replace
from typing import Final

from tui.extract.numbers.counted import Counted, is_echelon
from tui.extract.words.lexicon import Lexicon
from tui.extract.words.tokens import Sentence, Token
from tui.gazetteer import Name
from tui.model import Category, MentionType

_STRONG: Final = "strong"
_FORCE: Final = "force"
_ARMED: Final = frozenset({"military", "armed_group"})
_BE: Final = frozenset({"is", "are", "was", "were"})


class Sizes:
    """Finds the force whose size a number tells."""

    def __init__(self, lexicon: Lexicon) -> None:
        words = lexicon.counting_words
        self._strong, self._forces = words["strong"], words["forces"]
        self._glued = words["strong"] | words["members"]
        self._numbering = words["numbering"]

    def glued(self, s: Sentence, after: int) -> int | None:
        """Where "-strong" or "-member" behind a number ends; None where none stands there."""
        hyphen = s.word(after) == "-"
        return after + 2 if hyphen and s.word(after + 1) in self._glued else None

    def of(self, s: Sentence, start: int, counted: Counted | None) -> Counted | None:
        """The people in what "-strong" describes; None for what is no force.

        `start` is the token behind "-strong", `counted` the noun phrase there. Any noun will do
        behind "strong", for a crowd may be of fighters; a "12-member jury" is none.
        """
        if counted is None:
            return None
        is_force = counted.category is not None or s.words[counted.head] in self._forces
        if not is_force and s.words[start - 1] not in self._strong:
            return None
        category = counted.category
        if category is None or category is Category.FORMATION:
            category = Category.PERSONNEL
        return replace(counted, category=category, military=True)

    def before(self, s: Sentence, first: int, after: int) -> tuple[Counted, int] | None:
        """The force before a number, and where the phrase ends: "the brigade, 3,000 strong"."""
        is_strong = s.word(after) == _STRONG
        numbering = first > 0 and s.words[first - 1] in self._numbering
        if not is_strong and not numbering:
            return None
        at = first - 2 if numbering else first - 1
        if is_strong and at > 0 and s.words[at] in _BE:  # "Arnor's army is 3,000 strong"
            at -= 1
        if at > 0 and s.words[at] == ",":
            at -= 1
        if at < 0:
            return None
        force = self._force(s.tokens[at], after, at)
        if force is not None and not force.owners:
            force = replace(force, owners=_owners(s, at))
        return (force, after + int(is_strong)) if force is not None else None

    def _force(self, token: Token, after: int, at: int) -> Counted | None:
        name = token.name
        if name is None or is_echelon(token):
            if name is None and token.word not in self._forces:
                return None
            return Counted(after, after, at, token.word, Category.PERSONNEL, military=True)
        if name.type is not MentionType.UNIT and not _is_armed(name):
            return None
        return Counted(after, after, at, _FORCE, Category.PERSONNEL, None, (name,), military=True)


def _is_armed(name: Name) -> bool:
    """Whether it is an army or an armed group."""
    return name.entry is not None and name.entry.kind in _ARMED


def _owners(s: Sentence, noun: int) -> tuple[Name, ...]:
    """Whose force it is: the name before "'s army", "'s own army"."""
    at = noun - 1 - (noun > 0 and s.words[noun - 1] == "own")
    name = s.tokens[at - 1].name if at > 0 and s.words[at] == "'s" else None
    return (name,) if name is not None else ()
