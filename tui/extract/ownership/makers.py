"""Arms told by who made them: the American jets that the Egyptian air force flies."""

from typing import Final

from tui.extract.governing.governor import Part
from tui.extract.ownership.asked import Asked, Found
from tui.extract.ownership.parties import Parties
from tui.extract.words.lexicon import Lexicon
from tui.model import Category, MentionType

_MACHINES: Final = frozenset({Category.AIR, Category.GROUND, Category.MISSILE, Category.WEAPON})


class Makers:
    """Tells who holds arms from whose industry they come."""

    def __init__(self, lexicon: Lexicon, parties: Parties) -> None:
        self._parties = parties
        self._holding = lexicon.owners["holding"]

    def holder(self, a: Asked) -> Found | None:
        """As in "Gondor has six Rohirric wains": Gondor; None for people and an alliance."""
        counted, verb = a.figure.counted, a.governors[0] if a.governors else None
        if counted is None or counted.category not in _MACHINES or verb is None:
            return None
        if verb.part is not Part.OBJECT or verb.lemma not in self._holding:
            return None
        made = counted.owners[0] if len(counted.owners) == 1 else None
        if made is None or made.type is not MentionType.NATIONALITY:
            return None
        party = self._parties.subject(a.p, verb.first, a.told)
        if party is None or party.names == (a.told.alliance,):
            return None
        return party.names, party.span
