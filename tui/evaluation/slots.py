"""How right each slot of a found claim is."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from tui.evaluation.names import Names
from tui.evaluation.pairing import Pair
from tui.model import PlaceRole

RIGHT_ENOUGH = 0.6  # F1 of the owners: one of two joint owners is enough
DAY = len("2022-01-24")

Mark = Callable[[Pair, Names], float | None]


@dataclass(frozen=True, slots=True)
class Filled:
    """A slot that most claims leave empty: who fills it, and whether rightly."""

    true: bool
    read: bool
    right: bool


def category(pair: Pair, _: Names) -> float:
    """1 where the category is right, else 0."""
    return float(pair.true.category == pair.read.category)


def actor(pair: Pair, names: Names) -> float:
    """1 where the owners are, else 0."""
    return float(names.f1(pair.true.actors, pair.read.actors) >= RIGHT_ENOUGH)


def status(pair: Pair, _: Names) -> float:
    """1 where the status is one that a careful colleague could choose, else 0."""
    return float(pair.read.status in pair.true.statuses)


def item(pair: Pair, _: Names) -> float:
    """1 where the head noun of what is counted is right, else 0."""
    return float(_head(pair.true.item) == _head(pair.read.item))


def places(pair: Pair, names: Names) -> float:
    """The F1 of the places' names."""
    read = (place.name for place in pair.read.places)
    return names.f1((place.name for place in pair.true.places), read)


def roles(pair: Pair, names: Names) -> float | None:
    """The share of right roles among the places that both name; None where there are none."""
    both = [
        one.role == other.role
        for one in pair.true.places
        for other in pair.read.places
        if names.alike(one.name, other.name)
    ]
    return sum(both) / len(both) if both else None


def source(pair: Pair, names: Names) -> float:
    """The F1 of the sources."""
    return names.f1(pair.true.sources, pair.read.sources)


def approximate(pair: Pair, _: Names) -> float:
    """1 where the number is rightly called exact or approximate, else 0."""
    return float(pair.true.quantity.approximate == pair.read.quantity.approximate)


MARKS: dict[str, Mark] = {
    "category": category,
    "actor": actor,
    "status": status,
    "item": item,
    "places": places,
    "roles": roles,
    "source": source,
    "approximate": approximate,
}

# The slots that make a claim whole, beside its number.
WHOLE = ("category", "actor", "status")


def negated(pair: Pair, _: Names) -> Filled:
    """Whether it is denied."""
    true, read = pair.true.negated, pair.read.negated
    return Filled(true, read, true and read)


def recipient(pair: Pair, names: Names) -> Filled:
    """Who gets it."""
    true, read = pair.true.recipient, pair.read.recipient
    return Filled(bool(true), bool(read), bool(true and read and names.alike(true, read)))


def date(pair: Pair, _: Names) -> Filled:
    """When it holds, to the day."""
    true, read = pair.true.date, pair.read.date
    return Filled(bool(true), bool(read), bool(true and read and true[:DAY] == read[:DAY]))


FILLED: dict[str, Callable[[Pair, Names], Filled]] = {
    "negated": negated,
    "recipient": recipient,
    "date": date,
}


def _head(item: str) -> str:
    """The head noun, in the singular."""
    words = item.lower().split(" of ")[0].split() or [""]
    return words[-1].removesuffix("s") if not words[-1].endswith("ss") else words[-1]


def wrong(pair: Pair, names: Names) -> Iterator[str]:
    """The slots that are not quite right."""
    for slot, mark in MARKS.items():
        right = mark(pair, names)
        if right is not None and right < 1:
            yield slot
    for slot, fill in FILLED.items():
        filled = fill(pair, names)
        if filled.true != filled.read or filled.true != filled.right:
            yield slot


def shown(slot: str, pair: Pair) -> tuple[str, str]:
    """What a slot holds, in truth and as read, in words."""
    true, read = pair.true, pair.read
    match slot:
        case "actor":
            return _listed(true.actors), _listed(read.actors)
        case "status":
            return " or ".join(true.statuses), str(read.status or "")
        case "places" | "roles":
            return _listed(map(_place, true.places)), _listed(map(_place, read.places))
        case "source":
            return _listed(true.sources), _listed(read.sources)
        case "approximate":
            return str(true.quantity.approximate), str(read.quantity.approximate)
        case _:
            return str(getattr(true, slot) or ""), str(getattr(read, slot) or "")


def _place(place: PlaceRole) -> str:
    return f"{place.name} ({place.role})"


def _listed(names: Iterable[str]) -> str:
    return "; ".join(names)
