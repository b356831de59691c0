"""Who is given supplies, and whose soldiers are taught."""

from collections.abc import Sequence
from typing import Final

from tui.extract.governor import Governor, Part
from tui.extract.lexicon import Lexicon
from tui.extract.parse import Parsed
from tui.extract.quantities import Figure
from tui.gazetteer import Name
from tui.model import Category, MentionType, Slot, Status, Why

Receiver = tuple[str, Why]

_GIVEN: Final = frozenset({Status.SUPPLIED, Status.PLANNED, Status.PROPOSED, Status.MOVING})
_MEN: Final = frozenset({Category.PERSONNEL, Category.FORMATION})
_TRAVELLERS: Final = frozenset({Category.AIR, Category.NAVAL})
_ARMED: Final = frozenset({"armed_group", "military", "alliance"})
_REACH: Final = 14  # tokens between what is given and "to" whom


class Recipients:
    """Finds who gets supplies or training."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._words = lexicon.whereabouts
        self._takers = lexicon.takers | self._words["takers"]

    def of(
        self,
        p: Parsed,
        figure: Figure,
        governors: Sequence[Governor],
        category: Category,
        status: Status | None,
    ) -> Receiver | None:
        """The receiver and why; None where nothing is given to anybody named."""
        if category in _MEN:
            return self._taught(figure, governors, status)
        if status not in _GIVEN:
            return None
        for governor in governors:
            if self._has_receiver_before(governor):
                return self._subject(p, governor)
            if found := self._indirect_object(p, governor, figure):
                return found
        gives = any(governor.is_a(*self._words["giving"]) for governor in governors)
        if category in _TRAVELLERS and not (gives or status is Status.SUPPLIED):
            return None
        return self._behind_to(p, figure)

    def _taught(
        self, figure: Figure, governors: Sequence[Governor], status: Status | None
    ) -> Receiver | None:
        """Those whose soldiers they are: "trained 300 Gondorian soldiers"."""
        teaches = any(
            g.lemma in self._words["teaching"] and g.part is Part.OBJECT for g in governors
        )
        if not teaches or status is None or figure.counted is None:
            return None
        owner = next((n for n in figure.counted.owners if _receiver(n) is not None), None)
        who = _receiver(owner) if owner is not None else None
        return (who, Why(Slot.RECIPIENT, "taught", owner.span)) if who and owner else None

    def _has_receiver_before(self, governor: Governor) -> bool:
        """Whether who gets it is the subject of the verb: "received", "was given", "asked for"."""
        group = governor.group
        if group is None:
            return False
        if group.passive:
            return governor.part is Part.OBJECT and governor.lemma in self._words["handed"]
        return governor.lemma in self._takers | self._words["askers"]

    def _subject(self, p: Parsed, governor: Governor) -> Receiver | None:
        for i in range(governor.first - 1, -1, -1):
            name = p.sentence.tokens[i].name
            if name and (who := _receiver(name)):
                return who, Why(Slot.RECIPIENT, "subject-of-receiving", name.span)
        return None

    def _indirect_object(self, p: Parsed, governor: Governor, figure: Figure) -> Receiver | None:
        """Whom the verb names first: "gave Rohan 300 bows", "supplied the Rohirrim with 300"."""
        s, i = p.sentence, governor.after
        if governor.group is None or i >= figure.first:
            return None
        i += s.words[i] == "the"
        name = s.tokens[i].name if i < figure.first else None
        follow = s.words[i + 1 : i + 2]
        if name is None or follow == ["'s"]:
            return None
        people = name.type is MentionType.NATIONALITY and s.words[i].endswith("s")
        who = name.entity if people else _receiver(name)
        return (who, Why(Slot.RECIPIENT, "indirect-object", name.span)) if who else None

    def _behind_to(self, p: Parsed, figure: Figure) -> Receiver | None:
        """Whom "to" or "for" names: "300 bows to Rohan", "300 bows for the Rohirrim"."""
        s = p.sentence
        for i in range(figure.after, min(len(s) - 1, figure.after + _REACH)):
            if s.words[i] not in {"to", "for"} or s.tokens[i].name is not None:
                continue
            j = i + 2 if s.words[i + 1] == "the" else i + 1
            name = s.tokens[j].name if j < len(s) else None
            if name and (who := _receiver(name)):
                return who, Why(Slot.RECIPIENT, f"{s.words[i]}-receiver", name.span)
        return None


def _receiver(name: Name) -> str | None:
    """The state or force that a name stands for as one that is given something."""
    if name.type in (MentionType.COUNTRY, MentionType.NATIONALITY):
        return name.entity if name.type is MentionType.COUNTRY else name.of or name.entity
    if name.type is MentionType.PLACE and name.entry and name.entry.government:
        return name.of
    if name.type is MentionType.ORG and name.entry and name.entry.kind in _ARMED:
        return name.of if name.entry.kind == "military" and name.of else name.entity
    return None
