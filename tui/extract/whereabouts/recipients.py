"""Who is given supplies, and whose soldiers are taught."""

from collections.abc import Sequence
from typing import Final

from tui.extract.governing.governor import Governor, Part
from tui.extract.numbers.quantities import Figure
from tui.extract.told.context import Told
from tui.extract.verbs.parse import Parsed
from tui.extract.whereabouts.gifts import Gifts
from tui.extract.whereabouts.receivers import Receiver, named, receiver
from tui.extract.words.lexicon import Lexicon
from tui.model import Category, MentionType, Slot, Status, Why

_GIVEN: Final = frozenset({Status.SUPPLIED, Status.PLANNED, Status.PROPOSED, Status.MOVING})
_LISTED: Final = frozenset({Status.SUPPLIED, Status.PLANNED})
_MEN: Final = frozenset({Category.PERSONNEL, Category.FORMATION})
_TRAVELLERS: Final = frozenset({Category.AIR, Category.NAVAL})
_FOR: Final = frozenset({"for"})
_TO_FOR: Final = frozenset({"to", "for"})
_DESCRIBED: Final = 2  # words between "to" and whom: "to its neighbour Bree"
_REACH: Final = 14  # tokens between what is given and "to" whom


class Recipients:
    """Finds who gets supplies or training."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._words = lexicon.whereabouts
        self._takers = lexicon.takers | self._words["takers"]
        self._prepositions = lexicon.grammar["prepositions"]
        self._gifts = Gifts(lexicon)

    def of(
        self,
        p: Parsed,
        figure: Figure,
        governors: Sequence[Governor],
        status: Status | None,
        told: Told,
    ) -> Receiver | None:
        """The receiver and why; None where nothing is given to anybody named."""
        category = figure.counted.category if figure.counted is not None else None
        if category in _MEN:
            return self._taught(figure, governors, status)
        listed = not governors and status in _LISTED  # an item under "aid for Bree:"
        if listed or self._gifts.is_part(p, governors):
            found = self._behind_to(p, figure) or self._gifts.before(p, figure)
            return found or self._gifts.as_before(told)
        if status not in _GIVEN and figure.money is None:
            return None
        if figure.money is not None and (found := self._gifts.aided(p, figure)):
            return found
        orders = p.sentence.word(figure.after) == "from"
        takers = (g for g in governors if self._has_receiver_before(g, orders=orders))
        receiving = next(takers, None)
        if receiving is not None:
            return self._behind_to(p, figure, _FOR) or self._subject(p, receiving)
        objects = (self._indirect_object(p, governor, figure) for governor in governors)
        return next(filter(None, objects), None) or self._beside(p, figure, governors, told)

    def _beside(
        self, p: Parsed, figure: Figure, governors: Sequence[Governor], told: Told
    ) -> Receiver | None:
        """Whom a preposition, the gift or what was told before names, in this order."""
        gives = any(
            g.is_a(*self._words["giving"]) or g.lemma in self._words["giving_on"] for g in governors
        )
        counted = figure.counted
        if counted is not None and counted.category in _TRAVELLERS and not gives:
            return None
        found = self._behind_to(p, figure) or self._gifts.aided(p, figure)
        found = found or self._gifts.before(p, figure)
        if found is None and self._gifts.goes_on(p, figure, governors, told):
            return self._gifts.as_before(told)
        return found

    def _taught(
        self, figure: Figure, governors: Sequence[Governor], status: Status | None
    ) -> Receiver | None:
        """Those whose soldiers they are: "trained 300 Gondorian soldiers"."""
        teaches = any(
            g.lemma in self._words["teaching"] and g.part is Part.OBJECT for g in governors
        )
        if not teaches or status is None or figure.counted is None:
            return None
        owner = next((n for n in figure.counted.owners if receiver(n) is not None), None)
        who = receiver(owner) if owner is not None else None
        return (who, Why(Slot.RECIPIENT, "taught", owner.span)) if who and owner else None

    def _has_receiver_before(self, governor: Governor, *, orders: bool) -> bool:
        """Whether who gets it is the subject of the verb: "received", "was given", "asked for".

        `orders` tells that it comes "from" somebody: "ordered 300 bows from Arnor".
        """
        group = governor.group
        if group is None:
            return False
        if group.passive:
            return governor.part is Part.OBJECT and governor.lemma in self._words["handed"]
        if orders and governor.lemma in self._words["ordering"]:
            return True
        return governor.lemma in self._takers | self._words["askers"]

    def _subject(self, p: Parsed, governor: Governor) -> Receiver | None:
        for i in range(governor.first - 1, -1, -1):
            if self._is_aside(p, i):
                continue
            if found := named(p, i, "subject-of-receiving"):
                return found
            name = p.sentence.tokens[i].name
            if name is not None and name.type is MentionType.ORG and name.of:
                return name.of, Why(Slot.RECIPIENT, "subject-of-receiving", name.span)
        return None

    def _is_aside(self, p: Parsed, at: int) -> bool:
        """Whether a preposition governs the name at a token: "its share in Bree"."""
        before = at - 1 - (p.sentence.word(at - 1) == "the")
        return before >= 0 and p.sentence.words[before] in self._prepositions

    def _indirect_object(self, p: Parsed, governor: Governor, figure: Figure) -> Receiver | None:
        """Whom the verb names first: "gave Rohan 300 bows", "sent to Rohan some 300 bows"."""
        s, i = p.sentence, governor.after
        if governor.group is None or i >= figure.first:
            return None
        i += s.words[i] == "to"
        i += s.words[i] == "the"
        name = s.tokens[i].name if i < figure.first else None
        if name is None or s.word(i + 1) == "'s":
            return None
        people = name.type is MentionType.NATIONALITY and s.words[i].endswith("s")
        who = name.entity if people else receiver(name)
        return (who, Why(Slot.RECIPIENT, "indirect-object", name.span)) if who else None

    def _behind_to(
        self, p: Parsed, figure: Figure, words: frozenset[str] = _TO_FOR
    ) -> Receiver | None:
        """Whom "to" or "for" names: "300 bows to Rohan", "300 bows for the Rohirrim"."""
        s = p.sentence
        for i in range(figure.after, min(len(s) - 1, figure.after + _REACH)):
            if s.words[i] not in words or s.tokens[i].name is not None:
                continue
            if found := named(p, self._past_adjectives(p, i + 1), f"{s.words[i]}-receiver"):
                return found
        return None

    def _past_adjectives(self, p: Parsed, at: int) -> int:
        """The token of the name behind "the", "its neighbour"; `at` where none is near."""
        s = p.sentence
        for i in range(at, min(len(s), at + _DESCRIBED + 1)):
            if s.tokens[i].name is not None:
                return i
            if p.group_at[i] or p.figure_at[i] or s.words[i] in self._prepositions:
                return at
        return at
