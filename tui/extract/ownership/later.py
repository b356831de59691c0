"""Owners that the text tells later: a headline counts forces that the first sentence owns."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from tui.model import Claim, Slot, Why

_TELLING: Final = 10  # a smaller number is told of too many things


def owned_later(claims: Sequence[Claim]) -> list[Claim]:
    """The claims in their order, those without an owner given that of the same number later on."""
    return [
        claim if claim.actors else _owned(claim, claims[at + 1 :])
        for at, claim in enumerate(claims)
    ]


def _owned(claim: Claim, later: Sequence[Claim]) -> Claim:
    number = claim.quantity.best
    if number is None or number < _TELLING:
        return claim
    for other in later:
        if other.actors and other.category is claim.category and other.quantity.best == number:
            why = Why(Slot.ACTOR, "told-later", other.span)
            return replace(claim, actors=other.actors, why=(why, *claim.why))
    return claim
