"""Who gives what others ask for or have ordered: "asked Arnor for 300 bows"."""

from typing import Final

from tui.extract.governing.governor import Governor, Part
from tui.extract.ownership.asked import Asked, Found
from tui.extract.words.lexicon import Lexicon

_REACH: Final = 2  # tokens from "from" to the name: "from the Rohirrim"


class Givers:
    """Finds givers who are neither subject nor agent of the verb."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._asking = lexicon.owners["asking"]
        self._ordering = lexicon.owners["ordering"]

    def asked(self, a: Asked) -> Found | None:
        """As in "Gondor asked Rohan for 300 riders": Rohan's."""
        verb = a.governors[0] if a.governors else None
        if verb is None or verb.part is not Part.OBJECT or verb.lemma not in self._asking:
            return None
        words = a.p.sentence.words
        if words[a.figure.first - 1 : a.figure.first] != ["for"]:
            return None
        return self._named(a, verb.after, a.figure.first)

    def in_front(self, a: Asked) -> Found | None:
        """As in "From Rohan came 300 bows", "Ordered from Rohan, but not paid, are 300 bows"."""
        verb = a.governors[0] if a.governors else None
        if verb is None or verb.first > a.figure.first:
            return None
        words = a.p.sentence.words
        for i in range(verb.first - 1, -1, -1):
            if words[i] == ";":
                return None
            if words[i] == "from" and (_opens(i, verb) or self._is_ordered(a, i, verb)):
                return self._named(a, i + 1, i + 1 + _REACH)
        return None

    def _is_ordered(self, a: Asked, at: int, verb: Governor) -> bool:
        """Whether a participle of ordering stands before "from" and the verb only says "are"."""
        group = a.p.group_at[at - 1] if at else None
        ordered = group is not None and not group.finite and group.verb.lemma in self._ordering
        return ordered and verb.lemma in {"be", "include"}

    def _named(self, a: Asked, first: int, after: int) -> Found | None:
        for token in a.p.sentence.tokens[first:after]:
            who = a.told.owners.of(token.name)
            if who and token.name:
                return (who,), token.name.span
        return None


def _opens(at: int, verb: Governor) -> bool:
    """Whether the sentence begins with the giver, its verb right behind."""
    return at == 0 and verb.first <= 1 + _REACH and verb.is_a("move", "supply")
