"""What the article has told before the sentence that is being read."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from tui.gazetteer import Name
from tui.model import Category, Claim, MentionType, Quantity


_LEAD: Final = 25  # names looked at for what an article is about
_ARMED_WORDS: Final = frozenset(
    {
        "Front",
        "Forces",
        "Brigade",
        "Brigades",
        "Movement",
        "Group",
        "Militia",
        "Battalion",
        "Resistance",
        "Guard",
        "Guards",
        "Coalition",
        "Alliance",
        "Liberation",
        "Union",
        "Mission",
        "Force",
    }
)
_ASIDE: Final = re.compile(
    r"\b(?:in|at|near|along|to|from|on|with|against|by|into|of|for|between|over|inside|around|after|since|than|about)\s(?:the\s)?$",
    re.I,
)


def owner(name: Name) -> str | None:
    """Whose forces a name stands for: the state of an army, a capital or a leader; an alliance or armed group itself.

    None where the name owns no forces (a town, an outlet).
    """
    entry, kind = name.entry, name.entry.kind if name.entry else ""
    if name.type in (MentionType.COUNTRY, MentionType.NATIONALITY):
        return name.entity
    if name.type is MentionType.PERSON:
        return name.of
    if name.type is MentionType.PLACE:
        return name.of if entry is not None and entry.government else None
    if name.type is MentionType.UNIT:
        unnamed = entry is not None and entry.kind == "echelon" or name.entity[:1].isdigit()
        return name.of or (None if unnamed else name.entity)
    if name.type is MentionType.ORG:
        if kind in {"outlet", "think_tank", "company", "party"}:
            return None
        if kind in {"alliance", "armed_group"}:
            return name.entity
        if entry is None and name.of is None and not set(name.entity.split()) & _ARMED_WORDS:
            return None
        return name.of or name.entity
    return None


@dataclass(slots=True)
class Told:
    """The running record of one article: who was spoken of last, who owned what."""

    person: Name | None = None
    body: Name | None = None
    place: Name | None = None
    subject: str | None = None
    speaker: tuple[str, ...] = ()
    claims: list[Claim] = field(default_factory=list)
    actors: Counter[str] = field(default_factory=Counter)
    bands: set[str] = field(default_factory=set)

    def hear(self, text: str, names: Sequence[Name]) -> None:
        """Take in the names of a sentence of `text` that has been read."""
        first = True
        for name in names:
            if name.type is MentionType.PERSON:
                self.person = name
            elif name.type is MentionType.ORG:
                self.body = name
            if name.type in (MentionType.PLACE, MentionType.COUNTRY):
                self.place = name
            if name.entry is not None and name.entry.kind == "armed_group":
                self.bands.add(name.entity)
            who = owner(name)
            if who:
                self.actors[who] += 1
                if (
                    first
                    and text[name.end : name.end + 1] != "-"
                    and not _ASIDE.search(text, max(0, name.start - 12), name.start)
                ):
                    self.subject, first = who, False

    def owner_of(self, category: Category, item: str) -> str | None:
        """The owner of the last claim that counts the same thing."""
        head = item.rpartition(" ")[2]
        for claim in reversed(self.claims[-8:]):
            if (
                claim.category is category
                and claim.item.rpartition(" ")[2] == head
                and claim.actors
            ):
                return claim.actors[0]
        return None

    def owner_of_number(self, category: Category, quantity: Quantity) -> str | None:
        """The owner of the last claim that tells the same number of the same kind."""
        if quantity.best is None or quantity.best < 10:
            return None
        for claim in reversed(self.claims):
            if claim.category is category and claim.quantity.best == quantity.best and claim.actors:
                return claim.actors[0]
        return None

    def opponent(self, of: str) -> str | None:
        """The other party: the band that is named most, for a band the state that is."""
        bands = [(self.actors[who], who) for who in self.bands if who != of]
        if bands and of not in self.bands:
            return max(bands)[1]
        others = [(count, who) for who, count in self.actors.items() if who != of]
        return max(others)[1] if others else None


def main_state(names: Sequence[Name]) -> Name | None:
    """The state that an article is about: the one that its first names speak of most."""
    states = [n for n in names[:_LEAD] if n.type in (MentionType.COUNTRY, MentionType.NATIONALITY)]
    counts = Counter(name.entity for name in states)
    if not counts:
        return None
    most = counts.most_common(1)[0][0]
    return next(name for name in states if name.entity == most)
