"""Which claim that was read speaks of which true one."""

from collections.abc import Sequence
from dataclasses import dataclass

from tui.evaluation.truth import TrueClaim
from tui.model import Claim, Quantity, Span


@dataclass(frozen=True, slots=True)
class Pair:
    """A true claim and the claim read at the same place; `found` if the number is right too."""

    true: TrueClaim
    read: Claim

    @property
    def found(self) -> bool:
        """Whether all bounds of the number are right."""
        return _bounds(self.true.quantity) == _bounds(self.read.quantity)


@dataclass(frozen=True, slots=True)
class Pairing:
    """The pairs of one article, the true claims that were missed and the ones read in vain."""

    pairs: tuple[Pair, ...]
    missed: tuple[TrueClaim, ...]
    extra: tuple[Claim, ...]


def pairing(true: Sequence[TrueClaim], read: Sequence[Claim]) -> Pairing:
    """Pair claims one to one where they overlap: right numbers first, then the longest overlap."""
    options = sorted(
        (
            (Pair(one, other).found, _overlap(one.span, other.span), i, j)
            for i, one in enumerate(true)
            for j, other in enumerate(read)
            if one.span.touches(other.span)
        ),
        reverse=True,
    )
    paired: dict[int, int] = {}
    for _, _, i, j in options:
        if i not in paired and j not in paired.values():
            paired[i] = j
    taken = set(paired.values())
    return Pairing(
        tuple(Pair(true[i], read[j]) for i, j in sorted(paired.items())),
        tuple(one for i, one in enumerate(true) if i not in paired),
        tuple(one for j, one in enumerate(read) if j not in taken),
    )


def _bounds(quantity: Quantity) -> tuple[int | None, ...]:
    return quantity.low, quantity.best, quantity.high


def _overlap(one: Span, other: Span) -> int:
    return min(one.end, other.end) - max(one.start, other.start)
