"""Which tellings of one row cannot both hold.

Two totals contradict each other when they speak of the same thing (kind of item, places, days),
in two voices, and their intervals do not meet. A change, a rate and a share never do.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain
from math import inf

from tui.forces.sweep import ALWAYS, Told, opposed
from tui.forces.telling import Telling, largest_bound
from tui.model import Basis, Category, Claim, Quantity, Span, Status

Voice = tuple[str, Span, tuple[str, ...]]

# "About 100,000" still holds when 110,000 are counted.
TOLERANCE = 0.10

# Figures that tell no day of their own are compared if they were printed within a week:
# forces grow, and last month's number was true last month.
SAME_STORY = 7  # days

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
    """A total ready to compare; `day` is what it tells of its day, None where it tells nothing.

    `dated` means that those words are a date; else the days are those when it was printed.
    """

    told: Told
    day: str | None
    dated: bool
    places: frozenset[str]


def contradicted(tellings: Iterable[Telling]) -> tuple[Telling, ...]:
    """Those tellings that cannot hold if another one does, in order; they are all of one row."""
    every = tuple(tellings)
    return tuple(every[at] for at in sorted(set(_clashes(every))))


def disagrees(tellings: Iterable[Telling]) -> bool:
    """Whether any two totals among the tellings of a row cannot both hold."""
    return next(_clashes(tuple(tellings)), None) is not None


def _clashes(tellings: Sequence[Telling]) -> Iterator[int]:
    """The places of contradicted tellings, in no order, some more than once."""
    voices: dict[Voice, int] = {}
    bodies: defaultdict[str, list[_Total]] = defaultdict(list)
    parts: defaultdict[tuple[str, frozenset[str]], list[_Total]] = defaultdict(list)
    for at, telling in enumerate(tellings):
        claim = telling.claim
        if claim.basis is Basis.TOTAL and largest_bound(claim.quantity) is not None:
            total = _total(at, telling, voices.setdefault(_voice(telling), len(voices)))
            if claim.status in ONE_BODY:
                bodies[_kind(claim)].append(total)
            elif claim.status not in EVENTS or total.places or total.dated:
                parts[_kind(claim), total.places].append(total)
    for totals in parts.values():
        yield from _on_same_days(totals, totals)
    for totals in bodies.values():
        yield from _of_one_body(totals)


def _of_one_body(totals: Sequence[_Total]) -> Iterator[int]:
    """A total without a place is of the whole; two with places are compared if they share one."""
    whole = [total for total in totals if not total.places]
    placed = [total for total in totals if total.places]
    yield from _on_same_days(whole, totals)
    yield from _on_same_days(placed, whole)
    there: defaultdict[str, list[_Total]] = defaultdict(list)
    for total in placed:
        for place in total.places:
            there[place].append(total)
    for here in there.values():
        yield from _on_same_days(here, here)


def _on_same_days(asked: Iterable[_Total], among: Iterable[_Total]) -> Iterator[int]:
    """Whom others contradict that may speak of the same day.

    An unknown day may be any; two different words for a day are two days.
    """
    ours, theirs = _Days.of(asked), _Days.of(among)
    yield from opposed(ours.dated, theirs.dated, 0)
    for word, told in ours.worded.items():
        yield from opposed(told, theirs.worded.get(word, ()), 2 * ALWAYS)
    yield from opposed(ours.told, theirs.untold, SAME_STORY)
    yield from opposed(ours.untold, (*theirs.told, *theirs.untold), SAME_STORY)


@dataclass(frozen=True, slots=True)
class _Days:
    """Totals by what they tell of their day: a date, other words, nothing."""

    dated: tuple[Told, ...]
    worded: Mapping[str, Sequence[Told]]
    untold: tuple[Told, ...]

    @classmethod
    def of(cls, totals: Iterable[_Total]) -> "_Days":
        """These totals in three."""
        dated, untold = list[Told](), list[Told]()
        worded: defaultdict[str, list[Told]] = defaultdict(list)
        for total in totals:
            if total.day is None:
                untold.append(total.told)
            elif total.dated:
                dated.append(total.told)
            else:
                worded[total.day].append(total.told)
        return cls(tuple(dated), worded, tuple(untold))

    @property
    def told(self) -> tuple[Told, ...]:
        """Those that tell their day in any words."""
        return (*self.dated, *chain.from_iterable(self.worded.values()))


def _kind(claim: Claim) -> str:
    """What is counted, with one word for all the words that mean any soldier."""
    item = claim.item.casefold()
    if claim.category is Category.PERSONNEL and item in ANY_SOLDIER:
        return "soldier"
    return item


def _total(at: int, telling: Telling, voice: int) -> _Total:
    claim = telling.claim
    low, high = _interval(claim.quantity)
    told = _days(claim.date)
    days = told or _days(telling.article.published)
    first, last = (-ALWAYS, ALWAYS) if days is None else (day.toordinal() for day in days)
    return _Total(
        told=Told(at, low, high, first, last, voice),
        day=claim.date or None,
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


def _voice(telling: Telling) -> Voice:
    """A writer who gives two numbers in one sentence, with one source, means two things."""
    claim = telling.claim
    return telling.article.id, claim.sentence, claim.sources
