"""Which tellings of one row cannot both hold.

Two totals contradict each other when they speak of the same thing (kind of item, places, days),
in two voices, and their intervals do not meet. A change, a rate and a share never do.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations
from math import inf

from tui.forces.telling import Telling, largest_bound
from tui.model import Basis, Category, Claim, Quantity, Status

# "About 100,000" still holds when 110,000 are counted.
TOLERANCE = 0.10

# Figures that tell no day of their own are compared if they were printed within a week:
# forces grow, and last month's number was true last month.
SAME_STORY = timedelta(days=7)

# A force on alert or massed is one body wherever the writer names it; elsewhere a number
# with a place counts a part, and one without counts the whole.
ONE_BODY = frozenset({Status.ALERT, Status.MASSED})

# Words for the same people: 8,500 troops and 4,000 soldiers can contradict each other,
# 8,500 troops and 40 advisers cannot.
ANY_SOLDIER = frozenset(
    {
        "troop",
        "soldier",
        "personnel",
        "military personnel",
        "force",
        "combatant",
        "serviceman",
        "service member",
        "man",
        "man and woman",
    }
)

# Plans, drills, deliveries and actions are many: two different numbers are two of them,
# unless both tell the same day or the same place.
EVENTS = frozenset(
    {
        Status.PROPOSED,
        Status.PLANNED,
        Status.TRAINING,
        Status.MOVING,
        Status.ENGAGED,
        Status.SUPPLIED,
        Status.WITHDRAWN,
    }
)


@dataclass(frozen=True, slots=True)
class _Total:
    """What a telling says, ready to compare: interval, days on which it may hold, places."""

    telling: Telling
    low: float
    high: float
    days: tuple[date, date] | None
    dated: bool
    places: frozenset[str]


def contradictions(tellings: Iterable[Telling]) -> Iterator[tuple[Telling, Telling]]:
    """Pairs of tellings that cannot both hold; the tellings are of one row."""
    subjects: defaultdict[tuple[str, frozenset[str]], list[_Total]] = defaultdict(list)
    for telling in tellings:
        claim = telling.claim
        if claim.basis is Basis.TOTAL and largest_bound(claim.quantity) is not None:
            total = _total(telling)
            where = frozenset[str]() if claim.status in ONE_BODY else total.places
            subjects[_kind(claim), where].append(total)
    for totals in subjects.values():
        for one, other in combinations(totals, 2):
            if _apart(one, other) and _same_thing(one, other):
                yield one.telling, other.telling


def disagrees(tellings: Iterable[Telling]) -> bool:
    """Whether any two totals among the tellings of a row cannot both hold."""
    return next(contradictions(tellings), None) is not None


def _kind(claim: Claim) -> str:
    """What is counted, with one word for all the words that mean any soldier."""
    item = claim.item.casefold()
    if claim.category is Category.PERSONNEL and item in ANY_SOLDIER:
        return "soldier"
    return item


def _total(telling: Telling) -> _Total:
    claim = telling.claim
    low, high = _interval(claim.quantity)
    told = _days(claim.date)
    return _Total(
        telling=telling,
        low=low,
        high=high,
        days=told or _days(telling.article.published),
        dated=told is not None,
        places=frozenset(place.name for place in claim.places),
    )


def _interval(quantity: Quantity) -> tuple[float, float]:
    """The numbers for which the quantity is true: no upper bound told is infinity."""
    low: float = 0 if quantity.low is None else quantity.low
    high: float = inf if quantity.high is None else quantity.high
    if quantity.approximate:
        return low * (1 - TOLERANCE), high * (1 + TOLERANCE)
    return low, high


def _days(told: str | None) -> tuple[date, date] | None:
    """First and last day of an ISO date, month or year; None for anything else."""
    if told is None:
        return None
    try:
        if len(told) == len("2022"):
            return date(int(told), 1, 1), date(int(told), 12, 31)
        if len(told) == len("2022-01"):
            first = date.fromisoformat(f"{told}-01")
            return first, _month_after(first) - timedelta(days=1)
        day = date.fromisoformat(told[: len("2022-01-24")])
    except ValueError:
        return None
    return day, day


def _month_after(first: date) -> date:
    return date(first.year + first.month // 12, first.month % 12 + 1, 1)


def _apart(one: _Total, other: _Total) -> bool:
    return one.high < other.low or other.high < one.low


def _same_thing(one: _Total, other: _Total) -> bool:
    if _one_voice(one.telling, other.telling) or not _same_days(one, other):
        return False
    status = one.telling.claim.status
    if status in ONE_BODY:
        return not one.places or not other.places or bool(one.places & other.places)
    return status not in EVENTS or bool(one.places) or (one.dated and other.dated)


def _one_voice(one: Telling, other: Telling) -> bool:
    """A writer who gives two numbers in one sentence, with one source, means two things."""
    return (
        one.article.id == other.article.id
        and one.claim.sentence == other.claim.sentence
        and one.claim.sources == other.claim.sources
    )


def _same_days(one: _Total, other: _Total) -> bool:
    """Whether both may speak of the same day; an unknown day may be any, two words are two days."""
    told, other_told = one.telling.claim.date, other.telling.claim.date
    if told and other_told and not (one.dated and other.dated):
        return told == other_told
    if one.days is None or other.days is None:
        return True
    leeway = timedelta(0) if one.dated and other.dated else SAME_STORY
    first, second = sorted((one.days, other.days))
    return second[0] - first[1] <= leeway
