"""Which of many numbers another one contradicts, without comparing each with each.

Stretches of days are met in order while a tree holds the extremes of what was met; so n numbers
take about n log n steps.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import inf
from operator import attrgetter
from typing import Final

ALWAYS: Final = 1 << 40  # days: more than any calendar has
NOBODY: Final = -1


@dataclass(frozen=True, slots=True)
class Told:
    """A number as it was told: its interval, its days (both ends included), and the voice.

    `at` is its place in the list; one voice never contradicts itself. Days that are not known
    reach from -ALWAYS to ALWAYS.
    """

    at: int
    low: float
    high: float
    first: int
    last: int
    voice: int


def opposed(asked: Iterable[Told], among: Sequence[Told], leeway: int) -> Iterator[int]:
    """The places of those asked that one among the others contradicts.

    Their intervals do not meet, their voices are two, and their days are no further apart than
    the leeway (0: they share a day).
    """
    if not among:
        return
    highest, lowest = max(told.low for told in among), min(told.high for told in among)
    possible = [told for told in asked if told.high < highest or lowest < told.low]
    ends = sorted({-told.last for told in among})
    lows, highs = _Extremes(len(ends)), _Extremes(len(ends))
    coming = sorted(among, key=attrgetter("first"))
    met = 0
    for told in sorted(possible, key=attrgetter("last")):
        while met < len(coming) and coming[met].first <= told.last + leeway:
            other = coming[met]
            end = bisect_left(ends, -other.last)
            lows.add(end, other.low, other.voice)
            highs.add(end, -other.high, other.voice)
            met += 1
        lasting = bisect_left(ends, leeway - told.first + 1)  # so many ends are late enough
        above = lows.of_others(lasting, told.voice) > told.high
        if above or -highs.of_others(lasting, told.voice) < told.low:
            yield told.at


class _Extremes:
    """The largest value among the first so many places, leaving out one voice: a Fenwick tree.

    Each node knows the largest value, whose it is, and the largest of any other voice.
    """

    def __init__(self, places: int) -> None:
        self._best = [-inf] * (places + 1)
        self._voice = [NOBODY] * (places + 1)
        self._second = [-inf] * (places + 1)

    def add(self, place: int, value: float, voice: int) -> None:
        """One more value at a place, counted from 0."""
        node = place + 1
        while node < len(self._best):
            if voice == self._voice[node]:
                self._best[node] = max(self._best[node], value)
            elif value > self._best[node]:
                self._second[node] = self._best[node]
                self._best[node], self._voice[node] = value, voice
            elif value > self._second[node]:
                self._second[node] = value
            node += node & -node

    def of_others(self, places: int, voice: int) -> float:
        """The largest value of another voice in the first so many places; -inf if there is none."""
        largest = -inf
        while places:
            known = self._second if voice == self._voice[places] else self._best
            largest = max(largest, known[places])
            places &= places - 1
        return largest
