"""A claim and the article that tells it."""

from dataclasses import dataclass

from tui.model import Article, Claim, PlaceRole, Quantity


@dataclass(frozen=True, slots=True)
class Telling:
    """One claim where it was told: the way back from every figure to its sentence."""

    article: Article
    claim: Claim


def actors_of(claim: Claim) -> tuple[str, ...]:
    """Whose forces they are, joint owners sorted by name, each once; empty if untold."""
    return tuple(sorted(set(claim.actors)))


def places_of(tellings: tuple[Telling, ...]) -> tuple[PlaceRole, ...]:
    """Every place and role that the tellings name, each once, in the order told."""
    return tuple(dict.fromkeys(place for told in tellings for place in told.claim.places))


def largest_bound(quantity: Quantity) -> int | None:
    """The largest number that the quantity names, None where it names none."""
    told = [n for n in (quantity.low, quantity.best, quantity.high) if n is not None]
    return max(told, default=None)
