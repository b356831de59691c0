"""How the time of something grows with its input: for tests that nothing grows faster than it."""

from collections.abc import Callable
from time import process_time
from typing import Final

SMALL: Final = 4_000
LARGE: Final = 4 * SMALL
_NOTICEABLE: Final = 0.02  # seconds of CPU below which growth is not worth measuring
_RUNS: Final = 3


def growth(run: Callable[[str], object], seed: str) -> float:
    """T(4n) / T(n) for a text that repeats `seed`; 1 where even the large text takes no time."""
    small, large = (seed * (size // len(seed) + 1) for size in (SMALL, LARGE))
    longest = _seconds(run, large)
    if longest < _NOTICEABLE:
        return 1.0
    return min(longest, _least(run, large)) / max(_least(run, small), 1e-6)


def _least(run: Callable[[str], object], text: str) -> float:
    return min(_seconds(run, text) for _ in range(_RUNS))


def _seconds(run: Callable[[str], object], text: str) -> float:
    start = process_time()
    run(text)
    return process_time() - start
