"""What a preposition makes of a place: where they are, where they go, where they come from."""

from typing import Final, NamedTuple

from tui.extract.verbs.parse import Parsed
from tui.extract.whereabouts.place_names import LOCATED
from tui.extract.words.lexicon import Lexicon
from tui.model import Role, Status

_OUTER: Final = 6  # tokens between "to" and the "in" of "to a camp of the army in Bree"
_NEARBY: Final = frozenset({"near", "around", "along", "off", "close"})  # short of an end
_WAYS: Final = frozenset({"through", "via", "past"})
_ALWAYS: Final = frozenset({"into", "onto", "toward", "towards"})  # a goal with any verb


class Target(NamedTuple):
    """What prepositions mean: "at" is a target of fire, "in" the end of a journey.

    `still` tells that the forces go nowhere, `arrives` is the token behind "arrived", `purpose`
    the first one behind "to fight", where that tells what a journey is for.
    """

    status: Status | None
    fires: bool
    journey: bool = False
    still: bool = False
    arrives: int | None = None
    purpose: int | None = None


class PlaceRoles:
    """Tells the role of a place phrase."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._words = lexicon.whereabouts
        self._prepositions = lexicon.grammar["prepositions"]

    def of(self, p: Parsed, role: Role, at: int, target: Target) -> Role:
        """The role of the phrase whose preposition, at token `at`, would be `role`."""
        word = p.sentence.words[at]
        if word == "on":
            return Role.TO if target.status is Status.ENGAGED else Role.AT
        if role is Role.TO:
            return role
        if role is Role.FROM and word != "off":
            return role
        if word in _WAYS:
            return Role.AT
        based = at > 0 and p.sentence.words[at - 1] in self._words["based"]
        if (word == "at" and target.fires and not based) or (
            at == target.arrives and word not in _NEARBY
        ):
            return Role.TO
        if (outer := self._outer(p, at, target)) is not None:
            return outer
        if word == "in" and target.purpose is not None and at >= target.purpose:
            return Role.TO
        return Role.FROM if based and target.journey else Role.AT

    def _outer(self, p: Parsed, at: int, target: Target) -> Role | None:
        """The role of the phrase round this one: "to waters off Bree", "from a camp in Bree"."""
        s = p.sentence
        for i in range(at - 1, max(0, at - 1 - _OUTER), -1):
            name, word = s.tokens[i].name, s.words[i]
            group = p.group_at[i]
            if (group and (group.finite or not word.endswith("ing"))) or p.figure_at[i]:
                return None
            if name is not None:
                if name.type in LOCATED and (i < at - 1 or s.words[at] != "in"):
                    return None  # only "to Bree in Eriador" goes on
                continue
            if word in _ALWAYS:
                return Role.TO
            if word in {"at", "against", "on"} and target.fires:
                return Role.TO
            if word in {"to", "from", "for"}:
                inside = s.tokens[at - 1].name is not None  # "from Bree in Eriador"
                return self._goal(p, i, at, target._replace(journey=target.journey or inside))
            if not (word.isalpha() or word == "-") or (word in self._prepositions and word != "of"):
                return None
        return None

    def _goal(self, p: Parsed, i: int, at: int, target: Target) -> Role | None:
        words = p.sentence.words
        if not target.journey or words[i - 1] in self._words["loose_to"]:
            return None
        if words[i] == "for":
            return Role.TO if words[at - 1] in self._words["journeys"] else None
        return Role.FROM if words[i] == "from" else Role.TO
