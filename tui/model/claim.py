"""Force claims: how many of whose forces are, or might be, doing what (docs/claims.md)."""

from dataclasses import dataclass
from enum import StrEnum

from tui.model.span import Span


class Category(StrEnum):
    """What is counted."""

    PERSONNEL = "personnel"
    FORMATION = "formation"
    GROUND = "ground"
    AIR = "air"
    NAVAL = "naval"
    MISSILE = "missile"
    WEAPON = "weapon"
    AID = "aid"


class Status(StrEnum):
    """What the forces are doing, or what has been done with them."""

    STRENGTH = "strength"
    MOBILISED = "mobilised"
    TRAINING = "training"
    ALERT = "alert"
    PROPOSED = "proposed"
    PLANNED = "planned"
    MOVING = "moving"
    MASSED = "massed"
    PRESENT = "present"
    ENGAGED = "engaged"
    SUPPLIED = "supplied"
    WITHDRAWN = "withdrawn"
    KILLED = "killed"
    WOUNDED = "wounded"
    CAPTURED = "captured"
    DESTROYED = "destroyed"


class Role(StrEnum):
    """How a place stands to the forces: `to` is also the target of fire."""

    AT = "at"
    TO = "to"
    FROM = "from"


class Basis(StrEnum):
    """What the number is: a total, an increment, a rate, or a part of a whole."""

    TOTAL = "total"
    CHANGE = "change"
    RATE = "rate"
    SHARE = "share"


class Slot(StrEnum):
    """The parts of a claim that a rule fills and can explain."""

    QUANTITY = "quantity"
    CATEGORY = "category"
    ACTOR = "actor"
    STATUS = "status"
    PLACES = "places"
    SOURCE = "source"
    RECIPIENT = "recipient"
    DATE = "date"
    NEGATED = "negated"
    BASIS = "basis"


@dataclass(frozen=True, slots=True)
class Quantity:
    """What is known of a number: None where a bound is not told.

    Exact n: all three n. "more than n": low = best = n. "up to n": best = high = n.
    "a to b": low a, high b. "dozens": low 24.
    """

    low: int | None = None
    best: int | None = None
    high: int | None = None
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class PlaceRole:
    """A place that a claim names, by its canonical name, and its role."""

    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class Why:
    """The rule that filled a slot, and the words it read."""

    slot: Slot
    rule: str
    span: Span


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement of how many of whose forces are doing what.

    `span` covers the number phrase with its counted noun, `sentence` the sentence it stands in.
    `actors` has more than one name only for joint owners; `sources` stand nearest first.
    `share` is the told fraction of a whole (0.5), `currency` an ISO 4217 code, `date` ISO 8601
    where it could be resolved, else the words. Empty or None where the text does not tell.
    """

    span: Span
    text: str
    quantity: Quantity
    category: Category
    item: str
    sentence: Span
    actors: tuple[str, ...] = ()
    recipient: str | None = None
    status: Status | None = None
    places: tuple[PlaceRole, ...] = ()
    sources: tuple[str, ...] = ()
    date: str | None = None
    basis: Basis = Basis.TOTAL
    share: float | None = None
    negated: bool = False
    currency: str | None = None
    why: tuple[Why, ...] = ()


@dataclass(frozen=True, slots=True)
class PassedOver:
    """A counted phrase that is no force claim, and the reason."""

    span: Span
    text: str
    reason: str
